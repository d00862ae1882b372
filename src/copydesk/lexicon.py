"""What is a word, how common it is, what was meant."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

Variety = Literal["us", "gb"]


class Lexicon:
    """The words of English, and the desk's own."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._own = frozenset(piece for word in words for piece in (_folded(word), *_folded(word).split()))

    def knows(self, word: str) -> bool:
        """Whether this is a word, name or place of English in either variety, or the desk's own.

        What is written in lower case must be known in lower case: “africa” and “smith” are not, “Africa” and “SMITH”
        are. The desk's own words are, in any case. A possessive is known where its owner is.
        """
        word = word.replace("’", "'")
        if self._holds(word):
            return True
        if word.endswith(("'s", "'S")):
            return self.knows(word[:-2])
        if word.endswith("'"):
            return self.knows(word[:-1])
        return self._derived(word)

    def is_word(self, word: str, variety: Variety | None = None) -> bool:
        """Whether a dictionary has this in lower case; with a variety, as a first spelling there, not a variant."""
        return bool(_flags(_folded(word)) & (COMMON if variety is None else US if variety == "us" else GB))

    def is_name(self, word: str) -> bool:
        """Whether this is a common given name or surname, in any case."""
        return bool(_flags(_folded(word)) & NAME)

    def is_place(self, word: str) -> bool:
        """Whether this is a country, a US state or a well-known town, in any case: “new york” is one."""
        return bool(_flags(_folded(word)) & PLACE)

    def frequency(self, word: str) -> float:
        """How common the word is on the Zipf scale (log10 of its occurrences in a billion words); 0.0: never seen."""
        return _seen(_folded(word))[0] / ZIPF_STEPS

    def correction(self, word: str) -> str | None:
        """What was clearly meant by an unknown word in lower case; None where that is not clear."""
        return _correction(word, self._own) if word.islower() else None

    def _holds(self, word: str) -> bool:
        folded = word.lower()
        if folded == word:
            held = _flags(folded) & COMMON or _seen(folded)[1] & IN_COPY
        else:
            held = _flags(folded) or _seen(folded)[1]
        return bool(held) or folded in self._own

    def _derived(self, word: str) -> bool:
        """Whether the word is made of a known one as English makes words; or written without its accents."""
        if not word.isascii():
            plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
            return plain.isascii() and self._holds(plain)
        if not word.islower():  # Harrises, Uighurs
            return any(word.endswith(end) and self._holds(word[: -len(end)]) for end in ("s", "es") if len(word) > 4)
        return any(_common(stem) for stem in _stems(word))


@cache
def table(name: str) -> Mapping[str, Any]:
    """What `data/<name>.toml` holds."""
    import tomllib

    found: Mapping[str, Any] = tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))
    return found


def _folded(word: str) -> str:
    return word.replace("’", "'").lower()


def _flags(word: str) -> int:
    """What the dictionaries say of a folded word."""
    number = _words()[0](word)
    return 0 if number is None else _words()[1][number]


def _seen(word: str) -> tuple[int, int]:
    """How common a folded word is, in steps, and whether that admits it."""
    number = _frequencies()[0](word)
    if number is None:
        return 0, 0
    records = _frequencies()[1]
    return records[2 * number], records[2 * number + 1]


@cache
def _words() -> tuple[Any, bytes]:
    return _mapped("words")


@cache
def _frequencies() -> tuple[Any, bytes]:
    return _mapped("frequency")


def _mapped(name: str) -> tuple[Any, bytes]:
    """A trie that gives a word its number (or None), and the records in the order of the numbers."""
    import marisa_trie

    return marisa_trie.Trie().mmap(str(DATA / f"{name}.marisa")).get, (DATA / f"{name}.bin").read_bytes()


def _common(word: str) -> bool:
    return bool(_flags(word) & COMMON) and _seen(word)[0] >= STEM_SEEN


def _stems(word: str) -> Iterator[str]:
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) >= len(prefix) + 5:
            yield word[len(prefix) :]
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) >= len(suffix) + 4:
            yield word[: -len(suffix)]


def _correction(word: str, own: frozenset[str]) -> str | None:
    """The candidate of the highest score, where the next is well below it."""
    ranked = sorted(((_score(word, each), each) for each in _candidates(word, own)), reverse=True)
    if not ranked or ranked[0][0] < LEAST_SCORE:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR:
        return None
    return ranked[0][1]


