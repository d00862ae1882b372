"""A fault planted in a story, and how one is planted."""

import random
import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from copydesk import Span


class Fault(NamedTuple):
    text: str  # the story with the fault in it
    span: Span  # where it is
    published: date | None = None  # the story's day, where the fault shows only against it


Plant = Callable[[str, random.Random], Fault | None]
Change = tuple[int, int, str]
"""From where to where, and what to put there."""


def swap(text: str, start: int, end: int, wrong: str) -> Fault:
    """`wrong` in place of what stands from `start` to `end`."""
    return Fault(text[:start] + wrong + text[end:], Span(start, start + len(wrong)))


def at(pattern: str) -> Callable[[Callable[[re.Match[str], random.Random], Change | None]], Plant]:
    """A plant at a random match of the pattern; it says what to put in place of what."""

    def made(wrong: Callable[[re.Match[str], random.Random], Change | None]) -> Plant:
        def plant(text: str, rng: random.Random) -> Fault | None:
            found = list(re.finditer(pattern, text))
            for match in rng.sample(found, min(len(found), 12)):
                if change := wrong(match, rng):
                    return swap(text, *change)
            return None

        return plant

    return made
