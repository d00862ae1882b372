"""The numbers from one to ninety-nine that are written out."""

import re
from bisect import bisect_right
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.words import folded
from copydesk.regex import regex


class Cardinal(NamedTuple):
    """A number in words and what it is worth."""

    span: Span
    value: int


def cardinals(doc: Document) -> tuple[Cardinal, ...]:
    """“eleven”, “seventy-one”, “Twenty five”, in order. “one-way” and “twenties” are none."""
    text = doc.read(folded)
    return tuple(
        Cardinal(Span(*found.span()), worth(found[0]))
        for found in CARDINAL.finditer(text)
        if not text[found.start() - 1 : found.start()].isalnum()
    )


def cardinal_before(doc: Document, end: int) -> Cardinal | None:
    """The number in words that ends here."""
    every = doc.read(cardinals)
    index = bisect_right(every, end, key=lambda each: each.span.end) - 1
    return every[index] if index >= 0 and every[index].span.end == end else None


def worth(words: str) -> int:
    return sum(WORTH[word] for word in re.split(r"[ -]", words.lower()))


def in_words(value: int) -> str:
    """A number from one to ninety-nine, spelled out."""
    if value < 20:
        return SMALL[value - 1]
    ten, one = divmod(value, 10)
    return TENS[ten - 2] + (f"-{SMALL[one - 1]}" if one else "")


SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORTH = {word: value for value, word in enumerate(SMALL, 1)} | {word: 10 * n for n, word in enumerate(TENS, 2)}
CARDINAL = regex(  # begins with its letters, not with a boundary: four times as fast
    rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(SMALL[:9])})(?!\w))?|{'|'.join(reversed(SMALL))})(?!\w)"
)
