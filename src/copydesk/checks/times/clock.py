"""Write a time of day in the form of the house: 7 p.m., or 7pm.

AP and Reuters set a space after the figure, small letters with stops, and no “:00”; the Guardian and the BBC write
7pm. `minutes` is the mark before the minutes (7.30pm in the Guardian); where it is empty, either will do. Source: AP
on times, as taught in its users' summaries (Purdue OWL); the Guardian's style guide, A.

- The gates open at [[10am]] on Monday.
+ The gates open at 10 a.m. on Monday.

- The line was still there at [[11:00 PM.]]
+ The line was still there at 11 p.m.

- The game starts at [[seven p.m.]] Friday.
+ The game starts at 7 p.m. Friday.

- It begins at [[7:30 pm]] in the gym.
+ It begins at 7:30 p.m. in the gym.

- Doors close at [[6:00 p.m.]] Saturday.
+ Doors close at 6 p.m. Saturday.

= It begins at 7:30 p.m. in the gym and ends at 9 p.m.
= The station is on 1010 AM and 9 AM radio is dead.
= At 10 Amy left.
= She won in 2:10:04, and 15 pm of mercury was found.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.cardinals import worth
from copydesk.reading.openings import ends_sentence, opens_sentence
from copydesk.regex import regex


@check(segments=COPY, pattern=r"[enorwx] [ap]\.m\.|\d[ \x{a0}]?(?:[AaPp][Mm]\b|[AP]\.M|[ap]\.m|[ap]\.? m)")
def clock(doc: Document, *, form: str = "p.m.", minutes: str = ":") -> Iterator[Finding]:
    for found in WORD.finditer(doc.text):
        if form == "p.m." and not opens_sentence(doc, found.start()):
            right = f"{worth(found['hour'])} {found['half']}.m."
            yield Finding(Span(*found.span()), f"Write the time “{right}”.", (right,))
    for found in CLOCK.finditer(doc.text):
        right = _spaced(found) if form == "p.m." else _closed(doc, found, minutes)
        if doc.text[slice(*found.span())].replace("\u00a0", " ") != right:
            yield Finding(Span(*found.span()), f"Write the time “{right}”.", (right,))


def _spaced(found: re.Match[str]) -> str:
    return f"{found['hour']}{_minutes(found, ':')} {found['half'].lower()}.m."


def _closed(doc: Document, found: re.Match[str], mark: str) -> str:
    """“7pm”, with a stop only where that of “p.m.” ends the sentence, too."""
    ends = ends_sentence(doc, found.end())
    return f"{found['hour']}{_minutes(found, mark)}{found['half'].lower()}m{'.' if ends else ''}"


def _minutes(found: re.Match[str], mark: str) -> str:
    written = found["minutes"]
    if written in (None, ":00", ".00"):
        return ""
    return (mark or written[0]) + written[1:]


WORD = regex(r"\b(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?P<half>[ap])\.m\.")
CLOCK = regex(
    r"(?<![\w.,:$£€#/])(?P<hour>[1-9]|1[0-2])(?P<minutes>[:.][0-5]\d)?[ \u00a0]?"
    r"(?P<half>[AaPp])(?:\.[Mm]\b\.?|[Mm]\b\.?)(?! (?:radio|stations?|band|dial|frequency)\b)"
)
