"""What it costs to have written one word for another by a slip, and the words that one slip makes."""

from collections.abc import Iterator


def one_edit(word: str) -> set[str]:
    cuts = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    dropped = {a + b[1:] for a, b in cuts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    changed = {a + c + b[1:] for a, b in cuts if b for c in LETTERS}
    return (dropped | swapped | changed | {a + c + b for a, b in cuts for c in LETTERS}) - {word}


def swapped(word: str) -> Iterator[str]:
    """The word with two letters that stand side by side the other way round."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def apart(word: str, other: str) -> int:
    """How many letters must be changed, added or left out to make one of the other, in any order."""
    rest = word
    for letter in other:
        rest = rest.replace(letter, "", 1)
    return max(len(rest), len(other) - len(word) + len(rest))


def cost(wrong: str, right: str) -> float:
    """What it costs to have written `wrong` for `right`: an edit distance in which the usual slips are cheap."""
    before, last = [0.0], [0.0]
    for place in range(len(right)):
        last.append(last[-1] + _missed(right, place))
    for row, typed in enumerate(wrong, 1):
        line = [last[0] + _added(wrong, row - 1)]
        twice = row > 3 and wrong[row - 4 : row - 2] == wrong[row - 2 : row]  # “probabably”
        for column, letter in enumerate(right, 1):
            best = min(
                last[column] + _added(wrong, row - 1),
                line[column - 1] + _missed(right, column - 1),
                last[column - 1] + _mistaken(typed, letter, first=row == column == 1),
            )
            if row > 1 and column > 1 and typed == right[column - 2] and wrong[row - 2] == letter and typed != letter:
                best = min(best, before[column - 2] + SWAPPED)
            if twice:
                best = min(best, before[column] + TWICE)
            line.append(best)
        before, last = last, line
    return last[-1]


def _missed(right: str, place: int) -> float:
    """The letter at `place` was left out."""
    if place == 0:
        return FIRST
    if right[place] == right[place - 1]:
        return DOUBLED
    return APOSTROPHE if right[place] == "'" else MISSED


def _added(wrong: str, place: int) -> float:
    """The letter at `place` is one too many."""
    if place and wrong[place] == wrong[place - 1]:
        return DOUBLED
    return FIRST if place == 0 else ADDED


def _mistaken(typed: str, meant: str, *, first: bool) -> float:
    if typed == meant:
        return 0.0
    if first:
        return FIRST
    if typed in VOWELS and meant in VOWELS:
        return VOWEL
    return NEIGHBOUR if meant in NEAR.get(typed, "") else MISTAKEN


# What the slips cost: fitted to pairs of what was written and meant.
DOUBLED, SWAPPED, MISSED, APOSTROPHE, NEIGHBOUR, ADDED, VOWEL, MISTAKEN, FIRST = (
    0.6,
    1.1,
    1.15,
    1.3,
    2.1,
    2.2,
    2.25,
    2.75,
    3.0,
)
TWICE = 1.3  # two letters
LETTERS = "abcdefghijklmnopqrstuvwxyz'"
VOWELS = "aeiouy"
NEAR = {
    "q": "wa", "w": "qeas", "e": "wrsd", "r": "etdf", "t": "ryfg", "y": "tugh", "u": "yihj", "i": "uojk", "o": "ipkl",
    "p": "ol", "a": "qwsz", "s": "awedxz", "d": "serfcx", "f": "drtgvc", "g": "ftyhbv", "h": "gyujnb", "j": "huikmn",
    "k": "jiolm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfv", "v": "cfgb", "b": "vghn", "n": "bhjm", "m": "njk",
}  # fmt: skip
