"""Where a phrase stands in a story, whole, and with which capitals."""

from collections.abc import Iterable, Iterator
from functools import cache

from copydesk.document import Document, Span
from copydesk.reading.words import PIECE, folded, plain, plainly


def places(doc: Document, phrase: str, case: bool = False) -> Iterator[Span]:
    """Where the phrase stands as words of its own; `case`: only with its own capitals."""
    text = doc.read(plain if case else folded)
    wanted = sought(phrase, case)
    start = text.find(wanted)
    while start >= 0:
        span = Span(start, start + len(wanted))
        if whole(text, span):
            yield span
        start = text.find(wanted, span.end)


def stands(doc: Document, phrase: str, case: bool = False) -> bool:
    """Whether the text has the phrase, whole or as part of longer words."""
    return sought(phrase, case) in doc.read(plain if case else folded)


def whole(text: str, span: Span) -> bool:
    """Whether the span neither starts nor ends inside a word or a number, as RE2's ASCII boundaries cannot tell."""
    before, first = text[span.start - 1 : span.start], text[span.start]
    if first.isdigit() and before in JOINTS and before and text[span.start - 2 : span.start - 1].isdigit():
        return False  # the 12 of 5:12
    last, after = text[span.end - 1], text[span.end : span.end + 1]
    if (first.isalnum() and before.isalnum()) or (last.isalnum() and after.isalnum()):
        return False
    if last.isalnum() and after in APOSTROPHES and after:
        ending = text[span.end + 1 : span.end + 3]
        return not ending[:1].isalpha() or (ending[0] in "sS" and not ending[1:].isalnum())
    held = before and before in APOSTROPHES and text[span.start - 2 : span.start - 1].isalnum()
    return not (first.isalnum() and held)


def within(doc: Document, span: Span, phrases: Iterable[str]) -> bool:
    """Whether the span is part of one of these longer phrases."""
    for phrase in phrases:
        wanted = sought(phrase, False)
        start = doc.read(folded).find(wanted, max(0, span.end - len(wanted)), span.start + len(wanted))
        if start >= 0 and Span(start, start + len(wanted)).covers(span):
            return True
    return False


def in_case(found: str, wrong: str, right: str) -> str:
    """`right` with the capitals that the writer gave to what was found; capitals of its own are kept."""
    if found == wrong or not right:
        return right
    if found.isupper() and len(found) > 1 and not wrong.isupper():
        return right.upper()
    if found[0].isupper() and not wrong[0].isupper():
        pieces = PIECE.findall(right)
        if len(pieces) > 1 and found.istitle() and len(pieces) == len(PIECE.findall(found)):
            return right.title() if "'" not in right else right
        return right[0].upper() + right[1:]
    return right


@cache
def sought(phrase: str, case: bool) -> str:
    phrase = plainly(phrase)
    return phrase if case else phrase.lower()


JOINTS = ":.,"  # of the figures of a number or a time
APOSTROPHES = "'’"
