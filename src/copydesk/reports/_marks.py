"""Where findings stand in the copy as it is shown: it is cut where one begins or ends."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from copydesk.diagnostic import Proof
from copydesk.document import Run, Span


class Piece(NamedTuple):
    text: str
    number: int = 0  # of the finding that it is marked for
    level: str = ""
    opens: bool = False  # the mark begins here
    closes: bool = False
    related: tuple[int, ...] = ()  # findings that it is to be compared with
    sentence: int | None = None  # that begins here


def places(runs: Iterable[Run], span: Span) -> Span | None:
    """The stretch of the text that was read from this stretch of the source."""
    read = [_read(run, span) for run in runs if run.source.overlaps(span)]
    return Span(min(each.start for each in read), max(each.end for each in read)) if read else None


def _read(run: Run, span: Span) -> Span:
    if not run.verbatim:
        return run.text
    shift = run.text.start - run.source.start
    return Span(max(run.text.start, span.start + shift), min(run.text.end, span.end + shift))


def pieces(
    proof: Proof,
    within: Span,
    marks: Mapping[int, Span],
    related: Sequence[tuple[int, Span]],
    levels: Mapping[int, str],
) -> tuple[Piece, ...]:
    """A part of the story, in pieces that are marked alike from end to end."""
    here = {number: span for number, span in marks.items() if span.overlaps(within)}
    near = [(number, span) for number, span in related if span.overlaps(within)]
    begin = {each.span.start: place for place, each in enumerate(proof.sentences)}
    begin = {start: place for start, place in begin.items() if within.start <= start < within.end}
    edges = {within.start, within.end, *begin}
    for span in (*here.values(), *(span for _, span in near)):
        edges.update(edge for edge in span if within.start < edge < within.end)
    cuts = sorted(edges)
    return tuple(_piece(proof, Span(start, end), here, near, levels, begin) for start, end in pairwise(cuts))


def _piece(
    proof: Proof,
    span: Span,
    marks: Mapping[int, Span],
    related: Sequence[tuple[int, Span]],
    levels: Mapping[int, str],
    begin: Mapping[int, int],
) -> Piece:
    number = next((number for number, mark in marks.items() if mark.covers(span)), 0)
    mark = marks.get(number, Span(-1, -1))
    return Piece(
        proof.text[span.start : span.end],
        number,
        levels.get(number, ""),
        mark.start == span.start,
        mark.end == span.end,
        tuple(dict.fromkeys(each for each, place in related if place.covers(span))),
        begin.get(span.start),
    )
