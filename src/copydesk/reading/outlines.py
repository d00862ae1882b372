"""Sentences with one sign for each number, so that what is reckoned in them can be told by its shape."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.numbers import Form, Number, numbers
from copydesk.reading.sentences import sentences
from copydesk.regex import regex

AMOUNT, SHARE, MONEY, POINTS, OTHER = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""What stands for a bare number, a percentage, a sum of money, percentage points, and what is no exact amount."""


class Outline(NamedTuple):
    """A sentence and its numbers: “Sales rose ⊕ to ⊕ from ⊕.”"""

    span: Span  # of the sentence
    text: str
    numbers: tuple[Number, ...]
    places: tuple[int, ...]  # of their signs, in `text`

    def number(self, place: int) -> Number:
        """The number whose sign stands here."""
        return self.numbers[self.places.index(place)]

    def numbers_in(self, start: int, end: int) -> tuple[Number, ...]:
        return self.numbers[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def group(self, found: re.Match[str], name: str) -> Number:
        return self.number(found.start(name))


def outlines(doc: Document) -> tuple[Outline, ...]:
    """The sentences that hold two numbers or more, in order."""
    return tuple(outline for outline in doc.read(every_outline) if len(outline.numbers) > 1)


def every_outline(doc: Document) -> tuple[Outline, ...]:
    return tuple(_outlined(doc))


def _outlined(doc: Document) -> Iterator[Outline]:
    every = doc.read(numbers)
    at = 0
    for sentence in doc.read(sentences):
        while at < len(every) and every[at].span.start < sentence.start:
            at += 1
        first = at
        while at < len(every) and every[at].span.end <= sentence.end:
            at += 1
        yield _outline(doc.text, sentence, every[first:at])


def _outline(text: str, sentence: Span, found: tuple[Number, ...]) -> Outline:
    pieces, places, start, length = list[str](), list[int](), sentence.start, 0
    for number in found:
        if number.span.start < start:  # a fraction inside a number
            continue
        pieces += text[start : number.span.start], _sign(number)
        length += number.span.start - start + 1
        places.append(length - 1)
        start = number.span.end
    pieces.append(text[start : sentence.end])
    kept = tuple(number for number in found if number.span.start >= sentence.start)
    return Outline(sentence, "".join(pieces), _apart(kept), tuple(places))


def _apart(found: tuple[Number, ...]) -> tuple[Number, ...]:
    kept: list[Number] = []
    for number in found:
        if not kept or number.span.start >= kept[-1].span.end:
            kept.append(number)
    return tuple(kept)


def _sign(number: Number) -> str:
    if number.value is None or number.form not in (Form.FIGURE, Form.WORD):
        return OTHER
    return SIGNS.get(number.unit, MONEY)


def precision(doc: Document, number: Number) -> float:
    """Half of the last place that is written: 0.5 of 12, 0.05 of 1.2, 50,000 of $1.2 million."""
    value = float(number.value or 0)
    figure = FIGURE.search(doc[number.span])
    if not figure:
        return 0.0 if value < 100 else 0.5
    written = float(figure[0].replace(",", ""))
    _, _, decimals = figure[0].partition(".")
    scale = abs(value / written) if written else 1.0
    return 0.5 * scale * 10.0 ** -len(decimals)


SIGNS = {"": AMOUNT, "%": SHARE, "points": POINTS}
FIGURE = regex(r"\d[\d,]*(?:\.\d+)?")
