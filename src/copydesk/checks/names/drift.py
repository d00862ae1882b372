"""Ask about a name that is spelt two ways in one story.

draft

- Ana [[Kowalcyzk]] said so. Ms. Kowalczyk, of Minot, Kowalczyk said.
= Nothing.
= Nothing.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, check
from copydesk.reading.spellings import lookalikes


@check(segments=COPY - {Kind.CORRECTION, Kind.BOILERPLATE}, quotations="read")
def drift(doc: Document) -> Iterator[Finding]:
    if pairs := doc.read(lookalikes):
        from copydesk.reading.drifts import drifts

        for each in drifts(doc, pairs):
            yield Finding(each.span, each.question, each.fixes, each.related)
