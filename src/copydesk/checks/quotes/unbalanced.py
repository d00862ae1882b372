"""Find the partner of a quotation mark.

A reader who meets a mark that never closes cannot tell where the source stops and the paper begins. A quotation that
runs over several paragraphs opens each and closes only the last, as AP and most desks have it.

- “The road will open in [[May,]] she said.

- The road was a [[mess,]]” and nobody said so.

- The clerk called it “a long [[afternoon.]]

- “We looked everywhere,” he said. “Nobody had the [[key.]] ¶ The door was broken down on Friday.

= “The road will open in May. ¶ “The bridge will not,” she said.
= He is 6'2" and plays in a ’90s cover band.
= The players' union and the coaches' union met.
= Rock ’n’ roll is here to stay.
= “He said, ‘Go home,’ so I went,” Ruiz said.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.quotations import stray_marks


@check(segments=COPY, quotations="read", pattern="[“”„«»\"‘’‚‹›']")
def unbalanced(doc: Document) -> Iterator[Finding]:
    for stray in doc.read(stray_marks):
        message = "Close the quotation." if stray.opening else "Open the quotation that is closed here."
        related = (stray.mark,) if not stray.span.covers(stray.mark) else ()
        yield Finding(stray.span, message, related=related)
