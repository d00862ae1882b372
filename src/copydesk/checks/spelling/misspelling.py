"""Correct a misspelt word.

A word is misspelt when no dictionary has it, a much commoner one is a usual slip away, and nothing says that it was
meant: a term that the story uses more than once, a word in quotation marks as a word, a foreign phrase, the name of a
species, a coinage, dialect. A word is never reported for being unknown. What the slips cost was fitted to
misspellings in edited text: see docs/decisions/0002-lexicon.md.

- The [[maneger]] was [[resonsible]] for it.
+ The manager was responsible for it.

- They [[insisst]] that the team is [[rebouding]] well.
+ They insist that the team is rebounding well.

- “It is an [[enviromental]] disaster,” she said.
+ “It is an environmental disaster,” she said.

- [[Governmnet]] [[officails]] agreed.
+ Government officials agreed.

- H: [[Contruction]] of the hall begins

- The well-[[discplined]] side won.
+ The well-disciplined side won.

= Whose colour, whose color, whose behaviour, whose center?
= They hired a doomscroller to livestream the swingiest of swing states.
= The tarsoplasty was new; tarsoplasties have been done before.
= He was “unpresidented” in his use of the word.
= Wild turtles, Trachemys scripta elegans, carry the germ L. casei.
= “I’m goin’ home,” he said. “Hmmm, aaargh, nooo.” “W-well, ’em boys is gonna be talkin’.”
= She studied feng shui, mirabile dictu, on the principle of reductio ad absurdum.
= It was the “smallsat” of the year.
= Grethe Evjen met John Deeth and Jez Moxey at Nottm.
= The poet bell hooks wrote it.
= He tweeted of an “honered” guest, and was honered [sic].
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.edits import cost
from copydesk.reading.coinages import is_coinage
from copydesk.reading.quotations import quoted
from copydesk.reading.sentences import sentences
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word, folded, words


@check(level=Level.ERROR, segments=COPY, quotations="read")
def misspelling(doc: Document) -> Iterator[Finding]:
    unknown = (*doc.read(unknown_words), *_halves(doc))
    strange = frozenset(word.text for word in unknown)
    for word in unknown:
        if len(word.text) >= SHORTEST and (meant := _meant(doc, word)) and not _excused(doc, word, strange):
            fixes = tuple(_in_case(word.text, each) for each in meant)
            yield Finding(word.span, f"“{word.text}” is misspelt: {_or(fixes)}?", fixes)


def _halves(doc: Document) -> Iterator[Word]:
    """The unknown parts of words with a hyphen: “well-discplined”."""
    for word in doc.read(words):
        if "-" in word.text and not doc.lexicon.knows(word.text):
            for found in HALF.finditer(word.text):
                if not doc.lexicon.knows(found[0]):
                    yield Word(word.start + found.start(), word.start + found.end(), found[0])


def _meant(doc: Document, word: Word) -> tuple[str, ...]:
    """What was clearly meant by an unknown word, the likeliest first; nothing where it may be a word or a name."""
    text, lexicon = word.text.lower(), doc.lexicon
    small = word.text.islower()
    if not text.isascii() or not VOWEL.search(text) or STRETCHED.search(text):
        return ()
    if DRAWN_OUT.search(text) and quoted(doc, word.span):
        return ()
    if not small and not (word.text.istitle() and len(text) >= LONG and doc.read(folded).count(text) == 1):
        return ()
    meant = lexicon.corrections(text, slips=2 if small else 1)
    if not meant or _same(text, meant[0]):
        return ()
    sure = lexicon.surety(text, meant[0])
    if sure < (_least(doc, text, meant[0]) if small else _least_of_name(doc, word, meant[0])):
        return ()
    if sure < SURE and (is_coinage(text, meant[0], lexicon) or lexicon.is_rare(text)):
        return ()
    return meant[:MOST_FIXES]


def _least(doc: Document, text: str, meant: str) -> float:
    """How sure we must be that a word in lower case is a slip for the one that was meant.

    The shorter the word, the more words it may be a slip for.
    """
    lexicon, paid = doc.lexicon, cost(text, meant)
    if len(text) == SHORTEST:
        return SUREST
    if len(text) < SHORT or paid > TWO_SLIPS or text[0] != meant[0] or _foreign(text, meant):
        return SURE
    if doc.read(folded).count(ENDING.sub("", text)) > 1 or lexicon.is_name(text) or lexicon.is_place(text):
        return SURE
    if lexicon.frequency(text) >= FREQUENT and lexicon.knows(text.capitalize()):
        return SURE
    return POSSIBLE if len(text) >= LONGEST and paid <= DEAR else LIKELY


def _least_of_name(doc: Document, word: Word, meant: str) -> float:
    """How sure we must be where the word has a capital, and so may be a name."""
    paid = cost(word.text.lower(), meant)
    if len(word.text) < LONGER or _person(doc, word) or (paid > CHEAP and not _begins(doc, word)):
        return BEYOND_DOUBT
    if paid > CHEAP:
        return SURER
    return LIKELIER if len(word.text) > LONGER else SURE


def _begins(doc: Document, word: Word) -> bool:
    """Whether the word has its capital only because a sentence begins with it."""
    return any(sentence.start == word.start for sentence in doc.read(sentences))


def _same(wrong: str, right: str) -> bool:
    """Whether the two are one word in its singular and plural, or in two varieties of English."""
    if (right == f"{wrong}s" and right[-2] != "s") or (wrong in (f"{right}s", f"{right}es") and right[-1] != "s"):
        return True
    return VARIETY.sub(_plain, wrong) == VARIETY.sub(_plain, right)


def _foreign(wrong: str, right: str) -> bool:
    """Whether the word ends as few English words do: “reductio”, “calici”."""
    return wrong[-1] in "aiou" and wrong[-1] != right[-1]


def _plain(found: re.Match[str]) -> str:
    return PLAIN.get(found[0], found[0])


def _person(doc: Document, word: Word) -> bool:
    """Whether a given name, an initial or a courtesy title stands before it."""
    before = BEFORE_NAME.search(doc.text, max(0, word.start - 25), word.start)
    return before is not None and (len(before[1]) < 3 or doc.lexicon.is_name(before[1]) or before[1] in COURTESY)


def _excused(doc: Document, word: Word, strange: frozenset[str]) -> bool:
    """Whether what stands around it says that it was meant, or is no English."""
    text = doc.text
    before, after = text[max(0, word.start - 30) : word.start], text[word.end : word.end + 10]
    if before[-1:] in QUOTES and after[:1] in QUOTES and before and after:
        return True
    if AFTER.match(after) or JOINED.search(before):
        return True
    if not word.text.islower():
        return False
    name = NAME_BEFORE.search(before)
    if name and FOREIGN_END.search(word.text) and doc.lexicon.frequency(name[1]) < COMMON:
        return True
    if FOREIGN.search(before):
        return True
    return any(found and found[1] in strange for found in (NEXT.match(text, word.end), BEFORE.search(before)))


def _in_case(wrong: str, right: str) -> str:
    return right.capitalize() if wrong[0].isupper() else right


def _or(fixes: tuple[str, ...]) -> str:
    return " or ".join(f"“{each}”" for each in fixes)


SHORTEST, SHORT, LONG, LONGER, LONGEST = 3, 5, 6, 7, 9  # letters
POSSIBLE, LIKELY, LIKELIER, SURE, SURER, SUREST, BEYOND_DOUBT = (
    -0.6,
    0.2,
    1.2,
    2.0,
    2.5,
    2.8,
    3.5,
)  # on the scale of Lexicon.surety
FREQUENT, COMMON = 3.0, 5.0  # on the Zipf scale
CHEAP, DEAR, TWO_SLIPS = 1.5, 2.3, 3.2  # on the scale of `cost`
MOST_FIXES = 3
QUOTES = "“”‘’\"'"
COURTESY = frozenset(("Mr", "Mrs", "Ms", "Dr", "Sir", "Prof"))
ENDING = re.compile(r"(?<=...)(?:s|es|ed|ing|ers?)$")
HALF = re.compile(r"(?<![^\W_])[a-z]{5,}(?![^\W_])")
VOWEL = re.compile(r"[aeiouy]")
STRETCHED = re.compile(r"(.)\1\1(?:\1|$)")  # nooo, hmmmm
DRAWN_OUT = re.compile(r"([aeiouhm])\1\1")  # weeell
VARIETY = re.compile(r"(?:(?<=...)|(?=.{9}))[ao]e|our|is(?=[ei]|at)|yz|ogue|ll(?=ed|er|ing)")
PLAIN = {"ae": "e", "oe": "e", "our": "or", "is": "iz", "ogue": "og", "ll": "l", "yz": "ys"}
BEFORE_NAME = re.compile(r"(?<![\w.])([A-Z][a-z]*)\.? $")
NAME_BEFORE = re.compile(r"\b([A-Z](?:[a-z]+|\.)) $")
FOREIGN_END = re.compile(r"(?:[aeiou]|us|um|is|ii|ae|ens|ans|ops)$")
NEXT = re.compile(r" (?:(?:ad|de|di|da|et|a|y|la|le|el|in) )?([a-zé]+)")
BEFORE = re.compile(r"(?<!\S)([a-zé]+) (?:(?:ad|de|di|da|et|a|y|la|le|el|in) )?$")
JOINED = re.compile(r"[])@#/._&’']$|\w[\[(]$")  # “[E]conomic”, “Count[ies]”
FOREIGN = re.compile(r"(?<!\S)(?:el|los|las|les|des|leurs|der|das|und|della|gli|und|dos|zu) (?:\S+ )?$")
AFTER = re.compile(r"['’](?!s\b)(?=\W|$)|[@/_&]|[\[(]\w|\.\w| ?[\[(]sic\b")
