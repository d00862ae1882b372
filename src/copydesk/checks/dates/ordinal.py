"""Give the day of a month as a plain figure.

AP writes Jan. 1, not Jan. 1st, however it is said. Source: AP on dates, as taught in its users' summaries (Purdue
OWL).

- The tax takes effect [[Jan. 1st]].
+ The tax takes effect Jan. 1.

- She was born on [[October 22nd]], 1980.
+ She was born on Oct. 22, 1980.

= The tax takes effect Jan. 1.
= He lives on May 3rd Street.
= It is the 2nd Congress.
= On the Fourth of July, the 1st Division marched.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(segments=COPY, pattern=r"(?:[a-z]|\.)[ \x{a0}]\d{1,2}(?:st|nd|rd|th)\b")
def ordinal(doc: Document) -> Iterator[Finding]:
    short, full = table("months")["short"], table("months")["full"]
    for found in ORDINAL.finditer(doc.text):
        name = full.get(found["month"], found["month"])
        right = f"{short.get(name, name)} {found['day']}"
        yield Finding(Span(*found.span()), f"Give the day as a plain figure: “{right}”.", (right,))


ORDINAL = regex(
    r"\b(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?[ \u00a0](?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b"
    r"(?! (?:Street|St\.|Avenue|Ave\.|Congress|Division|Battalion|Circuit|District|Ward|Regiment|Infantry|Century))"
)
