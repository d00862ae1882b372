"""How strongly a word is drawn to those beside it: how much likelier than anywhere it is between them.

The values are a trigram model's, for the words that are confused with others (docs/decisions/0011-confusions.md).
"""

from functools import cache
from typing import Any, NamedTuple

from copydesk.lexicon import records, trie
from copydesk.reading.concordance import Concordance
from copydesk.reading.contexts import token


class NearestWords(NamedTuple):
    """The two nearest words on either side within the sentence, marks left out; empty where there is none."""

    one: str
    two: str
    next_one: str
    next_two: str


class Pulls(NamedTuple):
    """In eighths of a natural logarithm."""

    before: int
    after: int
    farther: int  # what the second word after says besides


def nearest_words(found: Concordance, index: int) -> NearestWords:
    one, next_one = _before(found, index), _after(found, index)
    two = _before(found, index - 1) if one else ""
    return NearestWords(one, two, next_one, _after(found, index + 1) if next_one else "")


def pulls(word: str, beside: NearestWords) -> Pulls:
    one, two, next_one, next_two = beside
    number_of, values = _model()
    before = number_of(f"{word} c{two} {one}")
    if before is None:
        before = number_of(f"{word} a{one}")
    after = number_of(f"{word} e{one} {next_one}")
    if after is None:
        after = number_of(f"{word} b{next_one}")
    numbers = before, after, number_of(f"{word} d{next_one} {next_two}")
    return Pulls._make([0 if number is None else values[number] - OFFSET for number in numbers])


@cache
def _model() -> tuple[Any, bytes]:
    """What gives a word and those beside it their number, and the values in the order of the numbers."""
    return trie("collocations").get, records("collocations")


def _before(found: Concordance, index: int) -> str:
    mark = found.mark(index - 1)
    return "" if "\n" in mark or mark[-1:] in ENDS else token(found.folded[index - 1])


def _after(found: Concordance, index: int) -> str:
    mark = found.mark(index)
    return "" if "\n" in mark or mark[:1] in ENDS else token(found.folded[index + 1])


ENDS = frozenset(".!?;:…—–")
OFFSET = 128  # a value is kept as a byte
