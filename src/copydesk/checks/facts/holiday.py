"""Ask about a holiday on a day on which it does not fall.

- On Thanksgiving Day, [[Nov. 23, 2022]], the mill burned.
- @2022-11-01 They will march on Thanksgiving, [[Nov. 23]].
- Christmas Day, [[Dec. 26]], was quiet.
- He was shot on Easter Sunday, [[April 10, 2022]].
- @2024-10-20 Voters go to the polls on Election Day, [[Nov. 4]].
- Ash Wednesday, [[Feb. 12, 2024]], drew a crowd.
- @2024-04-20 Shops were full on Mother’s Day, [[May 19]], she said.
- The bank is closed on Martin Luther King Jr. Day, [[Jan. 21, 2026]].
- They met on Halloween, [[Oct. 30]], in Salem.
- The parade is on Labor Day, [[Sept. 6, 2022]].
- On Valentine’s Day, [[Feb. 15]], he wed.

= Ash Wednesday, Feb. 14, 2024, drew a crowd, and so did Presidents Day, Feb. 19, 2024.
= In Britain, Mother’s Day, March 10, 2024, was wet.
= On Thanksgiving Day, Nov. 24, 2022, the mill burned.
= They will march on Thanksgiving, Nov. 23.
= Christmas Day, Dec. 25, was quiet.
= He was shot on Easter Sunday, April 17, 2022.
= The Christmas market opens Dec. 1, and the Easter fair on April 2.
= The Orthodox hold Easter Sunday, April 24, 2022, in church.
= After Labor Day, Sept. 6 is the next date in court.
= On the day after Christmas, Dec. 26, shops open.
= Canada keeps Thanksgiving, Oct. 10, 2022, at home.
= Between Halloween, Oct. 31, and Election Day, Nov. 8, 2022, he spoke.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.dates import MONTH_NAMES, days
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"(?:Day|Eve|Thanksgiving|Christmas|Easter|Sunday|Friday|Halloween|Juneteenth|Wednesday|Monday|Pentecost"
    r"|Cinco de Mayo|Mardi Gras|Night)(?:,| \(| on) "
    r"(?:\d|(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec))",
)
def holiday(doc: Document) -> Iterator[Finding]:
    for day in doc.read(days):
        start = day.span.start
        found = HOLIDAY.search(doc.text, max(0, start - 40), start)
        sentence = sentence_at(doc, start)
        if (
            not found
            or sentence is None
            or ELSEWHERE.search(doc[sentence])
            or AFTER.search(doc.text, max(0, found.start() - 24), found.start())
        ):
            continue
        year = day.year or (doc.published.year if doc.published else None)
        name = found["name"].removesuffix(" Day").replace("'", "’")
        falls = FIXED.get(name) or (_moved(name, year) if year else None)
        if (
            falls
            and (day.month, day.day) != falls
            and (day.year or not doc.published or _near(doc.published, day.month))
        ):
            when = f"{MONTH_NAMES[falls[0] - 1]} {falls[1]}" + (f", {year}" if name not in FIXED else "")
            yield Finding(day.span, f"{found['name']} falls on {when}: is the date wrong?", related=())


def _near(published: date, month: int) -> bool:
    return abs(published.month - month) <= 3


def _moved(name: str, year: int) -> tuple[int, int] | None:
    """The month and day of a holiday that moves."""
    if name in EASTER:
        day = _easter(year) + timedelta(days=EASTER[name])
    elif name in WEEKDAYS and year > MODERN:
        day = _nth(year, *WEEKDAYS[name]) + timedelta(days=name in ("Election", "Black Friday"))
    else:
        return None
    return day.month, day.day


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; the fifth is the last."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - timedelta(days=7)


def _easter(year: int) -> date:
    """By the Gregorian rule, as Meeus and others give it."""
    golden, century, rest = year % 19, *divmod(year, 100)
    leap, of_four = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * of_four + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + week - 7 * ((golden + 11 * moon + 22 * week) // 451) + 114, 31)
    return date(year, month, day + 1)


FIXED = {
    "Christmas": (12, 25), "Christmas Eve": (12, 24), "Halloween": (10, 31), "Valentine’s": (2, 14),
    "Independence": (7, 4), "Veterans": (11, 11), "New Year’s": (1, 1),
    "New Year’s Eve": (12, 31), "Juneteenth": (6, 19), "St. Patrick’s": (3, 17),
    "Boxing": (12, 26), "Groundhog": (2, 2), "April Fools’": (4, 1), "Earth": (4, 22), "Flag": (6, 14),
    "Cinco de Mayo": (5, 5), "Bastille": (7, 14), "Anzac": (4, 25),
    "Remembrance": (11, 11), "Bonfire Night": (11, 5), "Armistice": (11, 11),
}  # fmt: skip
EASTER = {
    "Easter": 0, "Easter Sunday": 0, "Good Friday": -2, "Palm Sunday": -7, "Ash Wednesday": -46, "Mardi Gras": -47,
    "Easter Monday": 1, "Pentecost": 49,
}  # fmt: skip
"""Days from Easter Sunday."""
WEEKDAYS = {
    "Thanksgiving": (11, 3, 4), "Labor": (9, 0, 1), "Election": (11, 0, 1), "Memorial": (5, 0, 5),
    "Martin Luther King Jr.": (1, 0, 3), "Martin Luther King": (1, 0, 3), "MLK": (1, 0, 3), "Presidents": (2, 0, 3),
    "Presidents’": (2, 0, 3), "Columbus": (10, 0, 2), "Indigenous Peoples’": (10, 0, 2), "Mother’s": (5, 6, 2),
    "Father’s": (6, 6, 3), "Black Friday": (11, 3, 4),
}  # fmt: skip
"""Of holidays in the United States the month, the weekday and which of the month; the fifth is the last."""
MODERN = 1985
"""Since then each of them falls where it does now."""
HOLIDAY = regex(
    r"(?<![\w-])(?P<name>Thanksgiving(?: Day)?|Christmas(?: Day| Eve)?|Easter(?: Sunday)?|Good Friday|Halloween"
    r"|Valentine[’']s Day|Independence Day"
    r"|Labor Day|Memorial Day|Election Day|Juneteenth|Veterans Day|New Year[’']s (?:Day|Eve)|St\. Patrick[’']s "
    r"Day|Boxing Day|Groundhog Day|April Fools[’'] Day|Earth Day|Flag Day|Cinco de Mayo|Bastille Day|Anzac Day"
    r"|(?:Remembrance|Armistice) Day|Bonfire Night|Palm Sunday|Ash Wednesday|Mardi Gras"
    r"|Easter Monday|Pentecost|Martin Luther King(?: Jr\.)? Day|MLK Day|Presidents[’']? Day|Columbus Day"
    r"|Indigenous Peoples[’'] Day|(?:Mother|Father)[’']s Day|Black Friday)(?:, | \(| on )$"
)
AFTER = regex(
    r"\b(?:[Aa]fter|[Bb]efore|until|since|[Ff]ollowing|observed|weekend|from|through|to|for) (?:the )?$|\bnear "
    r"|\bor $"
)
ELSEWHERE = regex(
    r"Orthodox|Canad|Brit(?:ain|ish)|U\.?K\b|England|Wales|Scotland|Austral|Julian|Russia|Ukrain|Gree[ck]|Ethiopia|Coptic|Serbia|observed|India|Israel|Mexic|Finland"
    r"|Philippin|Pakistan|early|school"
)
