"""Ask about the total of a list that the lines above do not make.

- Dues: $30 ¶ Gifts: $45 ¶ Sales: $20 ¶ Total: [[$105]]
- North 12 ¶ South 15 ¶ East 9 ¶ Total [[46]]

= Dues: $30 ¶ Gifts: $45 ¶ Sales: $20 ¶ Total: $95
= North 12 ¶ South 15 ¶ East 9 ¶ Total 36
= Revenue: $30 ¶ Costs: $45 ¶ Total staff: 12
= In May 12 came. ¶ In June 15 came. ¶ Total sales were 40.
= Goals: 12 ¶ Total: 15
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from copydesk.check import COPY, Document, Finding, Segment, Span, check
from copydesk.regex import regex


@check(segments=COPY, quotations="read", needs=("total", "totals"))
def table_total(doc: Document) -> Iterator[Finding]:
    for at, segment in enumerate(doc.segments):
        total = LINE.fullmatch(doc.text, *segment.span)
        if not total or not TOTAL.match(total["what"]):
            continue
        rows = list(_rows(doc, doc.segments[:at], total["sign"]))
        added = sum((Decimal(row["number"].replace(",", "")) for row in rows), Decimal(0))
        if len(rows) > 1 and added != Decimal(total["number"].replace(",", "")):
            message = f"The lines above come to {total['sign']}{added:,}, not {total['figure']}: which is right?"
            related = tuple(Span(*row.span("figure")) for row in reversed(rows))
            yield Finding(Span(*total.span("figure")), message, related=related)


def _rows(doc: Document, before: tuple[Segment, ...], sign: str) -> Iterator[re.Match[str]]:
    """The lines above that hold one number of the same kind, the last first."""
    for segment in reversed(before):
        row = LINE.fullmatch(doc.text, *segment.span)
        if not row or row["sign"] != sign or TOTAL.match(row["what"]):
            return
        yield row


LINE = regex(
    r"(?:[-–•*] )?(?P<what>[^\d$£€\n]{2,50}?)[:.,–—\s]*\s(?P<figure>(?P<sign>[$£€]?)(?P<number>\d[\d,]*(?:\.\d+)?))\.?"
)
TOTAL = regex(r"(?:grand )?totals?\W*$", re.IGNORECASE)
