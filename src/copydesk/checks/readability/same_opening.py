"""Do not open three sentences in a row with the same word.

Source: the style chapters of the copy-editing handbooks; refrains in speech are left alone.

- However, the pool is closed. However, the gate is open. [[However]], nobody swims.
- He came home in May after the war. He opened a shop in the square that year. He sold boots and bread to the town.
  [[He]] died in June.

= The pool is closed. The gate is open. The coach has left.
= He came home. He opened a shop. Then he left.
= “He came. He saw. He left. He wept,” she said.
= He came home. She opened a shop. He sold boots. He died.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Level, Span, check
from copydesk.reading.quotations import quoted
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


@check(level=Level.ADVICE)
def same_opening(doc: Document, *, most: int = 3) -> Iterator[Finding]:
    last, count = "", 0
    for sentence in doc.read(sentences):
        found = FIRST.match(doc.text, *sentence)
        segment = doc.segment(sentence.start)
        if found is None or segment is None or segment.kind not in PROSE or quoted(doc, sentence):
            last, count = "", 0
            continue
        count = count + 1 if found[0] == last else 1
        last = found[0]
        if last in LIKELY and count == (most if last in LINKS else most + 1):
            yield Finding(Span(*found.span()), f"{count} sentences in a row open with “{last}”.")


FIRST = regex(r"[A-Z][a-z’']*")
LINKS = frozenset("However But And So Then Also Meanwhile Still Yet Moreover Indeed".split())
LIKELY = LINKS | frozenset("He She They It We This".split())
