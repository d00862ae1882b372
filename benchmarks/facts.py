"""Facts to plant: a weekday moved, a total changed, a conversion that is another.

Where published copy has both halves of a fact, one is changed. It has too few such pairs of some kinds; there the other
half is written in beside the one that stands, in one of several ways.
"""

import random
import re
from datetime import date
from decimal import Decimal

from copydesk import Span
from copydesk.reading.cardinals import in_words, worth
from copydesk.reading.dates import DAYS_IN, MONTHS, WEEKDAY_NAMES
from copydesk.reading.quantities import unit_pattern, units
from fault import Change, Fault, Plant, at, swap

MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)"
    r"|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
DATE = rf"(?P<date>(?P<m1>{MONTH}) (?P<d1>\d\d?)|(?P<d2>\d\d?) (?P<m2>{MONTH}))\b(?:,? (?P<year>(?:19|20)\d\d)\b)?"
NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
NAME = r"(?:[A-Z][a-zé]+(?:[ -][A-Z][a-zé]+){0,2})"


def either(*plants: Plant) -> Plant:
    """The first of these that the story has a place for."""

    def plant(text: str, rng: random.Random) -> Fault | None:
        return next((fault for each in plants if (fault := each(text, rng))), None)

    return plant


def value(written: str) -> int:
    plain = written.replace(",", "")
    return int(plain) if plain.isdigit() else worth(plain)


def like(written: str, number: int) -> str:
    """A number in words or in figures, as the one was that it stands for."""
    if written[0].isdigit() or number > 99:
        return f"{number:,}" if number > 999 else str(number)
    return in_words(number).capitalize() if written[0].isupper() else in_words(number)


