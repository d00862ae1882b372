"""The text of a story as it is read, its parts, and the way back to the file it came from."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from copydesk.lexicon import Lexicon

T = TypeVar("T")


class Span(NamedTuple):
    """A stretch of characters (code points), half-open: `text[start:end]`."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


class Kind(StrEnum):
    """What a part of a story is."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    BLOCK_QUOTATION = "block quotation"
    CAPTION = "caption"
    ALT_TEXT = "alt text"
    TABLE_CELL = "table cell"
    SIGN_OFF = "sign-off"
    CORRECTION = "correction"
    EDITORS_NOTE = "editor's note"
    BOILERPLATE = "boilerplate"


PROSE = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.BLOCK_QUOTATION})
"""Running prose: what a check reads unless it says otherwise."""

COPY = frozenset(Kind)
"""Everything that is printed. A slip is a slip in a headline and in a caption, too."""


class Segment(NamedTuple):
    """A part of a story that is read by itself: a headline, a paragraph, a caption."""

    kind: Kind
    span: Span


class Run(NamedTuple):
    """A stretch of `Document.text` and the stretch of the source that it was read from."""

    text: Span
    source: Span
    verbatim: bool


class Document:
    """A story without markup, a blank line between its segments. It is never changed.

    A newline in `text` only ever ends a segment. Spans are in `text` unless they are said to be in the source.
    `notes` are comments, in the source.
    """

    def __init__(  # no dataclass: to make one takes every start a millisecond
        self,
        source: str,
        text: str,
        runs: tuple[Run, ...],
        segments: tuple[Segment, ...],
        notes: tuple[Span, ...] = (),
        published: date | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        self.source, self.text, self.runs, self.segments = source, text, runs, segments
        self.notes, self.published, self.lexicon = notes, published, lexicon or Lexicon()
        self._read = dict[Callable[..., Any], Any]()

    def read_with(self, lexicon: Lexicon, published: date | None) -> "Document":
        """The same story for a desk with these words, by the style of this day."""
        return Document(self.source, self.text, self.runs, self.segments, self.notes, published, lexicon)

    def read(self, reading: Callable[["Document"], T]) -> T:
        """`reading(self)`, worked out once however many checks ask."""
        if reading not in self._read:
            self._read[reading] = reading(self)
        found: T = self._read[reading]
        return found

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def parts(self, *kinds: Kind) -> Iterator[Segment]:
        """The segments of these kinds, in order."""
        return (segment for segment in self.segments if segment.kind in kinds)

    def segment(self, position: int) -> Segment | None:
        """The segment in which this character of `text` stands; None between two."""
        index = bisect_right(self.segments, position, key=lambda segment: segment.span.start) - 1
        if index >= 0 and position < self.segments[index].span.end:
            return self.segments[index]
        return None

    def in_source(self, span: Span) -> tuple[Span, bool]:
        """Where a span of `text` stands in the source, and whether it is there word for word in one run.

        A run that is not verbatim (`&#8217;`, read as ’) is taken whole.
        """
        first, last = self._run(span.start), self._run(max(span.start, span.end - 1))
        start = first.source.start + span.start - first.text.start if first.verbatim else first.source.start
        end = last.source.start + span.end - last.text.start if last.verbatim else last.source.end
        return Span(start, end), first is last and first.verbatim

    def in_text(self, offset: int) -> int:
        """The character of `text` that was read from this place in the source, or from the next that was read."""
        runs = [run for run in self.runs if run.source.end > offset]
        run = min(runs, key=lambda run: run.source.start, default=None)
        if run is None:
            return len(self.text)
        return run.text.start + (max(0, offset - run.source.start) if run.verbatim else 0)

    def _run(self, position: int) -> Run:
        if not self.runs:
            return Run(Span(0, 0), Span(0, 0), True)
        return self.runs[max(0, bisect_right(self.runs, position, key=lambda run: run.text.start) - 1)]


class Draft:
    """A Document in the making. It takes no text without being told where in the source it stands."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._text: list[str] = []
        self._length = 0
        self._opened = 0
        self._runs: list[Run] = []
        self._segments: list[Segment] = []
        self._notes: list[Span] = []

    def copy(self, start: int, end: int, as_: str | None = None) -> None:
        """Read this stretch of the source into the open segment: as it stands, or as `as_`."""
        text = self.source[start:end] if as_ is None else as_
        if not text:
            return
        if "\n" in text:
            raise ValueError("a newline may not be read into a segment: close it, or read it as a space")
        if not self._in_segment and self._segments:
            self._length += 2
            self._text.append("\n\n")
            self._opened = self._length
        span = Span(self._length, self._length + len(text))
        self._text.append(text)
        self._length = span.end
        self._runs.append(Run(span, Span(start, end), verbatim=as_ is None))

    def close(self, kind: Kind) -> None:
        """End the open segment; nothing happens where none is open."""
        if self._in_segment:
            self._segments.append(Segment(kind, Span(self._opened, self._length)))
            self._opened = self._length

    def note(self, start: int, end: int) -> None:
        """A comment stands here in the source."""
        self._notes.append(Span(start, end))

    def document(self, published: date | None = None) -> Document:
        if self._in_segment:
            raise ValueError("the last segment is not closed")
        return Document(
            self.source, "".join(self._text), tuple(self._runs), tuple(self._segments), tuple(self._notes), published
        )

    @property
    def _in_segment(self) -> bool:
        return self._length > self._opened
