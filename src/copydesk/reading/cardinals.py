"""The numbers from one to ninety-nine that are written out."""

import re
from bisect import bisect_right
from typing import NamedTuple

from copydesk.document import Document, Span


class Cardinal(NamedTuple):
    """A number in words and what it is worth."""

    span: Span
    value: int


def cardinals(doc: Document) -> tuple[Cardinal, ...]:
    """“eleven”, “seventy-one”, “Twenty five”, in order. “one-way” and “twenties” are none."""
    return tuple(Cardinal(Span(*found.span()), worth(found[0])) for found in CARDINAL.finditer(doc.text))


def cardinal_before(doc: Document, end: int) -> Cardinal | None:
    """The number in words that ends here."""
    every = doc.read(cardinals)
    index = bisect_right(every, end, key=lambda each: each.span.end) - 1
    return every[index] if index >= 0 and every[index].span.end == end else None


def worth(words: str) -> int:
    return sum(WORTH[word] for word in re.split(r"[ -]", words.lower()))


def spelled(value: int) -> str:
    """A number from one to nineteen in words."""
    return SMALL[value - 1]


SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORTH = {word: value for value, word in enumerate(SMALL, 1)} | {word: 10 * n for n, word in enumerate(TENS, 2)}
CARDINAL = re.compile(
    rf"\b(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(SMALL[:9])}))?|{'|'.join(reversed(SMALL))})\b", re.IGNORECASE
)
