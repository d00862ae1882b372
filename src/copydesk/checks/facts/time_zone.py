"""Ask about a time zone that is not in force on that day.

- @2022-07-05 The game starts at 9 p.m. [[EST]] on Friday.
- @2022-01-05 The game starts at 9 p.m. [[PDT]] on Friday.
- @2022-01-05 The show airs on July 9 at 8 p.m. [[EST]] on NBC.
- @2022-07-05 The match starts at 3 p.m. [[GMT]] in London.

= @2022-07-05 The game starts at 9 p.m. EDT on Friday.
= @2022-01-05 The game starts at 9 p.m. EST on Friday, 6 p.m. PST.
= @2022-07-05 The game starts at 9 p.m. MST in Phoenix, Arizona.
= @2022-07-05 The storm was named at 0300 GMT.
= The game starts at 9 p.m. EST on Friday.
= @2022-07-05 The show airs on Jan. 9 at 8 p.m. EST on NBC.
= @2022-03-10 The show airs on Friday at 8 p.m. EDT on NBC.
= @2022-07-05 It is 9 p.m. EST in Jamaica.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.dates import Day, days
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    level=Level.WARNING,
    segments=COPY,
    quotations="read",
    needs=("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "bst"),
)
def time_zone(doc: Document) -> Iterator[Finding]:
    if doc.published is None:
        return
    for found in ZONE.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        if sentence is None or ELSEWHERE.search(doc[sentence]):
            continue
        zone = found["zone"]
        told = [day for day in doc.read(days) if sentence.covers(day.span)]
        when = _dates(told, doc.published) if told else [doc.published + timedelta(days=near) for near in (-14, 0, 14)]
        british = zone in ("GMT", "BST")
        if british and not BRITAIN.search(doc[sentence]):
            continue
        summer = {_summer(day, british) for day in when}
        said = zone == "BST" or zone[1] == "D"
        if summer == {not said}:
            right = ("GMT" if said else "BST") if british else f"{zone[0]}{'S' if said else 'D'}T"
            yield Finding(Span(*found.span("zone")), f"On that day “{right}” is in force, not “{zone}”.")


def _dates(told: list[Day], published: date) -> list[date]:
    dates = [day.date or day.on(published.year) for day in told]
    return [day for day in dates if day]


def _summer(day: date, british: bool) -> bool:
    """Whether clocks are forward: March to November in the United States (since 2007), to October in Britain."""
    if british:
        return _sunday(day.year, 3, 31, -1) <= day < _sunday(day.year, 10, 31, -1)
    return _sunday(day.year, 3, 8, 1) <= day < _sunday(day.year, 11, 1, 1)


def _sunday(year: int, month: int, start: int, step: int) -> date:
    """The first Sunday from this day on, or backwards."""
    day = date(year, month, start)
    while day.weekday() != 6:
        day += timedelta(days=step)
    return day


ZONE = regex(r"(?:[ap]\.?m\.?|noon|midnight)[ \u00a0]\(?(?P<zone>[ECMP][SD]T|GMT|BST)\b")
ELSEWHERE = regex(
    r"Arizona|Phoenix|Tucson|Hawaii|Panama|Jamaica|Canc|Mexico|Peru|Colombia|Saskatchewan|Puerto Rico|Cayman"
    r"|Manila|China|Beijing|Cuba"
)
BRITAIN = regex(r"London|Britain|British|England|UK|Wembley|Wimbledon|Manchester|BBC|Scotland|Wales")
