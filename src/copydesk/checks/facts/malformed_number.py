"""Ask about a figure whose commas or points stand in the wrong place.

- The fine was [[$110,00]] in all.
- It sold [[1,0000]] tickets.
- The rate is [[10.5.3%]] now.
- The plan costs [[$4,2 million]].
- A crowd of [[12,5000]] came.
- It cost [[£1,00]] to enter.

= The fine was $110,000 in all, and the fee $1,100.00.
= In 1,000 years 10,00,000 rupees will be Rs 12,34,567.
= He won 6-4, 6-3, and she 10,5000 km away, on Sept. 1,2004.
= Version 10.5.3 costs $4.2 million.
= The lottery numbers were 7,14,22,33.
= Call 1,800 or visit 3,14 and 15,16 Main St.
= See pages 12,145-12,150 and 1,2004.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"[$£€]\d+,\d\d?\b|\d,\d000?0\b|[$£€]\d+,\d{4}|\d\.\d+\.\d+ ?(?:%|per|mill|bill)",
)
def malformed_number(doc: Document) -> Iterator[Finding]:
    for found in MALFORMED.finditer(doc.text):
        span = Span(*found.span("number"))
        yield Finding(span, f"“{doc[span]}” has a comma or a point in the wrong place, or a digit too few or too many.")


NO_MORE = r"(?![\w]|[.,:/–-]\d)"
MALFORMED = regex(
    rf"(?<![\w.,/:-])(?P<number>[$£€]\d{{1,3}}(?:,\d{{3}})*,\d\d?{NO_MORE}(?: (?:million|billion|trillion)\b)?"
    rf"|(?:[$£€]\d{{1,3}},\d{{4,}}|[1-9]\d?,(?:0000|[1-9]000)){NO_MORE}(?! km)"
    rf"|[$£€]?\d+\.\d+\.\d+ ?(?:%|per cent\b|percent\b|million\b|billion\b))"
)
