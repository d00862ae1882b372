"""Write a point of the compass in lower case.

He drove west to the West Coast: a capital is for a region. Source: AP on directions and regions (Saint Mary's
University, stmarystatler.org).

- He drove [[West]] for two days.
+ He drove west for two days.

- The fire is 10 miles [[North]] of Salem.
+ The fire is 10 miles north of Salem.

= He drove west for two days to the West Coast.
= He moved out West and headed North Carolina’s guard.
= They live in the South; the wind blew over West Virginia.
= She walked West 42nd Street and headed East Side clubs.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(
    needs=("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"),
    pattern=r"[a-z] (?:North|South|East|West)",
)
def compass(doc: Document) -> Iterator[Finding]:
    for pattern in (GOING, AWAY):
        for found in pattern.finditer(doc.text):
            right = found["point"].lower()
            yield Finding(Span(*found.span("point")), f"Write “{right}” in lower case.", (right,))


POINT = r"(?P<point>(?:North|South)(?:east|west)?|East|West)"
GOING = regex(
    r"\b(?:drove|driving|drive|headed|heading|heads|walked|walking|sailed|sailing|turned|turning|flew|facing|faces|due|ran"
    rf"|running|marched|pushed|pushing) {POINT}(?=[.,;]| (?:for|on|to|toward|along|through|into|at|from|of|over"
    rf"|across|in|and)\b)"
)
AWAY = regex(rf"\b(?:miles?|kilometers?|kilometres?|blocks?|yards|feet|just|minutes|hours?) {POINT}(?= of\b)")
