"""Plain text: a headline, a byline, a dateline, and a paragraph on each line, or on lines that were wrapped."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from copydesk import furniture
from copydesk.document import Document, Draft, Kind, Span
from copydesk.regex import regex

extensions: tuple[str, ...] = (".txt", ".text")


class Row(NamedTuple):
    """A line that is not blank, without the blanks and the “>” before it."""

    start: int
    end: int
    indent: int
    quoted: bool
    text: str


class Part(NamedTuple):
    """What will be one segment, or a dateline and a paragraph."""

    spans: tuple[Span, ...]
    looks: furniture.Part  # no more of its text than is needed to know what it is


def read(source: str) -> Document:
    """Read a story as it was typed.

    Left out of the text are blanks around a line, bullets, the numbers of a list, and the “>” of a quoted mail. A wrap
    or a tab is read as a space. Short lines that stand together are verse where they run on (a block quotation, so
    that a quotation over several lines stays whole), else items of a list; lines in columns are the cells of a table.
    """
    draft = Draft(source)
    parts = tuple(parted(source))
    for part, kind in zip(parts, furniture.kinds([part.looks for part in parts]), strict=True):
        if kind is Kind.DATELINE:
            place, *rest = split(part)
            write(draft, [place])
            draft.close(kind)
            write(draft, rest)
            draft.close(Kind.PARAGRAPH)
        else:
            write(draft, part.spans)
            draft.close(kind)
    return draft.document()


def split(part: Part) -> Iterator[Span]:
    """A dateline and the lines that follow it."""
    start, end = part.spans[0]
    dateline = part.looks.text[: furniture.dateline(part.looks.text, loose=True)]
    yield Span(start, min(end, start + len(dateline.rstrip())))
    if start + len(dateline) < end:
        yield Span(start + len(dateline), end)
    yield from part.spans[1:]


def write(draft: Draft, spans: Sequence[Span]) -> None:
    for index, span in enumerate(spans):
        if index:
            draft.copy(spans[index - 1].end, span.start, wrap(draft.source, spans[index - 1], span))
        copy(draft, span)


def copy(draft: Draft, span: Span) -> None:
    """Copy a stretch of a line; a tab, a form feed or a line separator in it is read as a space."""
    start = span.start
    for odd in ODD_SPACE.finditer(draft.source, *span):
        gap = start + len(draft.source[start : odd.start()].rstrip())
        draft.copy(start, gap)
        draft.copy(gap, odd.end(), " ")
        start = odd.end()
    draft.copy(start, span.end)


def wrap(source: str, before: Span, after: Span) -> str:
    """What stands for a wrap: nothing after the hyphen of a compound."""
    compound = source[before.end - 1] == "-" and source[before.end - 2 : before.end - 1].isalpha()
    return "" if compound and not SUSPENDED.match(source, *after) else " "


def blocks(source: str) -> Iterator[list[Row]]:
    """The lines that stand together, without a blank line between them."""
    block, end = list[Row](), 0
    for line in LINE.finditer(source):
        quote = QUOTED.match(line[0]) if ">" in line[0][:80] else None
        text = line[0][quote.end() if quote else 0 :]
        bare = text.lstrip()
        start = line.end() - len(bare)
        bare = bare.rstrip()
        if block and (not bare or block[-1].quoted != bool(quote) or source[end : line.start()] not in LINE_ENDS):
            yield block
            block = []
        if bare:
            block.append(Row(start, start + len(bare), len(text) - len(text.lstrip()), bool(quote), bare))
        end = line.end()
    if block:
        yield block


def parted(source: str) -> Iterator[Part]:
    every = list(blocks(source))
    usual = usual_width(every)
    for block in every:
        if len(block) == 1:
            yield part(block)
        elif tabular(block):
            yield from cells(block)
        elif verse(block) and not runs_full(block, usual):
            yield part(block, Kind.BLOCK_QUOTATION)
        else:
            yield from (part(rows) for rows in joined(block, wrapped(block), usual))


def usual_width(every: Sequence[Sequence[Row]]) -> int:
    """The width to which most blocks were wrapped: it tells of a block of two lines what the two do not."""
    widths = [wrapped(block) for block in every if len(block) > 1]
    return max(widths, default=0) if 2 * sum(map(bool, widths)) >= len(widths) else 0


def wrapped(block: Sequence[Row]) -> int:
    """The width to which the lines of a block were filled; 0 where each ends of its own accord."""
    width = max(len(row.text) for row in block)
    if len(block) < 2 or not NARROWEST <= width <= WIDEST:
        return 0
    filled = [after for row, after in pairwise(block) if full(row, after, width)]
    running = sum(row.text[0].islower() for row in filled)
    return width if filled and len(filled) >= 0.7 * (len(block) - 1) and running >= 0.5 * len(filled) else 0


def runs_full(block: Sequence[Row], usual: int) -> bool:
    width = wrapped(block) or usual
    return 2 * sum(full(row, after, width) for row, after in pairwise(block)) >= len(block) - 1


def full(row: Row, after: Row, width: int) -> bool:
    """Whether the next line's first word would not have gone on this line."""
    return len(row.text) <= width < len(row.text) + 1 + len(after.text.split(None, 1)[0]) + RAGGED


