"""Stretches of a source, and what they are read as."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from copydesk.regex import regex


class Piece(NamedTuple):
    """A stretch of the source, and what it is read as where that is not itself."""

    start: int
    end: int
    as_: str | None = None


def read_as(source: str, pieces: Sequence[Piece]) -> str:
    return "".join(source[start:end] if as_ is None else as_ for start, end, as_ in pieces)


def trim(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without white space, no-break spaces included, at either end."""
    first, last = 0, len(pieces)
    while first < last and not read_as(source, pieces[first : first + 1]).strip():
        first += 1
    while first < last and not read_as(source, pieces[last - 1 : last]).strip():
        last -= 1
    trimmed = list(pieces[first:last])
    if trimmed:
        trimmed[0] = stripped(source, trimmed[0], str.lstrip)
        trimmed[-1] = stripped(source, trimmed[-1], str.rstrip)
    return trimmed


def stripped(source: str, piece: Piece, strip: Callable[[str], str]) -> Piece:
    start, end, as_ = piece
    if as_ is not None:
        return Piece(start, end, strip(as_))
    text = source[start:end]
    gone = len(text) - len(strip(text))
    if not gone:
        return piece
    return Piece(start + gone, end) if strip is str.lstrip else Piece(start, end - gone)


def split(source: str, pieces: Sequence[Piece], at: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces before and from a place in their text on, trimmed."""
    before, after, reached = list[Piece](), list[Piece](), 0
    for piece in pieces:
        length = len(piece.as_) if piece.as_ is not None else piece.end - piece.start
        if reached + length <= at:
            before.append(piece)
        elif reached >= at or piece.as_ is not None:
            after.append(piece)
        else:
            middle = piece.start + at - reached
            before.append(Piece(piece.start, middle))
            after.append(Piece(middle, piece.end))
        reached += length
    return tuple(trim(source, before)), tuple(trim(source, after))


def hold(source: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The same text, each word as what it is read as: a finding has its exact place, and no machine writes there."""
    for piece in pieces:
        if piece.as_ is not None:
            yield piece
            continue
        for part in PART.finditer(source, piece.start, piece.end):
            yield Piece(*part.span(), part[0])


PART = regex(r"\w+|\W")
