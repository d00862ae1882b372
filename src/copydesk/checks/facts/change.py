"""Ask about a rise or fall that its two figures do not make.

- Sales rose 20% to $60 million from [[$40 million]].
- Profit fell 10% from $50 million to [[$40 million]] in the year.
- Ridership grew from 4,000 to 5,000, a [[50%]] increase.
- The price was $12, up 50% from [[$10]].
- The number of thefts dropped 25 percent, from 80 to [[70]].
- Attendance doubled to 310 from [[205]].
- Rents have tripled, from $400 to [[$800]].
- The rate went from 4% to 6%, a [[2%]] rise.
- The fare went from $20 to $15, a drop of [[52%]].
- A 30% increase, from 40 to [[60]], was too much.
- Sales rose 8% to 40.7bn from [[30.1bn euros]].
- Turnout fell to 41% from 46%, a drop of [[five percent]].
- The fee fell from $20 to $15, down [[40%]] in a year.
- The club has 600 members, a 40% increase over [[400]] in May.

= Sales rose 50% to $60 million from $40 million.
= In all 384,954 were caught, a 42 percent increase over 2003.
= The fare went from $20 to $15, a drop of 25%, and bus fares from $4 to $5, up 25%.
= A 50% increase, from 40 to 60, was too much.
= Sales rose 8% to 40.7bn from 37.7bn euros.
= The age rose from 60 to 65, and 20% of the staff left. Sales went from $20 to $15 in May, a drop of 3% in the week.
= Sales rose 12% to $6.1 million from $5.4 million.
= Profit fell 20% from $50 million to $40 million in the year.
= Ridership grew from 4,000 to 5,000, a 25% increase.
= The price was $12, up 20% from $10.
= Attendance nearly doubled to 390 from 205.
= The rate went from 4% to 6%, a rise of 50%.
= The rate went from 4% to 6%, a 2-point rise.
= Sales rose about 20% to $60 million from $49 million.
= Sales at constant rates rose 20% to $60 million from $40 million.
= Shares rose 20% to $60 on volume of 40 million, from 10 million.
= Sales rose 20% from the year before, when they fell 3% to $40 million.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.numbers import Number
from copydesk.reading.outlines import AMOUNT, MONEY, SHARE, Outline, outlines, precision
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    quotations="read",
    needs=("%", "percent", "cent", "percentage", "doubled", "tripled", "quadrupled", "halved", "quartered"),
    pattern=r"(?:%|per ?cent),? (?:to|from) [$£€]?\d|(?:%|per ?cent) (?:increase|rise|drop|decline|fall"
    r"|decrease|gain|jump)"
    r"|\b(?:doubled|tripled|quadrupled|halved|quartered)\b|(?:up|down) [\w.]+(?:%| per ?cent)"
    r"|(?:rise|increase|gain|jump|drop|decline|fall|decrease|reduction|cut) of [\w. ]+(?:%| ?per ?cent)"
    r"|\bfrom [$£€]?\d[^.\n]* to [$£€]?\d[^\n]*(?:%| ?per ?cent)",
)
def change(doc: Document) -> Iterator[Finding]:
    for outline in doc.read(outlines):
        if SPECIAL.search(outline.text):
            continue
        if SHARE in outline.text and any(word in outline.text for word in BASES):
            for found in (match for shape in SHAPES for match in shape.finditer(outline.text)):
                yield from _compared(doc, outline, found)
        if any(verb in outline.text for verb in TIMES):
            for found in (match for shape in MULTIPLIED for match in shape.finditer(outline.text)):
                yield from _multiplied(doc, outline, found)


def _compared(doc: Document, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    rate, before, after = (outline.group(found, name) for name in ("rate", "before", "after"))
    if YEAR.fullmatch(doc[before.span]):  # “a 42% increase over 2003”
        return
    low, high = _changes(doc, before, after)
    if not _alike(before, after) or low is None or high is None:
        return
    said, slack = float(rate.value or 0), precision(doc, rate) + (3 if rate.approximate else 0.06)
    if FALL.search(found["verb"]):
        low, high = -high, -low
    slack = max(slack, 5) if before.approximate or after.approximate else slack
    if low - slack <= said <= high + slack:
        return
    points = abs(float(after.value or 0) - float(before.value or 0))
    if before.unit == "%" and abs(points - said) < 0.06:
        message = (
            f"From {doc[before.span]} to {doc[after.span]} is a change of {points:g} percentage points, "
            f"not of {said:g}%."
        )
        yield Finding(rate.span, message, related=(before.span, after.span))
        return
    message = (
        f"From {doc[before.span]} to {doc[after.span]} is {_worded((low + high) / 2, found)}, not "
        f"{said:g}%: which is right?"
    )
    last, *others = sorted((rate, before, after), key=lambda number: -number.span.start)
    yield Finding(last.span, message, related=tuple(number.span for number in others))


def _alike(before: Number, after: Number) -> bool:
    """Of one unit, or the later has it for both: “to 40bn from 30bn euros”."""
    if before.unit == after.unit:
        return True
    return {before.unit, after.unit} in ({"", "€"}, {"", "$"}) and min(before.value or 0, after.value or 0) > THOUSANDS


def _changes(doc: Document, before: Number, after: Number) -> tuple[float, float] | tuple[None, None]:
    """The least and the greatest change in per cent, by the places that are written."""
    old, new = float(before.value or 0), float(after.value or 0)
    loose, other = precision(doc, before), precision(doc, after)
    if old - loose <= 0:
        return None, None
    return 100 * ((new - other) / (old + loose) - 1), 100 * ((new + other) / (old - loose) - 1)


def _worded(change: float, found: re.Match[str]) -> str:
    if FALL.search(found["verb"]) and change < 0:
        return f"a rise of about {-change:.0f}%"
    return f"about {abs(change):.{0 if abs(change) >= 10 else 1}f}%"


def _multiplied(doc: Document, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    before, after = outline.group(found, "before"), outline.group(found, "after")
    if not _alike(before, after) or not before.value or not after.value:
        return
    times = float(after.value / before.value)
    least, most = TIMES[found["verb"]]
    if (found["about"] or "").strip() in {"more than", "over"}:
        most *= 1.35
    if least <= times <= most:
        return
    last, first = sorted((before, after), key=lambda number: -number.span.start)
    message = f"From {doc[before.span]} to {doc[after.span]} is {times:.2g} times as much: is it “{found['verb']}”?"
    yield Finding(last.span, message, related=(first.span,))


BASES = ("from ", "compared ", "against ", "versus ", "over ", "on ")
TIMES = {
    "doubled": (1.75, 2.45),
    "tripled": (2.6, 3.5),
    "quadrupled": (3.5, 4.6),
    "halved": (0.4, 0.6),
    "quartered": (0.2, 0.31),
}
THOUSANDS = 10_000
YEAR = regex(r"(?:19|20)\d\d")
N, QUANTITY = f"[{AMOUNT}{MONEY}{SHARE}]", r"(?: (?!to\b|from\b|in\b|and\b|for\b|the\b|per\b|or\b)[\w’'-]+){0,2}"
GAP = (
    rf"(?: \([^()]{{0,30}}\))?(?:,? (?!from\b|to\b|and\b|but\b|with\b)[\w’'-]+|,? (?:from|to) [A-Z]\w+|,? "
    rf"{AMOUNT} (?:months?|weeks?|years?)){{0,9}}"
)
FROM = (
    r"(?:from|compared (?:with|to)|against|up from|down from|versus)(?: the| a| its)?(?: (?:year-earlier"
    r"|previous|earlier|last year’s))?"
)
RISE = (
    r"rose|rise|risen|rising|grew|grow|grown|growing|climbed|climb|jumped|jump|increased?|increasing|gained"
    r"|gain|surged?|soared|up|advanced|leaped"
)
FALL_WORDS = (
    r"fell|fall|fallen|falling|dropped|drop|declined?|declining|slid|down|slipped|tumbled|plunged"
    r"|decreased?|lower|sank|shrank|dipped"
)
VERB = rf"\b(?P<verb>{RISE}|{FALL_WORDS})"
FALL = regex(rf"\b(?:{FALL_WORDS}|reduction|cut)\b")
NOUNS = "rise|increase|gain|jump|surge|growth|drop|decline|fall|decrease|reduction|cut"
BY = r"(?:,? (?:by|about|nearly|almost|roughly|just|more than|some|an estimated|around|only))*"
SHAPES = (
    regex(
        rf"{VERB}{BY} (?P<rate>{SHARE}),?(?: in [\w ]{{3,20}},?)? to{BY} (?P<after>{N}){GAP},? {FROM}{BY} "
        rf"(?P<before>{N})(?! to )"
    ),
    regex(rf"{VERB}{BY} (?P<rate>{SHARE}),? from{BY} (?P<before>{N}){QUANTITY},? to{BY} (?P<after>{N})"),
    regex(
        rf"\bfrom{BY} (?P<before>{N}){QUANTITY},? to{BY} (?P<after>{N}){GAP}(?:,| —| –| -) an?{BY} "
        rf"(?P<rate>{SHARE})(?: \w+)?"
        rf" (?P<verb>{NOUNS})\b"
    ),
    regex(
        rf"\bfrom{BY} (?P<before>{N}){QUANTITY},? to{BY} (?P<after>{N}){GAP}(?:, | — | – | - | \()"
        rf"(?:an? )?(?P<verb>up|down|{NOUNS}) (?:of |by )?{BY} ?(?P<rate>{SHARE})"
        rf"(?! (?:in|on|over) the (?:week|month|day))"
    ),
    regex(
        rf"\b(?:[Aa]n?|[Tt]he){BY} (?P<rate>{SHARE}) (?P<verb>{NOUNS})(?: in [\w ]{{3,30}}?)?,? "
        rf"from{BY} (?P<before>{N}){QUANTITY},? to{BY} (?P<after>{N})"
    ),
    regex(
        rf"\b(?:[Aa]n?|[Tt]he){BY} (?P<rate>{SHARE}) (?P<verb>{NOUNS})(?: in [\w ]{{3,30}}?)?,? "
        rf"to{BY} (?P<after>{N}){GAP},? from{BY} (?P<before>{N})(?! to )"
    ),
    regex(
        rf"(?P<after>{N}){GAP},? an?{BY} (?P<rate>{SHARE}) (?P<verb>{NOUNS}) "
        rf"(?:from|over|on|compared (?:with|to)){BY}(?: the| its)? (?P<before>{N})(?! to )"
    ),
    regex(
        rf"\bto{BY} (?P<after>{N}){QUANTITY},? from{BY} (?P<before>{N}){QUANTITY}(?:,| —| –| -) an?{BY} "
        rf"(?P<verb>{NOUNS}) of{BY} (?P<rate>{SHARE})"
    ),
    regex(rf"(?P<after>{N}){GAP}, (?P<verb>up|down){BY} (?P<rate>{SHARE}) {FROM}{BY} (?P<before>{N})(?! to )"),
)
ABOUT = (
    r"(?P<about>\b(?:nearly|almost|about|roughly|more than|over|virtually|practically|around|less than|not "
    r"quite|just over) )?"
)
MULTIPLIED = tuple(
    regex(rf"{ABOUT}\b(?P<verb>doubled|tripled|quadrupled|halved|quartered)(?: in (?:size|number|value|price))?{shape}")
    for shape in (
        rf" to (?P<after>{N}){QUANTITY} from (?P<before>{N})(?! to )",
        rf",? from (?P<before>{N}){QUANTITY} to (?P<after>{N})",
    )
)
SPECIAL = regex(
    r"\b(?:constant|adjusted|adjusting|organic|like-for-like|same-store|comparable|annuali[sz]ed|annual rate"
    r"|inflation|underlying|excluding"
    r"|per share|rounded|rounding|currency|currencies|compound|a year on average|points?)\b",
    re.IGNORECASE,
)
