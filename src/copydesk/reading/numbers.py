"""The numbers in a story, in figures and in words."""

import re
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import Lexicon
from copydesk.reading.abbreviations import CALENDAR, OPENERS
from copydesk.reading.cardinals import CARDINAL, WORTH, matches_at, worth
from copydesk.reading.words import PIECE, folded, forms, plainly, starts
from copydesk.regex import regex


class Form(StrEnum):
    """How a number is written, or what else it is than an amount."""

    FIGURE = "figure"  # 12; 1,200; $3.5 million; 40%
    WORD = "word"  # twelve; a hundred; two million
    ORDINAL = "ordinal"  # 12th, twelfth
    FRACTION = "fraction"  # two-thirds, ½
    WHEN = "when"  # the 17 and the 2022 of Oct. 17, 2022; the 9 of 9 a.m.
    LABEL = "label"  # the 1 of No. 1, the 101 of Highway 101


class Number(NamedTuple):
    """A number and what it is worth, its sign and its scale (“million”) counted in."""

    span: Span  # the sign, the scale and the unit included
    value: Decimal | None  # None: not exact (“dozens”)
    form: Form
    unit: str = ""  # "$", "£", "€", "¥", "%", "¢"; "points" for percentage points
    approximate: bool = False  # “about”, “more than”


def numbers(doc: Document) -> tuple[Number, ...]:
    """The numbers, in order. Scores, ranges, hours and telephone numbers (69-62, 7:30) are none."""
    found = [*_in_figures(doc.text), *_in_words(doc)]
    return tuple(sorted(found, key=lambda number: number.span))


def _in_figures(text: str) -> Iterator[Number]:
    for found in matches_at(FIGURE, text, _figures(text)):
        value = Decimal(found["figure"].replace(",", "")) + FRACTIONS.get(found["fraction"] or "", Decimal(0))
        unit = _unit(found)
        form = Form.ORDINAL if found["ordinal"] else Form.FIGURE
        if not unit and not found["scale"]:
            form = _other(text, found, form)
        span = Span(*found.span())
        yield Number(span, value * _scale(found["scale"]), form, unit, _approximate(text, span))
    for found in SIGN_FRACTION.finditer(text):
        yield Number(Span(*found.span()), FRACTIONS[found[0]], Form.FRACTION)


def _figures(text: str) -> Iterator[int]:
    """Where a figure may start: at its digits, or at the sign before them."""
    for found in DIGITS.finditer(text):
        start = found.start()
        if text[start - 1 : start] in CURRENCIES:
            yield from (place for place in range(start - 3, start) if place >= 0)
        yield start


def _other(text: str, found: re.Match[str], form: Form) -> Form:
    """The form of a bare figure: it may be a day, a year, an hour or a label."""
    start, end = found.span()
    before = text[max(0, start - 24) : start]
    if MONTH_BEFORE.search(before) or WHEN_AFTER.match(text, end):
        return Form.WHEN
    if YEAR.fullmatch(found[0]) and (YEAR_BEFORE.search(before) or text.startswith("-", end)):
        return Form.WHEN
    label = LABEL_BEFORE.search(before)
    if label and (label[1].endswith(".") or (label[1] not in OPENERS and label[1] not in CALENDAR)):
        return Form.LABEL
    return form


def _in_words(doc: Document) -> Iterator[Number]:
    text = doc.read(folded)
    for found in matches_at(WORDS, text, starts(doc, doc.lexicon.among(doc.read(forms), _begins))):
        span = Span(*found.span())
        unit = _unit(found)
        approximate = found["inexact"] is not None or _approximate(text, span)
        form = Form.FRACTION if found["fraction"] else Form.ORDINAL if found["ordinal"] else Form.WORD
        yield Number(span, _value(found), form, unit, approximate)


def _begins(form: str, _: Lexicon) -> bool:
    """Whether a number may begin with this word, or with a piece of it."""
    if form.isascii() and form.isalpha():
        return form.lower() in _beginnings()
    return not _beginnings().isdisjoint(PIECE.findall(plainly(form).lower()))


@cache
def _beginnings() -> frozenset[str]:
    return frozenset((*WORTH, *ORDINALS, *INEXACT.split("|"), "a", "an", "half"))


def _value(found: re.Match[str]) -> Decimal | None:
    words = found["word"] or found["fraction"] or found["ordinal"]
    if not words:
        return None
    if found["ordinal"]:
        return Decimal(ORDINALS[words])
    if found["fraction"]:
        *count, part = re.split(r"[\s-]+", words)
        times = worth(count[0]) if count and count[0] not in {"a", "an"} else 1
        return Decimal(times) / PARTS[part.removesuffix("s")]
    return _spelled(words)


def _spelled(words: str) -> Decimal:
    """“two hundred and five thousand” is 205,000."""
    total, current = Decimal(0), Decimal(0)
    for word in re.split(r"[\s-]+", words):
        if word in {"a", "an", "and"}:
            continue
        if word == "half":
            current = Decimal("0.5")
            continue
        if word == "hundred":
            current = max(current, Decimal(1)) * 100
        elif word in SCALES:
            total += (current or Decimal(1)) * SCALES[word]
            current = Decimal(0)
        else:
            current += worth(word)
    return total + current


