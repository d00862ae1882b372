"""Where a missing quotation mark seems to belong."""

import re

from copydesk.document import Span
from copydesk.reading.marks import Mark
from copydesk.regex import regex


def before_gap(text: str, opening: Mark, limit: int) -> Span | None:
    """The word after which the quotation should have been closed, its comma or stop included.

    `limit` is where the next quotation opens, or the paragraph ends.
    """
    attribution = attributed(text, opening, limit)
    if attribution:
        return _last_word(text, opening.end, attribution)
    if speech(text, opening) and text[opening.end : limit].rstrip().endswith(STOPS):
        return _last_word(text, opening.end, limit)
    clause = SHORT_CLAUSE.match(text, opening.end, limit)
    return _last_word(text, opening.end, clause.end()) if clause else None


def after_gap(text: str, closing: Mark, floor: int, limit: int) -> Span | None:
    """The word before which the quotation should have been opened.

    `floor` is where the quotation before it was closed, or the paragraph begins; `limit` where the paragraph ends.
    """
    if text[closing.start - 1] not in ",.!?…—-" or WITHIN.match(text, closing.end, limit):
        return _last_word(text, floor, closing.start)  # a few words in the middle of a sentence
    start = floor
    if floor and text[floor - 1] in MARKS and (stop := SENTENCE_END.search(text, floor, closing.start)):
        start = stop.end()
    for said in SAID.finditer(text, start, closing.start):
        start = said.end()
    first = FIRST_WORD.search(text, start, closing.start)
    return Span(*first.span()) if first else None


def attributed(text: str, opening: Mark, limit: int) -> int | None:
    """Where the comma ends after which a quotation that is not closed is attributed: “He left, she said."""
    found = ATTRIBUTION.search(text, opening.end, limit)
    return found.start() + 1 if found else None


def speech(text: str, opening: Mark) -> bool:
    """Whether what opens here is somebody's words, not a phrase within a sentence."""
    before = text[max(0, opening.start - 3) : opening.start].rstrip(" \u00a0")
    after = text[opening.end : opening.end + 2].lstrip("‘'([")
    return not before or before[-1] in '\n,:.!?—–-”"…' or after[:1].isupper()


def _last_word(text: str, start: int, end: int) -> Span | None:
    first = max(start, end - 60)
    stretch = text[first:end].rstrip()
    word = LAST_WORD.search(stretch)
    return Span(first + word.start(), first + len(stretch)) if word else None


STOPS = (".", "!", "?", "…")
SAYS = (
    r"(?:said|says?|asked|asks?|added|adds?|told|tells|wrote|writes?|explained|explains|recalled|recalls|noted|notes"
    r"|insisted|insists|replied|testified|tweeted|continued|argued|argues|warned|warns|joked|conceded|concedes|admitted"
    r"|admits|declared|announced|shouted|stated|claimed|claims|concluded|concludes)"
)
ATTRIBUTION = regex(
    rf"""[,?!]\s(?:{SAYS}\b
      |(?!(?:and|as|because|but|he|if|it|its|or|she|since|so|that|the\sone|then|they|what|when|which|while|who|you|I)\s)
       (?:[\w.’'-]+\s){{1,5}}?{SAYS}\b
      |(?:he|she|they)\s{SAYS}\s?[.,:])""",
    re.VERBOSE,
)
SHORT_CLAUSE = regex(r"(?:[\w’'-]+\s){0,4}[\w’'-]+[,;:.!?](?=\s|$)")
WITHIN = regex(rf"\s(?!(?:he|she|they|it|the|a|an|{SAYS})\b)(?:[a-z]|[“\"])")
MARKS = "”’\"'»“"
SENTENCE_END = regex(r"[.!?…]\s+(?=[A-Z\d])")
SAID = regex(rf"\b{SAYS}\b[^.,:;!?]{{0,60}}[,:.]\s|:\s")
FIRST_WORD = regex(r"\w[\w’'-]*")
LAST_WORD = regex(r"\S+$")
