"""A fault planted in a story, and how one is planted."""

import random
import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from copydesk import Span
from copydesk.reading.cardinals import in_words, worth


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


MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)"
    r"|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
