"""Paragraphs that do not end."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Kind, Segment, Span
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


class Ending(NamedTuple):
    """The end of a paragraph that has no stop."""

    word: Span  # the last one
    marks: str  # the quotation marks and brackets that close after it


def unended(doc: Document) -> tuple[Ending, ...]:
    """The paragraphs that are sentences and have no stop at the end, in order; none where many have none.

    What stands above the first line of the story proper may be furniture that its format did not mark.
    """
    paragraphs = [segment for segment in doc.segments if segment.kind is Kind.PARAGRAPH]
    without = [segment for segment in paragraphs if not _ends(doc, segment)]
    if len(without) == len(paragraphs) or len(without) > max(FEW, len(paragraphs) // 8):
        return ()
    return tuple(_unended(doc, _first(doc)))


def _ends(doc: Document, segment: Segment) -> bool:
    start, end = segment.span
    return ENDED.search(doc.text, max(start, end - 8), end) is not None


def _first(doc: Document) -> int:
    """Where the story proper begins: at the end of a byline or dateline, or with a paragraph that ends in a stop."""
    headed = False
    for segment in doc.segments:
        paragraph = segment.kind is Kind.PARAGRAPH
        if segment.kind in ABOVE or (paragraph and (_ends(doc, segment) or (headed and len(doc[segment.span]) > LEAD))):
            return segment.span.start
        headed = segment.kind is Kind.HEADLINE
    return 0


def _unended(doc: Document, first: int) -> Iterator[Ending]:
    for segment, after in zip(doc.segments, (*doc.segments[1:], None), strict=True):
        if segment.kind is not Kind.PARAGRAPH or segment.span.start < first:
            continue
        if after and (_goes_on(doc, after) or SPEAKER.fullmatch(doc[after.span])):
            continue
        found = LAST_WORD.search(doc.text, max(segment.span.start, segment.span.end - 40), segment.span.end)
        if found and _sentence(doc, segment):
            yield Ending(Span(*found.span("word")), found["marks"])


def _goes_on(doc: Document, after: Segment) -> bool:
    """Whether what comes next belongs to the paragraph before it: a list, a verse, the rest of a line."""
    return after.kind in CONTINUES or doc.text[after.span.start].islower()


def _sentence(doc: Document, segment: Segment) -> bool:
    """Whether this reads as a sentence, not as a line of a list, a credit, a label or a title."""
    text = doc[segment.span]
    if FURNITURE.search(text) or NO_SENTENCE.search(text) or not (text[0].isupper() or text[0] in OPENING):
        return False
    inside = [span for span in doc.read(sentences) if segment.span.covers(span)]
    last = doc[inside[-1]]
    words = last.split()
    small = sum(not word[0].isupper() for word in words)
    if last.count(")") > last.count("(") or last[0] in "([" or (len(words) <= LONG and HEADED.search(last)):
        return False
    if len(inside) > 1 and inside[-2].end - inside[-2].start > LABEL:
        return small > 0
    least = FEWEST if words[-1] not in OPEN else SHORTEST
    told = len(words) >= least and TOLD.search(text) is not None
    return (told or (len(words) >= LONG and ARTICLE.search(text) is not None)) and 2 * small > len(words)


FEW = 2  # paragraphs without a stop; as many as an eighth of a long story
SHORTEST = 5  # words of one that breaks off
FEWEST, LONG = 12, 16  # words of a sentence that is a paragraph by itself, and no title
LABEL = 20  # characters
OPENING = "“\"‘'"
LEAD = 130  # characters: what stands below the headline and is longer is no dek
ABOVE = frozenset({Kind.BYLINE, Kind.DATELINE})
CONTINUES = frozenset({Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.BLOCK_QUOTATION})
ENDED = regex(r"[.?!…:;,—–-][\"”’'»)\]]*\s*$")
LAST_WORD = regex(r"(?P<word>(?<!\S)[\"“‘'(]*[^\W_](?:[\w’'.,$%-]*[\w%])?)(?P<marks>[\"”)\]]*)$")
ARTICLE = regex(r"\b(?:the|an?)\b", re.IGNORECASE)  # titles do without
TOLD = regex(
    r"\b(?:said|says?|told|was|were|had|been|would|could|did|is|are|has|have|will|can|cannot|may|should|must|do|does"
    r"|it’s|it's)\b"
)
SPEAKER = regex(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}, [^.?!]{3,50}")  # below a quotation that is set apart
HEADED = regex(
    r"\s[–—―]\s|^[^“”\"]+, (?:[\w’'-]+ )?[\w’'-]+ says?$"
)  # the headline of another story, between two paragraphs
NO_SENTENCE = regex(r"[A-Z]{3}\W*$|^\W?[(\[]|(?:\s[–—-]|[–—])\s?[A-Z][\w.’'-]*(?:,? [A-Z][\w.’'-]+){0,5}$")
FURNITURE = regex(
    r"https?:|www\.|@\w|[|©►▶→»]|\.(?:com|org|net|gov|edu|uk|au)\b|\d{3}[-. ]\d{4}$"
    r"|^(?:by|read|watch|listen|click|follow|related|more(?! than)|see|photo|image|picture|video|source|credit"
    r"|copyright|contact|editor|edited|reporting|additional|correction|update|published|posted|sign up|subscribe"
    r"|download|tags?)\b"
    r"|^[^.!?]{1,40}:\s",
    re.IGNORECASE,
)
LEADING = frozenset(  # words on which a sentence hardly ends
    """a an the and or nor but that which who whose because although though unless until if whether while when where
    than as of to for from with by at in on into onto upon about between among against during since per via without
    within is are was were be been has had will would can could may might must should my your his her its our their
    this these those every told""".split()
)
OPEN = frozenset("a an the and or nor but that which because although my your his their our every told".split())
