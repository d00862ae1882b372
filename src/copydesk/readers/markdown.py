"""Markdown, as GitHub and the site builders write it: front matter, footnotes, tables, shortcodes, HTML in between."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Any

from copydesk.document import Document, Draft, Kind, Span
from copydesk.markup import matter
from copydesk.markup.flow import REFERENCES, WRAPPED, Escapes, Flow
from copydesk.markup.shortcodes import MASK, captions, masked
from copydesk.markup.story import write
from copydesk.markup.walk import Walk
from copydesk.regex import regex

extensions: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd")


def read(source: str) -> Document:
    """Read a story without its marks of emphasis, its links' targets, its code and its shortcodes.

    Of the front matter, the headline, the dek, the byline and the day are read. Inline code and a shortcode within a
    sentence are read as U+FFFC, so that their neighbours do not meet. A wrap is a space; two blanks stay two, for the
    writer typed them. Alternative texts, and front matter in quotation marks, are read but not mended by machine.
    """
    told = matter.front_matter(source)
    body = masked(source[told.end :])
    reader = Story(source, told, body)
    if MARKED.search(body):
        reader.marked()
    else:
        reader.plain()
    draft = Draft(source)
    for note in sorted(reader.walk.notes):
        draft.note(*note)
    write(draft, [block for block in reader.flow.blocks if not block.place.furniture])
    return draft.document(matter.published(source, told))


class Story:
    """The parts of a story, in order, as they flow into blocks."""

    def __init__(self, source: str, told: matter.Matter, body: str) -> None:
        self.flow = Flow(source, WRAPPED)
        self.walk = Walk(self.flow)
        self._body = body
        self._base = told.end
        self._wide = [found.start() - number for number, found in enumerate(re.finditer("\r\n", body))]
        self._captions = [Span(*each) for each in captions(source[told.end :])]
        self._headed = told.headed
        self._quoted = False
        matter.write(self.flow, told)

    def plain(self) -> None:
        """Paragraphs with a blank line between them, and no markup at all."""
        for found in PARAGRAPH.finditer(self._body):
            start = self._base + found.start()
            self._masked_text(start, self._base + found.end())
            self.flow.end()

    def marked(self) -> None:
        self._each(parser().parse(self._body).children)
        self.flow.end()

    def _each(self, elements: Any) -> None:
        for element in elements:
            name = type(element).__name__
            if name in ("Paragraph", "PlainParagraph"):
                self._paragraph(element)
            elif name in ("Heading", "SetextHeading"):
                self._heading(element)
            elif name == "ListItem":
                with self.walk.inside(block=True, kind=self.flow.place.kind or Kind.LIST_ITEM):
                    self._each(element.children)
            elif name in ("Quote", "Alert"):
                outer, self._quoted = self._quoted, True
                with self.walk.inside(block=True, kind=Kind.BLOCK_QUOTATION if name == "Quote" else None):
                    self._each(element.children)
                self._quoted = outer
            elif name == "TableCell":
                with self.walk.inside(block=True, kind=Kind.TABLE_CELL):
                    self._inline(element.children)
            elif name in ("List", "FootnoteDef", "Table", "TableRow"):
                self._each(element.children)
            elif name == "HTMLBlock" and not self._quoted:  # in a quotation its lines begin with “>”
                self.walk.over(*self._place(element))

    def _heading(self, element: Any) -> None:
        kind = Kind.SUBHEAD
        if element.level == 1 and not self._headed:
            kind, self._headed = Kind.HEADLINE, True
        with self.walk.inside(block=True, kind=self.flow.place.kind or kind):
            self._inline(element.children)

    def _paragraph(self, element: Any) -> None:
        kind = self.flow.place.kind
        if self._captions and element.source_span:
            start, end = (at - self._base for at in self._place(element))
            if any(each.start < end and start < each.end for each in self._captions):
                kind = Kind.CAPTION
        with self.walk.inside(block=True, kind=kind):
            self._inline(element.children)

    def _inline(self, elements: Any) -> None:
        if isinstance(elements, str):
            return
        for element in elements:
            self._element(element)

    def _element(self, element: Any) -> None:
        name = type(element).__name__
        if element.source_span is None:
            return
        start, end = self._place(element)
        flow = self.flow
        if name == "RawText":
            if end - start == len(element.children):
                self._masked_text(start, end)
            else:  # a bar in a table, behind its backslash
                flow.read(start, end, element.children)
        elif name == "LineBreak":
            if element.soft:
                flow.read(start, end, " ")
            else:
                flow.line_break(start, end)
        elif name == "Literal":
            flow.text(start + 1, end)
        elif name == "InlineHTML":
            self.walk.over(start, end)
        elif name in ("Emphasis", "StrongEmphasis", "Link"):
            with self.walk.inside(**SAYS[name]):
                self._inline(element.children)
        elif name == "Image":
            self._image(element)
        elif name == "CodeSpan":
            flow.replace(start, end)
        elif name == "AutoLink":
            flow.text(start + 1, end - 1)
        elif name == "Url" or (name == "Strikethrough" and not flow.source.startswith("~~", start)):
            flow.text(start, end)

    def _image(self, element: Any) -> None:
        within = [child.source_span for child in element.children if child.source_span]
        if within:
            self.flow.attribute(self._at(within[0][0]), self._at(within[-1][1]), Kind.ALT_TEXT, BACKSLASHES)
        if element.title_span:
            start, end = element.title_span
            self.flow.attribute(self._at(start + 1), self._at(end - 1), Kind.CAPTION, BACKSLASHES)

    def _masked_text(self, start: int, end: int) -> None:
        """Read a stretch without markup but for character references and shortcodes."""
        flow, shift = self.flow, self._base
        for found in MASKED.finditer(self._body, start - shift, end - shift):
            before = found.start() + shift
            flow.escaped(start, before)
            start = found.end() + shift
            if not flow.empty and not LINE_END.match(self._body, found.end()):
                flow.replace(before, start)
        flow.escaped(start, end)

    def _place(self, element: Any) -> tuple[int, int]:
        start, end = element.source_span
        return self._at(start), self._at(end)

    def _at(self, position: int) -> int:
        """The place in the source of a place in what marko read, for which CRLF is one character."""
        return self._base + position + bisect_left(self._wide, position)


@cache
def parser() -> Any:
    """marko's parser, which loses no time over what is plainly a paragraph, or plainly has no markup in it."""
    from marko import block
    from marko.ext import footnote
    from marko.ext.gfm import GFM
    from marko.parser import Parser

    paragraph: Any = GFM.elements[0]

    class PlainParagraph(paragraph):  # type: ignore[misc] # marko does not say of what class
        priority = 10  # before all others
        virtual = override = False

        @classmethod
        def match(cls, source: Any) -> Any:
            if len(source._states) > 1:
                return None
            source.context.plain = PLAIN.match(source._buffer, source.pos)
            return source.context.plain

        @classmethod
        def parse(cls, source: Any) -> Any:
            found = source.context.plain
            source.pos = found.end()
            rows = list(ROW.finditer(found[0]))
            return block._ParsedLines([row[0] for row in rows], [found.start() + row.start() for row in rows])

    class Quick(Parser):
        def parse_source(self, source: Any) -> list[Any]:
            """As marko does it, but for the last two lines: on a footnote with a tab marko 2.2 never gets ahead."""
            parsed, kinds = list[Any](), self._build_block_element_list()
            while not source.exhausted:
                start, before = source._current_pos, source.pos
                kind = next((kind for kind in kinds if kind.match(source)), None)
                if kind is None:
                    break
                made = kind.parse(source)
                element = made if hasattr(made, "priority") else kind(made)
                if element.source_span is None:
                    element.source_span = (start, source.pos)
                parsed.append(element)
                if source.pos == before:
                    source.pos = LINE.match(source._buffer, before).end()  # type: ignore[union-attr] # it matches any
            return parsed

        @cache  # noqa: B019 # there is one parser
        def _build_block_element_list(self) -> list[Any]:
            return super()._build_block_element_list()

        def _parse_inline(self, text: str, source: Any, positions: Any = None) -> list[Any]:
            if positions is None:
                return super()._parse_inline(text, source, positions)
            start, end = marked(text)
            parsed = super()._parse_inline(text[start:end], source, positions[start:end]) if start < end else []
            return [*lines(text, 0, start, positions), *parsed, *lines(text, end, len(text), positions)]

    made = Quick()
    for element in (*GFM.elements, *footnote.make_extension().elements, PlainParagraph):  # type: ignore[no-untyped-call]
        made.add_element(element)
    return made