def _unit(found: re.Match[str]) -> str:
    groups = found.groupdict()
    sign, after = groups.get("sign"), (groups["unit"] or "").strip(" -\u00a0").lower()
    if sign:
        return sign[-1]
    return next((unit for word, unit in UNITS.items() if after.startswith(word)), "")


def _scale(word: str | None) -> Decimal:
    return SCALES[word.strip(" -\u00a0").lower()] if word else Decimal(1)


def _approximate(text: str, span: Span) -> bool:
    return bool(ABOUT.search(text, max(0, span.start - 24), span.start) or OR_SO.match(text, span.end))


SCALES = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    **dict.fromkeys(("thousand", "k"), Decimal(10**3)),
    **dict.fromkeys(("million", "m", "mn"), Decimal(10**6)),
    **dict.fromkeys(("billion", "b", "bn"), Decimal(10**9)),
    **dict.fromkeys(("trillion", "tn", "t"), Decimal(10**12)),
}
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "tenth": 10,
}
FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}
ORDINALS = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}
COUNTS = (Form.FIGURE, Form.WORD, Form.LABEL)  # “the Greens 5” looks like “Highway 5”
SIGNS = ("$", "£", "€", "¥")  # the units that are currencies
UNITS = {"%": "%", "percentage": "points", "percent": "%", "per": "%", "dollar": "$", "euro": "€", "cent": "¢"}
UNIT = r"(?P<unit>[ \u00a0]?%|[ \u00a0-](?:percentage[ -]points?|percent|per[ ]cent|dollars?|euros?|cents?)\b)?"
FIGURE = regex(
    rf"""(?<![\w:/–#@.'’-])(?<!\d,)
      (?P<sign>(?:US|A|C|NZ|HK)?\$|[£€¥])?
      (?P<figure>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<fraction>[½¼¾⅓⅔])?
      (?P<ordinal>st|nd|rd|th)?
      (?P<scale>[ \u00a0-](?:[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)
        |bn|tn|mn|m|b|k|K|(?(sign)[MBT]|(?!)))?
      (?!\w|[:/–-]\d|[.,]\d|['’]\d)
      {UNIT}""",
    re.VERBOSE,
)
SIGN_FRACTION = regex(r"[½¼¾⅓⅔](?<![\w½¼¾⅓⅔].)")
DIGITS = regex(r"\d+")
CURRENCIES = frozenset("$£€¥")
ONES = CARDINAL.pattern
INEXACT = "dozens|scores|hundreds|thousands|millions|billions"
GREAT = "hundred|thousand|million|billion|trillion|dozen"
PART = "thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?"
WORDS = regex(
    rf"""(?<![\w-])(?:
      (?P<inexact>{INEXACT})
    | (?P<fraction>(?:one|two|three|four|five|six|seven|nine)[ -](?:{PART})|an?[ ](?:half|{PART})(?=[ ]of\b)
        |half(?=[ ](?:of|the|a|an|its|his|her|their)\b)(?![ ]an?[ ](?:{GREAT})\b))
    | (?P<ordinal>{"|".join(ORDINALS)})
    | (?P<word>(?:half[ ]an?(?=[ ](?:{GREAT})\b)|{ONES}|an?(?=[ ](?:{GREAT})\b))
        (?:[ ](?:{GREAT})\b(?:(?:[ ]and)?[ ]{ONES})?)*)
    )(?![\w-]){UNIT}""",
    re.VERBOSE,
)
MONTH = (
    r"(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)"
)
MONTH_BEFORE = regex(rf"\b{MONTH}\s(?:\d\d?(?:st|nd|rd|th)?,?\s)?$")
WHEN_AFTER = regex(rf"\s?[ap]\.?m\b|\s(?:of\s)?{MONTH}(?!\w)|\so[’']clock")
YEAR = regex(r"1[5-9]\d\d|20\d\d")
YEAR_BEFORE = regex(
    r"\b(?:in|since|by|until|till|from|to|of|and|before|after|during|through|between|late|early|mid|the|class|season"
    r"|summer|winter|spring|fall|autumn|year|born|c\.)\s$|[(,]\s?$",
    re.IGNORECASE,
)
LABEL_BEFORE = regex(r"(?:^|\s)[(“\"]?((?:No|Nos|Rte|Hwy|Sec|Art|Vol|Ch|Fig)\.|[A-Z][\w’'-]*)\s$")
ABOUT = regex(
    r"\b(?:about|around|nearly|almost|roughly|some|approximately|(?:more|less|fewer|better)\sthan|over|under|up\sto"
    r"|at\s(?:least|most)|as\s(?:many|much|few|little)\sas|an\sestimated|close\sto|upwards?\sof)\s(?:a\s)?$",
    re.IGNORECASE,
)
OR_SO = regex(r"\sor\s(?:so|more|fewer|less)\b|-(?:plus|odd)\b|\+", re.IGNORECASE)
