"""What stands around a word, as the features by which one word is told from another it is confused with."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from copydesk.lexicon import records, trie
from copydesk.reading.concordance import Concordance


class Context(NamedTuple):
    """The tokens to the left and right of a word, the nearest first: folded words, “0” for figures, marks."""

    left: Sequence[str]
    right: Sequence[str]


def context(found: Concordance, index: int, reach: int) -> Context:
    return Context(tuple(_leftward(found, index, reach)), tuple(_rightward(found, index, reach)))


def features(around: Context, *, topical: bool) -> Iterator[str]:
    """Neighbours, pairs of them, their classes; with `topical` also the words farther off, wherever they stand."""
    one, two = (*around.left[:2], "\n", "\n")[:2]
    next_one, next_two = (*around.right[:2], "\n", "\n")[:2]
    a, b, c, d = class_of(two), class_of(one), class_of(next_one), class_of(next_two)
    yield f"a{one}"
    yield f"b{next_one}"
    yield f"c{two} {one}"
    yield f"d{next_one} {next_two}"
    yield f"e{one} {next_one}"
    yield f"f{b}"
    yield f"g{c}"
    yield f"h{b}{c}"
    yield f"i{a}{b}"
    yield f"j{c}{d}"
    yield f"l{b}{next_one}"
    yield f"m{c}{one}"
    yield f"n{two}"
    yield f"o{next_two}"
    if topical:
        yield from {f"k{word}" for side in around for word in side if len(word) > SHORTEST}


@cache
def class_of(token: str) -> str:
    """One character for the words that stand where this one does; for a rare word its ending decides."""
    number = trie("classes").get(token)
    if number is not None:
        return chr(FIRST + records("classes")[number])
    ending = next((place for place, end in enumerate(ENDINGS) if token.endswith(end)), len(ENDINGS))
    return chr(FIRST + 256 + ending)


def _leftward(found: Concordance, index: int, reach: int) -> Iterator[str]:
    for place in range(index - 1, max(-1, index - 1 - reach), -1):
        mark = found.mark(place)
        if "\n" in mark:
            return
        if mark:
            yield mark[-1]
        yield _token(found.folded[place])


def _rightward(found: Concordance, index: int, reach: int) -> Iterator[str]:
    for place in range(index, min(len(found.words) - 1, index + reach)):
        mark = found.mark(place)
        if mark:
            yield mark[0]
        if "\n" in mark:
            return
        yield _token(found.folded[place + 1])


def _token(word: str) -> str:
    return "0" if word[0].isdigit() else word


SHORTEST = 3
FIRST = 0x100  # where the classes' characters begin
ENDINGS = ("'s", "s'", "ing", "ed", "ly", "ion", "ment", "ness", "er", "est", "al", "ous", "s")
