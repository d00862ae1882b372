"""What their contexts say of two words that are confused, and how the odds turn out on text not learned from."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from collocations import Collocations
from open_text import Stream
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from copydesk.reading.contexts import SHORTEST, class_of

Pair = tuple[str, str]
KINDS = "abcdefghijlmnok"  # of features, as reading/contexts.py writes them


class Told(NamedTuple):
    """Places of a word in text that was not learned from, and the odds for the second word of the pair at each."""

    stream: Stream
    places: Any
    odds: Any
    share: float = 1  # of the places that there are


class Model(NamedTuple):
    topical: bool
    start: float  # odds without how common the two words are
    weights: Mapping[int, int]  # of features, in sixteenths
    pulls: Sequence[float]  # what the three pulls of collocations weigh
    held: Sequence[Told]  # held out, of the first word and of the second
    published: Sequence[Told]


class Trainer:
    def __init__(self, learnt: Stream, published: Stream, collocations: Collocations) -> None:
        self.learnt, self.published, self.names = learnt, published, list(learnt.ids)
        self.classes = np.array([ord(class_of(name)) for name in self.names], np.int64)
        self.long = np.array([len(name) > SHORTEST for name in self.names])
        self.collocations, self.rng = collocations, np.random.default_rng(5)

    def learn(self, pair: Pair) -> Model | None:
        words = [self.learnt.ids.get(word, -1) for word in pair]
        total = [len(self.learnt.places(word)) for word in words]
        topical = FEWEST < max(total) < 25_000
        sample = [self._sample(word, max(3000, 20 * min(total))) for word in words]
        known = [places[~self.learnt.held[places]] for places in sample]
        held = [places[self.learnt.held[places]] for places in sample]
        if min(total) >= FEWEST and min(map(len, known)) >= 5 and all(map(len, held)):
            fitted = _fit([self._described(self.learnt, places, pair, topical) for places in known])
        elif any(map(len, held)) and self.collocations.know(pair):
            fitted, topical = Fitted(0, {}, WITHOUT_MORE), False
        else:
            return None
        shares = [
            len(places) / (len(self.learnt.written(word)) or 1) for places, word in zip(sample, words, strict=True)
        ]
        told = [
            Told(self.learnt, places, self._odds(fitted, self.learnt, places, pair, topical), share or 1)
            for places, share in zip(held, shares, strict=True)
        ]
        shown = [self.published.written(word) for word in words]
        measured = [
            Told(self.published, places, self._odds(fitted, self.published, places, pair, topical)) for places in shown
        ]
        return Model(topical, fitted.start, fitted.weights, fitted.pulls, told, measured)

    def _sample(self, word: int, most: int) -> Any:
        places, most = self.learnt.written(word), min(most, MOST)
        return places if len(places) <= most else np.sort(self.rng.choice(places, most, replace=False))

    def _odds(self, fitted: "Fitted", stream: Stream, places: Any, pair: Pair, topical: bool) -> Any:
        features, pulls = self._described(stream, places, pair, topical)
        return _odds(fitted.weights, features) + pulls @ np.array(fitted.pulls)

    def _described(self, stream: Stream, places: Any, pair: Pair, topical: bool) -> tuple[Any, Any]:
        return self.features(stream, places, topical), self.collocations.differences(stream, places, pair)

    def features(self, stream: Stream, places: Any, topical: bool) -> Any:
        """What `reading/contexts.py` says of each place, as numbers."""
        left, right = stream.around(places, 7 if topical else 2)
        (b, a), (c, d) = left[:, :2].T, right[:, :2].T
        ca, cb, cc, cd = (self.classes[each] for each in (a, b, c, d))
        rows = {
            "a": (b,), "b": (c,), "c": (a, b), "d": (c, d), "e": (b, c), "f": (cb,), "g": (cc,), "h": (cb, cc),
            "i": (ca, cb), "j": (cc, cd), "l": (cb, c), "m": (b, cc), "n": (a,), "o": (d,),
        }  # fmt: skip
        table = np.stack([_number(kind, *of) for kind, of in rows.items()], 1)
        if not topical:
            return table
        around = np.concatenate([left, right], 1)
        return np.concatenate([table, np.where(self.long[around], _number("k", around), -1)], 1)


class Fitted(NamedTuple):
    start: float
    weights: Mapping[int, int]
    pulls: Sequence[float]


def _fit(described: Sequence[tuple[Any, Any]]) -> Fitted:
    """By the places of the first word and of the second: their features and their pulls."""
    (first, first_pulls), (second, second_pulls) = described
    names, seen = np.unique(np.concatenate([first.ravel(), second.ravel()]), return_counts=True)
    kept = (seen >= (2 if min(len(first), len(second)) < 200 else 3)) & (names != -1)
    names, seen = names[kept], seen[kept]
    pulls = sparse.csr_matrix(np.concatenate([first_pulls, second_pulls]))
    table = sparse.hstack([sparse.vstack([_presence(names, first), _presence(names, second)]), pulls]).tocsr()
    made = LogisticRegression(solver="liblinear", C=1.5, max_iter=40, intercept_scaling=5)
    made.fit(table, np.repeat([0, 1], [len(first), len(second)]))
    start = float(made.intercept_[0]) - math.log(len(second) / len(first))
    worth = made.coef_[0][: len(names)]
    best = np.argsort(-np.abs(worth) * np.sqrt(seen), kind="stable")[:FEATURES]
    rounded = np.clip(np.round(worth[best] * 16), -127, 127).astype(int)
    weights = {int(names[i]): int(w) for i, w in zip(best, rounded, strict=True) if abs(w) > 3}
    return Fitted(start, weights, [round(float(each), 2) for each in made.coef_[0][len(names) :]])


def _presence(names: Any, table: Any) -> Any:
    place = np.minimum(np.searchsorted(names, table), len(names) - 1)
    known = names[place] == table
    rows = np.repeat(np.arange(len(table)), known.sum(1))
    made = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, place[known])), shape=(len(table), len(names)))
    made.sum_duplicates()
    made.data[:] = 1
    return made


def _odds(weights: Mapping[int, int], table: Any) -> Any:
    names = np.array(sorted(weights), np.int64)
    return _presence(names, table) @ np.array([weights[name] for name in names]) / 16 if len(names) else table[:, 0] * 0


def _number(kind: str, first: Any, second: Any = 0) -> Any:
    return (np.int64(KINDS.index(kind)) << 58) | (np.int64(1) * first << 29) | (np.int64(1) * second)


def feature(number: int, names: list[str]) -> str:
    """As `reading/contexts.py` writes it."""
    kind, first, second = KINDS[number >> 58], number >> 29 & (1 << 29) - 1, number & (1 << 29) - 1
    if kind in "fghij":
        return kind + chr(first) + (chr(second) if kind in "hij" else "")
    if kind in "lm":
        return f"l{chr(first)}{names[second]}" if kind == "l" else f"m{chr(second)}{names[first]}"
    return kind + (f"{names[first]} {names[second]}" if kind in "cde" else names[first])


MOST = 30_000  # places of a word
FEWEST = 8
FEATURES = 500  # of a pair
WITHOUT_MORE = (0.8, 0.8, 0.6)  # what pulls weigh for words that are too rare to learn from
