"""Ask about a measure whose conversion is wrong.

- Gusts reached 50 mph [[(60 kph)]] on Monday.
- The lake is 10 miles [[(6 km)]] long.
- It was 38 C [[(68 F)]] in the shade.
- The fire burned 12,400 acres [[(500 square kilometers)]].
- He weighed 180 pounds [[(28 kilograms)]].
- The 6-foot [[(3-meter)]] wall fell.
- Between 10 and 15 centimeters [[(1 to 2 inches)]] fell.
- The trail climbs 2,100 feet, or [[460 meters]], to a ridge.
- The tank holds 500 gallons [[(190 liters)]].
- The ship is 300 meters — about [[500 feet]] — long.

= The ship is 300 meters — about 1,000 feet — long. It is 300 meters — 20 feet more than the old one.
= Gusts reached 50 mph (80 kph) on Monday.
= The lake is 10 miles (16 km) long and 60 miles (about 100 km) off.
= It was 38 C (100 F) in the shade, and 2 C (3.6 F) more than in May.
= The fire burned 12,400 acres (50 square kilometers).
= The snail is 0.7 inches (18 millimeters) long and lives at 2,100 feet (640 meters).
= The wall is 6 feet (nearly 2 meters) high.
= He ran the 5 miles (3 km of them uphill) in an hour.
= The race is 10 miles (the relay, 6 km).
= The tank holds 500 gallons (2,300 liters), as the British count.
= It made 5 tons (4.5 metric tons) a day.
= The boat did 20 knots (23 mph; 37 kph).
= A mile, or 1.6 kilometers, is enough. They chose the 5-mile or 10-kilometer run.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import product

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.quantities import NUMBER, TIMES, WORDED, Measure, Unit, measure, unit_pattern, units
from copydesk.regex import regex

METRIC = (
    *"""gallons barrels km kms kilometer kilometers kilometre kilometres meter meters metre metres
    centimeter centimeters centimetre centimetres cm millimeters millimetres mm hectare hectares
    kilogram kilograms kilo kilos kg gram grams tonne tonnes metric liter liters litre litres ml
    milliliters kph kmh celsius centigrade knots""".split(),
    *("°C", "° C", " C (", " F (", " m (", " m)", "(m)", "stone"),
)
Way = tuple[Callable[[float], float], Callable[[float], float]]


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    needs=METRIC,
)
def conversion(doc: Document) -> Iterator[Finding]:
    if not PAIRED.search(doc.text):  # the great pattern takes milliseconds to compile
        return
    for found in _pairs().finditer(doc.text):
        first, second = units()[found["unit"]], units()[found["unit2"]]
        if first.dimension != second.dimension or first.name == second.name or not _plain(doc.text, found):
            continue
        one = [_measure(found, name, "times") for name in ("low", "high") if found[name]]
        other = [_measure(found, name, "times2") for name in ("low2", "high2") if found[name]]
        if len(one) != len(other):
            continue
        around = doc.text[max(0, found.start() - 60) : found.start()] + doc.text[found.end() : found.end() + 30]
        ways = tuple(_ways(first, second, DIFFERENCE.search(around) is not None))
        loose = 0.1 if found["about"] or ABOUT.search(doc.text, max(0, found.start() - 16), found.start()) else 0.005
        wrong = [pair for pair in zip(one, other, strict=True) if not _fits(*pair, ways, loose)]
        if wrong:
            yield _finding(doc, found, ways[0][0](wrong[0][0].value))


def _measure(found: re.Match[str], name: str, scale: str) -> Measure:
    written = found[name].lstrip("-−minus ") if found[name][0] in "-−m" else found[name]
    below = -1 if written != found[name] else 1
    return measure(written, TIMES[(found[scale] or "").strip()] * below)


def _plain(text: str, found: re.Match[str]) -> bool:
    """Whether both are whole measures: no “6 feet 2 (1.88 m)”, no bare F of a name."""
    if found["unit2"] in ("m", "C", "F", "in", "g") and found["bracket"] != "(":
        return False
    return FEET_BEFORE.search(text, max(0, found.start() - 12), found.start()) is None


def _finding(doc: Document, found: re.Match[str], right: float) -> Finding:
    end = found.end() + (found["bracket"] == "(" and doc.text.startswith(")", found.end()))
    start = found.start("bracket") if end > found.end() else found.start("low2")
    digits = 1 if abs(right) < 10 else 0
    message = f"{found['whole']} is about {right:,.{digits}f} {found['unit2']}, not {found['whole2']}: which is right?"
    return Finding(Span(start, end), message, related=(Span(*found.span("whole")),))


def _fits(one: Measure, other: Measure, ways: Iterable[Way], loose: float) -> bool:
    return any(
        abs(there(one.value) - other.value) <= abs(other.loose) * 1.01 + loose * abs(there(one.value))
        or abs(back(other.value) - one.value) <= abs(one.loose) * 1.01 + loose * abs(back(other.value))
        for there, back in ways
    )


def _ways(first: Unit, second: Unit, difference: bool) -> Iterator[Way]:
    """What the one may be in the other, there and back."""
    if first.dimension != "temperature":
        for one, other in product(first.worth, second.worth):
            yield _times(one / other), _times(other / one)
        return
    ways = [(_times(1.8), _times(1 / 1.8))] if difference else []
    ways.append((lambda celsius: celsius * 1.8 + 32, lambda fahrenheit: (fahrenheit - 32) / 1.8))
    yield from ((back, there) if first.name == "Fahrenheit" else (there, back) for there, back in ways)


def _times(factor: float) -> Callable[[float], float]:
    return lambda value: value * factor


@cache
def _pairs() -> re.Pattern[str]:
    unit = unit_pattern()
    scale = "[ ](?:thousand|million|billion)"
    number = rf"(?:minus[ ]|[-−])?(?:{NUMBER})"
    apart = r"(?:to|and|or)"
    return regex(
        rf"""(?<![\w.,$£€/°-])
        (?P<whole>(?P<low>{number}|(?<!\w)(?:{WORDED.pattern}))
          (?:(?:[ ]{apart}[ ]|[-–])(?P<high>{number}))?(?P<times>{scale})?[ \u00a0-]?(?P<unit>{unit}))
        (?:[ \u00a0](?P<bracket>\(|[—–][ ])|,[ ](?P<or>or)[ ])
        (?P<about>(?:about|nearly|almost|roughly|around|some|just\ over|just\ under|more\ than|over|approximately
          |up\ to|under|less\ than|close\ to|at\ least)[ ])?
        (?P<whole2>(?P<low2>{number})(?:(?:[ ]{apart}[ ]|[-–])(?P<high2>{number}))?(?P<times2>{scale})?
          [ \u00a0-]?(?P<unit2>{unit}))(?=[),;]|$|\.\s|\.$|[ ][—–])""",
        re.VERBOSE,
    )


DIFFERENCE = regex(
    r"\b(?:ris\w+|rose|warm\w*|cool\w*|increase\w*|more|less|difference|above|below|by|higher|lower|up|down"
    r"|dropp?\w*|fell|fall\w*"
    r"|limit\w*|hotter|colder|swing|average|within|exceed\w*)\b"
)
PAIRED = regex(
    r"\d[^()\n]{0,30}(?:\(|[—–] )(?:[a-z]+ ){0,2}[-−]?\d[^()\n]*[a-zCF]\W*(?:[;)]| [—–])"
    r"|[a-z], or (?:[a-z]+ )?\d[\d.,]* ?-?[a-z]"
)
ABOUT = regex(r"\b(?:about|nearly|almost|roughly|around|some|over|than|under|approximately|to|least|most|every) $")
FEET_BEFORE = regex(r"(?:feet|foot|ft|pounds|stone|degrees),? (?:and )?$|\d ?[-–/] ?$")
