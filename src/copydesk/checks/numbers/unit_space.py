"""Set a space between a figure and its unit, or none.

AP writes 60 mph; the Guardian and the BBC, 60mph and 5km. Source: the BBC News style guide; AP on speeds, as taught in
its users' summaries.

- The wind reached [[60mph]] on Monday.
+ The wind reached 60 mph on Monday.

= The wind reached 60 mph on Monday.
= He ran a 5K, then 10km, in the 200m class.
= The A60mph tag is on the 4mpg car.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(segments=COPY, pattern=r"\d[ \x{a0}]?(?:mph|kph|km/h|km|kg|cm|mm|mg)\b")
def unit_space(doc: Document, *, closed: bool = False) -> Iterator[Finding]:
    for found in (SPACED if closed else CLOSED).finditer(doc.text):
        right = found["figure"] + ("" if closed else " ") + found["unit"]
        yield Finding(Span(*found.span()), f"Write “{right}”.", (right,))


FIGURE = r"(?<![\w.,])(?P<figure>\d[\d,]*(?:\.\d+)?)"
SPACED = regex(rf"{FIGURE}[ \u00a0](?P<unit>mph|kph|km/h|km|kg|cm|mm|mg)\b")
CLOSED = regex(rf"{FIGURE}(?P<unit>mph|kph)\b")
