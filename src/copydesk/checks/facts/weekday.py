"""Ask about a weekday that the date does not fall on.

A date with a year is looked up. One without is compared with the story's own day and the years that the story
mentions; where neither is known, dates of one story are compared with each other.

- They met on [[Tuesday]], Oct. 17, 2022, in Paris.
- They met on [[Tuesday]] 17 October 2022 in Paris.
- The trial opened on Oct. 17, 2022 ([[Tuesday]]).
- @2022-10-20 They met on [[Tuesday]], Oct. 17, in Paris.
- It starts on Monday, June 3, and ends on [[Thursday]], June 7, at noon.
- The fair opens Saturday, June 6, 2026. A hearing is set for [[Monday]], June 16.
- It was [[Friday]], March 1st, 2022, when the news came.
- “It was [[Friday]], March 1, 2022,” she said.

= They met on Monday, Oct. 17, 2022, in Paris.
= They met on Tuesday, Oct. 17, in Paris.
= @2022-10-20 They met on Monday, Oct. 17, and will meet on Tuesday, Oct. 17, 2023.
= @2021-09-10 He was at work on Tuesday, Sept. 11, when the towers fell in 2001.
= It starts on Monday, June 3, and ends on Friday, June 7, at noon.
= Trains ran on Monday. On Oct. 17, 2022, they stopped.
= The band plays Friday and Saturday, May 10-11, 2024, and Sunday, May 12.
= They met on Saturday-Sunday, Oct. 15-16, 2022.
= @2023-12-20 The fair closes on Sunday, Dec. 31, and reopens on Monday, Jan. 1.
= The calendar of the day had Wednesday, Sept. 2, 1752, before Thursday, Sept. 14, 1752.
= The box office opens on Fridays, Oct. 17, 2022, aside.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.dates import WEEKDAY_NAMES, Day, days, years


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"(?:[a-z]day|Mon|Tues?|Weds?|Thu|Thurs|Fri|Sat|Sun)[.,]*(?: the)? \(?(?:\d\d?(?:st|nd|rd|th)? (?:of "
    r")?)?(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)|\d \((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|\d(?:,| was| is| fell on| falls on|, was)+ an? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
)
def weekday(doc: Document) -> Iterator[Finding]:
    undated: list[Day] = []
    anchor = doc.published or _latest(doc)
    for day in doc.read(days):
        if day.weekday is None or day.named is None or _old(day):
            continue
        if day.date:
            if day.date.weekday() != day.weekday:
                yield _finding(doc, day, day.named, day.date)
        elif not day.year and anchor:
            if (meant := _meant(doc, day, anchor)) and meant.weekday() != day.weekday:
                yield _finding(doc, day, day.named, meant)
        elif not day.year:
            undated.append(day)
    yield from _against_each_other(doc, undated)


def _latest(doc: Document) -> date | None:
    """The latest day that is named in full, weekday and all: news names days around its own."""
    full = (day.date for day in doc.read(days) if day.date and day.weekday == day.date.weekday())
    return max(full, default=None)


def _old(day: Day) -> bool:
    """Before 1753 English dates are Julian."""
    return day.year is not None and day.year < 1753


def _finding(doc: Document, day: Day, named: Span, meant: date) -> Finding:
    year = "" if day.year else f" in {meant.year}"
    message = f"“{doc[day.whole]}” is a {WEEKDAY_NAMES[meant.weekday()]}{year}: is the day or the date wrong?"
    return Finding(named, message, related=(day.span,))


def _meant(doc: Document, day: Day, published: date) -> date | None:
    """The date nearest to the story's own day; None where another year that may be meant has that weekday."""
    near = [each for year in range(published.year - 1, published.year + 2) if (each := day.on(year))]
    if not near:
        return None
    nearest = min(near, key=lambda each: abs(each - published))
    others = [each for year in doc.read(years) - {nearest.year} if (each := day.on(year))]
    if abs((nearest - published).days) > NEAR:
        if not doc.published:
            return None
        others += near
    return None if any(each.weekday() == day.weekday for each in others) else nearest


def _against_each_other(doc: Document, undated: list[Day]) -> Iterator[Finding]:
    """Two days of one stretch of weeks, of whatever year."""
    for first, second in pairwise(undated):
        apart = [_days_between(first, second, year) for year in (COMMON_YEAR, LEAP_YEAR)]
        if second.named is None or any(days is None or abs(days) > FORTNIGHTS for days in apart):
            continue
        weekdays = (second.weekday or 0) - (first.weekday or 0)
        if all(((days or 0) - weekdays) % 7 for days in apart):
            message = f"“{doc[first.whole]}” and “{doc[second.whole]}” are in no year together: is one of them wrong?"
            yield Finding(second.named, message, related=(first.whole, second.span))


def _days_between(first: Day, second: Day, year: int) -> int | None:
    one, other = first.on(year), second.on(year)
    return (other - one).days if one and other else None


COMMON_YEAR, LEAP_YEAR = 2023, 2024
FORTNIGHTS = 42
"""Days within which two dates without a year are of one year."""
NEAR = 60
"""Days within which a date without a year is of this year."""
