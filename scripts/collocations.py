"""How strongly the doubted words are drawn to the words beside them, as `reading/collocations.py` reads it.

A pull is the logarithm of how much likelier a word is there than anywhere.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from language_model import LanguageModel, Table
from open_text import Stream

SIDES = {"a": 1, "b": 0, "c": 2, "d": 0, "e": 1}  # as reading/contexts.py names them, and where the word stands in each


class Collocations:
    def __init__(self, model: LanguageModel, words: set[str], names: Sequence[str]) -> None:
        self.model, self.count = model, model.count
        self.doubted = np.array([word in words for word in model.words])
        self.numbers = np.array([_number(model, name) for name in names], np.int64)
        self.marks = np.array([len(name) == 1 and not name.isalnum() for name in names])
        self.tables = dict[str, Table]()
        self._pairs()
        self._triples()

    def _pairs(self) -> None:
        keys = self.model.pairs.keys
        first, second = np.divmod(keys, self.count)
        pull = self.model.pairs.values - self.model.alone[second]
        likely = np.exp(self.model.alone[first] + self.model.pairs.values)
        self._keep("a", keys, second, pull, pull - self.model.back[first], likely)
        self._keep("b", keys, first, pull, pull, likely)

    def _triples(self) -> None:
        keys, model = self.model.triples.keys, self.model
        (pair, third), rest = np.divmod(keys, self.count), keys % self.count**2
        first, second = np.divmod(pair, self.count)
        likely = np.exp(model.alone[first] + model.after(first, second) + model.triples.values)
        pull = model.triples.values - model.alone[third]
        self._keep("c", keys, third, pull, pull - self.tables["a"].of(rest, model.back[second]), likely)
        self._keep("e", keys, second, pull, pull - self.tables["b"].of(rest, 0), likely)
        more = model.triples.values - model.after(second, third)
        self._keep("d", keys, first, more, more, likely)

    def _keep(self, side: str, keys: Any, word: Any, pull: Any, more: Any, likely: Any) -> None:
        """What says more than is known without it, and for each word only what is met most."""
        kept = np.flatnonzero(self.doubted[word] & (np.abs(more) > LEAST))
        kept = kept[np.lexsort((-np.abs(more[kept]) * likely[kept], word[kept]))]
        _, first, size = np.unique(word[kept], return_index=True, return_counts=True)
        kept = kept[np.arange(len(kept)) - np.repeat(first, size) < MOST]
        self.tables[side] = Table(keys[kept], np.clip(np.round(pull[kept] * STEPS), -127, 127) / STEPS)

    def know(self, pair: tuple[str, str]) -> bool:
        return all(word in self.model.number for word in pair)

    def differences(self, stream: Stream, places: Any, pair: tuple[str, str]) -> Any:
        """How much stronger the three pulls of the second word are."""
        if not self.know(pair):
            return np.zeros((len(places), 3))
        first, second = (self.pulls(stream, places, word) for word in pair)
        return second - first

    def shipped(self, words: set[str]) -> dict[str, int]:
        """The pulls of these words, as a byte each, by their names."""
        found, names = dict[str, int](), np.array(self.model.words, object)
        numbers = [self.model.number[each] for each in words & self.model.number.keys()]
        for side, at in SIDES.items():
            table = self.tables[side]
            of = [table.keys // self.count**power % self.count for power in range(2 if side in "ab" else 3)][::-1]
            kept = np.isin(of[at], numbers)
            beside = [names[each[kept]] for index, each in enumerate(of) if index != at]
            values = np.round(table.values[kept] * STEPS).astype(int) + 128
            for word, value, *others in zip(names[of[at][kept]], values, *beside, strict=True):
                found[f"{word} {side}{' '.join(others)}"] = int(value)
        return found

    def pulls(self, stream: Stream, places: Any, word: str) -> Any:
        """From the left, from the right, and from farther on the right, for a word that stands at these places."""
        left, right = (self._plain(side) for side in stream.around(places, 5))
        w, n = self.model.number[word], self.count
        one, two, next_one, next_two = left[:, 0], left[:, 1], right[:, 0], right[:, 1]
        before = self.tables["a"].of(one * n + w, 0)
        before = np.where(two >= 0, self.tables["c"].of((two * n + one) * n + w, before), before)
        after = self.tables["b"].of(w * n + next_one, 0)
        after = np.where(one >= 0, self.tables["e"].of((one * n + w) * n + next_one, after), after)
        farther = np.where(next_two >= 0, self.tables["d"].of((w * n + next_one) * n + next_two, 0), 0)
        return np.stack([before, np.where(next_one >= 0, after, 0), farther], 1)

    def _plain(self, side: Any) -> Any:
        """The two nearest words by the model's numbers, marks within a sentence left out; -1: unknown or none."""
        found, filled = np.full((len(side), 2), -1, np.int64), np.zeros(len(side), int)
        open_ = np.ones(len(side), bool)
        for step in range(side.shape[1]):
            token = side[:, step]
            rows = np.flatnonzero(open_ & (filled < 2) & ~(self.marks[token] & (self.numbers[token] != END)))
            number = self.numbers[token[rows]]
            found[rows, filled[rows]] = np.where(number == END, -1, number)
            filled[rows] += 1
            open_[rows[number == END]] = False
        return found


def _number(model: LanguageModel, name: str) -> int:
    return END if name in ENDS else model.number.get(name, -1)


END = -2
ENDS = frozenset(".!?;:…—–\n")
LEAST = 1.0  # natural logarithm
MOST = 1600  # of a word and a side
STEPS = 8  # in which a pull is kept
