"""Ask about “both” before three names.

- It was backed by [[both]] Ann Lee, Bo Diaz and Cy Moss.
- The law binds [[both]] Ohio, Iowa and Utah.
- The bill passed in [[both]] London, Paris and Rome.

= It was backed by both Ann Lee and Bo Diaz.
= Both Ann Lee, a nurse, and Bo Diaz came.
= Both Portland, Oregon, and Salem, Oregon, have agreed.
= They both won, and Ann Lee, Bo Diaz and Cy Moss lost.
= She has both Ohio, and Iowa, to win.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.series import series
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("both",),
    pattern=r"\b[Bb]oth (?:the )?[A-Z][A-Za-z’ .]*, (?:the )?[A-Z]",
)
def both(doc: Document) -> Iterator[Finding]:
    for found in BOTH.finditer(doc.text):
        listed = series(doc, *found.span("list"))
        if listed and listed.names and listed.least > 2:
            yield Finding(
                Span(*found.span("both")), "“Both” means two, and three or more are named.", related=(listed.span,)
            )


NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){0,3}"
BOTH = regex(rf"\b(?P<both>[Bb]oth) (?P<list>(?:the )?{NAME}(?:, (?:the )?{NAME})+,? and (?:the )?{NAME})")
