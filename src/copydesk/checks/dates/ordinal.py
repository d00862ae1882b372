"""Give the day of a month as a plain figure.

Jan. 1, not Jan. 1st, however it is said; in day-first styles, 1 January. Source: AP on dates, as taught in its users'
summaries (Purdue OWL); the Guardian and the BBC agree.

- The tax takes effect [[Jan. 1st]].
+ The tax takes effect Jan. 1.

- She was born on [[October 22nd]], 1980.
+ She was born on Oct. 22, 1980.

- Votes are due [[March the 11th]].
+ Votes are due March 11.

- They met on [[the 5th of March]].
+ They met on March 5.

= The tax takes effect Jan. 1.
= He lives on May 3rd Street.
= It is the 2nd Congress.
= On the Fourth of July, the 1st Division marched.
= He sailed on the 4th of July, on the 5th of March Avenue.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(segments=COPY, pattern=r"(?:[a-z]|\.)[ \x{a0}]\d{1,2}(?:st|nd|rd|th)\b")
def ordinal(doc: Document, *, first: str = "month") -> Iterator[Finding]:
    for pattern in (AFTER, BEFORE):
        for found in pattern.finditer(doc.text):
            right = _plain(found, first)
            yield Finding(Span(*found.span()), f"Give the day as a plain figure: “{right}”.", (right,))


def _plain(found: re.Match[str], first: str) -> str:
    short, full = table("months")["short"], table("months")["full"]
    name = full.get(found["month"], found["month"])
    return f"{found['day']} {name}" if first == "day" else f"{short.get(name, name)} {found['day']}"


MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
DAY = r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b"
NAME = (
    r"(?! (?:Street|St\.|Avenue|Ave\.|Congress|Division|Battalion|Circuit|District|Ward|Regiment|Infantry|Century"
    r"|Movement|Party|Foundation))"
)
AFTER = regex(rf"\b{MONTH}\.?[ \u00a0](?:the )?{DAY}{NAME}")
BEFORE = regex(rf"\b(?:the )?{DAY} (?:of )?{MONTH}(?<!4th of July){NAME}")