def slip(rng: random.Random, number: int, least: int = 2) -> int:
    """A number that is not this one: one off, figures turned round, a wrong figure, a nought too many."""
    noughts = len(str(number)) - len(str(number).rstrip("0"))
    scale = 10**noughts if number > 99 else 1
    digits = str(number // scale)
    place = rng.randrange(len(digits))
    wrong = {int(digits) - 1, int(digits) + 1, int(digits[::-1]), int(digits) * 10 if number > 9 else number + 2}
    wrong.add(int(digits[:place] + rng.choice("123456789") + digits[place + 1 :]))
    return rng.choice(
        sorted(each * scale for each in wrong if each * scale not in (number, 0) and each * scale >= least)
    )


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
    if len(names) < 3 or found.string[: found.start()].endswith((" Age of ", "cities of ", "is ")):
        return None
    count, noun = in_words(slip(rng, len(names))), rng.choice(("places", "members", "firms", "candidates", "groups"))
    ends = found.string[found.end()] in ".;\n"
    forms = ["{} {}: {}", "{} {} ({})", "the {} {}, {},"] if ends else ["{} {} — {} —", "{} {} ({})", "the {} {}, {},"]
    return *found.span(), rng.choice(forms).format(count, noun, found["list"]).rstrip("," if ends else "")


def joined(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


@at(
    rf"\b(?P<one>{NUMBER}) (?P<noun>[a-z]+s|men|women|people)(?P<more>(?:, {NUMBER} [a-z]+s)?) and (?P<other>{NUMBER}) "
    rf"(?P<noun2>[a-z]+s|men|women|people|children)(?=[.,;])"
)
def wrong_total(found: re.Match[str], rng: random.Random) -> Change | None:
    if {found["noun"], found["noun2"]} & UNLIKE:
        return None
    parts = [value(each) for each in re.findall(rf"\b{NUMBER}\b", found[0])]
    total = slip(rng, sum(parts), 4)
    form = rng.choice((", {} in all", " — {} in all", ", or {} in total", ", for a total of {}"))
    return found.start(), found.end(), found[0] + form.format(like(found["one"], total))


@at(
    r"(?P<verb>[Rr]ose|[Gg]rew|[Ff]ell|[Dd]ropped|[Jj]umped|[Ii]ncreased|[Dd]eclined) (?:by )?(?P<rate>\d+(?:\.\d+)?)(?P<per>%| per ?cent) to (?P<sum>[$£€]?\d[\d,.]*\d)(?P<scale>(?: ?[mb]n?| million| billion)?)(?= |,|\.)(?! from)"
)
def wrong_base(found: re.Match[str], rng: random.Random) -> Change:
    after, rate = float(found["sum"].lstrip("$£€").replace(",", "")), float(found["rate"])
    fell = found["verb"].lower() in ("fell", "dropped", "declined")
    right = after / (1 - rate / 100 if fell else 1 + rate / 100) if rate < 99 or not fell else after
    wrong = right * rng.choice((0.6, 0.8, 1.25, 1.5))
    sign = found["sum"][0] if found["sum"][0] in "$£€" else ""
    return *found.span(), f"{found[0]} from {sign}{wrong:,.{1 if wrong < 100 else 0}f}{found['scale']}"


@at(
    r"(?<=[a-z] )from (?P<one>[$£€]?\d[\d,.]*\d)(?P<scale>(?: ?[mb]n?| million| billion)?) to (?P<two>[$£€]?\d[\d,.]*\d)(?P=scale)(?=[.,;])"
)
def wrong_change(found: re.Match[str], rng: random.Random) -> Change | None:
    one, two = (float(found[name].lstrip("$£€").replace(",", "")) for name in ("one", "two"))
    if one == two or not one or YEAR.fullmatch(found["one"]) or RANGE.search(found.string[: found.start()][-24:]):
        return None
    change = 100 * (two / one - 1)
    wrong = round(abs(change) * rng.choice((0.5, 1.5, 2)) + 2)
    return *found.span(), f"{found[0]}, {'an increase' if change > 0 else 'a drop'} of {wrong}%"


@at(
    rf"\b(?P<part>\d[\d,]*) (?:out )?of (?:the |its |their )?(?P<whole>\d[\d,]*)(?P<noun>(?: [a-z]+){{1,2}}s)\b(?= [a-z]|[.,;])"
)
def wrong_share(found: re.Match[str], rng: random.Random) -> Change | None:
    part, whole = value(found["part"]), value(found["whole"])
    if not 1 < part < whole or YEAR.fullmatch(found["whole"]):
        return None
    wrong = round(100 * part / whole) + rng.choice((-20, -10, 10, 20))
    return (*found.span(), f"{found[0]} ({wrong}%)") if 0 < wrong < 100 else None


def aged(text: str, rng: random.Random) -> Fault | None:
    """A person whose age is told; the story is dated, and the year of birth written in where the person is named last."""
    found = [
        each
        for each in re.finditer(rf"\b(?P<given>[A-Z][a-z]+) (?P<surname>[A-Z][a-z]{{3,}}), (?P<age>[2-9]\d),", text)
    ]
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


UNLIKE = {"months", "years", "days", "hours", "minutes", "pounds", "feet", "weeks", "points", "ounces", "inches"}
QUANTITY = (
    rf"(?<![\w$£€.,/-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?P<gap>[ -]?)(?P<unit>{unit_pattern()})\b"
)


@at(
    rf"{QUANTITY} \((?:about |or |some )?(?P<number2>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)[ -]?(?P<unit2>{unit_pattern()})\)"
)
def changed_conversion(found: re.Match[str], rng: random.Random) -> Change | None:
    if units()[found["unit"]].dimension != units()[found["unit2"]].dimension:
        return None
    written = found["number2"]
    right = float(written.replace(",", ""))
    wrong = right * rng.choice((0.1, 0.5, 0.7, 1.4, 2, 10))
    return *found.span("number2"), f"{wrong:,.{1 if wrong < 10 else 0}f}"


OTHER_UNIT = {
    "mile": "kilometers", "kilometer": "miles", "meter": "feet", "foot": "meters", "acre": "hectares",
    "hectare": "acres", "pound": "kilograms", "kilogram": "pounds", "inch": "centimeters", "centimeter": "inches",
    "mph": "kph", "kph": "mph", "gallon": "liters", "liter": "gallons", "square mile": "square kilometers",
    "square kilometer": "square miles", "yard": "meters", "ton": "metric tons", "millimeter": "inches",
}  # fmt: skip


@at(rf"{QUANTITY}(?=[.,;]|\s(?:of|in|from|to|on|away|long|high|wide|deep|south|north|east|west|a|per|and|at|for)\b)")
def wrong_conversion(found: re.Match[str], rng: random.Random) -> Change | None:
    unit = units()[found["unit"]]
    if (
        unit.name not in OTHER_UNIT
        or found["unit"] in ("m", "in")
        or found.string[found.end() :].startswith((" per", " an hour", " a "))
    ):
        return None
    right = float(found["number"].replace(",", "")) * unit.worth[0] / units()[OTHER_UNIT[unit.name]].worth[0]
    if right < 2 or RANGED.search(found.string[: found.start()][-12:]):
        return None
    wrong = right * rng.choice((0.1, 0.5, 0.7, 1.4, 2, 10))
    told = f"{wrong:,.{1 if wrong < 10 else 0}f}{found['gap'] or ' '}{OTHER_UNIT[unit.name]}"
    return found.end(), found.end(), rng.choice((" ({})", " ({})", ", or {},", " (about {})")).format(told)


def headline_number(text: str, rng: random.Random) -> Fault | None:
    """A number of the headline that the lead or what follows has, too, of the same thing."""
    head, _, body = text.partition("\n\n")
    if len(head) > 110 or head.endswith("."):
        return None
    found = [
        each
        for each in re.finditer(
            r"(?<![\w.,:/-])(?P<sign>[$£€]?)(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?P<scale>%|bn|m|k)?(?![\w.:/-]\d|[\w/-])",
            head,
        )
        if not YEAR.fullmatch(each["number"]) and not DATED.search(head[: each.start()]) and told_again(each, body)
    ]
    if not found:
        return None
    each = rng.choice(found)
    written = each["number"]
    wrong = written
    if "." in written:
        wrong = f"{Decimal(written) * rng.choice((2, 10)) + rng.choice((0, 1))}"
    else:
        wrong = like(written, slip(rng, value(written.lower())))
    return swap(text, *each.span("number"), wrong) if wrong != written else None


def told_again(found: re.Match[str], body: str) -> bool:
    """Whether the body has the number once or twice, with the same sign, not rounded, and beside a word of the headline."""
    written, sign, scale = found["number"].lower(), found["sign"], found["scale"] or ""
    spellings = [written]
    if written.isalpha():
        spellings.append(str(worth(written)))
    elif written.isdigit() and 1 < int(written) < 11:
        spellings.append(in_words(int(written)))
    after = {"%": "(?:%| per ?cent)", "m": "(?:m| million)", "bn": "(?:bn| billion)", "k": "(?:k|,000)"}.get(scale, "")
    ways = "|".join(map(re.escape, spellings))
    end = rf"{after}(?![\w/-]|[.,:]\d| (?:per ?cent|[mb]illion|[ap]\.?m|{MONTH}))"
    told = list(re.finditer(rf"(?i)(?<![\w.,$£€/-]){re.escape(sign)}(?:{ways}){end}", body))
    words = {word.lower()[:5] for word in re.findall(r"[A-Za-z]{4,}", found.string)}
    return 0 < len(told) < 3 and any(
        not ROUNDED.search(body[: each.start()][-20:])
        and words
        & {word.lower()[:5] for word in re.findall(r"[A-Za-z]{4,}", body[max(0, each.start() - 40) : each.end() + 40])}
        for each in told
    )


def magnitude(text: str, rng: random.Random) -> Fault | None:
    """A sum or a number that is told twice, once with another scale."""
    found = list(
        re.finditer(
            r"(?<![\w.,])(?P<sum>[$£€]?\d[\d,.]*\d|[$£€]?\d)(?P<scale> ?(?:million|billion|trillion)|[mb]n?)\b", text
        )
    )
    found = [each for each in found if each["sum"][0] in SIGNS or each["scale"].startswith(" ")]  # 800m is a race
    twice = [
        each for each in found if sum(one["sum"] == each["sum"] and one["scale"] == each["scale"] for one in found) > 1
    ]
    if not twice:
        return None
    each = rng.choice(twice)
    scale = each["scale"]
    wrong = {
        " million": " billion",
        " billion": " million",
        " trillion": " billion",
        "m": "bn",
        "bn": "m",
        "b": "m",
        "mn": "bn",
        "million": "billion",
        "billion": "million",
    }.get(scale)
    return swap(text, each.start(), each.end(), each["sum"] + wrong) if wrong else None


DATED = re.compile(rf"{MONTH} $")
ROUNDED = re.compile(r"\b(?:about|around|some|nearly|almost|(?:more|less) than|over|up to|least) $")
SIGNS = "$£€"
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
RANGED = re.compile(r"(?:\d[\d,.]* ?[a-z]* (?:to|and|or)|\d ?[-–]|feet|foot|'s|men|women)[ ]$")
RANGE = re.compile(r"(?:rang\w+|age[ds]?|anywhere|voyages,|dates?|in age|was raised|would rise) $")
KINDS: dict[str, Plant] = {
    "day-date": either(moved_weekday, moved_from_the_story, given_weekday),
    "impossible-date-time": either(impossible_hour, impossible_day),
    "count-vs-list": either(miscounted, counted_wrong),
    "sum": either(wrong_base, wrong_change, wrong_share, wrong_total),
    "age-birthyear": aged,
    "conversion": either(changed_conversion, wrong_conversion),
    "headline-body-number": headline_number,
    "magnitude-drift": magnitude,
}