def marked(text: str) -> tuple[int, int]:
    """The stretch of a paragraph, from a blank to a blank, outside which there is no inline markup."""
    first = INLINE.search(text)
    if first is None:
        return len(text), len(text)
    last = max(map(text.rfind, "\\`*_])>~/."))
    after = BLANK.search(text, max(last + 2, first.end()))  # past the end of a line that a backslash ends
    before = max(text.rfind(" ", 0, first.start()), text.rfind("\n", 0, first.start()))
    return before + 1, after.start() if after else len(text)


def lines(text: str, start: int, end: int, positions: Any) -> Iterator[Any]:
    """A stretch without inline markup, as marko's elements."""
    from marko.inline import LineBreak, RawText

    for found in BREAK.finditer(text, start, end):
        if found["wrap"] is None:
            made: Any = RawText(found[0])
        else:
            made = LineBreak(found)
        made.source_span = (positions[found.start()], positions[found.end() - 1] + 1)
        yield made


SAYS: dict[str, dict[str, bool]] = {"Emphasis": {}, "StrongEmphasis": {"strong": True}, "Link": {"linked": True}}
BACKSLASHES = Escapes(
    regex(r"\\[!-/:-@\[-`{-~]|&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"),
    lambda escape: escape[1] if escape[0] == "\\" else REFERENCES.decode(escape),
)
INLINE = regex(r"[\\`*_\[<~]|www\.|://")
MARKED = regex(
    r"[\\`*_\[<~|]|^(?:[ \t]*(?:[#>=+-]|\d+[.)])|[ ]{4}|[ ]*\t|[ \t]*[^\S \t\r\n])| {2}\r?$|\r(?!\n)|[\f\v\0\u2028]|://",
    re.MULTILINE,
)
PARAGRAPH = regex(r"[^\s](?:[^\n]|\n(?![ \t\r]*\n))*")
PLAIN = regex(r"(?:[^\W\d_]|[“\"‘'$(])[^\n|]*(?:\n[^\W\d_][^\n|]*)*(?:\n(?=[ \t]*(?:\n|\Z))|\Z)")
MASKED = regex(f"{MASK}+")
LINE = regex(r"[^\n]*\n?")
ROW = regex(r"[^\n]+\n?")
BREAK = regex(r"(?P<wrap> *)\n|(?:[^\n ]| +(?![ \n]))+| +\Z")
BLANK = regex(r"\s")
LINE_END = regex(r"[ \t]*(?:\r?\n|\Z)")
