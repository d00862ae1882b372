"""What is a word, how common it is, what was meant."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

DATA = Path(__file__).parent / "data"


class Lexicon:
    """The words of English, and the desk's own."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._own = frozenset(word.lower() for word in words)

    def knows(self, word: str) -> bool:
        """Whether this is a word, name or place of English in either variety, or the desk's own."""
        return word.lower() in self._own

    def is_word(self, word: str, variety: Literal["us", "gb"] | None = None) -> bool:
        """Whether this is a common (lower-case) dictionary word."""
        return False

    def is_name(self, word: str) -> bool:
        """Whether this is a common given name or surname."""
        return False

    def is_place(self, word: str) -> bool:
        """Whether this is a well-known place; its name may be a phrase."""
        return False

    def frequency(self, word: str) -> float:
        """How common the word is, on the Zipf scale; 0.0 where it was never seen."""
        return 0.0

    def correction(self, word: str) -> str | None:
        """The one clearly best correction of an unknown lower-case word."""
        return None


@cache
def table(name: str) -> Mapping[str, Any]:
    """What `data/<name>.toml` holds."""
    import tomllib

    found: Mapping[str, Any] = tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))
    return found
