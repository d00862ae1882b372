"""What stands around a word, as the features by which one word is told from another it is confused with."""

from functools import cache
from typing import NamedTuple

from copydesk.lexicon import records, trie
from copydesk.reading.concordance import Concordance


class Neighbours(NamedTuple):
    """The two to either side: folded words, “0” for a figure, marks, a line break beyond which there is nothing."""

    two: str
    one: str
    next_one: str
    next_two: str


def neighbours(found: Concordance, index: int) -> Neighbours:
    one, two = _before(found, index)
    return Neighbours(two, one, *_after(found, index))


def single(beside: Neighbours) -> list[str]:
    """Features: each neighbour, its class, and the classes of two."""
    two, one, next_one, next_two = beside
    a, b, c, d = class_of(two), class_of(one), class_of(next_one), class_of(next_two)
    found = f"a{one}", f"b{next_one}", f"f{b}", f"g{c}", f"h{b}{c}", f"i{a}{b}", f"j{c}{d}", f"n{two}", f"o{next_two}"
    return list(found)


def double(beside: Neighbours) -> list[str]:
    """Features: two neighbours, or one and the class of the other. Their kinds are `PAIRED`."""
    two, one, next_one, next_two = beside
    b, c = class_of(one), class_of(next_one)
    return [f"c{two} {one}", f"d{next_one} {next_two}", f"e{one} {next_one}", f"l{b}{next_one}", f"m{c}{one}"]


def farther(found: Concordance, index: int) -> list[str]:
    """Features: the longer words within reach, wherever they stand. Their kind is `FARTHER`."""
    return [f"{FARTHER}{word}" for word in _around(found, index)]


@cache
def class_of(token: str) -> str:
    """One character for the words that stand where this one does; for a rare word its ending decides."""
    number = trie("classes").get(token)
    if number is not None:
        return chr(FIRST + records("classes")[number])
    ending = next((place for place, end in enumerate(ENDINGS) if token.endswith(end)), len(ENDINGS))
    return chr(FIRST + 256 + ending)


def _before(found: Concordance, index: int) -> tuple[str, str]:
    """The nearest neighbour to the left, and the next."""
    mark = found.mark(index - 1)
    if "\n" in mark:
        return "\n", "\n"
    word = token(found.folded[index - 1])
    if mark:
        return mark[-1], word
    mark = found.mark(index - 2)
    if mark:
        return word, "\n" if "\n" in mark else mark[-1]
    return word, token(found.folded[index - 2])


def _after(found: Concordance, index: int) -> tuple[str, str]:
    """The nearest neighbour to the right, and the next."""
    mark, last = found.marks[index], len(found.folded) - 1
    if "\n" in mark:
        return mark[0] if index < last else "\n", "\n"
    word = token(found.folded[index + 1])
    if mark:
        return mark[0], word
    mark = found.marks[index + 1]
    if mark:
        return word, mark[0] if index + 1 < last else "\n"
    return word, token(found.folded[index + 2])


def _around(found: Concordance, index: int) -> set[str]:
    """The longer words within reach on both sides, in the same segment."""
    marks, first, last = found.marks, max(0, index - REACH), min(len(found.folded) - 1, index + REACH)
    if "\n" in "".join(marks[first:index]):
        first = next(place for place in range(index, first, -1) if "\n" in marks[place - 1])
    if "\n" in "".join(marks[index:last]):
        last = next(place for place in range(index, last) if "\n" in marks[place])
    near = (*found.folded[first:index], *found.folded[index + 1 : last + 1])
    return {word for word in near if len(word) > SHORTEST and not word[0].isdigit()}


def token(word: str) -> str:
    return "0" if word[0].isdigit() else word


PAIRED, FARTHER = "cdelm", "k"
REACH, SHORTEST = 7, 3  # words to either side; letters
FIRST = 0x100  # where the classes' characters begin
ENDINGS = ("'s", "s'", "ing", "ed", "ly", "ion", "ment", "ness", "er", "est", "al", "ous", "s")
