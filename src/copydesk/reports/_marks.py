"""Where findings stand in the copy as it is shown: it is cut where one begins or ends."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from copydesk.diagnostic import Diagnostic, Proof
from copydesk.document import Run, Span


class Piece(NamedTuple):
    text: str
    number: int = 0  # of the finding that it is marked for
    level: str = ""
    opens: bool = False  # the mark begins here
    closes: bool = False
    related: tuple[int, ...] = ()  # findings that it is to be compared with
    sentence: int | None = None  # that begins here


class Mark(NamedTuple):
    """A stretch of the text that is marked for a finding, or is to be compared with it."""

    span: Span
    number: int
    level: str


class Marks:
    """The marks on a proof, by the part of the story in which they stand."""

    def __init__(self, proof: Proof, numbered: Iterable[tuple[int, Diagnostic]]) -> None:
        self._proof = proof
        self._runs = sorted(proof.runs, key=lambda run: run.source.start)
        self._sources = [run.source.start for run in self._runs]
        self._ends = [segment.span.end for segment in proof.segments]
        self._begin = [sentence.span.start for sentence in proof.sentences]
        self._marks = defaultdict[int, list[Mark]](list)
        self._related = defaultdict[int, list[Mark]](list)
        self.beginning = defaultdict[int, list[int]](list)  # the findings that begin in a part
        for number, found in numbered:
            self._mark(number, found)

    def _mark(self, number: int, found: Diagnostic) -> None:
        level = str(found.level)
        if (place := self._place(found.span)) and (parts := [*self._parts(place)]):
            self.beginning[parts[0]].append(number)
            for part in parts:
                self._marks[part].append(Mark(place, number, level))
        for span in found.related:
            if not span.covers(found.span) and (place := self._place(span)):
                for part in self._parts(place):
                    self._related[part].append(Mark(place, number, level))

    def _place(self, span: Span) -> Span | None:
        """The stretch of the text that was read from this stretch of the source."""
        first = max(0, bisect_right(self._sources, span.start) - 1)
        last = bisect_left(self._sources, span.end, lo=first)
        read = [_read(run, span) for run in self._runs[first:last] if run.source.overlaps(span)]
        return Span(min(each.start for each in read), max(each.end for each in read)) if read else None

    def _parts(self, span: Span) -> Iterator[int]:
        """The places of the parts that a stretch of the text runs over."""
        for part in range(bisect_right(self._ends, span.start), len(self._ends)):
            if not self._proof.segments[part].span.overlaps(span):
                return
            yield part

    def pieces(self, part: int) -> tuple[Piece, ...]:
        """A part of the story, in pieces that are marked alike from end to end."""
        within = self._proof.segments[part].span
        first, last = (bisect_left(self._begin, edge) for edge in within)
        begin = {self._begin[sentence]: sentence for sentence in range(first, last)}
        edges = {within.start, within.end, *begin}
        for mark in (*self._marks[part], *self._related[part]):
            edges.update(edge for edge in mark.span if within.start < edge < within.end)
        return tuple(self._piece(part, Span(*ends), begin.get(ends[0])) for ends in pairwise(sorted(edges)))

    def _piece(self, part: int, span: Span, sentence: int | None) -> Piece:
        near = dict.fromkeys(each.number for each in self._related[part] if each.span.covers(span))
        text = self._proof.text[span.start : span.end]
        mark = next((mark for mark in self._marks[part] if mark.span.covers(span)), None)
        if mark is None:
            return Piece(text, related=tuple(near), sentence=sentence)
        opens, closes = mark.span.start == span.start, mark.span.end == span.end
        return Piece(text, mark.number, mark.level, opens, closes, tuple(near), sentence)


def _read(run: Run, span: Span) -> Span:
    if not run.verbatim:
        return run.text
    shift = run.text.start - run.source.start
    return Span(max(run.text.start, span.start + shift), min(run.text.end, span.end + shift))
