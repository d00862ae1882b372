"""Do not let the headline say the lead word for word.

A reader who has read the one reads it again. Source: the headline chapters of the copy-editing handbooks.

- H: The council voted on Monday to close the pool ¶ [[The council voted on Monday to close the pool]].
- H: Two people were killed in a hotel fire ¶ [[Two people were killed in a hotel fire]]. It is out.

= H: Council votes to close pool ¶ The council voted on Monday to close the pool.
= H: Pool closes ¶ Pool closes.
= H: Two killed in a fire at a hotel ¶ Two people were killed in a hotel fire.
= The council voted to close the pool. ¶ The council voted to close the pool.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Level, Span, check
from copydesk.reading.sentences import sentence_at


@check(level=Level.ADVICE, quotations="read", segments=PROSE)
def headline_is_lead(doc: Document, *, shortest: int = 5) -> Iterator[Finding]:
    headline = next(doc.parts(Kind.HEADLINE), None)
    lead = next(doc.parts(*PROSE), None)
    if headline is None or lead is None:
        return
    first = sentence_at(doc, lead.span.start)
    title = doc[headline.span].rstrip(" .!?").casefold()
    if first and len(title.split()) >= shortest and doc[first].rstrip(" .!?").casefold() == title:
        yield Finding(Span(first.start, first.start + len(title)), "The lead says what the headline says.")
