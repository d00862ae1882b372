"""Shorten Corporation, Incorporated and Limited at the end of a name.

Acme Corp., Acme Inc., Acme Ltd. in AP copy; Company too after a trade (Ford Motor Co.). Source: AP on company names and
incorporated, as taught in its users' summaries (writingexplained.org).

- She works at [[Acme Incorporated]] in Ohio.
+ She works at Acme Inc. in Ohio.

- Shares of the [[Ford Motor Company]] fell.
+ Shares of the Ford Motor Co. fell.

= She works at Acme Inc., and at Ford Motor Co. in Ohio.
= The Corporation for Public Broadcasting and the Royal Shakespeare Company agreed.
= He saw Acme Corporation Counsel Ann Lee.
= The British East India Company was large.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.openings import ends_sentence
from copydesk.regex import regex


@check(needs=("corporation", "incorporated", "limited", "company"))
def company(doc: Document) -> Iterator[Finding]:
    for pattern in (SUFFIX, TRADE):
        for found in pattern.finditer(doc.text):
            span, right = Span(*found.span()), f"{found['name']} {SHORT[found['suffix']]}"
            if ends_sentence(doc, span.end + 1):
                span = Span(span.start, span.end + 1)
            yield Finding(span, f"Write “{right.removesuffix('.')}.”", (right,))


SHORT = {"Corporation": "Corp.", "Incorporated": "Inc.", "Limited": "Ltd.", "Company": "Co."}
NAME = r"(?P<name>[A-Z][\w&’.-]+(?: [A-Z&][\w&’.-]*){0,3})"
GOES_ON = r"(?! (?:of|for|on)\b)(?! [A-Z])(?![-’'])"
SUFFIX = regex(rf"\b{NAME},? (?P<suffix>Corporation|Incorporated|Limited)\b{GOES_ON}")
TRADE = regex(
    r"\b(?P<name>[A-Z][\w&’.-]+(?: [A-Z&][\w&’.-]*){0,2} (?:Motor|Oil|Electric|Power|Gas|Steel|Insurance"
    r"|Manufacturing|Railroad"
    r"|Brewing|Mining|Paper|Telephone|Chemical|Coal|Lumber|Tobacco|Trust|Disney|Boeing|Coffee|Drug|Foods))"
    rf" (?P<suffix>Company)\b{GOES_ON}"
)
