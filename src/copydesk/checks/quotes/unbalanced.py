"""Find the partner of a quotation mark.

A reader who meets a mark that never closes cannot tell where the source stops and the paper begins. A quotation that
runs over several paragraphs opens each and closes only the last, as AP and most desks have it.

- “The road will open in [[May,]] she said.
+ “The road will open in May,” she said.

- The road was a [[mess,]]” and nobody said so.

- The clerk called it “a long [[afternoon.]]
+ The clerk called it “a long afternoon.”

- “The road will open in May,” she said. “We hope so. ¶ [[We]] have waited long.” ¶ It rained.

- “We looked everywhere,” he said. “Nobody had the [[key.]] ¶ The door was broken down on Friday.

= “The road will open in May. ¶ “The bridge will not,” she said.
= He is 6'2" and plays in a ’90s cover band.
= The players' union and the coaches' union met.
= Rock ’n’ roll is here to stay.
= “He said, ‘Go home,’ so I went,” Ruiz said.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.quotations import StrayMark, stray_marks


@check(segments=COPY, quotations="read", asks=True)
def unbalanced(doc: Document) -> Iterator[Finding]:
    strays = doc.read(stray_marks)
    if len(strays) > MOST:
        return
    for stray in one_a_quotation(doc, strays):
        related = () if stray.span.covers(stray.mark) else (stray.mark,)
        yield Finding(stray.span, message(stray), fixes(doc, stray), related)


def message(stray: StrayMark) -> str:
    if stray.span == stray.mark:
        return "Find the partner of this quotation mark."
    return "Close the quotation." if stray.opening else "Open the quotation that is closed further on."


def fixes(doc: Document, stray: StrayMark) -> tuple[str, ...]:
    """The word with the mark that it lacks."""
    word, mark = doc[stray.span], doc[stray.mark]
    if stray.span == stray.mark:
        return ()
    if stray.opening:
        return (word + CLOSES[mark],) if mark in CLOSES else ()
    segment = doc.segment(stray.span.start)
    first = segment is not None and segment.span.start == stray.span.start
    return (OPENS[mark] + word,) if first and mark in OPENS else ()


def one_a_quotation(doc: Document, strays: Sequence[StrayMark]) -> Iterator[StrayMark]:
    """A quotation that runs over the end of a paragraph lacks one mark, the one that opens it again, and not two.

    Where two do, the story follows another convention.
    """
    pairs = [pair for pair in pairwise(strays) if runs_on(doc, *pair)]
    settled = {stray for pair in pairs for stray in (pair if len(pairs) > 1 else pair[:1])}
    return (stray for stray in strays if stray not in settled)


def runs_on(doc: Document, opening: StrayMark, closing: StrayMark) -> bool:
    same = doc.segment(opening.mark.start) == doc.segment(closing.mark.start)
    return opening.opening and not closing.opening and not same


CLOSES = {'"': '"', "“": "”", "‘": "’", "«": "»"}
OPENS = {closing: opening for opening, closing in CLOSES.items()}
MOST = 6  # in a story; one with more has lost its marks on the way, or follows rules of its own
