"""Write a time of day with “a.m.” or “p.m.” after a space.

AP sets a space after the figure, small letters with stops, and no “:00”. Source: AP on times, as taught in its users'
summaries (Purdue OWL).

- The gates open at [[10am]] on Monday.
+ The gates open at 10 a.m. on Monday.

- The line was still there at [[11:00 PM.]]
+ The line was still there at 11 p.m.

- It begins at [[7:30 pm]] in the gym.
+ It begins at 7:30 p.m. in the gym.

- Doors close at [[6:00 p.m.]] Saturday.
+ Doors close at 6 p.m. Saturday.

= It begins at 7:30 p.m. in the gym and ends at 9 p.m.
= The station is on 1010 AM and 9 AM radio is dead.
= At 10 Amy left.
= She won in 2:10:04, and 15 pm of mercury was found.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(segments=COPY, pattern=r"\d[ \x{a0}]?(?:[AaPp][Mm]\b|[AP]\.M|[ap]\.m|[ap]\.? m)")
def clock(doc: Document) -> Iterator[Finding]:
    for found in CLOCK.finditer(doc.text):
        minutes = "" if found["minutes"] in (None, ":00", ".00") else ":" + found["minutes"][1:]
        right = f"{found['hour']}{minutes} {found['half'].lower()}.m."
        if doc.text[slice(*found.span())].replace("\u00a0", " ") != right:
            yield Finding(Span(*found.span()), f"Write the time “{right}”.", (right,))


CLOCK = regex(
    r"(?<![\w.,:$£€#/])(?P<hour>[1-9]|1[0-2])(?P<minutes>[:.][0-5]\d)?[ \u00a0]?"
    r"(?P<half>[AaPp])(?:\.[Mm]\b\.?|[Mm]\b\.?)(?! (?:radio|stations?|band|dial|frequency)\b)"
)
