"""What is a word, how common it is, what was meant."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

Variety = Literal["us", "gb"]


class Lexicon:
    """The words of English, and the desk's own."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._own = frozenset(piece for word in words for piece in (_plain(word), *_plain(word).split()))

    def knows(self, word: str) -> bool:
        """Whether this is a word, name or place of English in either variety, or the desk's own.

        A word in lower case must be known in lower case: “africa” and “smith” are not. The desk's own words are, in
        any case. A possessive is known where its owner is.
        """
        word = word.replace("’", "'")
        if self._holds(word):
            return True
        if word.endswith(("'s", "'S", "s'", "S'")) and self._holds(word[: -2 if word[-1] != "'" else -1]):
            return True
        return self._derived(word)

    def is_word(self, word: str, variety: Variety | None = None) -> bool:
        """Whether a dictionary has this in lower case; with a variety, as its first spelling there."""
        return bool(_flags(_plain(word)) & (COMMON if variety is None else US if variety == "us" else GB))

    def is_name(self, word: str) -> bool:
        """Whether this is a common given name or surname, in any case."""
        return bool(_flags(_plain(word)) & NAME)

    def is_place(self, word: str) -> bool:
        """Whether this is a country, a US state or a well-known town, in any case: “new york” is one."""
        return bool(_flags(_plain(word)) & PLACE)

    def frequency(self, word: str) -> float:
        """How common the word is on the Zipf scale (log10 of its occurrences in a billion words); 0.0: never seen."""
        return _record(_plain(word))[0] / ZIPF_STEPS

    def correction(self, word: str) -> str | None:
        """What was clearly meant by an unknown word in lower case; None where that is not clear."""
        from copydesk.correction import correction

        return correction(word, self)

    def _holds(self, word: str) -> bool:
        folded = word.lower()
        lower = folded == word
        if _flags(folded) & (COMMON if lower else ANY) or _record(folded)[1] & (IN_COPY if lower else AS_NAME):
            return True
        return folded in self._own

    def _derived(self, word: str) -> bool:
        return False


def _plain(word: str) -> str:
    return word.replace("’", "'").lower()


