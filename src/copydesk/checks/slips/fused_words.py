"""Put a space between two words that were run together.

Only what no dictionary knows is looked at, and only where one half is a word that does not make compounds, or neither
is seen in any (`data/compounds.toml`), or both are too long for it: new compounds, brands and names are not slips.

- For now, he [[tweetedriders]] were safe.

- It was [[thefirst]] attempt.
+ It was the first attempt.

- She was born [[inParis]] and works at the University [[ofTexas]].
+ She was born in Paris and works at the University of Texas.

- A new [[reportfrom]] Yale says so.
+ A new report from Yale says so.

- The [[costsincluding]] fuel rose for a [[fewdecades]], and buses were [[elbowedout]] of it.
+ The costs including fuel rose for a few decades, and buses were elbowed out of it.

- They marched [[againstGermany]].
+ They marched against Germany.

- It works [[alot]] like a phone.
+ It works a lot like a phone.

= A servicemember met a congressmember, an accountholder and a weblogger.
= Facebook livestreamed the airstrikes to policymakers on iPhones and iPads.
= Doomscrolling is a pastime of videogame makers, carmakers and stonefruit growers.
= Follow @thefirst or #inwhich, or see www.ofthe.example.
= The peptide humanin, the digestor and the species Equus ferus are not words of the desk.
= Canegrowers and debtholders spoke of a shadecloth, a hardcourt and the foodservice trade.
= She plays for theScore and writes for theGrio.
= “Carte blanche,” said the weblogger, “to do some talkin’.”
= Theron, Andersson and Inwood met at Thewlis.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.lexicon import PREFIXES, Lexicon, table
from copydesk.reading.compounds import begins, ends
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word, vocabulary, words
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read")
def fused_words(doc: Document) -> Iterator[Finding]:
    for word in (*doc.read(unknown_words), *_listed(doc)):
        if len(word.text) >= SHORTEST and not _joined(doc, word) and (fixes := _apart(word.text, doc.lexicon)):
            yield Finding(word.span, f"Put a space into “{word.text}”.", fixes)


def _listed(doc: Document) -> Iterator[Word]:
    """Words such as “thankyou”, which are so often written together that the lexicon may know them."""
    if not doc.read(vocabulary).isdisjoint(_lists().listed):
        yield from (word for word in doc.read(words) if word.text.lower() in _lists().listed)


class _Lists(NamedTuple):
    before: frozenset[str]
    after: frozenset[str]
    before_name: frozenset[str]
    openers: frozenset[str]
    said: frozenset[str]
    function: frozenset[str]
    prefix: frozenset[str]
    leading: frozenset[str]
    particles: frozenset[str]
    compound: frozenset[str]
    listed: dict[str, str]


@cache
def _lists() -> _Lists:
    listed = table("fused_words")
    phrases = [" ".join(phrase.split()) for phrase in listed["listed"].split(",")]
    words = {name: frozenset(listed[name].split()) for name in _Lists._fields[:-1]}
    return _Lists(**words, listed={phrase.replace(" ", ""): phrase for phrase in phrases})


def _joined(doc: Document, word: Word) -> bool:
    """Whether it is part of something longer: a handle, a compound, an address."""
    return bool(JOINED_BEFORE.search(doc.text, max(0, word.start - 1), word.start)) or bool(
        JOINED_AFTER.match(doc.text, word.end)
    )


def _apart(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What was meant, the likelier first; nothing where it is likely to be a word."""
    phrase = _lists().listed.get(text.lower())
    if phrase and text.islower():
        return (phrase,)
    if phrase and text.istitle():
        return (phrase[0].upper() + phrase[1:],)
    if text.islower():
        return _lower(text, lexicon)
    if capital := INNER_CAPITAL.fullmatch(text):
        return _capital(capital[1], capital[2], lexicon)
    return _title(text, lexicon) if text.istitle() else ()


