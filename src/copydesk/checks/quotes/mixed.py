"""Close a quotation with the kind of mark that opened it.

A curly mark and a straight one around the same words are the trace of an edit in another program. A story that is all
straight, or all curly, is left as it is.

- “We are done,[["]] she said.
+ “We are done,” she said.

- [["]]We are done,” she said.
+ “We are done,” she said.

= "We are done," she said. “We are not,” he said.
= “We are done,” she said of the 6'2" wall.
= “He told me, 'Go home,' so I went,” Ruiz said.
- “It was an attempt to mislead,[[’’]] Moy said.
+ “It was an attempt to mislead,” Moy said.

= The 5" gun fired “twice,” he said.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.marks import Mark
from copydesk.reading.pairs import pairings


@check(needs=('"', "’’", "''"), segments=COPY, quotations="read")
def mixed(doc: Document) -> Iterator[Finding]:
    """One finding a story: where it begins, and the other places."""
    if "“" not in doc.text and "”" not in doc.text:
        return
    odd = list(_odd(doc))
    if odd:
        (straight, partner, right), *others = odd
        verb, passive = ("Close", "opened") if right == "”" else ("Open", "closes")
        message = f"{verb} with a curly mark what a curly mark {passive}."
        yield Finding(straight.span, message, (right,), (partner.span, *(mark.span for mark, _, _ in others)))


def _odd(doc: Document) -> Iterator[tuple[Mark, Mark, str]]:
    """The straight marks whose partner is curly, their partner, and what should stand there."""
    for opening, closing in (pair for pairing in doc.read(pairings) for pair in pairing.pairs):
        if opening.text == "“" and closing.text in STRAIGHT:
            yield closing, opening, "”"
        elif (opening.text, closing.text) == ('"', "”"):
            yield opening, closing, "“"


STRAIGHT = ('"', "’’", "''")  # or two single ones
