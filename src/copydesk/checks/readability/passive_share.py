"""Recast passives where they pile up.

The active voice says who did it. In half of published news fewer than 18 sentences in 100 have a passive, in one story
of ten 40 or more: science and courts need it, so the rest is up to the desk. Source: measured on 1,000 stories.

- The pool [[was closed]] on Monday. The council was told that the roof was damaged. It was built in 1962. Letters were
  read. The mayor was asked to wait. She said no. The vote was taken at once. Nobody was surprised. The pool will be
  missed. Swimmers were told to leave.

= The council closed the pool on Monday. The roof was damaged in a storm. It opened in 1962. The mayor read letters.
  Parents asked her to wait. She said no. The council voted at once. It surprised nobody. Swimmers will miss the pool.
  They left.
= The pool was closed on Monday. It was built in 1962.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Level, check
from copydesk.readability import counts
from copydesk.reading.passives import passives


@check(level=Level.ADVICE)
def many(doc: Document, *, most: int = 40, at_least: int = 10) -> Iterator[Finding]:
    """`most` is in a hundred; a story of fewer than `at_least` sentences is too short to tell."""
    counted = doc.read(counts)
    if counted.sentences < at_least or 100 * counted.passive_sentences <= most * counted.sentences:
        return
    spans = [each for each in doc.read(passives) if (part := doc.segment(each.start)) and part.kind in PROSE]
    share = f"{counted.passive_sentences} of {counted.sentences}"
    yield Finding(spans[0], f"Recast some passives? They stand in {share} sentences.", related=tuple(spans[1:]))
