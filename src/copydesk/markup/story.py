"""Blocks written down as the segments of a story."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from copydesk import furniture
from copydesk.document import Draft, Kind
from copydesk.markup.flow import Block
from copydesk.markup.pieces import Piece, split
from copydesk.regex import regex


def write(draft: Draft, blocks: Sequence[Block]) -> None:
    """Write the blocks into a draft; a dateline and what follows it are segments of their own."""
    for block, kind in zip(blocks, kinds(blocks), strict=True):
        if kind is Kind.DATELINE:
            place, rest = split(draft.source, block.pieces, furniture.dateline(block.text, loose=True))
            copy(draft, place, kind)
            copy(draft, rest, Kind.PARAGRAPH)
        else:
            copy(draft, block.pieces, kind)


def copy(draft: Draft, pieces: Iterable[Piece], kind: Kind) -> None:
    for piece in pieces:
        draft.copy(*piece)
    draft.close(kind)


def kinds(blocks: Iterable[Block]) -> Iterator[Kind]:
    return furniture.kinds([furniture.Part(clipped(each.text), told(each), paragraph=True) for each in blocks])


def told(block: Block) -> Kind | None:
    """What the markup says of a block; None where it is a paragraph that may yet be a byline or a sign-off."""
    kind, text = block.place.kind, block.text
    ended = furniture.Part(text).ended
    if kind is Kind.TABLE_CELL:
        return kind if len(text) < CELL_LENGTH or not ended else None  # tables have held pages together
    if kind is Kind.BYLINE:
        return kind if len(text) < BYLINE_LENGTH else None
    if kind is Kind.DEK:
        return kind if len(text) < DEK_LENGTH else None
    if kind:
        return kind
    if block.signed and len(text) < BYLINE_LENGTH and not ended:
        return Kind.BYLINE
    if block.dated and len(text) < BYLINE_LENGTH and not ended:
        return Kind.BOILERPLATE
    if block.linked and not ended and len(text) < BYLINE_LENGTH:
        return Kind.BOILERPLATE  # “More photos”
    if block.strong and not ended and len(text) < HEADING_LENGTH and not furniture.byline(furniture.Part(text)):
        return Kind.SUBHEAD
    return None


def clipped(text: str) -> str:
    """No more of a text than is needed to know what it is."""
    return text if len(text) <= ENOUGH else f"{text[: ENOUGH // 2]} {text[-ENOUGH // 2 :]}"


def day(text: str) -> date | None:
    """The day that a time stamp names first: 2026-07-10T08:00, 2026/7/10."""
    found = DAY.match(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:  # the 31st of June
        return None


CELL_LENGTH = 120
BYLINE_LENGTH = 120
DEK_LENGTH = 400
HEADING_LENGTH = 80
ENOUGH = 600
DAY = regex(r"\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
