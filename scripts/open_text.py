"""Articles as one stream of word numbers, with what stands to the left and right of any place."""

import gzip
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from copydesk.reading.words import WORD, plainly


class Stream:
    """Words by their numbers in `ids`; 0 is a line break."""

    def __init__(self, ids: dict[str, int], rows: Iterable[tuple[str, bool, str, int]]) -> None:
        self.ids = ids
        words, capital, marks, articles = list[int](), list[bool](), list[str](), list[int]()
        for word, is_capital, mark, article in rows:
            words.append(ids.setdefault("0" if word[0].isdigit() else word, len(ids)))
            capital.append(is_capital)
            marks.append(mark)
            articles.append(article)
        self.words, self.articles = np.array(words, np.int32), np.array(articles, np.int32)
        self._capital, self._marked = np.array(capital), np.array([bool(mark) for mark in marks])
        self._left, self._left_at = self._with_marks(["\n" if "\n" in mark else mark[-1:] for mark in marks])
        self._right, self._right_at = self._with_marks([mark[:1] for mark in marks])
        ends = np.array(["\n" in mark for mark in marks])
        self._last = np.minimum.accumulate(np.where(ends, self._right_at + 1, len(self._right))[::-1])[::-1]
        self.held = np.zeros(0, bool)

    def _with_marks(self, marks: list[str]) -> tuple[Any, Any]:
        """The words with a mark after those that have one, and where each word stands there."""
        numbers = np.array([self.ids.setdefault(mark, len(self.ids)) if mark else -1 for mark in marks], np.int32)
        marked = numbers >= 0
        at = np.arange(len(self.words)) + np.concatenate([[0], np.cumsum(marked)[:-1]])
        both = np.zeros(len(self.words) + int(marked.sum()), np.int32)
        both[at] = self.words
        both[at[marked] + 1] = numbers[marked]
        return both, at

    @property
    def tokens(self) -> Any:
        """Words and the last of the marks after them, in order."""
        return self._left

    def places(self, word: int) -> Any:
        order, words, first = self._index
        at = np.searchsorted(words, word)
        if at == len(words) or words[at] != word:
            return np.zeros(0, np.int64)
        return np.sort(order[first[at] : first[at + 1] if at + 1 < len(first) else len(order)])

    def written(self, word: int) -> Any:
        """Where it stands and is no name: small, or after a mark."""
        places = self.places(word)
        return places[~self._capital[places] | (places == 0) | self._marked[places - 1]]

    def around(self, places: Any, reach: int) -> tuple[Any, Any]:
        """The tokens before and after each place, the nearest first, as `reading/contexts.py` has them."""
        left, right = np.zeros((2, len(places), reach), np.int32)
        alive = np.ones(len(places), bool)
        for step in range(reach):
            at = self._left_at[places] - 1 - step
            left[:, step] = np.where(alive & (at >= 0), self._left[np.maximum(at, 0)], 0)
            alive &= left[:, step] != 0
            at = self._right_at[places] + 1 + step
            inside = at <= np.minimum(self._last[places], len(self._right) - 1)
            right[:, step] = np.where(inside, self._right[np.minimum(at, len(self._right) - 1)], 0)
        return left, right

    @cached_property
    def _index(self) -> tuple[Any, Any, Any]:
        order = np.argsort(self.words, kind="stable")
        words, first = np.unique(self.words[order], return_index=True)
        return order, words, first


def read(paths: Iterable[Path], ids: dict[str, int]) -> Stream:
    ids.setdefault("\n", 0)
    names = list[str]()
    stream = Stream(ids, rows(paths, names))
    stream.held = np.array([zlib.crc32(name.encode()) % 5 == 0 for name in names])[stream.articles]
    return stream


def rows(paths: Iterable[Path], names: list[str]) -> Iterator[tuple[str, bool, str, int]]:
    """Word, whether it begins with a capital, the marks after it, and its article."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                names.append(f"{path.name[:4]}{number}")
                for paragraph in json.loads(line)["text"].split("\n"):
                    if len(text := " ".join(paragraph.split())) > 20:
                        yield from ((*row, len(names) - 1) for row in _of_paragraph(text))


def _of_paragraph(text: str) -> Iterator[tuple[str, bool, str]]:
    plain = plainly(text).lower()
    words = [found.span() for found in re.finditer(WORD, text)]
    if len(plain) != len(text) or not words:  # İ grows
        return
    for (start, end), (following, _) in zip(words, [*words[1:], (len(text), 0)], strict=True):
        mark = plain[end:following].strip(" ") + ("\n" if following == len(text) else "")
        yield plain[start:end], text[start].isupper(), mark
