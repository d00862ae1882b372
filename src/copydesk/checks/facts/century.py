"""Ask about a year in another century than the one named beside it.

- The [[18th-century]] War of 1812 was brief.
- The church was built in the [[18th century]], in 1871.
- A [[17th century]] Bible, printed in 1823, was sold.
- The mill is from the [[19th century]] (1750).

= The 19th-century War of 1812 was brief.
= The church was built in the 19th century, in 1871.
= A 17th-century Bible, bought in 1823, was sold.
= The mill is from the 18th century (1750).
= The 18th-century house was restored in 1994.
= In the 18th century, as in 1871, it rained.
= It was a 19th-century idea, and by 1912 it was dead.
= The 19th century, from 1789 to 1914, was long.
= The 20th century began in 1900, or in 1901.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("century",),
    pattern=r"\d\d(?:th|st)[- ]century[^.\n]*[12]\d\d\d",
)
def century(doc: Document) -> Iterator[Finding]:
    for found in BESIDE.finditer(doc.text):
        year, told = int(found["year"]), int(found["nth"])
        if told not in ((year - 1) // 100 + 1, year // 100 + 1):
            right = f"{year // 100 + 1}{'st' if year // 100 == 20 else 'th'}"
            message = f"{year} was in the {right} century: which is right?"
            yield Finding(Span(*found.span("century")), message, related=(Span(*found.span("year")),))


YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)(?![-–]|s\b| to\b)"
CENTURY = r"(?P<century>(?P<nth>1\d|2[01])(?:th|st)[- ]century)"
MADE = "printed|built|painted|published|written|founded|born|made|composed|carved"
BESIDE = regex(
    rf"\b{CENTURY}(?:(?: [A-Z]\w+){{1,3}} of |(?: [A-Za-z]+)?, (?:{MADE}) in (?:about )?|(?: [a-z]+)? \("
    rf"|, in (?!the ))(?:[A-Z][a-z]+ )?{YEAR}"
)
