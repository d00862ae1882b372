"""Where a missing quotation mark seems to belong."""

import re

from copydesk.document import Span
from copydesk.reading.marks import Mark


def before_gap(text: str, mark: Mark, limit: int) -> Span | None:
    """The word after which the quotation that opens here should have been closed, its comma or stop included.

    `limit` is where the next quotation opens, or the paragraph ends.
    """
    attributed = ATTRIBUTION.search(text, mark.end, limit)
    if attributed:
        return _last_word(text, mark.end, attributed.start() + 1)
    if not speech(text, mark):
        clause = CLAUSE_END.search(text, mark.end, limit)
        return _last_word(text, mark.end, clause.end()) if clause else None
    return _last_word(text, mark.end, limit) if text[:limit].rstrip()[-1:] in SPEECH_ENDS else None


def after_gap(text: str, mark: Mark, floor: int) -> Span | None:
    """The word before which the quotation that closes here should have been opened.

    `floor` is where the last quotation before it was closed, or the paragraph begins.
    """
    if text[mark.start - 1] not in ",.!?…—-":  # a few words in the middle of a sentence
        return _last_word(text, floor, mark.start)
    said = None
    for said in SAID.finditer(text, floor, mark.start):
        pass
    first = FIRST_WORD.search(text, said.end() if said else floor, mark.start)
    return Span(*first.span()) if first else None


def speech(text: str, mark: Mark) -> bool:
    """Whether a quotation that opens here is somebody's words, not a phrase within a sentence."""
    before = text[max(0, mark.start - 3) : mark.start].rstrip(" \u00a0")
    after = text[mark.end : mark.end + 2].lstrip("‘'([")
    return not before or before[-1] in "\n,:.!?—–-”\"…" or after[:1].isupper()


def _last_word(text: str, start: int, end: int) -> Span | None:
    stretch = text[start:end].rstrip()
    word = LAST_WORD.search(stretch)
    return Span(start + word.start(), start + len(stretch)) if word else None


SAYS = (
    r"(?:said|says|asked|asks|added|adds|told|wrote|writes|explained|recalled|noted|insisted|replied|testified"
    r"|tweeted|continued|argued|warned|joked|conceded|admitted|declared|announced|shouted|stated|claimed)"
)
ATTRIBUTION = re.compile(rf"[,?!](?=\s+(?:(?:he|she|they|[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){{0,3}}|the\s\w+(?:\s\w+)?)\s+{SAYS}|{SAYS}\s+[A-Z])\b)")
CLAUSE_END = re.compile(r"[,;:.!?](?=\s|$)")
SAID = re.compile(rf"\b{SAYS}\b[^.,:;!?]{{0,60}}[,:.]\s|:\s")
FIRST_WORD = re.compile(r"\w[\w’'-]*")
LAST_WORD = re.compile(r"\S+$")
SPEECH_ENDS = ".!?…"
