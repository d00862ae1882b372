"""Bring the subject and its verb together.

Twelve words between them are as many as a reader holds. Source: Schriver's research on plain language, as ACES handed
it on in 2021.

- [[The mayor]], who grew up in a house by the river and later ran the shop of her father for 20 years, resigned.
- [[Lee]], who had been the first of her family to finish school and the only one to leave the valley, won.

= The mayor, who grew up by the river, resigned.
= The mayor resigned. She grew up in a house by the river and later ran the shop of her father for 20 years.
= The list, which runs to 12 pages, has them all.
= “The mayor, who grew up in a house by the river and later ran the shop of her father for 20 years, resigned,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ADVICE, pattern=r", (?:who|which) [^,.;:“\x22\n]{60,}, ")
def subject_and_verb(doc: Document, *, most: int = 16) -> Iterator[Finding]:
    for found in APART.finditer(doc.text):
        count = len(found["between"].split())
        if count > most:
            message = f"{count} words stand between “{found['subject']}” and its verb: make them a sentence?"
            yield Finding(Span(*found.span("subject")), message)


APART = regex(
    r"(?:^|(?<=[.!?] ))(?P<subject>(?:The |A |An )?[A-Z]?[\w’'-]+(?: [\w’'-]+){0,3}),"
    r" (?P<between>(?:who|which) [^,.;:“”\"\n]{60,}), (?=[a-z]+(?:ed|s|d)?\b)"
)
