"""Words that were written for others which are spelled or sound alike (docs/decisions/0011-confusions.md)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import of_tables, records, table, trie
from copydesk.reading.collocations import Pulls, nearest_words, pulls
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.contexts import double, farther, neighbours, single
from copydesk.reading.quotations import quoted
from copydesk.reading.surroundings import is_named
from copydesk.reading.words import Word


class Doubt(NamedTuple):
    """A way to go wrong: one word written for another, and how much the context must speak for the other."""

    meant: str
    model: str  # the two words in the order in which its weights name them
    topical: bool
    sign: int  # 1 where a positive weight speaks for the word meant
    start: float  # how much speaks for it before the context is known
    least: float
    sure: float  # and for a warning
    paired: float  # the most that pairs of neighbours may add
    farther: float  # the most that one word farther off may
    pulls: Sequence[float]  # what it counts that its collocations are stronger


class Confusion(NamedTuple):
    span: Span
    written: str
    meant: str
    odds: float  # the logarithm of how much more likely that word is, by its context
    sure: bool


def confusions(doc: Document) -> tuple[Confusion, ...]:
    """The words whose context speaks for another one, in order."""
    found = doc.read(concordance)
    every = (each for written in _lines().keys() & found.places.keys() for each in _of_word(found, written))
    named = (each for each in every if not is_named(doc, Word(*each.span, each.written)))
    return tuple(sorted(_weighed(doc, each) for each in named))


def _weighed(doc: Document, confusion: Confusion) -> Confusion:
    """Less sure in a quotation: people speak as they like."""
    sure = confusion.sure and (confusion.odds >= SURE_SAID or not quoted(doc, confusion.span))
    return confusion._replace(sure=sure)


def _of_word(found: Concordance, written: str) -> Iterator[Confusion]:
    places, doubts = found.places[written], _doubts(written)
    doubted = [confusion for place in places if (confusion := _at(found, place, written, doubts))]
    if len(places) >= OFTEN and len(doubted) * 2 <= len(places) and doubts[0].topical:
        return  # what a story is about stands in it again and again
    yield from doubted


def _at(found: Concordance, place: int, written: str, doubts: Sequence[Doubt]) -> Confusion | None:
    word = found.words[place]
    if not word.text.islower() and (word.text[1:].isupper() or not found.mark(place - 1)):
        return None
    beside, best = _Features(found, place, written), None
    for doubt in doubts:
        odds = _odds(beside, doubt)
        if odds is not None and odds >= doubt.least and (best is None or odds > best.odds):
            best = Confusion(word.span, written, doubt.meant, odds, odds >= doubt.sure)
    return best


class _Features:
    """What stands around a place, worked out as far as it is asked for."""

    def __init__(self, found: Concordance, place: int, written: str) -> None:
        self._found, self._place = found, place
        self.words = nearest_words(found, place)
        self._pulls = pulls(written, self.words)
        self._beside = neighbours(found, place)
        self.single = single(self._beside)

    def stronger(self, doubt: Doubt) -> float:
        """How much the word meant is more at home among the nearest words, in steps."""
        here: Pulls = pulls(doubt.meant, self.words)
        each = zip(doubt.pulls, here, self._pulls, strict=True)
        return sum([worth * (one - other) for worth, one, other in each]) * STEPS / EIGHTHS

    @cached_property
    def farther(self) -> list[str]:
        return farther(self._found, self._place)

    @cached_property
    def double(self) -> list[str]:
        return double(self._beside)


def _odds(beside: _Features, doubt: Doubt) -> float | None:
    """None where even the most that is still to come could not bring them to where a doubt is worth a word."""
    if doubt.meant in (beside.words.one, beside.words.next_one):
        return None  # it would stand there twice
    missing = (doubt.least - doubt.start) * STEPS - CLOSE
    total = _weight(beside.single, doubt) + beside.stronger(doubt)
    if doubt.topical:
        if total + doubt.paired + doubt.farther * len(beside.farther) < missing:
            return None
        total += _weight(beside.farther, doubt)
    if total + doubt.paired < missing:
        return None
    return doubt.start + (total + _weight(beside.double, doubt)) / STEPS


def _weight(features: Sequence[str], doubt: Doubt) -> int:
    number_of, weights = _model()
    numbers = map(number_of, map(doubt.model.__add__, features))
    total: int = sum([weights[number] - OFFSET for number in numbers if number is not None])
    return doubt.sign * total


@of_tables("confusions")
def _lines() -> dict[str, str]:
    """The lines of the table by the word that is written."""
    found = defaultdict[str, list[str]](list)
    for line in table("confusions")["doubts"].splitlines():
        if line:
            written, doubt = line.split(maxsplit=1)
            found[written].append(doubt)
    return {written: "\n".join(lines) for written, lines in found.items()}


@cache
def _doubts(written: str) -> tuple[Doubt, ...]:
    return tuple(_doubt(written, line) for line in _lines()[written].split("\n"))


def _doubt(written: str, line: str) -> Doubt:
    meant, topical, sign, *numbers = line.split()
    pair = f"{written} {meant} " if sign == "1" else f"{meant} {written} "
    start, least, sure, paired, farther, *drawn = map(float, numbers)
    return Doubt(meant, pair, topical == "t", int(sign), start, least, sure, paired, farther, drawn)


def every_doubt() -> Mapping[str, Sequence[Doubt]]:
    """By the word that is written."""
    return {written: _doubts(written) for written in _lines()}


@cache
def _model() -> tuple[Any, bytes]:
    """What gives a model's feature its number, and the weights in the order of the numbers."""
    return trie("confusions").get, records("confusions")


OFTEN = 3
CLOSE = 0.001  # steps, by which rounding may be off
OFFSET, STEPS, EIGHTHS = 128, 16, 8  # a weight is kept as a byte, a pull in eighths
NEVER = 99.0  # odds that are not reached: no warning
SURE_SAID = 6.0  # odds of a warning in a quotation
