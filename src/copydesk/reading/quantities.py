"""Quantities with their units: 50 mph, 6.2 miles, 10 to 15 centimeters, 38 C."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from copydesk.lexicon import table
from copydesk.reading.cardinals import worth
from copydesk.regex import regex


class Unit(NamedTuple):
    name: str
    dimension: str
    worth: tuple[float, ...]  # in the dimension's own unit; several where the word names several measures


class Measure(NamedTuple):
    """A figure and how far it may be off by rounding: half of the last digit that counts."""

    value: float
    loose: float


@cache
def units() -> Mapping[str, Unit]:
    """Each way to write a unit."""
    return {
        written: Unit(name, dimension, tuple(map(float, entry["worth"])))
        for dimension, group in table("units").items()
        for name, entry in group.items()
        for written in entry["written"]
    }


@cache
def unit_pattern() -> str:
    """Any unit, the longer before the shorter."""
    return "|".join(map(re.escape, sorted(units(), key=len, reverse=True)))


def measure(written: str, times: float = 1) -> Measure:
    """“1,200” may stand for 1,150 to 1,250, “100” for 90 to 110, “12.0” for 11.95 to 12.05."""
    digits = written.replace(",", "")
    if not digits[-1].isdigit():
        return Measure(worth(digits) * times, 0.5 * times)
    whole, _, decimals = digits.partition(".")
    if decimals:
        return Measure(float(digits) * times, 0.5 * 10 ** -len(decimals) * times)
    zeros = len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0
    return Measure(float(whole) * times, min(0.5 * 10**zeros, max(0.5, 0.1 * float(whole))) * times)


NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
TIMES = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9}
WORDED = regex(r"one|two|three|four|five|six|seven|eight|nine")
