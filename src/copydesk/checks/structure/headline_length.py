"""Shorten a headline that no page and no phone shows whole.

Of 2,225 published BBC headlines 99 in 100 have at most 36 characters in the old form; search engines and phones cut
after about 70. Source: the BBC's own rule of 2012 (55 characters); measured on published headlines.

- H: [[Council of the city votes after a long debate to close the swimming pool at the river for the whole of
  next year]]
- H: [[Two people are killed and seven others are hurt in a fire at a hotel in the north of the city early on
  Monday]] ¶ It is out.

= H: Council votes to close the pool
= H: Two die in hotel fire
= Council of the city votes after a long debate to close the swimming pool at the river for the whole of next year.
= H: Storm shuts airport, strands 4,000 and cuts the power to half the towns on the coast
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, check


@check(level=Level.ADVICE, segments=frozenset({Kind.HEADLINE}), quotations="read")
def headline_length(doc: Document, *, most: int = 100) -> Iterator[Finding]:
    for segment in doc.parts(Kind.HEADLINE):
        length = segment.span.end - segment.span.start
        if length > most:
            yield Finding(segment.span, f"Shorten the headline of {length} characters?")
