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
= The 5" gun fired “twice,” he said.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.pairs import pairings


@check(needs=('"',), segments=COPY, quotations="read")
def mixed(doc: Document) -> Iterator[Finding]:
    if "“" not in doc.text and "”" not in doc.text:
        return
    for opening, closing in (pair for pairing in doc.read(pairings) for pair in pairing.pairs):
        if (opening.text, closing.text) == ("“", '"'):
            yield Finding(closing.span, "Close with a curly mark what a curly mark opened.", ("”",), (opening.span,))
        elif (opening.text, closing.text) == ('"', "”"):
            yield Finding(opening.span, "Open with a curly mark what a curly mark closes.", ("“",), (closing.span,))
