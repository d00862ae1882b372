"""Put a space between two words that were run together.

Only what no dictionary knows is looked at, and only where the two often stand side by side and are hardly ever written
in one (`data/neighbours.marisa`), or one half is a word that does not make compounds, or neither is seen in any
(`data/compounds.toml`), or both are too long for it: new compounds, brands and names are not slips.

- For now, he [[tweetedriders]] were safe.

- It was [[thefirst]] attempt.
+ It was the first attempt.

- She was born [[inParis]] and works at the University [[ofTexas]].
+ She was born in Paris and works at the University of Texas.

- A new [[reportfrom]] Yale says so.
+ A new report from Yale says so.

- The [[costsincluding]] fuel rose for a [[fewdecades]], and many were [[movedout]] of it.
+ The costs including fuel rose for a few decades, and many were moved out of it.

- The [[gasindustry]] and the [[dairyfarmers]] had their [[bestresults]].
+ The gas industry and the dairy farmers had their best results.

- [[PresidentClinton]] met [[MayorKoch]].
+ President Clinton met Mayor Koch.

- They marched [[againstGermany]].
+ They marched against Germany.

- It works [[alot]] like a phone.
+ It works a lot like a phone.

= A servicemember met a congressmember, an accountholder and a weblogger.
= Facebook livestreamed the airstrikes to policymakers on iPhones and iPads.
= Doomscrolling is a pastime of gamerooms and videogame makers, carmakers and stonefruit growers.
= Follow @thefirst or #inwhich, or see www.ofthe.example.
= The peptide humanin, the digestor and the species Equus ferus are not words of the desk.
= Canegrowers and debtholders spoke of a shadecloth, a hardcourt and the foodservice trade.
= Mr. Ather and Ms. Whatman spoke of mythemes, and of what mythemes do; bulkbilling ended bulkbilling.
= He saw a doctor of beyondblue, and the function std::toword.
= She plays for theScore and writes for theGrio.
= “Carte blanche,” said the weblogger, “to do some talkin’.”
= Theron, Andersson and Inwood met at Thewlis.
"""

from collections import Counter
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.lexicon import Lexicon, table
from copydesk.reading.apart import COMMON_SHORT, LONGER, SHORTEST, apart, lists
from copydesk.reading.openings import opens_sentence
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word, vocabulary, words
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read")
def fused_words(doc: Document) -> Iterator[Finding]:
    every = {word.start: word for word in (*doc.read(unknown_words), *_listed(doc))}.values()
    seen = Counter(word.text for word in every)
    for word in every:
        if len(word.text) < SHORTEST or _joined(doc, word) or word.text in table("small_names")["names"]:
            continue
        fixes = _meant(word.text, doc.lexicon)
        once = seen[word.text] == 1 and not _named(doc, word)
        if fixes and (once or _sure(fixes[0])) and (word.text.islower() or _begins(doc, word)):
            yield Finding(word.span, f"Put a space into “{word.text}”.", fixes)


def _named(doc: Document, word: Word) -> bool:
    """Whether it stands in quotation marks by itself: a word that is spoken of, or new."""
    before, after = doc.text[max(0, word.start - 1) : word.start], doc.text[word.end : word.end + 1]
    return bool(before and after) and before in MARKS and after in MARKS


def _sure(phrase: str) -> bool:
    """Whether this may be reported though the story has it again: it is no coinage of its writer."""
    first, _, second = phrase.partition(" ")
    return first in lists().before or second in lists().after


def _begins(doc: Document, word: Word) -> bool:
    """Whether a word with a capital, and no other, opens its sentence: elsewhere it is likely to be a name."""
    return not word.text.istitle() or opens_sentence(doc, word.start)


def _listed(doc: Document) -> Iterator[Word]:
    """Words such as “thankyou”, which are so often written together that the lexicon may know them."""
    if not doc.read(vocabulary).isdisjoint(lists().listed):
        yield from (word for word in doc.read(words) if word.text.lower() in lists().listed)


def _joined(doc: Document, word: Word) -> bool:
    """Whether it is part of something longer: a handle, a compound, an address."""
    return bool(JOINED_BEFORE.search(doc.text, max(0, word.start - 2), word.start)) or bool(
        JOINED_AFTER.match(doc.text, word.end)
    )


def _meant(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What was meant, the likelier first; nothing where it is likely to be a word."""
    phrase = lists().listed.get(text.lower())
    if phrase and text.islower():
        return (phrase,)
    if phrase and text.istitle():
        return (phrase[0].upper() + phrase[1:],)
    if text.islower():
        return apart(text, lexicon)
    if capital := INNER_CAPITAL.fullmatch(text):
        return _capital(capital[1], capital[2], lexicon)
    if (titled := INNER_TITLE.fullmatch(text)) and titled[1].lower() in table("titles")["formal"]:
        return (f"{titled[1]} {titled[2]}",) if lexicon.is_name(titled[2]) else ()
    return _title(text, lexicon) if text.istitle() else ()


def _capital(first: str, second: str, lexicon: Lexicon) -> tuple[str, ...]:
    of = lists()
    named = second in DAYS or lexicon.is_place(second) or (lexicon.is_name(second) and not lexicon.is_word(second))
    plain = first in of.before_name or first in of.before or first in of.said
    if first in of.function and first not in CAMELS and len(second) >= SHORTEST and lexicon.knows(second):
        return (f"{first} {second}",)  # “againstBenedict”
    if (plain and (named or second in of.openers)) or (
        named and len(first) > SHORTEST and lexicon.frequency(first) >= COMMON_SHORT and not lexicon.is_word(second)
    ):
        return (f"{first} {second}",)
    if second in of.openers and lexicon.is_word(first) and len(first) >= SHORTEST:
        return (f"{first}. {second}",)
    return ()


def _title(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """“Thefirst”: with a capital, where most of what is unknown is names, both halves must be beyond doubt."""
    of = lists()
    for at in range(2, len(text) - 1):
        first, second = text[:at], text[at:]
        small = first.lower()
        if small in OPENING and (second in of.function or (small in PRONOUNS and second in of.said)):
            return (f"{first} {second}",) if len(text) >= LONGER else ()
        if small in of.before and at > 2 and len(second) > 2 and lexicon.frequency(second) >= COMMONEST:
            return (f"{first} {second}",)
    return ()


COMMONEST = 5.0
MARKS = "“”\"‘’'"
CAMELS = frozenset("the we you my so no all a an up on in to it he she do be can just like now".split())  # of brands
OPENING = frozenset(
    "the in on of at to for with from by and but if when this that there he she it we they what who".split()
)
PRONOUNS = ("he", "she", "it", "we", "they", "who")
JOINED_BEFORE = regex(r"(?:[@#./&_+'’-]|::)$")
JOINED_AFTER = regex(r"[@/&_+-]|['’](?!s\b)|\.\w")
INNER_TITLE = regex(r"([A-Z][a-z]{3,})([A-Z][a-z]+)")
INNER_CAPITAL = regex(r"([a-z]{2,})([A-Z][a-z]+)")
DAYS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September
    October November December""".split()
)