def _lower(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    lists = _lists()
    cuts = [(text[:at], text[at:]) for at in range(1, len(text) - 1)]
    words = [cut for cut in cuts if lexicon.is_word(cut[0]) and lexicon.is_word(cut[1])]
    found = [cut for cut in words if _slip(*cut, lexicon)]
    rarer = {cut: min(map(lexicon.frequency, cut)) for cut in words}
    if not found or max(rarer[cut] for cut in found) < max(rarer.values()) - RARER:
        return ()  # “marketshare” is “market share”, not “markets hare”, and may be left
    first, second = max(found, key=rarer.__getitem__)
    if lexicon.is_slip(text):  # “anywere”: perhaps a letter is missing or wrong, and no space
        return (f"{first} {second}", *lexicon.corrections(text)) if rarer[first, second] >= CERTAIN else ()
    if first in lists.said and second not in lists.function:
        return f"{first}, {second}", f"{first} {second}"
    return (f"{first} {second}",)


def _slip(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether these two are hardly ever made one word."""
    lists = _lists()
    if first in lists.said or second in SAID:
        return _common(second, lexicon) if first in lists.said else lexicon.frequency(first) >= SEEN - RARER
    if first in lists.function and second in lists.function:
        return len(first) + len(second) > SHORTEST
    if first in ARTICLES:
        return (second[0] in VOWELS) == (first == "an") and _common(second, lexicon, RARER if first == "a" else 0)
    if first in lists.prefix:
        rarer = 0 if first != "in" and second not in ends() else RARER
        return len(second) >= LONGER and second not in lists.compound and _common(second, lexicon, rarer)
    return _little(first, second, lexicon) or (second not in lists.compound and _whole(first, second, lexicon))


def _little(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether one of them is a little word with which no compound is made: “reportfrom”, “fewdecades”, “drivenup”."""
    lists = _lists()
    if first in lists.before:
        rare = lexicon.frequency(second) >= SEEN - RARER and len(second) > LONGER
        return rare or _common(second, lexicon) or second in lists.after
    if first in lists.leading and len(second) >= SHORTEST and _common(second, lexicon):
        return not (first in begins() and second in ends())
    if second in lists.after and _ends_here(first, second, lexicon):
        return _common(first, lexicon) or (len(second) >= SHORTEST and lexicon.frequency(first) >= SEEN - RARER)
    particle = second in lists.particles and (first not in begins() or second in BEFORE) and len(first) >= LONGER
    return particle and lexicon.frequency(first) >= COMMON and _ends_here(first, second, lexicon)


def _whole(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether neither is a half of compounds, the first does not look like one, or both are too long for it."""
    if _makes_none(first, second, lexicon) or (_bent(first, lexicon) and _common(second, lexicon, RARER)):
        return True
    return min(len(first), len(second)) >= LONG and _common(first, lexicon) and _common(second, lexicon)


def _common(word: str, lexicon: Lexicon, more: float = 0.0) -> bool:
    """The shorter the word, the commoner it must be: much of what is short is a word in some dictionary."""
    if len(word) < 3:
        return word in _lists().function
    return lexicon.frequency(word) >= (COMMON if len(word) > 4 else COMMON_SHORT) + more


def _ends_here(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether the first is a whole word, though the second may be an ending, too."""
    if second not in BEFORE or BEFORE[second].search(first):
        return True
    whole = len(first) >= LONGER and first not in begins() and lexicon.frequency(first) >= COMMON_SHORT
    return whole and second in AFTER_NOUN and first[-1] != "n"  # “humanin”


def _makes_none(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether neither is a half of compounds: “costsincluding”, but “stonefruit”, “knowledgebase”."""
    return (
        min(len(first), len(second)) >= SHORTEST
        and len(first) + len(second) > LONGER + SHORTEST
        and first not in begins()
        and second not in ends()
        and first not in PREFIXES
        and first not in GREEK
        and lexicon.frequency(first) >= SEEN
        and lexicon.frequency(second) >= SEEN
        and second not in DERIVED
    )


def _bent(word: str, lexicon: Lexicon) -> bool:
    """Whether it is an adverb or an adjective, a verb in the past or a plural: none of them begins a compound."""
    if len(word) <= LONGER:
        return False
    if word not in begins() and PLURAL.search(word) and any(_common(word[:-end], lexicon) for end in (1, 2)):
        return True
    if not _common(word, lexicon):
        return False
    if word not in begins() and ADJECTIVE.search(word):
        return True
    return word.endswith(("ly", "ed")) and any(lexicon.frequency(word[:-end]) >= COMMON for end in (1, 2))


def _capital(first: str, second: str, lexicon: Lexicon) -> tuple[str, ...]:
    lists = _lists()
    named = second in DAYS or lexicon.is_place(second) or (lexicon.is_name(second) and not lexicon.is_word(second))
    plain = first in lists.before_name or first in lists.before or first in lists.said
    if first in lists.function and first not in CAMELS and len(second) >= SHORTEST and lexicon.knows(second):
        return (f"{first} {second}",)  # “againstBenedict”
    if (plain and (named or second in lists.openers)) or (
        named and len(first) > SHORTEST and lexicon.frequency(first) >= COMMON_SHORT and not lexicon.is_word(second)
    ):
        return (f"{first} {second}",)
    if second in lists.openers and lexicon.is_word(first) and len(first) >= SHORTEST:
        return (f"{first}. {second}",)
    return ()


def _title(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """“Thefirst”: with a capital, where most of what is unknown is names, both halves must be beyond doubt."""
    lists = _lists()
    for at in range(2, len(text) - 1):
        first, second = text[:at], text[at:]
        small = first.lower()
        if small in OPENING and (second in lists.function or (small in PRONOUNS and second in lists.said)):
            return (f"{first} {second}",) if len(text) >= LONGER else ()
        if small in lists.before and at > 2 and len(second) > 2 and lexicon.frequency(second) >= COMMONEST:
            return (f"{first} {second}",)
    return ()


SHORTEST = 4
LONGER = 5
LONG = 6  # letters: “defunctoperator”, but “stonefruit”
COMMON, COMMON_SHORT = 3.1, 4.0  # on the Zipf scale, by length
COMMONEST = 5.0
SEEN = 3.3
RARER = 0.8
CERTAIN = 5.0  # so common that both are seen at once, whatever else a letter might make of it
CAMELS = frozenset("the we you my so no all a an up on in to it he she do be can just like now".split())  # of brands
ARTICLES, VOWELS = ("a", "an"), "aeiou"
SAID = ("said", "says", "told")
GREEK = ("para",)
DERIVED = frozenset("ers ting ants most like ism ists able ally ship based".split())  # make a new word of any
OPENING = frozenset(
    "the in on of at to for with from by and but if when this that there he she it we they what who".split()
)
PRONOUNS = ("he", "she", "it", "we", "they", "who")
BEFORE = {  # “livedin”, but not “humanin”; “billis”, but not “orientalis”
    "in": regex(r"(?:ed|ing|ly|s|ion|ment|ance|ence|ity)$"),
    "on": regex(r"(?:ed|ing|ly|ion|ment|ance|ence|ity)$"),
    "as": regex(r"(?:ed|ing|ly|s|ion|ment|ance|ence|ity)$"),
    **dict.fromkeys(("up", "out", "off", "back", "down", "over", "away"), regex(r"(?:ed|ing|ly|s|[^s]ion)$")),
    "is": regex(r"...[^aeilmnr]$|ing$|(?:ion|ment|ance|ence|ity)$"),
    "are": regex(r"s$"),
    "can": regex(r"[^s]$"),  # “adscan”
}
AFTER_NOUN = ("in", "on", "as", "are")  # “informationon”, but “orientalis”, “buildout”
PLURAL, ADJECTIVE = regex(r"[^isu]s$"), regex(r"(?:al|ous|ive|ful|ing)$")
JOINED_BEFORE = regex(r"[@#./&_+'’-]")
JOINED_AFTER = regex(r"[@/&_+-]|['’](?!s\b)|\.\w")
INNER_CAPITAL = regex(r"([a-z]{2,})([A-Z][a-z]+)")
DAYS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September
    October November December""".split()
)
