"""The names in a story that nearly are one that the desk has listed."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.bearers import Mention, mentions
from copydesk.reading.spellings import alike, capitalised, shortened, sound, unaccented


class NearMiss(NamedTuple):
    """A word that stands where a listed name has another."""

    span: Span
    word: str
    listed: str  # the word of the listed name
    name: str  # the listed name


class _Place(NamedTuple):
    """A word of a listed name."""

    name: tuple[str, ...]
    at: int

    @property
    def word(self) -> str:
        return self.name[self.at]


def near_misses(doc: Document) -> tuple[NearMiss, ...]:
    return tuple(sorted(_near(doc))) if doc.lexicon.names else ()


def _near(doc: Document) -> Iterator[NearMiss]:
    index = _index(doc.lexicon.names)
    for word in doc.read(capitalised):
        if doc.lexicon.is_own(word):
            continue
        low = word.lower()
        places = {place for key in _keys(low) for place in index.get(key, ())}
        likely = [place for place in sorted(places) if alike(low, place.word.lower())]
        for mention in mentions(doc, word) if likely else ():
            meant = next((place for place in likely if _is_meant(doc, word, mention, place)), None)
            if meant:
                yield NearMiss(mention.span, doc[mention.span], meant.word, " ".join(meant.name))


@lru_cache(maxsize=4)
def _index(names: tuple[str, ...]) -> dict[str, list[_Place]]:
    found = defaultdict[str, list[_Place]](list)
    for name in names:
        words = tuple(name.split())
        for index, word in enumerate(words):
            if len(word) >= SHORTEST and word.isalpha():
                for key in _keys(word.lower()):
                    found[key].append(_Place(words, index))
    return dict(found)


def _keys(word: str) -> Iterator[str]:
    yield from shortened(word)
    yield "=" + sound(word)


def _is_meant(doc: Document, word: str, mention: Mention, place: _Place) -> bool:
    """Whether the rest of the listed name stands beside it, or nothing does and it is no name of its own."""
    first, last = place.at == 0, place.at == len(place.name) - 1
    if (not first and mention.before == place.name[place.at - 1]) or (
        not last and mention.after == place.name[place.at + 1]
    ):
        return True
    if not last or (mention.before and not first) or len(word) < SHORTEST_ALONE:
        return False
    if unaccented(word.lower()) == unaccented(place.word.lower()):
        return True
    lexicon = doc.lexicon
    return not (lexicon.is_word(word) or lexicon.is_name(word) or lexicon.is_place(word))


SHORTEST = 4
SHORTEST_ALONE = 5
