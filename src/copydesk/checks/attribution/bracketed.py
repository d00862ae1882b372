"""Paraphrase a quotation that needs three insertions to be understood.

Source: AP Stylebook, “quotations in the news”: paraphrase what cannot be quoted as it was said.

- “[[[The mayor] told [the council] that [the pool] would close]],” she said.
- “[[We saw [Lee] at [the bank] before [the fire]]],” he said.

= “[The mayor] told us that it would close,” she said.
= “[The mayor] told [the council] that it would close,” she said.
= The mayor [above] told the council [left] of the pool [below].
= “We saw it,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.quotations import quotations
from copydesk.regex import regex


@check(level=Level.ADVICE, quotations="read", pattern=r"\[")
def bracketed(doc: Document, *, most: int = 2) -> Iterator[Finding]:
    for quotation in doc.read(quotations):
        count = len(INSERTION.findall(doc[quotation.inner]))
        if count > most:
            inner = doc[quotation.inner].rstrip(" ,.")
            span = Span(quotation.inner.start, quotation.inner.start + len(inner))
            yield Finding(span, f"Paraphrase this? It needs {count} insertions to be understood.")


INSERTION = regex(r"\[(?!sic\]|…\]|\.\.\.\])[^\]\n]+\]")
