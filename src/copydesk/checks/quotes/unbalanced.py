"""Find the partner of a quotation mark.

A reader who meets a mark that never closes cannot tell where the source stops and the paper begins. A quotation that
runs over several paragraphs opens each and closes only the last, as AP and most desks have it.

- “The road will open in [[May,]] she said.

- The road was a [[mess,]]” and nobody said so.

- The clerk called it “a long [[afternoon.]]

- “The road will open in May,” she said. “We hope so. ¶ [[We]] have waited long.” ¶ It rained.

- “We looked everywhere,” he said. “Nobody had the [[key.]] ¶ The door was broken down on Friday.

= “The road will open in May. ¶ “The bridge will not,” she said.
= He is 6'2" and plays in a ’90s cover band.
= The players' union and the coaches' union met.
= Rock ’n’ roll is here to stay.
= “He said, ‘Go home,’ so I went,” Ruiz said.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.quotations import StrayMark, stray_marks


@check(segments=COPY, quotations="read", pattern="[“”„«»\"‘’‚‹›']")
def unbalanced(doc: Document) -> Iterator[Finding]:
    strays = doc.read(stray_marks)
    if len(strays) > MOST:
        return
    for stray in one_a_quotation(doc, strays):
        related = () if stray.span.covers(stray.mark) else (stray.mark,)
        yield Finding(stray.span, message(stray), related=related)


def message(stray: StrayMark) -> str:
    if stray.span == stray.mark:
        return "Find the partner of this quotation mark."
    return "Close the quotation." if stray.opening else "Open the quotation that is closed further on."


def one_a_quotation(doc: Document, strays: Sequence[StrayMark]) -> Iterator[StrayMark]:
    """A quotation that runs over a paragraph's end lacks one mark, the one that opens it again, and not two."""
    for stray, after in zip_longest(strays, strays[1:]):
        runs_on = stray.opening and after and not after.opening
        if not (runs_on and doc.segment(stray.mark.start) != doc.segment(after.mark.start)):
            yield stray


MOST = 6  # in a story; one with more has lost its marks on the way, or follows rules of its own
