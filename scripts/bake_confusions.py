"""Learn from openly licensed text which of two words a context wants, and write what `reading/confusions.py` reads.

usage: PYTHONPATH=src python scripts/bake_confusions.py FOLDER PUBLISHED   (needs numpy, scipy, scikit-learn)

FOLDER holds `*.jsonl.gz` of articles (`text`) to learn from; a fifth is held out. PUBLISHED holds `*.jsonl` of edited
news, of which every second article is only measured on: it raises the thresholds of what it shows to be false alarms.
It writes `confusions.*` into `src/copydesk/data`. Beside it stand `confusions.txt`, the pairs, and
`confusions_heard.txt`, those that sound alike, which are mistaken oftener. `bake_classes.py` goes first.
"""

import itertools
import json
import math
import sys
from pathlib import Path
from typing import Any, NamedTuple

import marisa_trie
import numpy as np
from open_text import Stream, read
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from copydesk.lexicon import Lexicon
from copydesk.reading.contexts import FARTHER, PAIRED, SHORTEST, class_of

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "copydesk" / "data"
Pair = tuple[str, str]
KINDS = "abcdefghijlmnok"  # of features, as reading/contexts.py writes them


class Model(NamedTuple):
    topical: bool
    start: float  # without how common the two words are
    weights: dict[int, int]  # of features, in sixteenths
    held: tuple[Any, Any]  # odds for the second word in held-out places of the first and of the second
    measured: tuple[Any, Any]  # in published places of the two


class Trainer:
    def __init__(self, learnt: Stream, published: Stream) -> None:
        self.learnt, self.published, self.names = learnt, published, list(learnt.ids)
        self.classes = np.array([ord(class_of(name)) for name in self.names], np.int64)
        self.long = np.array([len(name) > SHORTEST for name in self.names])
        self.lexicon, self.rng = Lexicon(), np.random.default_rng(5)

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

    def learn(self, pair: Pair) -> Model | None:
        words = [self.learnt.ids.get(word, -1) for word in pair]
        total = [len(self.learnt.places(word)) for word in words]
        if min(total) < FEWEST:
            return None
        topical = max(total) < 25_000
        known, held = [], []
        for word in words:
            places = self.learnt.written(word)
            if len(places) > MOST:
                places = np.sort(self.rng.choice(places, MOST, replace=False))
            table = self.features(self.learnt, places, topical)
            known.append(table[~self.learnt.held[places]])
            held.append(table[self.learnt.held[places]])
        if min(map(len, known)) < 5 or not all(map(len, held)):
            return None
        names, seen, start, worth = _fit(*known)
        best = np.argsort(-np.abs(worth) * np.sqrt(seen), kind="stable")[:FEATURES]
        rounded = np.clip(np.round(worth[best] * 16), -127, 127).astype(int)
        weights = {int(names[i]): int(w) for i, w in zip(best, rounded, strict=True) if abs(w) > 3}
        measured = [self.features(self.published, self.published.written(word), topical) for word in words]
        return Model(topical, start, weights, *(tuple(_odds(weights, t) for t in each) for each in (held, measured)))

    def doubts(self, pair: Pair, model: Model, heard: bool) -> list[tuple[str, str, int, float, float, float]]:
        """Written, meant, sign, start and the two thresholds, for each way to go wrong that can be told."""
        found = []
        ids = [self.learnt.ids[word] for word in pair]
        total = [len(self.learnt.places(word)) for word in ids]
        for sign, (written, meant) in ((1, (0, 1)), (-1, (1, 0))):
            if pair[written] in COMMONEST:
                continue
            common = [math.log(total[meant] / total[written])]
            common.append((self.lexicon.frequency(pair[meant]) - self.lexicon.frequency(pair[written])) * math.log(10))
            start = sign * model.start + min(common)  # the text learned from may hold too few of a word
            right, wrong = (start + sign * model.held[side] for side in (written, meant))
            places = self.published.written(ids[written])
            shown = (start + sign * model.measured[written])[self.published.articles[places] % 2 == 0]
            rate = total[written] / len(self.learnt.words) * 1e6
            least = threshold(right, wrong, shown, rate, LEAST_HEARD if heard else LEAST, PRICE)
            sure = threshold(right, wrong, shown, rate, SURE_HEARD if heard else SURE, PRICE_OF_WARNING)
            if least:
                found.append((pair[written], pair[meant], sign, start, least, sure or 99))
        return found


def threshold(right: Any, wrong: Any, shown: Any, rate: float, lowest: float, price: float) -> float | None:
    """The odds at which what is found is worth the most after false alarms (in a million words) are paid for."""
    best: tuple[float, float] | None = None
    for least in np.arange(lowest, 14.1, 0.25):
        alarms = ((right > least).sum() + 0.3) / len(right) * rate * 0.5 + (shown > least).sum() * 2
        worth = (wrong > least).mean() - price * alarms
        if worth > 0 and (best is None or worth > best[0]):
            best = (float(worth), float(least))
    return best and best[1]


