"""Give the story a headline.

Asked only of a story that has a dek or alt text, and so comes from a format with a place for one: many a
plain text file is the body alone.

- DEK: It was built in 1962 ¶ [[The]] pool is closed.
- ALT: A pool and a gate ¶ [[The]] pool is closed.

= H: Pool is closed ¶ DEK: It was built in 1962 ¶ The pool is closed.
= The pool is closed.
= CAPTION: The pool in May. ¶ The pool is closed.
= BYLINE: By Ann Lee ¶ The pool is closed.
= H: Pool is closed ¶ CAPTION: The pool in May. ¶ It was built in 1962.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Level, Span, check


@check(level=Level.ADVICE, quotations="read")
def no_headline(doc: Document) -> Iterator[Finding]:
    kinds = {segment.kind for segment in doc.segments}
    first = next(doc.parts(*PROSE), None)
    if first and kinds & FIELDS and Kind.HEADLINE not in kinds:
        word = doc[first.span].split(maxsplit=1)[0]
        yield Finding(Span(first.span.start, first.span.start + len(word)), "The story has no headline.")


FIELDS = {Kind.DEK, Kind.ALT_TEXT}
