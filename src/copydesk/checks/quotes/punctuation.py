"""Set commas and full stops inside the closing quotation mark.

American style puts both inside, whatever they belong to; British style goes by the sense. Source: AP on quotation
marks, as taught by GateHouse Newsroom and Virginia Commonwealth University.

- “We made her sweat[[”,]] Fitch told reporters.
+ “We made her sweat,” Fitch told reporters.

- She called it "a mess[[".]]
+ She called it "a mess."

- H: ‘Go away[[’,]] says mayor

- “He said ‘go[[’”.]]
+ “He said ‘go.’”

= “We made her sweat,” Fitch told reporters.
= He is 6'5", she is 5'2".
= The players', coaches' and fans' tickets are gone, the tickets were the fans'.
= Did he say “go”? He said “stop”; she did not.
= It is called ". . .", for short.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.quotations import quotations
from copydesk.regex import regex


@check(segments=COPY, quotations="read", pattern=r"[\"”’'][,.]")
def punctuation(doc: Document) -> Iterator[Finding]:
    closing = {quotation.span.end for quotation in doc.read(quotations) if quotation.closed}
    for found in OUTSIDE.finditer(doc.text):
        if found.end("marks") in closing:
            right = found["stop"] + found["marks"]
            yield Finding(Span(*found.span()), f"Set the {NAMES[found['stop']]} inside the quotation mark.", (right,))


NAMES = {",": "comma", ".": "full stop"}
OUTSIDE = regex(r"(?<=[\w)%$*])(?P<marks>[’']?[\"”]|[’'])(?P<stop>[,.])(?![.\w])")
