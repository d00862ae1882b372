"""Do not let several people say “I” at once.

Witnesses do not speak in chorus: report what they said, or quote one of them. Source: AP Stylebook, “quotations in the
news”.

- Witnesses [[said, “I]] saw a flash.”
- Officials [[told the paper, “I]] have no idea.”

= One witness said, “I saw a flash.”
= Witnesses said they saw a flash.
= Officials said, “We saw a flash.”
= Fans said “I Will Survive” was the song of the night.
= The witnesses said nothing. “I saw a flash,” Lee said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    quotations="read",
    pattern=r"(?i)\b(?:witness|resident|official|neighbo|fan|critic)[a-z]* [^.\n]*[“\x22]I\b",
)
def chorus(doc: Document) -> Iterator[Finding]:
    for found in CHORUS.finditer(doc.text):
        yield Finding(Span(*found.span("spoke")), "Several people do not say “I” at once: quote one of them?")


CHORUS = regex(
    r"\b(?:[Ww]itnesses|[Rr]esidents|[Oo]fficials|[Nn]eighbou?rs|[Ff]ans|[Cc]ritics|[Ll]ocals)"
    r" (?P<spoke>(?:said|say|told(?: [\w’']+){1,3}),? [“\"]I)\b(?! [A-Z])"
)
