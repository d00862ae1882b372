"""Abbreviate a month with a day, and spell it out without one.

In AP style Jan., Feb., Aug., Sept., Oct., Nov. and Dec. are short with a day of the month; March to July never are.
British papers shorten none. Source: AP on months, as taught in its users' summaries (Purdue OWL).

- The council took it up on [[January 21]].
+ The council took it up on Jan. 21.

- The trial begins [[Mar. 7]].
+ The trial begins March 7.

- The [[Dec.]] election was close.
+ The December election was close.

- It opened in [[Oct. 2022]].
+ It opened in October 2022.

- It opened on [[Sept 4]], a Sunday.
+ It opened on Sept. 4, a Sunday.

= The council took it up on Jan. 21, and again in January 2022 and on March 7.
= It opened on 13 October 2022.
= She visited the September 11 Museum.
= “We met on January 21,” she said.
= September 5 – Salem, Oregon, at the Armory
= — Ann Lee (@govlee) October 13, 2016
= In May 12 firms closed; Jan. said so.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(
    segments=frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION, Kind.DEK, Kind.SIGN_OFF}),
    needs=tuple(table("months")["names"]),
)
def month(doc: Document, *, short: bool = True) -> Iterator[Finding]:
    yield from _with_a_day(doc) if short else _spelled_out(doc)


def _with_a_day(doc: Document) -> Iterator[Finding]:
    yield from _alone(doc)
    short, full = table("months")["short"], table("months")["full"]
    for found in MONTH.finditer(doc.text):
        written, rest = found["month"], found["day"] or found["year"]
        name = full.get(written, written)
        best = short.get(name, name) if found["day"] else name
        if found["month"] + found["stop"] != best:
            if _heads_a_line(doc, found):
                continue
            right = f"{best} {rest}"
            yield Finding(Span(*found.span()), f"Write “{right}”.", (right,))


def _alone(doc: Document) -> Iterator[Finding]:
    """“The Dec. election”: a month without a day."""
    for found in ALONE.finditer(doc.text):
        right = table("months")["full"][found["month"]]
        yield Finding(Span(*found.span("whole")), f"Write “{right}”.", (right,))


def _spelled_out(doc: Document) -> Iterator[Finding]:
    """Only where the day is first, or missing: “Oct. 17” has to be turned round first."""
    for found in SHORT.finditer(doc.text):
        name = table("months")["full"][found["month"]]
        right = f"{found['before']}{name}{found['after'] or ''}"
        yield Finding(Span(*found.span()), f"Write “{right}”.", (right,))


def _heads_a_line(doc: Document, found: re.Match[str]) -> bool:
    """A line of a calendar (“October 7 – Irving”), or the date under a post (“(@govlee) October 13, 2016”)."""
    segment = doc.segment(found.start())
    if segment and segment.span.start == found.start():
        return bool(DASH.match(doc.text, found.end()))
    return doc.text.endswith((") ", "| "), 0, found.start())


ALONE = regex(
    r"\b(?:[Tt]he|[Tt]his|[Ll]ast|[Nn]ext|[Ii]n|[Ss]ince|[Uu]ntil|early|late|mid|by) (?P<whole>(?P<month>Jan|Feb"
    r"|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"
    r"(?= [a-z])"
)
DASH = regex(r"(?:, \d{4})? ?[-–—:|]")
MONTH = regex(
    r"(?<!\d )(?<!the )\b(?P<month>January|February|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?P<stop>\.?)[ \u00a0]"
    r"(?:(?P<day>\d{1,2})(?![\w%:]|[.,]\d|-year| (?:million|percent|[A-Z][a-z]+(?<!day)(?<!Lt)\b(?! \d)))"
    r"|(?P<year>(?:19|20)\d\d)\b)"
)
SHORT = regex(
    r"\b(?P<before>(?:[12]?\d|3[01])[ \u00a0]|in )(?P<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
    r"(?P<after>[ \u00a0](?:19|20)\d\d\b)?"
)
