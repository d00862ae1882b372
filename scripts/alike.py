"""Pairs of words that sound the same."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import combinations
from pathlib import Path

from copydesk.lexicon import Lexicon

Pair = tuple[str, str]


def alike(vocabulary: Iterable[str]) -> set[Pair]:
    """Of these words, those in common use; no forms of one word."""
    lexicon = Lexicon()
    words = {
        word: lexicon.frequency(word)
        for word in vocabulary
        if len(word) > 2 and re.fullmatch("[a-z]+", word) and lexicon.is_word(word)
    }
    known = {word for word, common in words.items() if common >= KNOWN}
    pairs = {(first, second) for first, second in _sounding(known) if max(words[first], words[second]) >= COMMON}
    return {pair for pair in pairs if not _forms(lexicon, *pair)}


def _sounding(words: set[str]) -> Iterator[Pair]:
    path = Path(str(files("pocketsphinx"))).joinpath("model/en-us/cmudict-en-us.dict")
    sounds = defaultdict[str, set[str]](set)
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, sound = line.partition(" ")
        if (plain := word.partition("(")[0]) in words:
            sounds[sound.strip()].add(plain)
    for group in sounds.values():
        yield from combinations(sorted(group), 2)


def _forms(lexicon: Lexicon, first: str, second: str) -> bool:
    """Whether one is the other with an ending, or both are spellings of one word in two varieties."""
    shorter, longer = sorted((first, second), key=len)
    if longer[:-1] == shorter and longer[-1] in ENDINGS:
        return True
    return not any(lexicon.is_word(first, variety) and lexicon.is_word(second, variety) for variety in ("us", "gb"))


KNOWN, COMMON = 2.5, 3.3  # on the Zipf scale: the rarer of the two, the commoner
ENDINGS = "sdrny"
