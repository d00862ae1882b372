"""Ask about a number of years between two years that is another.

- He was mayor from 2004 to 2010, [[four years]], and then left.
- She ruled for [[12 years]], from 1990 to 2010.

= He was mayor from 2004 to 2010, six years, and then left.
= He was mayor from 2004 to 2010, seven years in all, or from 2005 to 2010, nearly six years.
= She ruled for 20 years, from 1990 to 2010.
= He was jailed from 2004 to 2010, four years into his term.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.spans import ABOUT, YEAR, YEARS, counted
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"(?:from|between) [12]\d\d\d (?:to|until|and) [12]\d\d\d, |years, (?:from|between) [12]\d\d\d",
)
def duration(doc: Document) -> Iterator[Finding]:
    for shape in (AFTER, BEFORE):
        for found in shape.finditer(doc.text):
            told, years = counted(found["years"]), int(found["to"]) - int(found["from"])
            slack = 1 + (0.15 * years if found["about"] else 0)
            if years > 0 and abs(told - years) > slack:
                message = f"From {found['from']} to {found['to']} is {years} years: which is right?"
                yield Finding(Span(*found.span("span")), message)


LIFE = rf"\b(?:from|between) (?P<from>{YEAR}) (?:to|until|and) (?P<to>{YEAR})"
AFTER = regex(
    rf"{LIFE}, {ABOUT}(?P<span>{YEARS} years)\b(?! (?:after|before|later|ago|earlier|old|into|in prison|older"
    rf"|younger))"
)
BEFORE = regex(rf"\bfor {ABOUT}(?P<span>{YEARS} years), {LIFE}\b")
