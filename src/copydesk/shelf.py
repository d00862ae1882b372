"""The terms of a pack, kept as they were written down, and made into checks when a story has their words.

A pack has many hundred terms and a story calls for a handful: building the others would be most of a short run.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from copydesk.cache import Json
from copydesk.catalog import DOES, as_declared, declared
from copydesk.check import COPY, Check, Document, Term
from copydesk.reading.words import vocabulary
from copydesk.terms import anchors

if TYPE_CHECKING:
    from copydesk.entries import Entry


class Shelf(Mapping[str, Check]):
    """The terms of a pack by name, without their pages."""

    def __init__(self, kept: Json, pages: Callable[[], Json]) -> None:
        self._rows: dict[str, str] = kept["rows"]
        self._words: dict[str, str] = kept["words"]  # names, by a word without which they cannot stand
        self._marks: dict[str, str] = kept["marks"]
        self._always = kept["always"].split()
        self._pages = pages
        self._made: dict[str, Check] = {}

    def __getitem__(self, name: str) -> Check:
        if name not in self._made:
            row = json.loads(self._rows[name])
            self._made[name] = as_declared({"segments": EVERYWHERE, **row})._replace(name=name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def explained(self, name: str) -> Check:
        """The term with its page."""
        return self[name]._replace(about=self._pages()[name][1])

    def place(self, name: str) -> str:
        """Where it is written: file and line."""
        found: str = self._pages()[name][0]
        return found

    def called(self, doc: Document) -> set[str]:
        """The names of the terms that may stand in this story."""
        found = set(self._always)
        for word in doc.read(vocabulary) & self._words.keys():
            found.update(self._words[word].split())
        for mark, names in self._marks.items():
            if mark in doc.text:
                found.update(names.split())
        return found


class Shelves(Mapping[str, Check]):
    """The terms of several packs; of two with one name the later pack's."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves
        self._at = {name: shelf for shelf in shelves for name in shelf}

    def __getitem__(self, name: str) -> Check:
        return self._at[name][name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._at)

    def __len__(self) -> int:
        return len(self._at)

    def explained(self, name: str) -> Check:
        return self._at[name].explained(name)

    def called(self, doc: Document) -> Iterator[str]:
        """The names of the terms that may stand in this story."""
        for shelf in self._shelves:
            yield from sorted(name for name in shelf.called(doc) if self._at[name] is shelf)


def shelved(entries: Iterable["Entry"]) -> Json:
    """What a shelf is made of, as JSON. It is read at each start, so it says no more than it must."""
    rows: dict[str, str] = {}
    words: dict[str, list[str]] = defaultdict(list)
    marks: dict[str, list[str]] = defaultdict(list)
    always: list[str] = []
    for entry in entries:
        name = entry.check.name
        rows[name] = json.dumps(_row(entry.check), ensure_ascii=False, separators=(",", ":"))
        needed = {need for term in entry.check.terms for need in anchors(term)}
        for word, is_word in needed:
            (words if is_word else marks)[word].append(name)
        if any(not list(anchors(term)) for term in entry.check.terms):
            always.append(name)
    return {
        "rows": rows,
        "words": {word: " ".join(names) for word, names in words.items()},
        "marks": {mark: " ".join(names) for mark, names in marks.items()},
        "always": " ".join(always),
    }


def _row(check: Check) -> Json:
    row = {**declared(check), "segments": sorted(check.segments), "terms": [_short(term) for term in check.terms]}
    if row["segments"] == EVERYWHERE:
        del row["segments"]
    return {key: value for key, value in row.items() if key not in DOES}


def _short(term: Term) -> list[Any]:
    """The term without what follows from nothing being said."""
    length = len(term)
    while length > 1 and term[length - 1] == Term._field_defaults[Term._fields[length - 1]]:
        length -= 1
    return list(term[:length])


EVERYWHERE = sorted(COPY)
