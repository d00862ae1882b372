"""A walk over HTML, well formed or not: its text flows into blocks, as a browser would show it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from copydesk.document import Kind, Span
from copydesk.markup.elements import (
    APART,
    BLOCKS,
    CELLS,
    DATES,
    ELEMENT_KINDS,
    IMPLIED,
    LAID_OUT,
    PARTS,
    REPLACED,
    SKIPPED,
    STICKY,
    TRANSPARENT,
    VOID,
    P,
)
from copydesk.markup.entities import decoded
from copydesk.markup.flow import Flow, Place
from copydesk.markup.tags import TOKEN, Tag, attributes, looks, tag, values
from copydesk.regex import regex


class Frame(NamedTuple):
    """An element that is open."""

    name: str
    place: Place
    block: bool


class Walk:
    """The elements that are open, and what was met on the way besides text."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.notes: list[Span] = []
        self.title: Tag | None = None
        self.dates: dict[str, str] = {}  # of publication, by where they are said
        self.whole = False  # it is a page, not a part of one
        self.articles = 0
        self._open = [Frame("", flow.place, block=True)]

    def over(self, start: int, end: int) -> None:
        """Walk over a stretch of the source."""
        source, text, read = self.flow.source, self.flow.text, self.flow.read
        for found in TOKEN.finditer(source, start, end):
            at, reached = found.span()
            if start < at:
                text(start, at)
            start = reached
            what = found.lastgroup
            if what == "reference":
                character = decoded(source[at:reached])
                if character is None:
                    text(at, reached)
                else:
                    read(at, reached, character)
            elif what == "comment":
                self.notes.append(Span(at, reached))
            elif what != "other":
                self.meet(tag(found))
        if start < end:
            text(start, end)

    def meet(self, tag: Tag) -> None:
        if tag.inner:
            self._raw(tag)
        elif tag.name in VOID:
            self._void(tag)
        elif tag.closes:
            self._close(tag)
        elif tag.name not in TRANSPARENT or tag.attributes:
            self._start(tag)

    @contextmanager
    def inside(self, *, block: bool = False, **said: Kind | bool | None) -> Iterator[None]:
        """What is read within stands in a place of which this is said; elements left open within end with it."""
        depth = len(self._open)
        place = self.flow.place._replace(**said)  # type: ignore[arg-type] # as they are named
        if block:
            self.flow.end()
        self._open.append(Frame("", place, block=True))
        self.flow.place = place
        yield
        if block:
            self.flow.end()
        self._pop(depth)

    def end(self) -> None:
        self.flow.end()

    def _raw(self, tag: Tag) -> None:
        if tag.name == "title" and self.title is None:
            self.title = tag
        elif tag.inner and "ld+json" in tag.attributes and (found := PUBLISHED.search(self.flow.source, *tag.inner)):
            self.dates.setdefault("data", found[1])

    def _void(self, tag: Tag) -> None:
        flow, name = self.flow, tag.name
        if name == "br":
            flow.line_break(tag.start, tag.end)
        elif name == "hr":
            flow.end()
        elif name == "img":
            self._image(tag)
        elif name == "meta":
            given = values(tag.attributes)
            said = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
            if said in DATES:
                self.dates.setdefault(DATES[said], given.get("content", ""))

    def _image(self, tag: Tag) -> None:
        for name, span in attributes(tag):
            if name == "alt" and span.start < span.end and not looks(tag.attributes).hidden:
                if EMOJI.search(tag.attributes):
                    self.flow.replace(tag.start, tag.end)
                else:
                    self.flow.attribute(span.start, span.end, Kind.ALT_TEXT)
                return

    def _start(self, tag: Tag) -> None:
        name = tag.name
        block = name in BLOCKS
        if block:
            self.flow.end()
            self._imply(name)
        if name in ("html", "body", "head"):
            self.whole = True
            return
        if len(self._open) > DEEPEST:
            return
        place = self._place(tag, block=block)
        if name == "time":
            self._time(tag, place)
        outer = self.flow.place
        if name in APART and (outer.dated or outer.kind in LAID_OUT) and self.flow.source[tag.start - 1] == ">":
            self.flow.read(tag.start, tag.end, " ")  # as the style sheet has it: 2025</time><time>March
        if place.replaced and not outer.replaced and not block:
            self.flow.replace(tag.start, tag.end)
        if name == "q":
            self.flow.read(tag.start, tag.end, "“")
        self._open.append(Frame(name, place, block))
        self.flow.place = place

    def _close(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":
            self.flow.line_break(tag.start, tag.end)
            return
        block = name in BLOCKS
        if block:
            self.flow.end()
        if name == "q" and any(frame.name == "q" for frame in self._open[-20:]):
            self.flow.read(tag.start, tag.end, "”")
        index = self._opened(name, block=block) or (name in ("ul", "ol") and self._opened("li", block=True))
        if index:
            self._pop(index)

    def _opened(self, name: str, *, block: bool) -> int:
        """Where the element that this end tag closes is among those open; 0 where there is none."""
        for index in range(len(self._open) - 1, 0, -1):
            frame = self._open[index]
            if frame.name == name:
                return index
            if (frame.block and not block) or frame.name == "table" or (frame.name in CELLS and name not in PARTS):
                return 0
        return 0

    def _imply(self, name: str) -> None:
        """End the elements that this one may not stand in: a paragraph, a list item before the next one."""
        closes, within = IMPLIED.get(name, (P, P))
        for index in range(len(self._open) - 1, 0, -1):
            frame = self._open[index]
            if frame.name in closes or frame.name == "p":
                self._pop(index)
                if closes is P:
                    return
            elif frame.name in within or (frame.block and closes is P):
                return

    def _pop(self, index: int) -> None:
        del self._open[index:]
        self.flow.place = self._open[-1].place

    def _place(self, tag: Tag, *, block: bool) -> Place:
        """Where text within this element stands."""
        name, place = tag.name, self.flow.place
        if place.skipped:
            return place
        look = looks(tag.attributes)
        if name in SKIPPED or look.hidden or (name == "sup" and NOTE_MARK.match(self.flow.source, tag.end)):
            return place._replace(skipped=True)
        if name in REPLACED or (look.foreign and name not in ("article", "main")):
            return place._replace(replaced=True)
        changes: dict[str, object] = {}
        if not block:
            if name == "a":
                changes["linked"] = True
            elif name in ("b", "strong"):
                changes["strong"] = True
            if look.signed or (name == "a" and "author" in tag.attributes and look.kind is Kind.BYLINE):
                changes["signed"] = True
            if look.dated or name == "time":
                changes["dated"] = True
        else:
            changes.update(self._of_block(tag, place, look.kind))
            changes.update(self._of_page(name, place, furniture=look.furniture))
            if look.dated:
                changes["dated"] = True
        return place._replace(**changes) if changes else place  # type: ignore[arg-type] # as they are named

    def _of_block(self, tag: Tag, place: Place, looked: Kind | None) -> Iterator[tuple[str, Kind]]:
        if place.kind in STICKY:
            return
        kind = ELEMENT_KINDS.get(tag.name)
        if looked and not (kind and looked is Kind.BYLINE) and tag.name not in ("article", "main", "section"):
            yield "kind", looked
        elif kind:
            yield "kind", kind

    def _of_page(self, name: str, place: Place, *, furniture: bool) -> Iterator[tuple[str, object]]:
        if name == "article":
            if not place.article:
                self.articles += 1
                yield "article", self.articles
        elif name == "main":
            yield "main", True
        elif name in ("nav", "menu", "dialog", "search") or furniture:
            yield "furniture", True
        elif not self.whole or place.kind is Kind.BLOCK_QUOTATION:
            return
        elif name == "footer" or (name == "aside" and not (place.article or place.main)):
            yield "furniture", True
        elif name == "header" and not (place.article or place.main):
            yield "masthead", True

    def _time(self, tag: Tag, place: Place) -> None:
        given = values(tag.attributes)
        said = "time"
        if "pubdate" in given or "datepublished" in given.get("itemprop", "").lower():
            said = "published"
        elif "modified" in given.get("itemprop", "").lower() or "updated" in given.get("class", "").lower():
            return
        if given.get("datetime") and not (place.furniture or place.skipped):
            self.dates.setdefault(said, given["datetime"])


DEEPEST = 500  # browsers stop nesting at 512
PUBLISHED = regex(r'"datePublished"\s*:\s*"([^"]{10,40})"')
NOTE_MARK = regex(r"\s*(?:<a\b|\[?[\d*†‡]{1,3}\]?\s*</sup>)")
EMOJI = regex(r"emoji|twemoji", re.IGNORECASE)
