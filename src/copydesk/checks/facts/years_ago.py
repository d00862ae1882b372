"""Ask about “years ago” beside a year that was not so long ago.

The story's day is when it was published, or the latest day that it names in full.

- @2022-05-02 The mill closed in 1999, [[13 years ago]], and never reopened.
- On June 3, 2022, he spoke of the fire in 1999, [[13 years ago]], and wept.
- @2022-05-02 Nearly [[30 years ago]], in 1982, the mill burned.
- @2022-05-02 It burned [[30 years ago]] in 1982.

= @2022-05-02 The mill closed in 1999, 23 years ago, and never reopened.
= @2022-05-02 The mill closed in 1999, about 25 years ago.
= The mill closed in 1999, 13 years ago, and never reopened.
= @2022-05-02 In 2012, the mill marked its birth in 1999, 13 years ago then.
= @2022-05-02 “It was in 1999, 13 years ago,” he said.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.dates import written
from copydesk.reading.spans import ABOUT, YEAR, YEARS, counted, told_from_another_year
from copydesk.regex import regex


@check(
    segments=COPY,
    needs=("ago",),
    pattern=r"\d\d\d\d, [a-z\d -]* years ago|years ago,? in [12]\d\d\d",
)
def years_ago(doc: Document) -> Iterator[Finding]:
    today = doc.read(written)
    if today is None:
        return
    for shape in (AFTER, BEFORE):
        for found in shape.finditer(doc.text):
            year = int(found["year"])
            years = today.year - year
            slack = max(2, 0.2 * years) if found["about"] else 1
            if years < 0 or abs(counted(found["years"]) - years) <= slack:
                continue
            if not told_from_another_year(doc, found.start(), year, today.year):
                message = f"From {year} to {today.year} is {years} years: which is right?"
                yield Finding(Span(*found.span("ago")), message, related=(Span(*found.span("year")),))


AFTER = regex(rf"\b[Ii]n (?P<year>{YEAR}), {ABOUT}(?P<ago>{YEARS} years ago)\b")
BEFORE = regex(rf"{ABOUT}(?<!\w)(?P<ago>{YEARS} years ago),? in (?P<year>{YEAR})\b")
