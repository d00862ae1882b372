"""Ask about “last Friday” or “tomorrow” beside a day that is another.

The story's day must be known; it may be a day late. “Last” and “next” are read widely, up to a fortnight.

- @2022-10-17 He was held last Friday, [[Sept. 30]], in Leeds.
- @2022-10-17 The game is next Saturday, [[Nov. 5]], at noon.
- @2022-10-17 Polls open tomorrow, [[Oct. 20]], at 7 a.m.
- @2022-10-17 The council met yesterday ([[Oct. 14]]) in secret.
- @2022-10-17 The fair opens today, [[Oct. 20]].
- @2022-10-17 The council met yesterday, [[Thursday]], in secret.
- @2022-10-17 Polls open [[Friday]], tomorrow, at 7 a.m.

= @2022-10-17 He was held last Friday, Oct. 14, in Leeds, and last Friday, Oct. 7, in York.
= @2022-10-17 The game is next Saturday, Oct. 29, at noon.
= @2022-10-17 Polls open tomorrow, Oct. 18, at 7 a.m.
= @2022-10-17 The council met yesterday (Oct. 16) in secret.
= @2022-10-17 The council met yesterday, Sunday, in secret.
= @2022-10-17 “I go tomorrow, Oct. 22,” he wrote.
= He was held last Friday, Sept. 30, in Leeds.
= @2022-10-17 The fair opens today. Oct. 20 is its last day.
= @2022-10-17 The law of 1998, signed next Friday, June 3, 2033, or never, is old.
= @2022-10-17 Then, as today, Wednesday, not Friday, was the market day.
"""

from collections.abc import Iterator
from datetime import date

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.dates import WEEKDAY_NAMES, WEEKDAYS, days
from copydesk.regex import regex


@check(
    segments=COPY,
    pattern=r"\b(?:[Tt]omorrow|[Yy]esterday|[Tt]oday)(?:,|,? on|) \(?(?:[A-Z]|\d)|day, (?:tomorrow|yesterday)\b"
    r"|\b(?:last|next) [A-Z][a-z]+day,? \(?(?:[A-Z]|\d)",
)
def near_day(doc: Document) -> Iterator[Finding]:
    if doc.published is None:
        return
    for day in doc.read(days):
        start = day.named.start if day.named and day.named.start < day.span.start else day.span.start
        found = BESIDE.search(doc.text, max(0, start - 16), start)
        meant = day.date or day.on(doc.published.year)
        if found and meant and not _fits(found["near"], (meant - doc.published).days):
            yield Finding(day.span, f"“{found['near']}” was written on {_told(doc.published)}: is the date wrong?")
    for shape in (WEEKDAY_AFTER, WEEKDAY_BEFORE):
        for found in shape.finditer(doc.text):
            right = doc.published.weekday() + SHIFT[found["near"].lower()]
            if (WEEKDAYS[found["weekday"][:3].lower()] - right + 1) % 7 > 2:
                message = f"“{found['near']}” is a {WEEKDAY_NAMES[right % 7]} in a story of {_told(doc.published)}."
                yield Finding(Span(*found.span("weekday")), message)


def _fits(near: str, away: int) -> bool:
    """Whether a day so many days away may be called so; of one that is half a year away nothing is said."""
    least, most = {"last": (-14, 0), "next": (0, 15)}.get(near, (SHIFT.get(near, 0) - 1, SHIFT.get(near, 0) + 1))
    return least <= away <= most or abs(away) > 180


def _told(day: date) -> str:
    return f"{WEEKDAY_NAMES[day.weekday()]}, {day:%B} {day.day}"


SHIFT = {"yesterday": -1, "today": 0, "tomorrow": 1}
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
BESIDE = regex(r"\b(?P<near>(?:tomorrow|yesterday|today)(?=[,(]|,? on| \()|last|next)(?:,? on)?,? ?\(?$")
WEEKDAY_AFTER = regex(rf"\b(?P<near>[Tt]omorrow|[Yy]esterday)(?:, | \()(?P<weekday>{DAY})(?=[,.)])(?!, [A-Z])")
WEEKDAY_BEFORE = regex(rf"\b(?P<weekday>{DAY}), (?P<near>tomorrow|yesterday)\b")