def _candidates(word: str, own: frozenset[str]) -> set[str]:
    near = {each for each in _one_edit(word) if _flags(each) & COMMON or each in own}
    if len(word) < 5:
        return near
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    initial = _beginning_with(word[0])
    return near.union(found for found, _, _ in process.extract(word, initial, scorer=OSA.distance, score_cutoff=2, limit=None))


@cache
def _beginning_with(letter: str) -> tuple[str, ...]:
    """The dictionary's words in use that begin with this letter."""
    _frequencies()
    import marisa_trie

    trie = marisa_trie.Trie().mmap(str(DATA / "words.marisa"))
    return tuple(word for word in trie.keys(letter) if _common(word))


def _one_edit(word: str) -> set[str]:
    cuts = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    dropped = {a + b[1:] for a, b in cuts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    changed = {a + c + b[1:] for a, b in cuts if b for c in LETTERS}
    return (dropped | swapped | changed | {a + c + b for a, b in cuts for c in LETTERS}) - {word}


def _score(wrong: str, right: str) -> float:
    return _seen(right)[0] / ZIPF_STEPS - _cost(wrong, right)


def _cost(wrong: str, right: str) -> float:
    """What it costs to have written `wrong` for `right`: an edit distance in which the usual slips are cheap."""
    before, last = [0.0], [0.0]
    for column, letter in enumerate(right, 1):
        last.append(last[-1] + _missed(right, column - 1))
    for row, typed in enumerate(wrong, 1):
        line = [last[0] + _added(wrong, row - 1)]
        for column, letter in enumerate(right, 1):
            best = min(
                last[column] + _added(wrong, row - 1),
                line[column - 1] + _missed(right, column - 1),
                last[column - 1] + _mistaken(typed, letter, first=row == column == 1),
            )
            if row > 1 and column > 1 and typed == right[column - 2] and wrong[row - 2] == letter and typed != letter:
                best = min(best, before[column - 2] + SWAPPED)
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


DATA = Path(__file__).parent / "data"

# What a record in words.bin says of a word.
US, GB, VARIANT, PROPER, NAME, PLACE = 1, 2, 4, 8, 16, 32
COMMON = US | GB | VARIANT

# What a record in frequency.bin says: the zipf frequency in steps, and whether being so common makes it a word.
ZIPF_STEPS = 30
AS_NAME, IN_COPY = 1, 2  # when it has a capital; in lower case, too

STEM_SEEN = round(2.0 * ZIPF_STEPS)
PREFIXES = (
    "anti", "auto", "bio", "co", "counter", "cyber", "de", "eco", "electro", "ex", "extra", "geo", "hyper", "inter",
    "macro", "mega", "meta", "micro", "mid", "mini", "mis", "multi", "nano", "neuro", "non", "out", "over", "post",
    "pre", "pro", "pseudo", "quasi", "re", "semi", "sub", "super", "tele", "trans", "ultra", "un", "under", "up",
)  # fmt: skip
SUFFIXES = ("fest", "free", "gate", "ish", "less", "like", "long", "maker", "makers", "ness", "proof", "s", "wide", "wise")

# What the slips cost, on the scale of the zipf frequency: fitted to pairs of what was written and what was meant.
SWAPPED, DOUBLED, APOSTROPHE, VOWEL, MISSED, ADDED, NEIGHBOUR, MISTAKEN, FIRST = 1.0, 0.6, 0.5, 1.2, 1.4, 1.5, 1.8, 2.4, 3.0
CLEAR = 0.5  # how far the best must stand above the next
LEAST_SCORE = -1.0
LETTERS = "abcdefghijklmnopqrstuvwxyz'"
VOWELS = "aeiouy"
NEAR = {
    "q": "wa", "w": "qeas", "e": "wrsd", "r": "etdf", "t": "ryfg", "y": "tugh", "u": "yihj", "i": "uojk", "o": "ipkl",
    "p": "ol", "a": "qwsz", "s": "awedxz", "d": "serfcx", "f": "drtgvc", "g": "ftyhbv", "h": "gyujnb", "j": "huikmn",
    "k": "jiolm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfv", "v": "cfgb", "b": "vghn", "n": "bhjm", "m": "njk",
}  # fmt: skip
