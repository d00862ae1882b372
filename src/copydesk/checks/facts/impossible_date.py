"""Ask about a day that no calendar has.

- He was arrested on [[Sept. 31]] in Toledo.
- The shop opens on [[31 April 2022]] at noon.
- She was born on [[Feb. 29, 2023]], in Leeds.
- It was [[June 33]], the clerk wrote.
- The office opens on [[32 January]] after repairs.
- “It was [[Feb. 30]],” he said.
- He was born [[November 31, 1960]], in Ohio.

= He was arrested on Sept. 30 in Toledo.
= She was born on Feb. 29, 2024, in Leeds.
= It happened on Feb. 29.
= In March 40 people came, and in May 31, too.
= Between June 30 and 31 July they closed.
= He won in June 45 to 30.
= In April 31 people were hurt, and by May 33 had died.
= The date “Feb. 30” does not exist.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.dates import DAYS_IN, MONTH_NAMES, Day, days
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    needs=tuple({*map(str.lower, table("months")["all"]), *table("months")["names"]}),
    pattern=r"(?:Feb|Apr|Jun|Sep|Nov)[a-z]*\.? (?:29|3\d)|(?:29|3\d)(?:th|st|nd|rd)?(?: of)? (?:Feb|Apr|Jun|Sep"
    r"|Nov)"
    r"|3[2-9](?:th|st|nd|rd)?(?: of)? (?:Jan|Mar|May|Jul|Aug|Oct|Dec)"
    r"|(?:Jan|Mar|May|Jul|Aug|Oct|Dec)[a-z]*\.? (?:3[2-9]|[4-9]\d)\b",
)
def impossible_date(doc: Document) -> Iterator[Finding]:
    for day in doc.read(days):
        month = MONTH_NAMES[day.month - 1]
        if day.day == 29 and day.month == 2 and day.year and not day.date:
            yield Finding(day.span, f"{day.year} was no leap year: February had 28 days.")
        elif not 0 < day.day <= DAYS_IN[day.month - 1] and _dated(doc, day):
            most = "28 or 29" if day.month == 2 else str(DAYS_IN[day.month - 1])
            yield Finding(day.span, f"“{doc[day.span]}” is no day: {month} has {most} days.")


def _dated(doc: Document, day: Day) -> bool:
    """Whether this is a date and not “in May 31 people came”."""
    before, after = doc.text[max(0, day.span.start - 24) : day.span.start], doc.text[day.span.end : day.span.end + 40]
    if JOKE.match(after):
        return False
    if day.year or (day.weekday is not None and ON.search(before)):
        return True
    if not doc[day.span][0].isdigit():
        return not (IN.search(before) and (PEOPLE.match(after) or SCORE.match(after)))
    return not BETWEEN.search(before) and bool(ON.search(before) or DATE_AFTER.match(after))


ON = regex(r"\b(?:on|until|by|since|dated|through|ends?|begins?|starts?|[a-z]+day,?) $", re.IGNORECASE)
IN = regex(
    r"\b(?:in|last|this|early|late|mid|of|by|and|since|next|every|each|to|until|through|may)[ -]$", re.IGNORECASE
)
PEOPLE = regex(
    r"[-– ](?!a\b|an\b|and\b|at\b|in\b|on\b|to\b|the\b|when\b|after\b|before\b|for\b|by\b|with\b|as\b|is\b"
    r"|was\b|or\b|that\b|through\b|from\b)[a-z\d]"
)
SCORE = regex(r" (?:to|of|out of) \d|[-–]\d|, too")
DATE_AFTER = regex(r"[.,;:)”]|$| (?:in|at|to|for|and|when|after|with|the|as|but|or|attacks|deadline|elections?)\b")
BETWEEN = regex(r"\bbetween\b|(?:\band|\d or|\d,|[-–]) ?$")
JOKE = regex(r"[”’\"']* (?:does(?: not|n['’]t) exist|is (?:not|no) )")
