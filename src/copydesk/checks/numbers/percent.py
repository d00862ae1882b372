"""Use the % sign with a figure.

Since 2019 AP has paired the sign with a figure, with no space between, and figures with it whatever their size. Words
stay at the start of a sentence and where the number is a manner of speaking. Source: AP's announcement at ACES, March
28, 2019, as reported by Poynter.

- Prices rose [[5 percent]] in May.
+ Prices rose 5% in May.

- About [[seventy-one percent]] of the students passed.
+ About 71% of the students passed.

- Sales fell by [[5 to 10 percent]].
+ Sales fell by 5% to 10%.

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
from copydesk.reading.cardinals import cardinal_before
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(needs=("percent", "cent"), since=date(2019, 3, 28))
def percent(doc: Document) -> Iterator[Finding]:
    for found in PERCENT.finditer(doc.text):
        number = FIGURE.search(doc.text, max(0, found.start() - 24), found.start())
        if number:
            first = f"{number['first']}%{number['joint']}" if number["first"] else ""
            span, right = Span(number.start(), found.end()), f"{first}{number['last']}%"
        else:
            cardinal = cardinal_before(doc, found.start())
            if cardinal is None or opens_sentence(doc, cardinal.span.start) or _fraction(doc, cardinal.span.start):
                continue
            span, right = Span(cardinal.span.start, found.end()), f"{cardinal.value}%"
        yield Finding(span, f"Use a figure and the sign: “{right}”.", (right,))


def _fraction(doc: Document, start: int) -> bool:
    """“four and five percent”, “a hundred and ten percent”: more than the one number would have to change."""
    return bool(MORE_BEFORE.search(doc.text, max(0, start - 12), start))


PERCENT = regex(r"[ \u00a0-]per ?cent\b(?!-)")
NUMBER = r"\d[\d,]*(?:\.\d+)?|\.\d+"
FIGURE = regex(rf"(?<![\w.,$£€/-])(?:(?P<first>{NUMBER})(?P<joint> to | or | and |-|–))?(?P<last>{NUMBER})$")
MORE_BEFORE = regex(r"(?:hundred|thousand|\bpoint|\band|\bor|\bto|-)[ -]?(?:and )?$")
