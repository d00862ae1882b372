"""Write “from 10 to 20”, not “from 10-20”.

After “from” and “between” a range needs its word. Source: AP on ranges, as taught in its users' summaries; the Reuters
Handbook; proselint's `dates_times.dates`.

- The fair runs [[from 10-20]] May.
+ The fair runs from 10 to 20 May.

- It was open [[from 1990–1995]].
+ It was open from 1990 to 1995.

- The store is open [[from 9 a.m.-5 p.m.]] daily.
+ The store is open from 9 a.m. to 5 p.m. daily.

- It lasted [[from 1990-95]].
+ It lasted from 1990 to 1995.

- Rents rose [[between 5-7%]] last year.
+ Rents rose between 5% and 7% last year.

= The fair runs from 10 to 20 May, or May 10-20.
= He came back from 0-40 down and from 2-3 to win.
= It fell from 12-7 to 9-10 on a 5-4 vote.
= The odds went from 4-1 in May.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(pattern=r"(?:[Ff]rom|[Bb]etween) \$?\d[\d,.]*%?(?: ?[ap]\.?m\.?)?[-–]\$?\d")
def from_dash(doc: Document) -> Iterator[Finding]:
    yield from _clock(doc)
    for found in SPAN.finditer(doc.text):
        if _counts_up(found):
            joint = "to" if found["lead"].lower() == "from" else "and"
            first = found["first"] + ("%" if found["last"].endswith("%") and "%" not in found["first"] else "")
            right = f"{found['lead']} {first} {joint} {found['last']}"
            yield Finding(Span(*found.span()), f"Write “{right}”.", (right,))


def _clock(doc: Document) -> Iterator[Finding]:
    """“from 9 a.m.-5 p.m.”, “from 1990-95”."""
    for pattern in (HOURS, YEARS):
        for found in pattern.finditer(doc.text):
            last = found["last"] if pattern is HOURS else found["first"][:2] + found["last"]
            joint = "to" if found["lead"].lower() == "from" else "and"
            right = f"{found['lead']} {found['first']} {joint} {last}"
            yield Finding(Span(*found.span()), f"Write “{right}”.", (right,))


def _counts_up(found: re.Match[str]) -> bool:
    first, last = (float(found[name].strip("$%").replace(",", "")) for name in ("first", "last"))
    return first < last


NUMBER = r"\$?\d[\d,]*(?:\.\d+)?%?"
HOURS = regex(
    r"\b(?P<lead>[Ff]rom|[Bb]etween) (?P<first>\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?)[-–](?P<last>\d{1,2}"
    r"(?::\d\d)? ?[ap]\.?m\.?)"
)
YEARS = regex(r"\b(?P<lead>[Ff]rom|[Bb]etween) (?P<first>(?:19|20)\d\d)[-–](?P<last>\d\d)\b(?![\w–-])")
SPAN = regex(
    rf"\b(?P<lead>[Ff]rom|[Bb]etween) (?P<first>{NUMBER})[-–](?P<last>{NUMBER})(?![\w–-]|[.,]\d)"
    r"(?! (?:to|down|up|behind|ahead|win|won|loss|lead|deficit|in the\b|at half)\b)(?=[.,;]? [a-zJFMASOND]|[.,;]?$)"
)
