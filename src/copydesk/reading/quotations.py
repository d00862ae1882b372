"""What stands in quotation marks, and the marks that have no partner."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import PROSE, Document, Kind, Span
from copydesk.reading.marks import Mark, Role, marks
from copydesk.reading.pairs import NONE, Pairing, pairings


class Quotation(NamedTuple):
    """An outermost quotation: from a mark to its partner, or to where that seems to be missing."""

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


def quotations(doc: Document) -> tuple[Quotation, ...]:
    """The outermost quotations, in order."""
    return tuple(_outermost(doc))


def quoted(doc: Document, span: Span) -> bool:
    """Whether this stands wholly inside the marks of a quotation, or in a block quotation."""
    starts, ends = doc.read(_quoted)
    index = bisect_right(starts, span.start) - 1
    return index >= 0 and span.end <= ends[index]


def stray_marks(doc: Document) -> tuple[StrayMark, ...]:
    """The marks that are never closed, or were never opened, in order."""
    return tuple(_strays(doc))


def _outermost(doc: Document) -> Iterator[Quotation]:
    reached = 0
    for index, pairing in enumerate(doc.read(pairings)):
        for quotation in sorted(_in_segment(doc, index, pairing)):
            if quotation.span.start >= reached:
                reached = quotation.span.end
                yield quotation


def _in_segment(doc: Document, index: int, pairing: Pairing) -> Iterator[Quotation]:
    for opening, closing in pairing.pairs:
        inner = Span(opening.end, closing.start)
        yield Quotation(Span(opening.start, closing.end), inner, opening.text, closed=True, continued=False)
    for opening in pairing.unclosed:
        continued = _continued(doc, index, opening)
        gap = None if continued else _before_gap(doc, index, opening)
        if continued or gap:
            end = gap.end if gap else doc.segments[index].span.end
            yield Quotation(Span(opening.start, end), Span(opening.end, end), opening.text, False, continued)


def _quoted(doc: Document) -> tuple[list[int], list[int]]:
    inners = [quotation.inner for quotation in doc.read(quotations)]
    inners += [segment.span for segment in doc.parts(Kind.BLOCK_QUOTATION)]
    starts, ends = list[int](), list[int]()
    for inner in sorted(inners):
        if not ends or inner.end > ends[-1]:
            starts.append(inner.start)
            ends.append(inner.end)
    return starts, ends


def _strays(doc: Document) -> Iterator[StrayMark]:
    for index, pairing in enumerate(doc.read(pairings)):
        if pairing is NONE or MANGLED in doc[doc.segments[index].span]:
            continue  # the partner may be there, in the wrong encoding
        found = list[StrayMark]()
        for opening in pairing.unclosed:
            if not _continued(doc, index, opening) and _certain(doc, opening):
                gap = _before_gap(doc, index, opening)
                found.append(StrayMark(gap or opening.span, True, opening.span))
        for closing in pairing.unopened:
            if _certain(doc, closing):
                gap = _after_gap(doc, index, closing)
                found.append(StrayMark(gap or closing.span, False, closing.span))
        for opening, closing in pairing.pairs:
            if opening.single != closing.single:
                found.append(StrayMark(closing.span, False, closing.span))
        yield from sorted(found, key=lambda stray: stray.mark)


def _certain(doc: Document, mark: Mark) -> bool:
    """Whether this is a quotation mark beyond doubt: no apostrophe, no arrow (“Watch the video »”)."""
    if mark.text in "«»‹›":
        return False
    if not mark.single:
        return True
    if mark.role is Role.OPENS:
        return mark.text == "‘" and doc.text[mark.end : mark.end + 1].isalpha()
    return doc.text[mark.start - 1] in ",.!?"


def _continued(doc: Document, index: int, opening: Mark) -> bool:
    """Whether the paragraph ends inside this quotation and the next one opens it again."""
    from copydesk.reading.gaps import attributed, speech

    end = doc.segments[index].span.end
    if not speech(doc.text, opening) or attributed(doc.text, opening, end):
        return False
    following = range(index + 1, len(doc.segments))
    after = next((other for other in following if doc.segments[other].kind in PROSE), None)
    if after is None:
        return False
    found = doc.read(marks)[after]
    return bool(found) and found[0].start == doc.segments[after].span.start and found[0].single == opening.single


def _before_gap(doc: Document, index: int, opening: Mark) -> Span | None:
    from copydesk.reading.gaps import before_gap

    end = doc.segments[index].span.end
    following = (mark.start for mark in doc.read(marks)[index] if mark.start > opening.start and not mark.single)
    return before_gap(doc.text, opening, next(following, end))


def _after_gap(doc: Document, index: int, closing: Mark) -> Span | None:
    from copydesk.reading.gaps import after_gap

    start, end = doc.segments[index].span
    before = [mark.end for mark in doc.read(marks)[index] if mark.end <= closing.start and not mark.single]
    return after_gap(doc.text, closing, before[-1] if before else start, end)


MANGLED = "â€"
