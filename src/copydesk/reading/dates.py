"""The days that a story names, with what is said of each: its weekday, its month and day, its year."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.addresses import in_address
from copydesk.regex import regex


class Day(NamedTuple):
    """A day as it is written: “Monday, Oct. 17, 2022”, “Tuesday 17 October”, “Oct. 17”."""

    span: Span  # the month, the day and the year
    month: int
    day: int
    year: int | None
    weekday: int | None = None  # Monday is 0
    named: Span | None = None  # where the weekday stands

    @property
    def whole(self) -> Span:
        """The weekday and the date."""
        named = self.named or self.span
        return Span(min(self.span.start, named.start), max(self.span.end, named.end))

    def on(self, year: int) -> date | None:
        """The day in that year; None where there is none."""
        return _day(year, self.month, self.day)

    @property
    def date(self) -> date | None:
        return self.on(self.year) if self.year else None


def days(doc: Document) -> tuple[Day, ...]:
    """The days, in order, those that no calendar has (Sept. 31) included."""
    found = [*_read(doc, MONTH_FIRST), *_read(doc, DAY_FIRST)]
    return tuple(sorted(day for day in found if not in_address(doc, day.span)))


def years(doc: Document) -> frozenset[int]:
    """The years that the story mentions, in figures."""
    return frozenset(map(int, YEAR.findall(doc.text)))


def written(doc: Document) -> date | None:
    """The story's day: as published, or the latest day that it names in full."""
    if doc.published:
        return doc.published
    return max((day.date for day in doc.read(days) if day.date), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read(doc: Document, pattern: re.Pattern[str]) -> Iterator[Day]:
    for found in pattern.finditer(doc.text):
        before = WEEKDAY_BEFORE.search(doc.text, max(0, found.start() - 16), found.start())
        after = None if before else WEEKDAY_AFTER.match(doc.text, found.end())
        named = None if SEVERAL.match(doc.text, found.end()) else before or after
        year = int(found["year"]) if found["year"] else None
        span = Span(found.start(), found.end("year") if year else found.end("date"))
        month = MONTHS[found["month"][:3].lower()]
        if named:
            weekday = WEEKDAYS[named["weekday"][:3].lower()]
            yield Day(span, month, int(found["day"]), year, weekday, Span(*named.span("weekday")))
        else:
            yield Day(span, month, int(found["day"]), year)


MONTHS = {month: number for number, month in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
WEEKDAYS = {day: number for number, day in enumerate("mon tue wed thu fri sat sun".split())}
DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTH_NAMES = "January February March April May June July August September October November December".split()
WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DAY = r"(?P<day>\d\d?)(?:st|nd|rd|th)?"
YEAR_PART = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d-])"
WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)\b\.?)"
MONTH_FIRST = regex(
    rf"(?<!\w)(?P<date>{MONTH}[ \u00a0](?:the )?{DAY})(?![\w:%$/]|[.,:]\d|[-–—]?(?:year|month|day)|,000| "
    rf"(?:per ?cent|percent)\b)"
    rf"(?:,? {YEAR_PART})?"
)
DAY_FIRST = regex(
    rf"(?<![\w.,:/$£€-])(?P<date>{DAY}(?: of)?[ \u00a0]{MONTH})(?!\w)(?![- ](?:\d\d?)(?:,? \d{{4}}|,|\."
    rf"|\s)(?!\d))(?:,? {YEAR_PART})?"
)
WEEKDAY_BEFORE = regex(rf"(?<![\w-]){WEEKDAY}(?:,| \(|,? the)?[ \u00a0]?$")
WEEKDAY_AFTER = regex(
    rf"(?:,? \((?!\w+ )|,? was an? |,? is an? |,? (?:will be|fell on|falls on) an? |, an? ){WEEKDAY}(?! \w+day\b)"
)
SEVERAL = regex(r"[-–]\d")  # “Friday and Saturday, May 10-11”
YEAR = regex(r"(?<![\w.,$£€-])(?:1[5-9]|20)\d\d(?![\w,.]\d|%)")
