"""What stands in quotation marks, and the marks that have no partner."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copydesk.document import Document, Kind, Segment, Span
from copydesk.reading.marks import Mark, Role, marks


class Quotation(NamedTuple):
    """An outermost quotation: what stands between a mark and its partner, or where that seems to be missing."""

    span: Span  # the marks included
    inner: Span
    mark: str  # the opening mark; the closing one is what `span` has after `inner`
    closed: bool
    continued: bool  # it goes on in the next paragraph, which opens it again


class StrayMark(NamedTuple):
    """A quotation mark without its partner."""

    span: Span  # the word at which the partner seems to be missing; where that cannot be told, the mark
    opening: bool
    mark: Span


class Reading(NamedTuple):
    """What the marks of a segment come to."""

    quotations: tuple[Quotation, ...]
    strays: tuple[StrayMark, ...]


def quotations(doc: Document) -> tuple[Quotation, ...]:
    """The outermost quotations, in order."""
    return tuple(quotation for reading in doc.read(_readings) for quotation in reading.quotations)


def stray_marks(doc: Document) -> tuple[StrayMark, ...]:
    """The marks that are never closed, or were never opened, in order."""
    return tuple(stray for reading in doc.read(_readings) for stray in reading.strays)


def quoted(doc: Document, span: Span) -> bool:
    """Whether this stands wholly inside the marks of a quotation, or in a block quotation."""
    starts, ends = doc.read(_inners)
    index = bisect_right(starts, span.start) - 1
    return index >= 0 and span.end <= ends[index]


def _inners(doc: Document) -> tuple[list[int], list[int]]:
    blocks = [segment.span for segment in doc.parts(Kind.BLOCK_QUOTATION)]
    inners = sorted(blocks + [quotation.inner for quotation in doc.read(quotations)])
    outermost = list[Span]()
    for inner in inners:
        if not outermost or inner.end > outermost[-1].end:
            outermost.append(inner)
    return [inner.start for inner in outermost], [inner.end for inner in outermost]


def _readings(doc: Document) -> tuple[Reading, ...]:
    return tuple(
        _reading(doc, index, found) for index, found in enumerate(doc.read(marks)) if found
    )


def _reading(doc: Document, index: int, found: tuple[Mark, ...]) -> Reading:
    segment = doc.segments[index].span
    pairs, opened, unopened = _paired(found)
    pairs, opened, unopened, mixed = _mixed(pairs, opened, unopened)
    continued = opened[-1] if opened and _reopened(doc, index, opened[-1]) else None
    ...
