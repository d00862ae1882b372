"""What is a word, how common it is, what was meant."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar

from copydesk.cache import Json, kept, state
from copydesk.edits import apart, cost, one_edit

Variety = Literal["us", "gb"]
T = TypeVar("T")


REMEMBERED = 1 << 16  # words: stories share most of theirs


class Lexicon:
    """The words of English, and the desk's own words and names."""

    def __init__(self, words: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self.names = tuple(names)
        self._own = frozenset(
            piece for word in (*words, *self.names) for piece in (_folded(word), *_folded(word).split())
        )
        self._told: dict[Callable[[str, Lexicon], bool], tuple[set[str], set[str]]] = {}

    def among(self, words: Set[str], asked: "Callable[[str, Lexicon], bool]") -> Set[str]:
        """Those of these words of which this is true. Of each it is asked once, however many stories have it."""
        yes, no = self._told.setdefault(asked, (set(), set()))
        for word in words - no - yes:
            (yes if asked(word, self) else no).add(word)
        found = words & yes
        if len(yes) + len(no) > REMEMBERED:
            del self._told[asked]
        return found

    def knows(self, word: str) -> bool:
        """Whether this is a word, name or place of English in either variety, or the desk's own.

        What is written in lower case must be known in lower case: “africa” and “nato” are not, “Africa” and “NATO”
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

    def joined(self, candidates: Iterable[str]) -> set[str]:
        """Those of these folded strings that a dictionary has; for many of which hardly one is a word."""
        number_of, records = _words()  # not by `_flags`: what is hardly ever a word is not worth remembering
        numbers = ((each, number_of(each)) for each in candidates)
        return {each for each, number in numbers if number is not None and records[number] & COMMON}

    def is_name(self, word: str) -> bool:
        """Whether this is a common given name or surname, in any case."""
        return bool(_flags(_folded(word)) & NAME)

    def is_rare(self, word: str) -> bool:
        """Whether an unknown word that looks like a slip for a common one stands in the largest dictionaries."""
        return _folded(word) in trie("rare")

    def is_place(self, word: str) -> bool:
        """Whether this is a country, a US state or a well-known town, in any case: “new york” is one."""
        return bool(_flags(_folded(word)) & PLACE)

    def is_own(self, word: str) -> bool:
        """Whether the desk has listed this, alone or in a longer name, in any case; with or without a possessive."""
        folded = _folded(word)
        return folded in self._own or folded.removesuffix("'s") in self._own

    def frequency(self, word: str) -> float:
        """How common the word is on the Zipf scale (log10 of its occurrences in a billion words); 0.0: never seen."""
        return _seen(_folded(word))[0] / ZIPF_STEPS

    def is_slip(self, word: str) -> bool:
        """Whether one edit makes of this folded word one that is much commoner, without losing a letter of it."""
        return _is_slip(word)

    def correction(self, word: str) -> str | None:
        """What was clearly meant by an unknown word in lower case; None where that is not clear."""
        meant = self.corrections(word) if word.islower() else ()
        return meant[0] if len(meant) == 1 else None

    def corrections(self, word: str, slips: int = 2) -> tuple[str, ...]:
        """What may have been meant by an unknown word, in lower case, the likeliest first; nothing far from that."""
        word = _folded(word)
        ranked: tuple[tuple[float, str], ...] = () if _is_fused(word) else _ranked(word, slips, self._own)
        return tuple(each for score, each in ranked if ranked[0][0] - score < CLEAR)

    def surety(self, wrong: str, right: str) -> float:
        """How much likelier it is that `right` was meant than that `wrong` is a word: 0 is even, in powers of ten."""
        wrong, right = _folded(wrong), _folded(right)
        return (_seen(right)[0] - _seen(wrong)[0]) / ZIPF_STEPS - cost(wrong, right)

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
            import unicodedata

            plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
            return plain.isascii() and self._holds(plain)
        if not word.islower():  # Harrises, Uighurs
            return any(word.endswith(end) and self._holds(word[: -len(end)]) for end in ("s", "es") if len(word) > 4)
        return any(_common(stem) for stem in _stems(word)) and not _is_slip(word)


@cache
def table(name: str) -> Mapping[str, Any]:
    """What `data/<name>.toml` holds."""
    path = DATA / f"{name}.toml"
    return kept(f"table-{name}", state(path), lambda: _parsed(path))


def of_tables(*names: str) -> Callable[[Callable[[], dict[str, T]]], Callable[[], dict[str, T]]]:
    """Makes what a function works out of these tables be kept as they are, until one of them or its file changes."""

    def keeping(make: Callable[[], dict[str, T]]) -> Callable[[], dict[str, T]]:
        def made() -> dict[str, T]:
            files: Sequence[Path | str] = (*(DATA / f"{name}.toml" for name in names), make.__code__.co_filename)
            return kept(f"made-{make.__module__}.{make.__qualname__}", "\n".join(map(state, files)), make)

        return cache(made)

    return keeping


def _parsed(path: Path) -> Json:
    import tomli

    return tomli.loads(path.read_text("utf-8"))


def _folded(word: str) -> str:
    return word.replace("’", "'").lower()


@lru_cache(REMEMBERED)
def _flags(word: str) -> int:
    """What the dictionaries say of a folded word."""
    number_of, records = _words()
    number = number_of(word)
    return 0 if number is None else records[number]


@lru_cache(REMEMBERED)
def _seen(word: str) -> tuple[int, int]:
    """How common a folded word is, in steps, and whether that admits it."""
    number_of, records = _frequencies()
    number = number_of(word)
    if number is None:
        return 0, 0
    return records[2 * number], records[2 * number + 1]


@cache
def _words() -> tuple[Any, bytes]:
    """What gives a word its number (or None), and the records in the order of the numbers."""
    return trie("words").get, records("words")


@cache
def _frequencies() -> tuple[Any, bytes]:
    return trie("frequency").get, records("frequency")


@cache
def trie(name: str) -> Any:
    """`data/<name>.marisa`, mapped into memory."""
    import marisa_trie

    return marisa_trie.Trie().mmap(str(DATA / f"{name}.marisa"))


@cache
def records(name: str) -> bytes:
    """`data/<name>.bin`: what there is to know of each word of the trie of this name, by its number."""
    return (DATA / f"{name}.bin").read_bytes()


@lru_cache(REMEMBERED)
def regions_of(town: str) -> frozenset[str]:
    """The states and countries that have a town of this name; empty for a name that no large town has."""
    return frozenset(key.partition("\t")[2] for key in trie("places").keys(f"{town}\t"))


def is_region(name: str) -> bool:
    """Whether this is a state, a province or a country, as it is spelled out."""
    return f"\t{name}" in trie("places")


def _common(word: str) -> bool:
    return bool(_flags(word) & COMMON) and _seen(word)[0] >= STEM_SEEN


def _is_slip(word: str) -> bool:
    """Whether one edit makes the word one that is much commoner."""
    least = max(SLIP_SEEN, _seen(word)[0] + SLIP_SEEN // 2)
    return any(_seen(near)[0] >= least and _flags(near) & COMMON for near in one_edit(word) if near not in word)


def _stems(word: str) -> Iterator[str]:
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) >= len(prefix) + 5:
            yield word[len(prefix) :]
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) >= len(suffix) + 4:
            yield word[: -len(suffix)]
    if len(word) > 6 and word[-1] == "s" and not word.endswith(NO_PLURAL):
        yield word[:-1]


@lru_cache(4096)
def _ranked(word: str, slips: int, own: frozenset[str]) -> tuple[tuple[float, str], ...]:
    """The words that may have been meant, the likeliest first: two slips are thought of where one explains nothing."""
    number_of, records = _words()  # not by `_flags`: what is hardly ever a word is not worth remembering
    known = ((each, number_of(each)) for each in one_edit(word))
    near = {each for each, number in known if (number is not None and records[number] & COMMON) or each in own}
    ranked = _scored(word, near)
    if slips > 1 and 5 <= len(word) <= LONG and (not ranked or ranked[0][0] < ONE_SLIP):
        ranked = _scored(word, {each for _, each in ranked} | set(_two_edits(word)))
    return tuple(ranked)


def _scored(wrong: str, candidates: Iterable[str]) -> list[tuple[float, str]]:
    costs = ((cost(wrong, right), right) for right in candidates)
    scored = ((COMMONNESS * _seen(right)[0] / ZIPF_STEPS - paid, right) for paid, right in costs if paid <= MOST_COST)
    return sorted((each for each in scored if each[0] >= LEAST_SCORE), reverse=True)


def _is_fused(word: str) -> bool:
    """Whether the word is two very common ones written together: “ofthe” is not a slip for “other”."""
    return any(min(_seen(word[:cut])[0], _seen(word[cut:])[0]) >= FUSED_SEEN for cut in range(2, len(word) - 1))


def _two_edits(word: str) -> Iterator[str]:
    """Words with about the same letters, whose first two are likely to be the first of this one, too."""
    shortest, longest, letters = len(word) - 2, len(word) + 2, _letters(word)
    for beginning in {word[:2], word[0] + word[2], word[0] + word[1] + word[1]}:
        for each, held in _beginning_with(beginning):
            if (
                shortest <= len(each) <= longest
                and (held & ~letters).bit_count() <= 2
                and (letters & ~held).bit_count() <= 2
                and apart(word, each) <= 2
            ):
                yield each


@cache
def _beginning_with(beginning: str) -> tuple[tuple[str, int], ...]:
    """The dictionary's words in use that begin so, each with its letters."""
    of, (seen, steps) = records("words"), _frequencies()
    words = (word for word, number in trie("words").items(beginning) if of[number] & COMMON)
    numbers = ((word, seen(word)) for word in words)
    return tuple((word, _letters(word)) for word, at in numbers if at is not None and steps[2 * at] >= STEM_SEEN)


def _letters(word: str) -> int:
    """Which letters a word has, a bit for each: what tells two words apart before anything is counted."""
    held = 0
    for letter in word:
        held |= 1 << (ord(letter) & 31)
    return held


DATA = Path(__file__).parent / "data"

# What a record in words.bin says of a word.
US, GB, VARIANT, PROPER, NAME, PLACE = 1, 2, 4, 8, 16, 32
COMMON = US | GB | VARIANT

# What a record in frequency.bin says: the zipf frequency in steps, and whether being so common makes it a word.
ZIPF_STEPS = 30
AS_NAME, IN_COPY = 1, 2  # when it has a capital; in lower case, too

STEM_SEEN = round(2.0 * ZIPF_STEPS)
SLIP_SEEN = round(2.5 * ZIPF_STEPS)
PREFIXES = (
    "anti", "auto", "bio", "counter", "cyber", "eco", "electro", "geo", "hyper", "inter", "macro", "mega", "meta",
    "micro", "mini", "mis", "multi", "nano", "neuro", "non", "out", "over", "post", "pre", "pseudo", "quasi", "re",
    "semi", "sub", "super", "tele", "trans", "ultra", "un", "under",
)  # fmt: skip
SUFFIXES = ("fest", "free", "gate", "ish", "less", "like", "long", "maker", "makers", "ness", "proof", "wide", "wise")
NO_PLURAL = ("ss", "xs", "zs", "chs", "shs", "ys", "eds", "ings", "lys", "ous")

LONG = 14  # letters: of what is longer one slip is hard enough to be sure of
FUSED_SEEN = round(6.2 * ZIPF_STEPS)
COMMONNESS = 0.73  # of one step on the zipf scale
CLEAR = 0.42  # how far the best must stand above the next
LEAST_SCORE = -2.5
MOST_COST = 4.5  # of two slips
ONE_SLIP = 0.0  # what is as likely as this needs no second slip to explain it
