"""Use the % sign with a figure.

Since 2019 AP has paired the sign with a figure, with no space between, and figures with it whatever their size. Words
stay at the start of a sentence and where the number is a manner of speaking. AP has a figure with percentage points,
too (`points`). Source: AP's announcement at ACES, March 28, 2019, as reported by Poynter.

- Prices rose [[5 percent]] in May.
+ Prices rose 5% in May.

- About [[seventy-one percent]] of the students passed.
+ About 71% of the students passed.

- Sales fell by [[5 to 10 percent]].
+ Sales fell by 5% to 10%.

- It rose [[three]] percentage points.
+ It rose 3 percentage points.

- Between [[five and ten percent]] agreed.
+ Between 5% and 10% agreed.

- The rate is [[4.5 per cent]].
+ The rate is 4.5%.

= Prices rose 5% in May.
= Seventy-one percent of the students passed.
= He has a zero percent chance.
= “It was 5 percent,” she said.
= @2017-03-01 Prices rose 5 percent in May.
= The share rose 5 percentage points.
= They are one hundred percent behind him.
"""

from collections.abc import Iterator
from datetime import date

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.cardinals import Cardinal, cardinal_before
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(needs=("percent", "cent", "percentage"), since=date(2019, 3, 28))
def percent(doc: Document, *, points: bool = True) -> Iterator[Finding]:
    if points:
        yield from _points(doc)
    for found in PERCENT.finditer(doc.text):
        number = FIGURE.search(doc.text, max(0, found.start() - 24), found.start())
        if number:
            first = f"{number['first']}%{number['joint']}" if number["first"] else ""
            span, right = Span(number.start(), found.end()), f"{first}{number['last']}%"
        else:
            cardinal = cardinal_before(doc, found.start())
            if cardinal is None or opens_sentence(doc, cardinal.span.start):
                continue
            if pair := _pair(doc, cardinal):
                span, right = Span(pair[0].start, found.end()), pair[1]
            elif _fraction(doc, cardinal.span.start):
                continue
            else:
                span, right = Span(cardinal.span.start, found.end()), f"{cardinal.value}%"
        yield Finding(span, f"Use a figure and the sign: “{right}”.", (right,))


def _points(doc: Document) -> Iterator[Finding]:
    """“three percentage points”."""
    for found in POINTS.finditer(doc.text):
        cardinal = cardinal_before(doc, found.start())
        if cardinal and not opens_sentence(doc, cardinal.span.start) and not _fraction(doc, cardinal.span.start):
            right = str(cardinal.value)
            yield Finding(cardinal.span, f"Use a figure with percentage points: “{right}”.", (right,))


def _pair(doc: Document, last: Cardinal) -> tuple[Span, str] | None:
    """“five and ten percent”, “five to ten percent”."""
    joint = JOINT.search(doc.text, max(0, last.span.start - 5), last.span.start)
    first = joint and cardinal_before(doc, joint.start())
    if not joint or not first or opens_sentence(doc, first.span.start) or _fraction(doc, first.span.start):
        return None
    return Span(first.span.start, last.span.end), f"{first.value}%{joint[0]}{last.value}%"


def _fraction(doc: Document, start: int) -> bool:
    """“four and five percent”, “a hundred and ten percent”: more than the one number would have to change."""
    return bool(MORE_BEFORE.search(doc.text, max(0, start - 12), start))


POINTS = regex(r"[ \u00a0]percentage points?\b")
JOINT = regex(r" (?:and|or|to) $")
PERCENT = regex(r"[ \u00a0-]per ?cent\b(?!-)")
NUMBER = r"\d[\d,]*(?:\.\d+)?|\.\d+"
FIGURE = regex(rf"(?<![\w.,$£€/-])(?:(?P<first>{NUMBER})(?P<joint> to | or | and |-|–))?(?P<last>{NUMBER})$")
MORE_BEFORE = regex(r"(?:hundred|thousand|\bpoint|\band|\bor|\bto|-)[ -]?(?:and )?$")