def _fit(first: Any, second: Any) -> tuple[Any, Any, float, Any]:
    """The features that are seen often enough, how often, what speaks for the second word before any, their worth."""
    names, seen = np.unique(np.concatenate([first.ravel(), second.ravel()]), return_counts=True)
    kept = (seen >= (2 if min(len(first), len(second)) < 200 else 3)) & (names != -1)
    names, seen = names[kept], seen[kept]
    table = sparse.vstack([_presence(names, first), _presence(names, second)])
    made = LogisticRegression(solver="liblinear", C=1.5, max_iter=40, intercept_scaling=5)
    made.fit(table, np.repeat([0, 1], [len(first), len(second)]))
    return names, seen, float(made.intercept_[0]) - math.log(len(second) / len(first)), made.coef_[0]


def _presence(names: Any, table: Any) -> Any:
    place = np.minimum(np.searchsorted(names, table), len(names) - 1)
    known = names[place] == table
    rows = np.repeat(np.arange(len(table)), known.sum(1))
    made = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, place[known])), shape=(len(table), len(names)))
    made.sum_duplicates()
    made.data[:] = 1
    return made


def _odds(weights: dict[int, int], table: Any) -> Any:
    names = np.array(sorted(weights), np.int64)
    return _presence(names, table) @ np.array([weights[name] for name in names]) / 16 if len(names) else table[:, 0] * 0


def _number(kind: str, first: Any, second: Any = 0) -> Any:
    return (np.int64(KINDS.index(kind)) << 58) | (np.int64(1) * first << 29) | (np.int64(1) * second)


def _feature(number: int, names: list[str]) -> str:
    """As `reading/contexts.py` writes it."""
    kind, first, second = KINDS[number >> 58], number >> 29 & (1 << 29) - 1, number & (1 << 29) - 1
    if kind in "fghij":
        return kind + chr(first) + (chr(second) if kind in "hij" else "")
    if kind in "lm":
        return f"l{chr(first)}{names[second]}" if kind == "l" else f"m{chr(second)}{names[first]}"
    return kind + (f"{names[first]} {names[second]}" if kind in "cde" else names[first])


def bake(learnt: Path, published: Path) -> None:
    ids: dict[str, int] = {}
    trainer = Trainer(read(sorted(learnt.glob("*.jsonl.gz")), ids), read(sorted(published.glob("*.jsonl")), ids))
    heard = {frozenset(p) for line in _lines("confusions_heard") for p in itertools.combinations(line.split(), 2)}
    weights, lines, code = dict[str, int](), list[str](), 0x4E00
    for first, second in sorted({tuple(line.split()) for line in _lines("confusions")}):
        model = trainer.learn((first, second))
        found = trainer.doubts((first, second), model, {first, second} in heard) if model else []
        if not (model and found):
            continue
        code += 1
        own = {_feature(n, trainer.names): value for n, value in model.weights.items()}
        weights |= {chr(code) + feature: value + 128 for feature, value in own.items()}
        named = f"{code} {'t' if model.topical else 'f'}"
        lines += [
            f"{w} {m} {named} {sign} {start:.2f} {least:.2f} {sure:.2f} {' '.join(map(str, ceilings(own, sign)))}"
            for w, m, sign, start, least, sure in found
        ]
    trie = marisa_trie.Trie(weights)
    record = bytearray(len(weights))
    for key, value in weights.items():
        record[trie[key]] = value
    trie.save(str(DATA / "confusions.marisa"))
    (DATA / "confusions.bin").write_bytes(bytes(record))
    head = (
        "# Written by scripts/bake_confusions.py: written, meant, model, topical, sign, start, threshold, sure, most.\n"
    )
    table = "\n".join(lines)
    (DATA / "confusions.toml").write_text(f'{head}doubts = """\n{table}\n"""\n', encoding="utf-8")
    print(json.dumps({"ways": len(lines), "models": code - 0x4E00, "weights": len(weights)}))


def ceilings(weights: dict[str, int], sign: int) -> tuple[int, int]:
    """The most that pairs of neighbours may add, and one word farther off, in steps."""
    most = dict.fromkeys(PAIRED + FARTHER, 0)
    for feature, weight in weights.items():
        if feature[0] in most:
            most[feature[0]] = max(most[feature[0]], sign * weight)
    return sum(most[kind] for kind in PAIRED), most[FARTHER]


def _lines(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()


MOST = 30_000  # places of a word
FEWEST = 8
FEATURES = 1000  # of a pair
LEAST_HEARD, LEAST = 2.0, 3.0  # odds, as logarithms
SURE_HEARD, SURE = 4.0, 6.0  # odds of a warning
PRICE, PRICE_OF_WARNING = 1.5, 6.0  # of a false alarm in a million words; all slips of one kind found are worth 1
COMMONEST = frozenset("to of that the in is it as for not was be by with have has are but one".split())  # for speed

if __name__ == "__main__":
    bake(Path(sys.argv[1]), Path(sys.argv[2]))
