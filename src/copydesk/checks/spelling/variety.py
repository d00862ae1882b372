"""Keep to one variety of English, American or British.

A word is reported where the other variety alone has it as its first spelling. Names keep theirs (Pearl Harbor, the
Labor Party), and so do quotations. In British copy `ize` allows organize beside organise. Source: SCOWL's lists; the
Guardian and the BBC write -ise.

- They [[organised]] a [[colour]] guard.
+ They organized a color guard.

- The [[centre-right]] party won.
+ The center-right party won.

- [[Travelling]] takes a day.
+ Traveling takes a day.

= They organized a color guard at the center.
= The Labour Party met at the Royal Theatre in Sydney Harbour.
= Labour won the seat.
= “We organised it,” she said.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.reading.openings import opens_sentence
from copydesk.reading.words import folded, vocabulary
from copydesk.regex import regex


@check(segments=COPY - {Kind.BYLINE, Kind.SIGN_OFF})
def variety(doc: Document, *, variety: str = "us", ize: bool = False) -> Iterator[Finding]:
    listed = _others(variety, ize)
    for word in listed.keys() & doc.read(vocabulary):
        for span in _places(doc.read(folded), word):
            if not _is_name(doc, span):
                right = listed[word].capitalize() if doc.text[span.start].isupper() else listed[word]
                yield Finding(
                    _whole(doc, span), f"Use the {NAMES[variety]} spelling: “{right}”.", (_joined(doc, span, right),)
                )


def _places(text: str, word: str) -> Iterator[Span]:
    start = text.find(word)
    while start >= 0:
        span = Span(start, start + len(word))
        if not (text[start - 1 : start].isalnum() or text[span.end : span.end + 1].isalnum()):
            yield span
        start = text.find(word, span.end)


@cache
def _others(variety: str, ize: bool) -> Mapping[str, str]:
    """What the other variety writes, and what this one does."""
    listed = _pairs(variety)
    if variety == "us" or ize:
        return listed
    return {american: british for british, american in _pairs("us").items() if "iz" in american} | listed


def _pairs(variety: str) -> dict[str, str]:
    words = table("variety")[variety].replace(",", " ").split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _is_name(doc: Document, span: Span) -> bool:
    """A capital inside a sentence, or before another one; also Labour, Defence and their like at its start."""
    word = doc[span]
    if word.islower():
        return False
    if not opens_sentence(doc, span.start) or (word.isupper() and len(word) > 1) or word.lower() in BEGIN_NAMES:
        return True
    return bool(CAPITAL.match(doc.text, span.end))


def _whole(doc: Document, span: Span) -> Span:
    """With the rest of a compound with a hyphen."""
    start = HEAD.search(doc.text, max(0, span.start - 24), span.start)
    end = TAIL.match(doc.text, span.end)
    return Span(start.start() if start else span.start, end.end() if end else span.end)


def _joined(doc: Document, span: Span, right: str) -> str:
    whole = _whole(doc, span)
    return doc.text[whole.start : span.start] + right + doc.text[span.end : whole.end]


NAMES = {"us": "American", "gb": "British"}
BEGIN_NAMES = frozenset(
    "labour labor defence defense harbour harbor centre center theatre theater grey gray sabres sabers".split()
)
CAPITAL = regex(r"(?:[’']s)?[ \u00a0](?:(?:of|and|for) )?[A-Z]")
HEAD = regex(r"(?<![\w-])(?:[A-Za-z]+-)+$")
TAIL = regex(r"(?:-[A-Za-z]+)+")
