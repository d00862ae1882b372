"""Close up a word that a space broke in two.

Only where a half is no word of its own and the whole is a common one, or where the two hardly ever stand side by side
in edited text, though the whole does (`data/compounds.toml`).

- The [[gover nment]] said so [[through out]] the day.
+ The government said so throughout the day.

- They had [[al ready]] [[fin ished]].
+ They had already finished.

- She won the [[dinne r]] prize.
+ She won the dinner prize.

- The [[frame work]] of the [[law suit]] was some [[text book]] of a [[share holder]].
+ The framework of the lawsuit was some textbook of a shareholder.

- The [[govern- ment]] fell.
+ The government fell.

= They ate al fresco, and 68 per cent were all ready.
= He is an ex president, she a pro, and the pair reached a de facto truce.
= It is a two- and three-year plan, and any one of them may be under way.
= A man aged 50 saw the net at work; concern over weight rose, the sun set, and they govern or leave.
= “Na na na na,” they sang; to be at risk is to be coming home, or not able to.
= Le Monde and Van Ness said re the et al. that El Salvador won.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.lexicon import Lexicon, table
from copydesk.reading.compounds import closed
from copydesk.reading.surroundings import SPACES
from copydesk.reading.words import Word, forms, words
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read")
def split_word(doc: Document) -> Iterator[Finding]:
    reached = 0
    for first, second in _pairs(doc):
        if first.start >= reached and _one_word(first.text, second.text, doc.lexicon) and _apart(doc, first, second):
            reached = second.end
            yield _finding(Span(first.start, second.end), first.text + second.text)
    for found in HYPHENATED.finditer(doc.text) if BROKEN.search(doc.text) else ():  # no longer at the end of a line
        first_half, second_half = found.groups()
        if not doc.lexicon.knows(second_half) and doc.lexicon.frequency(first_half + second_half) >= SEEN:
            yield _finding(Span(*found.span()), first_half + second_half)


def _pairs(doc: Document) -> Iterator[tuple[Word, Word]]:
    """Words side by side that may be one, in order: together they are a word, or they are listed."""
    every, pieces = doc.read(words), doc.lexicon.among(doc.read(forms), _piece)
    standing = [number for number, word in enumerate(every) if word.text in pieces]
    beside = {number for at in standing for number in (at - 1, at) if 0 <= number < len(every) - 1}
    seconds = ((number, every[number + 1].text) for number in sorted(beside))
    texts = [(number, every[number].text.lower(), second) for number, second in seconds if second.islower()]
    known, listed = doc.lexicon.joined(f"{first}{second}" for _, first, second in texts), _lists().listed
    for number, first, second in texts:
        likely = f"{first}{second}" in known or (first, second) in listed or every[number].text.istitle()
        if likely and first.isalpha() and second.isalpha():
            yield every[number], every[number + 1]


class _Lists(NamedTuple):
    beginnings: frozenset[str]
    endings: frozenset[str]
    firsts: frozenset[str]  # halves of the listed pairs
    listed: frozenset[tuple[str, ...]]


@cache
def _lists() -> _Lists:
    of = table("word_fragments")
    listed = closed() | {tuple(pair.split()) for pair in of["listed"]}
    firsts = frozenset(pair[0] for pair in listed)
    return _Lists(frozenset(of["beginnings"].split()), frozenset(of["endings"].split()), firsts, listed)


def _piece(text: str, lexicon: Lexicon) -> bool:
    """Whether this may be a piece of a word: it is unknown, hardly ever seen, or known to stand alone seldom."""
    if not text.isalpha() or not text.isascii():
        return False
    lists = _lists()
    if text in lists.beginnings or text in lists.endings or text.lower() in lists.firsts:
        return True
    return not lexicon.knows(text) or lexicon.frequency(text) <= RARE


def _apart(doc: Document, first: Word, second: Word) -> bool:
    """Whether the two stand side by side, neither of them part of something longer."""
    if doc.text[first.end : second.start] not in SPACES:
        return False
    before = doc.text[max(0, first.start - 1) : first.start]
    return before not in JOINED and not JOINED_AFTER.match(doc.text, second.end)


def _one_word(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether the two are nothing much by themselves, and a common word together."""
    lists = _lists()
    if (first.lower(), second) in lists.listed:
        return True
    whole = first.lower() + second
    if first.istitle() and not (lexicon.knows(first) or lexicon.knows(second)) and lexicon.knows(first + second):
        return lexicon.frequency(whole) >= COMMON  # “Philadel phia”
    if not lexicon.is_word(whole) or first.lower() == second or (second in CLITICS and lexicon.knows(first)):
        return False
    seen = lexicon.frequency(whole)
    if seen < COMMONER and max(lexicon.frequency(first), lexicon.frequency(second)) >= COMMONEST:
        return False  # “the quicks and the slow”
    if first in lists.beginnings or second in lists.endings:
        return seen >= COMMON or (seen >= SEEN and not (lexicon.knows(first) and lexicon.knows(second)))
    if not (lexicon.knows(first) and lexicon.knows(second)):
        return seen >= SEEN
    return seen >= COMMON and seen >= min(lexicon.frequency(first), lexicon.frequency(second)) + FURTHER


def _finding(span: Span, whole: str) -> Finding:
    return Finding(span, f"Close up “{whole}”.", (whole,))


JOINED = tuple("'’.@#/&-")
JOINED_AFTER = regex(r"[@/&-]|['’.]\w")
BROKEN = regex(r"- (?<=[a-z][a-z]- )(?=[a-z]{3})")
HYPHENATED = regex(r"\b([a-z]{2,})- ([a-z]{3,})\b")
CLITICS = frozenset(("s", "t", "d", "m", "ll", "re", "ve"))  # “it s”: an apostrophe is missing, no letter
RARE = 2.9  # on the Zipf scale
SEEN = 2.5
COMMON, COMMONER, COMMONEST = 3.5, 4.3, 6.3
FURTHER = 1.5
