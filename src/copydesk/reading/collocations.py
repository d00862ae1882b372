"""How strongly a word is drawn to those beside it: how much likelier than anywhere it is between them.

The values are a trigram model's, for the words that are confused with others (docs/decisions/0011-confusions.md).
"""

from typing import NamedTuple

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
    return Pulls(
        _value(f"{word} c{two} {one}", f"{word} a{one}"),
        _value(f"{word} e{one} {next_one}", f"{word} b{next_one}"),
        _value(f"{word} d{next_one} {next_two}"),
    )


def _value(*keys: str) -> int:
    """Of the first that is known."""
    number_of = trie("collocations").get
    for key in keys:
        number: int | None = number_of(key)
        if number is not None:
            return records("collocations")[number] - OFFSET
    return 0


def _before(found: Concordance, index: int) -> str:
    mark = found.mark(index - 1)
    return "" if "\n" in mark or mark[-1:] in ENDS else token(found.folded[index - 1])


def _after(found: Concordance, index: int) -> str:
    mark = found.mark(index)
    return "" if "\n" in mark or mark[:1] in ENDS else token(found.folded[index + 1])


ENDS = frozenset(".!?;:…—–")
OFFSET = 128  # a value is kept as a byte
