"""Say once whose word it is.

“According to police, … police said” names one source twice in a sentence. Source: the duplicate attribution is on
every copy-editing test; measured on published copy it is rare and a slip.

- [[According to]] police, the man fled, police said.
- [[According to]] the report, sales fell by half, the report said.

= According to police, the man fled.
= According to the report, sales fell, Lee said.
= The man fled, police said.
= According to police, the man said that he fled.
= According to Lee, the mayor said no.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(needs=("according",))
def according_said(doc: Document) -> Iterator[Finding]:
    for found in ACCORDING.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        again = SAID_BY.search(doc.text, found.end(), sentence.end) if sentence else None
        if again and again["who"].lower() == found["who"].lower():
            span, other = Span(*found.span("according")), Span(*again.span())
            yield Finding(span, f"The sentence names “{found['who']}” as its source twice.", related=(other,))


ACCORDING = regex(r"\b(?P<according>[Aa]ccording to) (?P<who>(?:the )?[\w’'-]+)\b")
SAID_BY = regex(r", (?P<who>(?:the )?[\w’'-]+) (?:said|says)(?=\.?[”\"]?$|[.,])")