def joined(block: Sequence[Row], width: int, usual: int) -> Iterator[list[Row]]:
    """The lines of a block, those of one paragraph or list item together."""
    rows, listed = list[Row](), False
    for row in block:
        if rows and not goes_on(rows, row, listed, width, usual):
            yield rows
            rows = []
        if not rows:
            listed = BULLET.match(row.text) is not None
        rows.append(row)
    yield rows


def goes_on(rows: Sequence[Row], row: Row, listed: bool, width: int, usual: int) -> bool:
    if BYLINE.match(row.text) and len(row.text) < NARROWEST:
        return False
    if BULLET.match(row.text) and (listed or ENDS.search(rows[-1].text[-8:])):
        return False
    if listed and row.indent > rows[0].indent:
        return True
    if row.indent > rows[-1].indent + 1:
        return False
    return full(rows[-1], row, width or usual)


def part(rows: Sequence[Row], kind: Kind | None = None) -> Part:
    spans = [Span(row.start, row.end) for row in rows]
    text = rows[0].text if len(rows) == 1 else " ".join(row.text for row in rows)
    if rows[0].quoted:
        kind = Kind.BLOCK_QUOTATION
    elif kind is None and (bullet := BULLET.match(text)) and not furniture.FURNITURE.match(text):
        kind = Kind.LIST_ITEM
        spans[0] = Span(spans[0].start + bullet.end(), spans[0].end)
    if len(text) > ENOUGH:
        text = f"{text[: ENOUGH // 2]} {text[-ENOUGH // 2 :]}"
    return Part(tuple(spans), furniture.Part(text, kind))


def tabular(block: Sequence[Row]) -> bool:
    """Whether two lines in a row have columns; one with a gap is a slip of the thumb."""
    return all(len(row.text) <= WIDEST and COLUMN.search(row.text) for row in block)


def cells(block: Sequence[Row]) -> Iterator[Part]:
    for row in block:
        start = 0
        for gap in (*COLUMN.finditer(row.text), None):
            end = gap.start() if gap else len(row.text)
            span = Span(row.start + start, row.start + end)
            yield Part((span,), furniture.Part(row.text[start:end], Kind.TABLE_CELL))
            start = gap.end() if gap else 0


def verse(block: Sequence[Row]) -> bool:
    """Whether three lines or more are short and run on, as in a song."""
    if len(block) < 3 or any(
        len(row.text) > VERSE_LENGTH or BYLINE.match(row.text) or BULLET.match(row.text) for row in block
    ):
        return False
    running = sum(row.text[-1] in ",;" or after.text[0].islower() for row, after in pairwise(block))
    return 2 * running >= len(block) - 1


NARROWEST, WIDEST = 50, 100  # of lines that were wrapped
RAGGED = 5  # how much shorter than full a tidy wrap may leave a line
VERSE_LENGTH = 64
ENOUGH = 600  # characters, to know what a paragraph is

LINE = regex(r"[^\r\n]+")
LINE_ENDS = ("", "\n", "\r\n", "\r")
QUOTED = regex(r"\s{0,3}>(?: ?>){0,20}(?=\s|$)")
BULLET = regex(r"(?:[-–—*+•‣◦▪▫●○■□·∙]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=[^\W_]|[\"“‘'$£€(\[¿¡#@])")
BYLINE = regex(r"(?:By|BY):? +[A-Z]")
COLUMN = regex(r"\s{3,}|\s?\s?\t\s*")
ODD_SPACE = regex(r"[\t\v\f\x1c-\x1f\x85\u2028\u2029]\s*")
SUSPENDED = regex(r"(?:and|or|to|nor)\b|[^\w]")
ENDS = regex(r"[.?!…:;][\"”’'»)\]]*$")
