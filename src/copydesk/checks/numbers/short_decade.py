"""Set an apostrophe before a decade that is cut short: the ’90s.

It stands for the 19 that is left out; ages and temperatures leave nothing out. Source: AP on decades (University of
Richmond's AP style at a glance).

- It began in the late [[90s]] in Salem.
+ It began in the late ’90s in Salem.

- It began in the [[70s]], he wrote.
+ It began in the ’70s, he wrote.

= It began in the ’90s, and in the 1990s.
= She is in her 90s; highs in the 90s are likely.
= He scored in the 70s at the golf club, with shooters in the low 80s.
= “It began in the 90s,” she said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(needs=tuple(f"{ten}0s" for ten in range(2, 10)), pattern=r"(?:the|early|late|mid)[ -][2-9]0s\b")
def short_decade(doc: Document) -> Iterator[Finding]:
    for found in DECADE.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        if sentence and not MEASURED.search(doc.text, *sentence):
            mark = "'" if "'" in doc.text and "’" not in doc.text else "’"
            right = f"{mark}{found['decade']}"
            yield Finding(Span(*found.span("decade")), f"Set an apostrophe: “{right}”.", (right,))


DECADE = regex(r"\b(?:in|of|from|since|during|to) the (?:(?:early|late|mid)[ -])?(?P<decade>[2-9]0s)(?![\w’'-])")
MEASURED = regex(
    r"\b(?:temperatures?|highs?|lows?|degrees|heat|warm|hot|cold|weather|age|aged|ages|old|golf|shot|shooters?|scor\w+|percent|IQ|mph"
    r"|par|wind|gusts?|percentile|polls?|approval)\b|%|\b(?:19|20)\d0s"
)
