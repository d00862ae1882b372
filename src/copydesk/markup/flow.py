"""Text as it flows into blocks: white space as a browser collapses it, each character with its place in the source."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from copydesk.document import Kind
from copydesk.markup.entities import REFERENCE, decoded
from copydesk.markup.pieces import Piece, hold, read_as, trim
from copydesk.regex import regex


class Escapes(NamedTuple):
    """How a format writes characters as others."""

    pattern: re.Pattern[str]
    decode: Callable[[str], str | None]  # None: it is what it looks like


REFERENCES = Escapes(REFERENCE, decoded)


class Place(NamedTuple):
    """What the elements around a text say of it."""

    kind: Kind | None = None
    article: int = 0  # which of the page's articles; 0 for none
    main: bool = False
    furniture: bool = False  # of the page: menus, sidebars, what is related
    masthead: bool = False  # the header of the page
    skipped: bool = False  # not to be read at all
    replaced: bool = False  # code: something stands here that is no prose
    linked: bool = False
    strong: bool = False
    signed: bool = False  # marked as the writer's name
    dated: bool = False  # marked as the time of publication


class Block(NamedTuple):
    """What will be a segment, if it is copy."""

    pieces: tuple[Piece, ...]
    text: str
    place: Place
    linked: bool = False  # all of it, or all but a little
    strong: bool = False
    signed: bool = False
    dated: bool = False  # some of it


class Flow:
    """Blocks in the making.

    `spaces` finds what is read as one space; a browser collapses every run of white space, a writer of Markdown may
    want to hear of two blanks. Three lines or more within a block, where they are short, are verse where they run on
    (a block quotation, so that a quotation over several lines stays whole), else items of a list.
    """

    def __init__(self, source: str, spaces: re.Pattern[str]) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self.place = Place()
        self._spaces = spaces
        self._pieces: list[Piece] = []
        self._lines: list[int] = []  # how many pieces stood before each line break
        self._first = self.place  # of the open block
        self._spaced = True  # what is read next follows white space, or begins a block
        self._ended = False  # a line has just been broken
        self._length = self._linked = self._strong = self._signed = 0
        self._dated = False
        self._after: list[Block] = []

    @property
    def empty(self) -> bool:
        """Whether nothing stands in the open block yet."""
        return not self._pieces

    def text(self, start: int, end: int) -> None:
        """Read a stretch of the source that holds no markup, white space collapsed."""
        place = self.place
        if place.skipped or place.replaced:
            return
        if self._spaced:
            start = BLANK.match(self.source, start, end).end()  # type: ignore[union-attr] # it matches nothing, too
        if start >= end:
            return
        self._begin()
        self._count(end - start)
        for gap in self._spaces.finditer(self.source, start, end):
            self._copy(start, gap.start())
            self._pieces.append(Piece(*gap.span(), " "))
            start = gap.end()
        self._copy(start, end)
        self._spaced = self.source[end - 1] in WHITE

    def escaped(self, start: int, end: int, escapes: Escapes = REFERENCES) -> None:
        """Read a stretch of the source in which some characters are written as others."""
        for found in escapes.pattern.finditer(self.source, start, end):
            character = escapes.decode(found[0])
            if character is not None:
                self.text(start, found.start())
                self.read(*found.span(), character)
                start = found.end()
        self.text(start, end)

    def read(self, start: int, end: int, as_: str) -> None:
        """Read a stretch of the source as something else."""
        if self.place.skipped or self.place.replaced:
            return
        if as_ in WHITE or (as_.isspace() and as_ not in KEPT):
            if not self._spaced and as_:
                self._pieces.append(Piece(start, end, " "))
                self._spaced = True
            return
        self._begin()
        self._pieces.append(Piece(start, end, "".join(as_.split("\n"))))
        self._spaced = False
        self._count(1)

    def replace(self, start: int, end: int) -> None:
        """Something stands here that is no prose (code, a name in another script): it keeps its neighbours apart."""
        if not self.place.skipped:
            self._begin()
            self._pieces.append(Piece(start, end, OBJECT))
            self._spaced = False

    def line_break(self, start: int, end: int) -> None:
        """A new line within a block; two in a row begin a new block."""
        if self.place.skipped:
            return
        if self._ended:
            self.end()
        elif self._pieces:
            if not self._spaced:
                self._pieces.append(Piece(start, end, " "))
            self._lines.append(len(self._pieces))
            self._spaced = self._ended = True

    def attribute(self, start: int, end: int, kind: Kind, escapes: Escapes = REFERENCES) -> None:
        """A text that is not to be mended where it stands, such as an image's: a block of its own."""
        aside = Flow(self.source, self._spaces)
        aside.place = self.place._replace(kind=kind)
        aside.escaped(start, end, escapes)
        aside.end()
        held = (block._replace(pieces=tuple(hold(self.source, block.pieces))) for block in aside.blocks)
        (self._after if self._pieces else self.blocks).extend(held)

    def end(self) -> None:
        """End the open block."""
        if self._pieces:
            if len(self._lines) > 1:
                self._end_lines()
            else:
                self._close(self._pieces, self._first)
        self.blocks += self._after
        self._after = []
        self._pieces, self._lines = [], []
        self._length = self._linked = self._strong = self._signed = 0
        self._dated = self._ended = False
        self._spaced = True

    def _end_lines(self) -> None:
        bounds = [0, *self._lines, len(self._pieces)]
        lines = [self._pieces[start:end] for start, end in pairwise(bounds)]
        texts = [line for pieces in lines if (line := read_as(self.source, pieces).strip())]
        place = self._first
        if place.kind or len(texts) < 3 or max(map(len, texts)) > LINE_LENGTH:
            self._close(self._pieces, place)
        elif runs_on(texts):
            self._close(self._pieces, place._replace(kind=Kind.BLOCK_QUOTATION))
        else:
            for pieces in lines:
                self._close(pieces, place._replace(kind=Kind.LIST_ITEM))

    def _close(self, pieces: Sequence[Piece], place: Place) -> None:
        trimmed = tuple(trim(self.source, pieces))
        text = read_as(self.source, trimmed)
        if text.strip(f"{OBJECT} "):
            most = 0.8 * self._length
            self.blocks.append(
                Block(
                    trimmed,
                    text,
                    place,
                    linked=self._linked > most,
                    strong=self._strong > most,
                    signed=self._signed > most or (self._signed > 0 and self._length < BYLINE_LENGTH),
                    dated=self._dated,
                )
            )

    def _begin(self) -> None:
        if not self._pieces:
            self._first = self.place
        self._ended = False

    def _copy(self, start: int, end: int) -> None:
        if start < end:
            last = self._pieces[-1] if self._pieces else None
            if last and last.end == start and last.as_ is None:
                self._pieces[-1] = Piece(last.start, end)
            else:
                self._pieces.append(Piece(start, end))

    def _count(self, length: int) -> None:
        place = self.place
        self._length += length
        if place.linked:
            self._linked += length
        if place.strong:
            self._strong += length
        if place.signed:
            self._signed += length
        if place.dated:
            self._dated = True


def runs_on(lines: Sequence[str]) -> bool:
    """Whether these lines are verse."""
    running = sum(line[-1] in ",;" or after[0].islower() for line, after in pairwise(lines))
    return 2 * running >= len(lines) - 1


OBJECT = "\ufffc"  # Unicode's “object replacement character”: no letter, no space, no punctuation
LINE_LENGTH = 64  # of verse and of lists
BYLINE_LENGTH = 120
WHITE = " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\u2028\u2029"
KEPT = "\u00a0\u202f\u2007\u2009"  # spaces that a writer chose
BLANK = regex(f"[{WHITE}]*")
COLLAPSED = regex(f"[{WHITE}]{{2,}}|[{WHITE[1:]}]")
WRAPPED = regex(f"(?<! ) *+[{WHITE[1:]}][{WHITE}]*+|[{WHITE[1:]}][{WHITE}]*+")
