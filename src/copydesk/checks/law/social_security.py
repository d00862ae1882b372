"""Cut a social-security or national-insurance number.

Source: the forms that the US Social Security Administration and HM Revenue and Customs publish.

- Her Social Security number is [[219-09-9999]].
- His National Insurance number, [[AB 12 34 56 C]], was on the form.

= Call 219-555-0199 for tickets.
= Her Social Security number was stolen.
= The Social Security office is at 219-09 99th Ave.
= The score after three rounds was 219-09-9999 on no card.
= The train AB 12 was late.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    needs=("social", "ssn", "insurance"),
    pattern=r"(?i)(?:social security|SSN|national insurance)[^\n]*\d\d",
)
def social_security(doc: Document) -> Iterator[Finding]:
    for found in NUMBER.finditer(doc.text):
        yield Finding(Span(*found.span("number")), "Cut the number: it opens a person’s accounts.")


NUMBER = regex(
    r"(?i:social security|SSN|national insurance)(?i: (?:no\.|number))?[^\n\d]{0,24}?"
    r"(?P<number>(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}|[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D])(?![\d-])"
)
