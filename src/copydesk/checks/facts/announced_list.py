"""Ask about a number of items and a list with more or fewer.

- Here are [[three]] rules: ¶ - Cut the cost. ¶ - Sell early.
- H: [[Five]] ways to save ¶ Ann Lee has some. ¶ 1. Cut the cost. ¶ 2. Sell early. ¶ 3. Rest. ¶ 4. Pray.
- H: [[Five]] places to walk ¶ 1. Elk Creek ¶ It is long. ¶ 2. Mill Road ¶ It is flat. ¶ 3. Salt Pond

= H: Three places to walk ¶ 1. Elk Creek ¶ It is steep. ¶ 2. Mill Road ¶ It is flat. ¶ 3. Salt Pond ¶ It is wet.
= Here are two rules: ¶ - Cut the cost. ¶ - Sell early.
= H: Four ways to save ¶ 1. Cut the cost. ¶ 2. Sell early. ¶ 3. Rest. ¶ 4. Pray.
= Here are a few of the three rules: ¶ - Cut the cost. ¶ - Sell early.
= It took three years: ¶ - Cut the cost. ¶ - Sell early.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from copydesk.check import COPY, Document, Finding, Kind, Segment, Span, check
from copydesk.reading.cardinals import SMALL, worth
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=(
        ":\n",
        "ways",
        "things",
        "reasons",
        "tips",
        "facts",
        "rules",
        "lessons",
        "steps",
        "questions",
        "places",
        "books",
        "films",
        "movies",
        "myths",
        "recipes",
        "takeaways",
    ),
)
def announced_list(doc: Document) -> Iterator[Finding]:
    runs = list(_runs(doc))
    for before, items in runs:
        found = COLON.search(doc.text, *before.span) if before else None
        if before and found and not PART.search(doc.text, before.span.start, found.start()):
            yield from _compared(doc, Span(*found.span("count")), items)
    long = [items for _, items in runs if len(items) > 2]
    apart = _numbered(doc)
    for segment in doc.parts(Kind.HEADLINE):
        found = LISTICLE.match(doc.text, *segment.span)
        if found and not long and len(apart) > 2 and 0 < abs(_number(found["count"].lower()) - len(apart)) <= 2:
            yield from _compared(doc, Span(*found.span("count")), apart)
        if found and len(long) == 1 and abs(_number(found["count"]) - len(long[0])) <= 2:
            yield from _compared(doc, Span(*found.span("count")), long[0])


def _runs(doc: Document) -> Iterator[tuple[Segment | None, list[Segment]]]:
    """The lists, each with the segment before it."""
    before: Segment | None = None
    for listed, group in groupby(doc.segments, lambda segment: _listed(doc, segment)):
        segments = list(group)
        if listed:
            yield before, segments
        before = segments[-1]


def _numbered(doc: Document) -> list[Segment]:
    """The lines that begin with 1., 2., 3. or count down, whatever stands between them; none where one is missing."""
    found = [(segment, NUMERAL.match(doc.text, *segment.span)) for segment in doc.segments]
    counted = [(segment, int(numeral[1])) for segment, numeral in found if numeral]
    whole = sorted(number for _, number in counted) == list(range(1, len(counted) + 1))
    return [segment for segment, _ in counted] if whole else []


def _listed(doc: Document, segment: Segment) -> bool:
    return segment.kind is Kind.LIST_ITEM or BULLET.match(doc.text, *segment.span) is not None


def _number(count: str) -> int:
    return int(count) if count.isdigit() else worth(count)


def _compared(doc: Document, count: Span, items: list[Segment]) -> Iterator[Finding]:
    if len(items) > 1 and _number(doc[count].lower()) != len(items):
        listed = SMALL[len(items) - 1] if len(items) < 20 else str(len(items))
        message = f"“{doc[count]}” are announced and {listed} listed: which is right?"
        yield Finding(count, message, related=tuple(item.span for item in items[:1]))


COUNT = r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-4]\d)"
COLON = regex(
    rf"(?i:(?<![\w.,$£€/:–-]){COUNT}) (?:(?!years|days|hours|months|weeks|minutes|times|percent|million|p\."
    rf"|a\.)[\w’'-]+ ){{0,2}}"
    r"(?!years|days|hours|months|weeks|minutes|times)(?:\w+s|people|men|women|children)(?<!ss)(?: (?!years|days"
    r"|hours)[\w’'-]+){0,5}:$"
)
PART = regex(
    r"\b(?:of|than|some|few|most|including|least|about|over|nearly|every|first|last|top) (?:the |her |his "
    r"|their |its )?$",
    re.IGNORECASE,
)
LISTICLE = regex(
    rf"(?i:(?:the |here are )?{COUNT}) (?i:(?:[\w’'-]+ )?(?:ways|things|reasons|tips|facts|rules|lessons|steps"
    rf"|questions|signs|ideas|takeaways|places|books"
    r"|films|movies|mistakes|myths|people|moments|recipes|stories|songs|shows|gifts|apps|foods|cities|towns"
    r"|beaches|hikes|players|trends))\b"
)
NUMERAL = regex(r"(\d\d?)[.)] [A-Z“\"]")
BULLET = regex(r"(?:[-–•*·▪]|\d\d?[.)]) \S")
