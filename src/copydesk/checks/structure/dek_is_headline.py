"""Let the dek tell more than the headline.

Source: the headline chapters of the copy-editing handbooks.

- H: Council votes to close the pool ¶ DEK: [[Council votes to close the pool]] ¶ It was built in 1962.
- H: Two die in a hotel fire ¶ DEK: [[Two die in a hotel fire.]] ¶ It is out.

= H: Council votes to close the pool ¶ DEK: It was built in 1962 ¶ It cost too much.
= H: Two die in a hotel fire ¶ DEK: Two die, and seven are hurt, in a hotel fire ¶ It is out.
= H: Ann Lee ¶ DEK: Ann Lee ¶ She is a reporter.
= DEK: It was built in 1962 ¶ It was built in 1962.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, check


@check(level=Level.ADVICE, segments=frozenset({Kind.DEK}), quotations="read")
def dek_is_headline(doc: Document, *, shortest: int = 4) -> Iterator[Finding]:
    headlines = {doc[each.span].rstrip(" .").casefold() for each in doc.parts(Kind.HEADLINE)}
    for dek in doc.parts(Kind.DEK):
        if doc[dek.span].rstrip(" .").casefold() in headlines and len(doc[dek.span].split()) >= shortest:
            yield Finding(dek.span, "The dek says what the headline says.")
