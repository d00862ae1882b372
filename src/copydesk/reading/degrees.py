"""Adjectives that are compared with -er and -est."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from copydesk.lexicon import table


class Degrees(NamedTuple):
    comparative: str
    superlative: str


@cache
def degrees() -> Mapping[str, Degrees]:
    """The adjectives, each with its comparative and its superlative; good and bad among them."""
    regular = {each: _regular(each) for each in table("adjectives")["compared"].split()}
    return {**regular, "good": Degrees("better", "best"), "bad": Degrees("worse", "worst")}


def _regular(adjective: str) -> Degrees:
    stem = adjective
    if adjective.endswith("y"):
        stem = adjective[:-1] + "i"
    elif adjective.endswith("e"):
        stem = adjective[:-1]
    elif adjective in DOUBLED:
        stem = adjective + adjective[-1]
    return Degrees(f"{stem}er", f"{stem}est")


DOUBLED = frozenset("big hot fat thin sad wet fit slim dim mad red flat".split())
