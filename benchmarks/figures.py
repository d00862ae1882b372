"""Figures to plant: totals, changes, conversions, headlines and scales that do not fit what stands beside them."""

import random
import re
from decimal import Decimal

from fault import MONTH, NUMBER, Change, Fault, Plant, at, either, like, slip, swap, value

from copydesk.reading.cardinals import in_words, worth
from copydesk.reading.quantities import unit_pattern, units

SUM = r"[$£€]?\d[\d,.]*\d"
SCALE = r"(?P<scale>(?: ?[mb]n?| million| billion)?)"
MOVED = r"[Rr]ose|[Gg]rew|[Ff]ell|[Dd]ropped|[Jj]umped|[Ii]ncreased|[Dd]eclined"
AMOUNT = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
SMALL = "[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"


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


@at(rf"(?P<verb>{MOVED}) (?:by )?(?P<rate>\d+(?:\.\d+)?)(?:%| per ?cent) to (?P<sum>{SUM}){SCALE}(?= |,|\.)(?! from)")
def wrong_base(found: re.Match[str], rng: random.Random) -> Change:
    after, rate = float(found["sum"].lstrip("$£€").replace(",", "")), float(found["rate"])
    fell = found["verb"].lower() in ("fell", "dropped", "declined")
    right = after / (1 - rate / 100 if fell else 1 + rate / 100) if rate < 99 or not fell else after
    wrong = right * rng.choice((0.6, 0.8, 1.25, 1.5))
    sign = found["sum"][0] if found["sum"][0] in "$£€" else ""
    return *found.span(), f"{found[0]} from {sign}{wrong:,.{1 if wrong < 100 else 0}f}{found['scale']}"


@at(rf"(?<=[a-z] )from (?P<one>{SUM}){SCALE} to (?P<two>{SUM})(?P=scale)(?=[.,;])")
def wrong_change(found: re.Match[str], rng: random.Random) -> Change | None:
    one, two = (float(found[name].lstrip("$£€").replace(",", "")) for name in ("one", "two"))
    if one == two or not one or YEAR.fullmatch(found["one"]) or RANGE.search(found.string[: found.start()][-24:]):
        return None
    change = 100 * (two / one - 1)
    wrong = round(abs(change) * rng.choice((0.5, 1.5, 2)) + 2)
    return *found.span(), f"{found[0]}, {'an increase' if change > 0 else 'a drop'} of {wrong}%"


@at(
    r"\b(?P<part>\d[\d,]*) (?:out )?of (?:the |its |their )?(?P<whole>\d[\d,]*)(?P<noun>(?: [a-z]+){1,2}s)\b"
    r"(?= [a-z]|[.,;])"
)
def wrong_share(found: re.Match[str], rng: random.Random) -> Change | None:
    part, whole = value(found["part"]), value(found["whole"])
    if not 1 < part < whole or YEAR.fullmatch(found["whole"]):
        return None
    wrong = round(100 * part / whole) + rng.choice((-20, -10, 10, 20))
    return (*found.span(), f"{found[0]} ({wrong}%)") if 0 < wrong < 100 else None


UNLIKE = {"months", "years", "days", "hours", "minutes", "pounds", "feet", "weeks", "points", "ounces", "inches"}
QUANTITY = (
    rf"(?<![\w$£€.,/-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?P<gap>[ -]?)(?P<unit>{unit_pattern()})\b"
)


@at(rf"{QUANTITY} \((?:about |or |some )?(?P<number2>{AMOUNT})[ -]?(?P<unit2>{unit_pattern()})\)")
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
        if not YEAR.fullmatch(each["number"])
        and not (DATED.search(head[: each.start()]) or ROUNDED.search(head[: each.start()].lower()))
        and told_again(each, body)
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
    """Whether the body has the number once or twice, not rounded, and beside a word of the headline."""
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
    "sum": either(wrong_base, wrong_change, wrong_share, wrong_total),
    "conversion": either(changed_conversion, wrong_conversion),
    "headline-body-number": headline_number,
    "magnitude-drift": magnitude,
}
