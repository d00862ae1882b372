"""Words that were written for others which are spelled or sound alike (docs/decisions/0011-confusions.md)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import of_tables, records, table, trie
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.contexts import features
from copydesk.reading.quotations import quoted
from copydesk.reading.surroundings import is_named
from copydesk.reading.words import Word


class Doubt(NamedTuple):
    """A way to go wrong: one word written for another, and how much the context must speak for the other."""

    meant: str
    model: str  # one character, by which its weights are found
    topical: bool
    sign: int  # 1 where a positive weight speaks for the word meant
    start: float  # how much speaks for it before the context is known
    least: float
    sure: float  # and for a warning


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
    topical = doubts[0].topical or doubts[-1].topical
    beside = features(found, place, topical=topical)
    best: Confusion | None = None
    for doubt in doubts:
        odds = _odds(beside, doubt)
        if odds >= doubt.least and (best is None or odds > best.odds):
            best = Confusion(word.span, written, doubt.meant, odds, odds >= max(doubt.sure, LEAST_SURE))
    return best


def _odds(beside: Sequence[str], doubt: Doubt) -> float:
    number_of, weights = _model()
    numbers = map(number_of, map(doubt.model.__add__, beside))
    total: int = sum([weights[number] - OFFSET for number in numbers if number is not None])
    return doubt.start + doubt.sign * total / STEPS


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
    return tuple(map(_doubt, _lines()[written].split("\n")))


def _doubt(line: str) -> Doubt:
    meant, model, topical, sign, *numbers = line.split()
    return Doubt(meant, chr(int(model)), topical == "t", int(sign), *map(float, numbers))


@cache
def _model() -> tuple[Any, bytes]:
    """What gives a model's feature its number, and the weights in the order of the numbers."""
    return trie("confusions").get, records("confusions")


OFTEN = 3
OFFSET, STEPS = 128, 16  # a weight is kept as a byte
LEAST_SURE, SURE_SAID = 5.0, 7.0  # odds of a warning at least, and in a quotation
