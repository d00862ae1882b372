"""Name the day, not yesterday or tomorrow.

A wire story is read on another day than it was written; AP and Reuters name the day of the week. “Today” is left
alone. Source: the Reuters Handbook, T; AP on time element, as taught by the Yale Daily News.

- The mayor resigned [[yesterday]].

- The council will vote [[tomorrow]] on the plan.

- @2022-10-17 The mayor resigned [[yesterday]].
+ @2022-10-17 The mayor resigned Sunday.

= The mayor resigned Monday.
= She builds the technology of tomorrow, and yesterday’s news is old.
= “He resigned yesterday,” she said.
= It seems like yesterday; they talk of nothing but tomorrow.
"""

from collections.abc import Iterator
from datetime import timedelta

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex

DAYS_OFF = {"yesterday": -1, "tomorrow": 1}


@check(level=Level.ADVICE, needs=tuple(DAYS_OFF))
def relative_day(doc: Document) -> Iterator[Finding]:
    for found in DAY.finditer(doc.text):
        fixes: tuple[str, ...] = ()
        if doc.published:
            fixes = (f"{doc.published + timedelta(DAYS_OFF[found['day'].lower()]):%A}",)
        yield Finding(Span(*found.span("day")), f"Name the day: “{found['day']}” depends on when it is read.", fixes)


DAY = regex(
    r"(?<!of )(?<!like )(?<!for )(?<!as )(?<!only )(?<!than )(?<!but )(?<!the )(?<![\w’'-])(?P<day>[Yy]esterday"
    r"|tomorrow)\b(?![’'-])(?! [A-Z])"
)
