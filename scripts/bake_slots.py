"""Learn from openly licensed text where a little word stands, and write what `reading/slots.py` reads.

usage: PYTHONPATH=src python scripts/bake_slots.py FOLDER   (needs numpy, scipy, scikit-learn, marisa-trie)

FOLDER holds `*.jsonl.gz` of articles (`text`); a fifth is held out. For each word of `data/slots.toml` the
places where it stands, itself taken away, are told from those where two words stand side by side: by what is around
them, as `reading/contexts.py` has it. It writes `slots.marisa` and `slots.bin` into `src/copydesk/data`, and prints for
each word how many of those that were held out would be missed, and how many put where none belongs would be found, at
the odds that `slots.toml` asks for, and how often in a million places that is wrong. `bake_classes.py` goes first.
"""

import sys
from pathlib import Path
from typing import Any, NamedTuple

import marisa_trie
import numpy as np
from confusion_models import KINDS as EVERY_KIND
from confusion_models import feature
from open_text import Stream, read
from scipy import sparse
from sklearn.linear_model import SGDClassifier

from copydesk.reading.contexts import class_of
from copydesk.reading.slots import NEVER, OFFSET, STEPS, settings

DATA = Path(__file__).parent.parent / "src" / "copydesk" / "data"
KINDS = EVERY_KIND[:-1]  # of features: none of words farther off


class Places(NamedTuple):
    """What stands around places: the tokens to the left and right, two each, the nearest first."""

    left: Any
    right: Any

    def some(self, of: Any) -> "Places":
        return Places(self.left[of], self.right[of])


class Trainer:
    def __init__(self, stream: Stream) -> None:
        self.stream, self.names = stream, list(stream.ids)
        self.classes = np.array([ord(class_of(name)) for name in self.names], np.int64)
        left, right = stream.around(np.arange(len(stream.words)), 2)
        beside = np.flatnonzero(right[:-1, 0] == stream.words[1:])  # no mark between
        self.inside = (left[:, 0] == np.roll(stream.words, 1)) & (right[:, 0] == np.roll(stream.words, -1))
        self.left, self.right, rng = left, right, np.random.default_rng(5)
        self.bare, self.bare_held = beside[~stream.held[beside]], beside[stream.held[beside]]
        self.chance = self.features(self.between(rng.choice(self.bare, BARE, replace=False)))
        self.held = self.features(self.between(rng.choice(self.bare_held, HELD, replace=False)))

    def between(self, places: Any) -> Places:
        """Around the gaps after these words."""
        words, left, right = self.stream.words, self.left, self.right
        return Places(
            np.stack([words[places], left[places, 0]], 1), np.stack([words[places + 1], right[places + 1, 0]], 1)
        )

    def features(self, places: Places) -> Any:
        """What `reading/contexts.py` says of each place, as numbers."""
        (b, a), (c, d) = places.left.T, places.right.T
        ca, cb, cc, cd = (self.classes[each] for each in (a, b, c, d))
        rows = {
            "a": (b,), "b": (c,), "c": (a, b), "d": (c, d), "e": (b, c), "f": (cb,), "g": (cc,), "h": (cb, cc),
            "i": (ca, cb), "j": (cc, cd), "l": (cb, c), "m": (b, cc), "n": (a,), "o": (d,),
        }  # fmt: skip
        return np.stack([_number(kind, *of) for kind, of in rows.items()], 1)

    def learn(self, word: str, hard: bool) -> tuple[dict[int, int], Any]:
        """The weights of features and of none, in steps, and the odds at places where the word was held out."""
        places = np.flatnonzero((self.stream.words == self.stream.ids[word]) & self.inside)
        held = self.stream.held[places]
        known = np.random.default_rng(places[0]).permutation(places[~held])[:MOST]
        standing = self.features(Places(self.left[known], self.right[known]))
        weights = _fit(standing, self.chance)
        if hard:
            weights = _fit(standing, np.concatenate([self.chance, self.features(self.between(self._hardest(weights)))]))
        kept = places[held][:HELD]
        return weights, odds(weights, self.features(Places(self.left[kept], self.right[kept])))

    def _hardest(self, weights: dict[int, int]) -> Any:
        """The gaps that look most as if the word were missing there."""
        some = self.bare[:: len(self.bare) // SOUGHT]
        parts = np.array_split(some, 12)
        every = np.concatenate([odds(weights, self.features(self.between(part))) for part in parts])
        return some[np.argsort(-every, kind="stable")[:HARD]]


def _fit(standing: Any, bare: Any) -> dict[int, int]:
    names, place, seen = np.unique(np.concatenate([standing, bare]), return_inverse=True, return_counts=True)
    place = place.reshape(-1, len(KINDS))
    kept = seen > 2
    rows, columns = np.nonzero(kept[place])
    column = (np.cumsum(kept) - 1)[place[rows, columns]]
    shape = (len(place), int(kept.sum()))
    table = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, column)), shape=shape)
    made = SGDClassifier(loss="log_loss", alpha=3e-6, average=True, max_iter=4, tol=None, random_state=1)
    made.fit(table, np.repeat([1, 0], [len(standing), len(bare)]))
    names, seen, worth = names[kept], seen[kept], made.coef_[0]
    best = np.argsort(-np.abs(worth) * np.sqrt(seen), kind="stable")[:FEATURES]
    rounded = np.clip(np.round(worth[best] * STEPS), -127, 127).astype(int)
    weights = {int(names[i]): int(weight) for i, weight in zip(best, rounded, strict=True) if weight}
    return {START: int(np.clip(round(float(made.intercept_[0]) * STEPS), -127, 127)), **weights}


def odds(weights: dict[int, int], table: Any) -> Any:
    names = np.array(sorted(weights), np.int64)
    worth = np.array([weights[name] for name in names], np.float32)
    place = np.minimum(np.searchsorted(names, table), len(names) - 1)
    return (np.where(names[place] == table, worth[place], 0).sum(1) + weights[START]) / STEPS


def _number(kind: str, first: Any, second: Any = 0) -> Any:
    return (np.int64(KINDS.index(kind)) << 58) | (np.int64(1) * first << 29) | (np.int64(1) * second)


def bake(folder: Path) -> None:
    trainer, weights = Trainer(read(sorted(folder.glob("*.jsonl.gz")), {})), dict[str, int]()
    for word, asked in settings().items():
        learnt, standing = trainer.learn(word, asked.missing < NEVER)
        bare = odds(learnt, trainer.held)
        found, wrong = (standing >= asked.missing).mean(), (bare >= asked.missing).mean() * 1e6
        print(f"{word}: {found:.1%} found, {wrong:.1f} wrong in a million gaps", flush=True)
        weights[f"{word} "] = learnt.pop(START) + OFFSET
        weights |= {f"{word} {feature(number, trainer.names)}": value + OFFSET for number, value in learnt.items()}
    trie = marisa_trie.Trie(weights)
    record = bytearray(len(weights))
    for key, value in weights.items():
        record[trie[key]] = value
    trie.save(str(DATA / "slots.marisa"))
    (DATA / "slots.bin").write_bytes(bytes(record))
    print(f"{len(weights)} weights")


MOST, BARE, HARD = 80_000, 500_000, 100_000  # places learned from, of each word, of none, and of none that look like it
SOUGHT, HELD = 2_500_000, 1_000_000
FEATURES = 8_000  # of a word
START = -1  # no feature’s number

if __name__ == "__main__":
    bake(Path(sys.argv[1]))
