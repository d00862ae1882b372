"""Numbers told one after the other of one thing, “22 points, 18 and 11”, and what they come to."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from copydesk.document import Document
from copydesk.reading.numbers import COUNTS, Number
from copydesk.reading.outlines import MONEY, Outline, precision
from copydesk.regex import regex


class Part(NamedTuple):
    """A number and what it counts."""

    number: Number
    noun: str  # “points”; "" where it goes without saying, "?" where it cannot be told
    place: int  # of its sign in the outline


def parts(outline: Outline, start: int = 0, end: int | None = None) -> tuple[Part, ...]:
    """The numbers of this stretch of the outline that may be added up: no times, days, shares or rates."""
    return tuple(_parts(outline, start, len(outline.text) if end is None else end))


def _parts(outline: Outline, start: int, end: int) -> Iterator[Part]:
    for place, number in zip(outline.places, outline.numbers, strict=True):
        if not start <= place < end or number.form not in COUNTS or number.value is None or number.unit == "%":
            continue
        noun = noun_behind(outline.text, place)
        if noun not in UNSUMMED and not RATE.match(outline.text, place + 1):
            yield Part(number, noun, place)


def noun_behind(text: str, place: int) -> str:
    """The first plural within three words of the sign at this place; none behind a sum of money."""
    if text[place] == MONEY or ELIDED.match(text, place + 1):
        return ""
    found = NOUN.match(text, place + 1)
    return found["noun"].lower() if found else "?"


def alike(told: Sequence[Part], whole: Number, noun: str) -> tuple[Part, ...]:
    """The parts that count the noun of the whole, or leave it out; all where each counts a thing of its own."""
    told = [part for part in told if part.number.unit == whole.unit]
    if noun and any(part.noun == noun for part in told):
        return tuple(part for part in told if part.noun in (noun, ""))
    nouns = [part.noun for part in told] or ["?"]
    own = {*nouns} - {""}
    shared = len(own) == (nouns[0] != "")  # “22 points, 18 and 11”; “610 to homes, 420 to shops”
    return tuple(told) if "?" not in nouns and (shared or len(own) == len(nouns)) else ()


def amiss(doc: Document, whole: Number, told: Sequence[Number], single: int = 0, *, sure: bool = False) -> str:
    """What the parts make, “22 + 18 + 11 is 51”, where that is not the whole.

    `single`: how many of the parts are one, “a woman”; `sure`: these are the parts, however far off the whole is.
    """
    values = [number.value for number in told if number.value is not None]
    if whole.value is None or whole.approximate or len(values) < len(told):
        return ""
    if any(number.unit != whole.unit or number.approximate for number in told):
        return ""
    total = sum(values, Decimal(single))
    numbers = (whole, *told)
    slack = sum(precision(doc, each) for each in numbers if each.unit or each.value != int(each.value or 0))
    if abs(float(total - whole.value)) <= slack or not (
        sure or (max(values) < whole.value and 0.4 < float(total / whole.value) < 2.5)
    ):
        return ""
    terms = " + ".join([*(doc[number.span] for number in told), *["1"] * single])
    return f"{terms} is {_written(total, whole)}"


def some_make(whole: Number, told: Sequence[Number]) -> bool:
    """Whether two or more of the parts make the whole."""
    values = [number.value or Decimal(0) for number in told[:MOST]]
    return any(sum(some) == whole.value for size in range(2, len(values)) for some in combinations(values, size))


def _written(total: Decimal, like: Number) -> str:
    sign = "" if like.unit == "%" else like.unit
    if total >= MILLION and (sign or total % 1000):
        return f"{sign}{float(total / MILLION):g} million"
    return f"{sign}{total:,f}".rstrip("0").rstrip(".") if total % 1 else f"{sign}{int(total):,}"


MOST = 8
MILLION = 1_000_000
CUT = r"and|or|of|to|in|from|who|that|for|at|on|was|were|with|after|by|when|more|against|per|a|an|the|his|her|had"
NOUN = regex(
    rf"(?:[ -](?!(?:{CUT})\b)[\w’'-]+){{0,2}}?[ -](?!(?:{CUT})\b)"
    r"(?P<noun>[A-Za-z][\w’-]+(?<!s)s|people|men|women|children|police)(?![\w’'-])"
)
ELIDED = regex(
    r"$|[,.;:)”]| ?[—–]| (?:and|in|on|at|from|for|to|by|with|against|during|the|abroad|overseas|elsewhere"
    r"|of them|of whom|were|was|are|have|had|in all|altogether|last|this|[A-Z][a-z]+day)\b"
)
RATE = regex(r"(?: [\w’'-]+){1,2} (?:an?|per|each|every) |-|/|°| (?:percent|degrees|years? old)\b")
UNSUMMED = frozenset(
    """years months weeks days hours minutes seconds times percent games matches sets ages innings rounds tries
    carries attempts starts shots percentage decades quarters episodes pages degrees""".split()
)
