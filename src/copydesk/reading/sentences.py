"""Where sentences begin and end, by rules for news copy (docs/decisions/0003-sentences.md has the figures)."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from copydesk.document import Document, Kind, Span
from copydesk.reading.abbreviations import CALENDAR, OPENERS, SHORT, Short
from copydesk.regex import regex


def sentences(doc: Document) -> tuple[Span, ...]:
    """The sentences, in order and without the spaces around them.

    None runs over the end of a segment; a headline, a byline or a cell of a table is one sentence.
    """
    return tuple(sentence for segment in doc.segments for sentence in _in_segment(doc.text, segment.kind, segment.span))


def sentence_at(doc: Document, position: int) -> Span | None:
    """The sentence in which this character stands; None between two."""
    every = doc.read(sentences)
    index = bisect_right(every, position, key=lambda span: span.start) - 1
    return every[index] if index >= 0 and position < every[index].end else None


def _in_segment(text: str, kind: Kind, segment: Span) -> Iterator[Span]:
    start, end = _trimmed(text, segment)
    if kind not in UNDIVIDED:
        for stop in STOP.finditer(text, start, end):
            if _ends(text, start, stop, end):
                yield Span(start, stop.end("stop"))
                start = stop.end()
    if start < end:
        yield Span(start, end)


def _trimmed(text: str, span: Span) -> tuple[int, int]:
    stretch = text[span.start : span.end]
    start = span.start + len(stretch) - len(stretch.lstrip())
    return start, span.start + len(stretch.rstrip())


def _ends(text: str, start: int, stop: re.Match[str], limit: int) -> bool:
    """Whether the sentence that begins at `start` ends with this stop."""
    following = FOLLOWING.match(text, stop.end(), limit)
    if following is None or stop.start() < start:
        return False
    word = _word_before(text, start, stop.start())
    mark, space = stop["mark"], stop["space"]
    if not space:
        ends = _fused(text, word, stop)
    elif "!" in mark or "?" in mark:
        ends = _exclamation(text, start, word, stop, following)
    elif "…" in mark or len(mark) > 2:
        ends = _ellipsis(stop, following)
    else:
        ends = _full_stop(text, start, word, stop, following)
    return ends and not _in_brackets(text, start, stop.end("stop"), limit)


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends here, with the points inside it: “U.S”, “Calif” of “R-Calif”, “J.K”."""
    piece = text[max(start, end - 24) : end]
    found = WORD_BEFORE.search(piece)
    return found[0] if found else ""


def _full_stop(text: str, start: int, word: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    short = _short(word, at_start=stop.start() - len(word) == start)
    first = following["word"]
    if _small(first):
        return (
            short is Short.NOT
            and stop["mark"] == "."
            and not stop["close"]
            and not following["marks"].strip(" \u00a0#@•")
        )
    if short is Short.NOT or (short is Short.INSIDE and not first[0].isdigit()):
        return True
    if first[0].isdigit():
        return False
    if short is Short.CLOCK:
        return first not in CALENDAR
    if short is Short.EITHER:
        return _opens(text, following)
    return short is Short.NUMBERED


def _short(word: str, *, at_start: bool) -> Short:
    if at_start and LABEL.fullmatch(word):
        return Short.NEVER  # “1. Boil the water.” “Q. Who won?”
    if word.isupper() and len(word) == 1:
        return Short.EITHER
    if "." in word and INITIALISM.fullmatch(word):
        return SHORT.get(word.lower(), Short.EITHER)
    return SHORT.get(word) or SHORT.get(word.rpartition(".")[2], Short.NOT)  # “Va.” of “W.Va.”


def _exclamation(text: str, start: int, word: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    first = following["word"]
    if _small(first):
        return False
    if not QUOTES.isdisjoint(stop["close"]):  # “Is it true?” Ms. Lee asked.
        return first in OPENERS or not ATTRIBUTION.match(text, following.start("word"))
    named = (
        word[:1].isupper()
        and word[1:] == word[1:].lower()
        and stop.start() - len(word) > start
        and set(stop["mark"]) == {"!"}
    )
    return not named or bool(following["marks"]) or _opens(text, following)  # Yahoo! Finance


def _ellipsis(stop: re.Match[str], following: re.Match[str]) -> bool:
    first = following["word"]
    if _small(first) or first[0].isdigit():
        return False
    return stop["mark"].count(".") > 3 or bool(following["marks"]) or first in OPENERS


def _fused(text: str, word: str, stop: re.Match[str]) -> bool:
    """“She left.Students cheered”: a space is missing. Not so “Booking.com”, “One.Tel”, “p.m.Monday”."""
    if word in SHORT or INITIALISM.fullmatch(word):
        return False
    if stop["close"]:
        return len(word) > 1
    if not FUSED_BEFORE.fullmatch(word):
        return False
    return text[stop.end()] in '“‘"(' or bool(FUSED_AFTER.match(text, stop.end()))


def _small(word: str) -> bool:
    """Whether a word begins small; “eBay” and “iPhone” count as capitals."""
    return word[0].islower() and not any(letter.isupper() for letter in word[1:3])


def _opens(text: str, following: re.Match[str]) -> bool:
    """Whether this is a word with which sentences begin, such as “The”, and no initial, such as “A.”."""
    return (
        following["word"] in OPENERS
        and not text.startswith(".", following.end())
        and DASHES.isdisjoint(following["marks"])
    )


def _in_brackets(text: str, start: int, end: int, limit: int) -> bool:
    """Whether a bracket that opened inside the sentence is still open and will be closed: “(why? Nobody knows)”."""
    opened = text.rfind("(", start + 1, end)
    if opened < 0 or text.find(")", opened, end) >= 0:
        return False
    return text.find(")", end, min(limit, end + 200)) >= 0


UNDIVIDED = frozenset({Kind.HEADLINE, Kind.SUBHEAD, Kind.BYLINE, Kind.DATELINE, Kind.TABLE_CELL, Kind.SIGN_OFF})
STOP = regex(
    r"""(?P<stop> (?P<mark> [.!?…] (?: (?<=\.)(?:[ \u00a0]\.){2,3} | [.!?…]* ) )
                  (?P<close> (?: [)\]”’»"'*†‡⁰¹²³⁴-⁹] | \[\d+\] )* (?:[ \u00a0][”»](?=\s))? ) )
        (?P<space> \s+ | (?=[A-Z“‘"(]) )""",
    re.VERBOSE,
)
FOLLOWING = regex(r"(?P<marks>[^\w\s]*(?:\s+[^\w\s]+){0,2}\s*)(?P<word>\w+)")
WORD_BEFORE = regex(r"[^\W_]+(?:[.&'’][^\W_]+)*$")
LABEL = regex(r"[A-Za-z]|\d\d?")
INITIALISM = regex(r"(?:[^\W\d_]\.)+[^\W\d_]")
DASHES = frozenset("–—-")
QUOTES = frozenset("”’\"'")
FUSED_BEFORE = regex(r"[^\W\d_A-Z]{2,}|\d+")
FUSED_AFTER = regex(r"[A-Z][a-z]*(?:['’][a-z]+)?[\s,;:]")
ATTRIBUTION = regex(
    r"(?:[A-Z][\w'’-]*\.?\s+){1,5}"
    r"(?:said|says|asked|asks|wrote|writes|tweeted|posted|replied|shouted|added|told|recalled|wondered|joked|cried|yelled)\b"
)
