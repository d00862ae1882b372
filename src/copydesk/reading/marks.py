"""Quotation marks, told apart from apostrophes and from feet and inches."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.regex import regex


class Role(Enum):
    """What a mark does, as far as its neighbours tell."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"  # which, what stands open before it decides
    MAY_CLOSE = "may close"  # “the players’ union”: closes only where nothing better does


class Mark(NamedTuple):
    """A quotation mark; two single ones side by side count as one double."""

    start: int
    end: int
    text: str
    role: Role

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def single(self) -> bool:
        return self.text in SINGLE


def marks(doc: Document) -> tuple[tuple[Mark, ...], ...]:
    """The quotation marks of each segment."""
    return tuple(tuple(_in_segment(doc.text, segment.span)) for segment in doc.segments)


def _in_segment(text: str, segment: Span) -> Iterator[Mark]:
    for found in MARK.finditer(text, segment.start, segment.end):
        glyph = found[0]
        role = (_single if glyph in SINGLE else _double)(text, found, segment)
        if role:
            yield Mark(found.start(), found.end(), glyph, role)


def _neighbours(text: str, found: re.Match[str], segment: Span) -> Role:
    """What the characters on both sides say, other marks looked through."""
    before, after = found.start() - 1, found.end()
    while before >= segment.start and text[before] in QUOTES:
        before -= 1
    while after < segment.end and text[after] in QUOTES:
        after += 1
    leads = before < segment.start or text[before].isspace() or text[before] in LEADS
    trails = after >= segment.end or text[after].isspace() or text[after] in TRAILS
    if leads == trails:
        return Role.EITHER
    return Role.OPENS if leads else Role.CLOSES


def _double(text: str, found: re.Match[str], segment: Span) -> Role | None:
    start = found.start()
    role = _neighbours(text, found, segment)
    if start > segment.start and text[start - 1] in DIGITS:
        if FEET.search(text, max(segment.start, start - 8), start):
            return None  # 6'5"
        if role is not Role.OPENS and found[0] in INCHES:
            return Role.MAY_CLOSE
    if role is Role.OPENS and found[0] == '"' and MISSPACED.match(text, start - 2):
        return Role.EITHER  # "Go, "he said
    if role is Role.EITHER:
        return GLYPHS.get(found[0], role)
    return role


def _single(text: str, found: re.Match[str], segment: Span) -> Role | None:
    role = _neighbours(text, found, segment)
    glyph, start = found[0], found.start()
    if role is Role.OPENS and found[0] == '"' and MISSPACED.match(text, start - 2):
        return Role.EITHER  # "Go, "he said
    if role is Role.EITHER:
        return GLYPHS[glyph] if glyph in "‚‹›" else None
    if role is Role.OPENS:
        elided = (SURE_ELISION if glyph == "‘" else ELISION).match(text, found.end(), segment.end)
        return None if elided else role
    if glyph == "‘":
        return None  # Hawai‘i, or an apostrophe turned round
    if POSSESSIVE.search(text, max(segment.start, start - 3), start) and POSSESSED.match(
        text, found.end(), segment.end
    ):
        return Role.MAY_CLOSE
    return role


SINGLE = frozenset("‘’'‚‹›")
QUOTES = "“”„‟«»\"‘’'‚‹›"
LEADS = "([{—–-/=|"
TRAILS = ".,;:!?)]}—–-/…|*"
DIGITS = "0123456789½¼¾"
INCHES = frozenset('"”')
GLYPHS = {
    **dict.fromkeys(("“", "„", "«", "‘‘", "``", "‟", "‚", "‹"), Role.OPENS),
    **dict.fromkeys(("”", "»", "’’", "›"), Role.CLOSES),
}
MARK = regex(  # begins with the marks, not with what stands beside them: three times as fast
    r"""[“”„‟«»\"‚‹›'`’‘](?:(?<=[“”„‟«»\"‚‹›])|(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<=['’‘])(?:(?<!\w.)|(?!\w)))"""
)
FEET = regex(r"\d['’′] ?\d{1,2}[½¼¾]?$")
MISSPACED = regex(r"[,?!] \"(?:(?:he|she|they)\b|said\b)")
SURE_ELISION = regex(r"\d\ds\b|(?:em|til|tis|twas|n)\b", re.IGNORECASE)
ELISION = regex(
    r"\d\ds?\b|(?:em|til|till|tis|tisn|twas|twere|twould|n|cause|cos|cuz|coz|bout|round|neath|nuff|kay|er|im|ere|ave"
    r"|ome|ello|allo|s|t|m|re|d|ll|hood|burbs?|tude|gator|coon|sup|zat|scuse|fraid|ya)\b",
    re.IGNORECASE,
)
POSSESSIVE = regex(r"(?:[sxz]|in)$", re.IGNORECASE)
POSSESSED = regex(
    r"\s(?!(?:a|an|and|are|as|at|be|been|but|by|can|could|did|does|for|from|had|has|have|he|if|in|into|is|it|may|might|nor"
    r"|of|on|or|said|says|she|should|so|than|that|the|then|they|to|was|were|when|where|which|while|who|will|with|would"
    r"|you)\b)\w"
)
