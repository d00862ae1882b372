"""Ask about an anniversary that the year does not give.

- @2019-05-02 The town marked the [[60th anniversary]] of the 1970 strike.
- @2019-05-02 It is the [[20th anniversary]] of its founding in 1989.

= @2019-05-02 The town marked the 49th anniversary of the 1970 strike.
= @2019-05-02 The town marked the 50th anniversary of the 1970 strike.
= @2019-05-02 In 2012 the town marked the 40th anniversary of the 1972 strike.
= The town marked the 60th anniversary of the 1970 strike.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.dates import written
from copydesk.reading.spans import YEAR, told_from_another_year
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("anniversary",),
)
def anniversary(doc: Document) -> Iterator[Finding]:
    today = doc.read(written)
    if today is None:
        return
    for found in ANNIVERSARY.finditer(doc.text):
        year, told = int(found["year"]), int(found["nth"])
        years = today.year - year
        if abs(told - years) > 1 and not told_from_another_year(doc, found.start(), year, today.year):
            message = f"From {year} to {today.year} is {years} years: which is right?"
            yield Finding(Span(*found.span("anniversary")), message, related=(Span(*found.span("year")),))


ANNIVERSARY = regex(
    r"\b(?P<anniversary>(?P<nth>\d{1,3})(?:st|nd|rd|th) anniversary) of (?:the |its |his |her |their )?"
    rf"(?:[\w’'-]+ ){{0,5}}?(?:in )?(?P<year>{YEAR})\b(?!-)"
)
