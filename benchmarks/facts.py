"""Facts to plant: a weekday moved, a total changed, a conversion that is another.

Where published copy has both halves of a fact, one is changed. It has too few such pairs of some kinds; there the other
half is written in beside the one that stands, in one of several ways.
"""

import random
import re
from datetime import date

import figures
from fault import MONTH, NUMBER, Change, Fault, Plant, at, either, like, slip, swap, value

from copydesk import Span
from copydesk.reading.cardinals import in_words
from copydesk.reading.dates import DAYS_IN, MONTHS, WEEKDAY_NAMES

WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
DATE = rf"(?P<date>(?P<m1>{MONTH}) (?P<d1>\d\d?)|(?P<d2>\d\d?) (?P<m2>{MONTH}))\b(?:,? (?P<year>(?:19|20)\d\d)\b)?"
NAME = r"(?:[A-Z][a-zé]+(?:[ -][A-Z][a-zé]+){0,2})"


@at(rf"\b{WEEKDAY},? {DATE}")
def moved_weekday(found: re.Match[str], rng: random.Random) -> Change | None:
    return weekday_of(found, rng, *found.span("weekday")) if found["year"] else None


@at(rf"(?<!day )(?<!day, )\b{DATE}")
def given_weekday(found: re.Match[str], rng: random.Random) -> Change | None:
    if not found["year"]:
        return None
    start, _, wrong = weekday_of(found, rng, found.start(), found.start())
    return start, start, f"{wrong}{',' if found['m1'] else ''} "


def weekday_of(found: re.Match[str], rng: random.Random, start: int, end: int) -> Change:
    day = date(int(found["year"]), MONTHS[(found["m1"] or found["m2"])[:3].lower()], int(found["d1"] or found["d2"]))
    return start, end, rng.choice([name for at, name in enumerate(WEEKDAY_NAMES) if at != day.weekday()])


def moved_from_the_story(text: str, rng: random.Random) -> Fault | None:
    """A weekday with a date without a year; the story's day is one on which all that it names are right."""
    found = [each for each in re.finditer(rf"\b{WEEKDAY},? {DATE}", text) if not each["year"]]
    for year in (2004, 2005, 2006, 2018, 2016, 2017, 2001, 2019) if found else ():
        days = [
            date(year, MONTHS[(each["m1"] or each["m2"])[:3].lower()], int(each["d1"] or each["d2"])) for each in found
        ]
        if all(day.weekday() == WEEKDAY_NAMES.index(each["weekday"]) for day, each in zip(days, found, strict=True)):
            wrong = rng.choice([name for name in WEEKDAY_NAMES if name != found[-1]["weekday"]])
            return swap(text, *found[-1].span("weekday"), wrong)._replace(published=days[-1])
    return None


@at(rf"\b(?:on|until|by|since|dated|before|after|{WEEKDAY},?) {DATE}")
def impossible_day(found: re.Match[str], rng: random.Random) -> Change | None:
    most = DAYS_IN[MONTHS[(found["m1"] or found["m2"])[:3].lower()] - 1]
    day = str(rng.choice((most + 1, most + 1, 31 if most < 31 else 32, rng.randrange(32, 40))))
    group = "d1" if found["m1"] else "d2"
    return *found.span("date"), found["date"].replace(found[group], day)


@at(r"\b(?P<hour>1[0-2]|[1-9])(?P<minute>[:.][0-5]\d)?(?= ?(?:[ap]\.m\.|[ap]m\b))")
def impossible_hour(found: re.Match[str], rng: random.Random) -> Change:
    late = f"{int(found['hour']) % 12 + 12 or 12}{found['minute'] or ''}"
    wrong = f"{found['hour']}:{rng.randrange(60, 99)}"
    return *found.span(), rng.choice((late if int(late[:2]) > 12 else wrong, wrong))


LIST = rf"(?P<list>(?:the )?{NAME}(?:, (?:the )?{NAME}){{0,5}},? and (?:the )?{NAME})"
OPENED = r"(?P<mark>: | [-—–] | \(|, )"


@at(rf"\b(?P<count>{NUMBER})(?P<noun>(?: [\w’'-]+){{1,4}}?){OPENED}{LIST}(?P<end>(?= [-—–])|[).,;])")
def miscounted(found: re.Match[str], rng: random.Random) -> Change | None:
    names = re.split(r", (?:and )?| and ", found["list"])
    if value(found["count"]) != len(names):
        return None
    if len(names) > 2 and rng.random() < 0.5:
        gone = rng.randrange(1, len(names) - 1)
        return *found.span("list"), joined(names[:gone] + names[gone + 1 :])
    return *found.span("count"), like(found["count"], slip(rng, len(names)))


@at(rf"(?<= (?:to|by|of|in) ){LIST}(?=[.;\n]| (?:was|were|are|have|had|will)\b)")
def counted_wrong(found: re.Match[str], rng: random.Random) -> Change | None:
    names = re.split(r", (?:and )?| and ", found["list"])
    if len(names) < 3 or PART_OF_A_NAME.search(found.string[: found.start()][-24:]):
        return None
    count, noun = in_words(slip(rng, len(names))), rng.choice(("places", "members", "firms", "candidates", "countries"))
    ends = found.string[found.end()] in ".;\n"
    forms = ["{} {}: {}", "{} {} ({})", "the {} {}, {},"] if ends else ["{} {} — {} —", "{} {} ({})", "the {} {}, {},"]
    return *found.span(), rng.choice(forms).format(count, noun, found["list"]).rstrip("," if ends else "")


PART_OF_A_NAME = re.compile(r"(?:\bAge|\bcities|\b[Dd]epartments?) of $|\bis $")


def joined(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def aged(text: str, rng: random.Random) -> Fault | None:
    """A person whose age is told: the story is dated, and a year of birth written in."""
    found = list(re.finditer(r"\b(?P<given>[A-Z][a-z]+) (?P<surname>[A-Z][a-z]{3,}), (?P<age>[2-9]\d),", text))
    if not found:
        return None
    who = rng.choice(found)
    today = date(rng.randrange(2005, 2025), rng.randrange(1, 13), rng.randrange(1, 28))
    born = today.year - int(who["age"]) + rng.choice((-20, -10, -5, -3, 3, 5, 10))
    if rng.random() < 0.4:
        return swap(
            text, who.end(), who.end(), rng.choice((f" who was born in {born},", f" born in {born},"))
        )._replace(published=today)
    end = text.find("\n", who.end()) % (len(text) + 1)
    month = rng.choice(("March", "Oct.", "July"))
    told = rng.choice(
        (
            f"{who['surname']} was born in Leeds in {born}.",
            f"{who['given']} {who['surname']} was born on {month} {rng.randrange(1, 29)}, {born}.",
        )
    )
    start = end + 1
    return Fault(f"{text[:end]} {told}{text[end:]}", Span(start, start + len(told)), today)


KINDS: dict[str, Plant] = {
    "day-date": either(moved_weekday, moved_from_the_story, given_weekday),
    "impossible-date-time": either(impossible_hour, impossible_day),
    "count-vs-list": either(miscounted, counted_wrong),
    "age-birthyear": aged,
    **figures.KINDS,
}
