"""Learn from openly licensed text which of two words a context wants, and write what `reading/confusions.py` reads.

usage: PYTHONPATH=src python scripts/bake_confusions.py FOLDER   (needs numpy, scipy, scikit-learn, marisa-trie)

FOLDER holds `*.jsonl.gz` of articles (`text`). It writes `classes.*` (words that stand in the same places) and
`confusions.*` (the weights) into `src/copydesk/data`. Three lists stand beside this script:
`confusions.txt`, the pairs; `confusions_heard.txt`, those that sound alike, which are mistaken oftener;
`confusions_quiet.txt`, how much a context must say before a pair is reported, where it raised false alarms in published
copy (99: never).
"""

import gzip
import itertools
import json
import math
import random
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import marisa_trie
import numpy as np
from scipy import sparse
from sklearn.cluster import MiniBatchKMeans
from sklearn.linear_model import LogisticRegression
from sklearn.utils.extmath import randomized_svd

from copydesk.document import Draft, Kind
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.contexts import Context, context, features

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "copydesk" / "data"
Held = tuple[bool, Context]  # whether it is held out for testing

random.seed(5)


class Model(NamedTuple):
    topical: bool
    start: float
    weights: dict[str, int]
    first: Any  # scores of held-out contexts of the first word, and of the second
    second: Any


def paragraphs(folder: Path) -> Iterator[tuple[str, str]]:
    """Each with the article that it is from."""
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                for paragraph in json.loads(line)["text"].split("\n"):
                    if len(text := " ".join(paragraph.split())) > 20:
                        yield f"{path.name[:4]}{number}", text


def readings(folder: Path) -> Iterator[tuple[Concordance, list[str]]]:
    """Concordances of 400 paragraphs each, with the article of each word."""
    every = paragraphs(folder)
    while batch := list(itertools.islice(every, 400)):
        draft, start = Draft("\n".join(text for _, text in batch)), 0
        for _, text in batch:
            draft.copy(start, start + len(text))
            draft.close(Kind.PARAGRAPH)
            start += len(text) + 1
        found = draft.document().read(concordance)
        articles, place = [], -1
        for index in range(len(found.words)):
            place += index == 0 or "\n" in found.mark(index - 1)
            articles.append(batch[min(place, len(batch) - 1)][0])
        yield found, articles


def bake_classes(folder: Path) -> dict[str, list[str]]:
    """Write the classes; for each rare word of the pairs, what stands where it does."""
    ids: dict[str, int] = {}
    tokens = list[int]()
    for found, _ in readings(folder):
        for index, word in enumerate(found.folded):
            tokens.append(ids.setdefault("0" if word[0].isdigit() else word, len(ids)))
            for mark in found.mark(index)[:1]:
                tokens.append(ids.setdefault(mark, len(ids)))
    counts = np.bincount(tokens, minlength=len(ids))
    kept = np.argsort(-counts)[:WORDS]
    number = np.full(len(ids), -1)
    number[kept] = np.arange(len(kept))
    row = number[np.array(tokens)]
    left, right = row[:-1], row[1:]
    seen = (left >= 0) & (right >= 0)
    left, right = left[seen], right[seen]
    sides = [_counts(left, right), _counts(right, left)]
    u, s, _ = randomized_svd(_ppmi(sparse.hstack(sides).tocoo()), 60, random_state=0)
    vectors = u * np.sqrt(s)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    names = [name for name, _ in sorted(ids.items(), key=lambda item: item[1])]
    words = [names[index] for index in kept]
    weight = np.log(counts[kept] + 1)
    labels = (
        MiniBatchKMeans(CLASSES, random_state=0, batch_size=4096, n_init=3).fit(vectors, sample_weight=weight).labels_
    )
    _write("classes", {word: int(label) for word, label in zip(words, labels, strict=True) if word != "\n"})
    place = {word: index for index, word in enumerate(words)}
    near = {}
    for word in {word for pair in pairs() for word in pair if word in place and counts[kept[place[word]]] < RARE}:
        order = np.argsort(-(vectors @ vectors[place[word]]))[:800]
        near[word] = [words[i] for i in order if words[i].isalpha() and counts[kept[i]] > 60 and words[i] != word][:6]
    return near


def _counts(row: Any, column: Any) -> Any:
    frequent = column < NEIGHBOURS
    ones = np.ones(frequent.sum(), np.float32)
    return sparse.coo_matrix((ones, (row[frequent], column[frequent])), shape=(WORDS, NEIGHBOURS)).tocsr()


def _ppmi(counts: Any) -> Any:
    """How much oftener than by chance two stand side by side."""
    rows, columns = np.asarray(counts.sum(1)).ravel() + 1, np.asarray(counts.sum(0)).ravel() + 1
    value = np.log(counts.data * counts.sum() / (rows[counts.row] * columns[counts.col]))
    return sparse.csr_matrix((np.maximum(value, 0), (counts.row, counts.col)), shape=counts.shape)


def gather(folder: Path, wanted: set[str]) -> tuple[Counter[str], dict[str, list[Held]]]:
    """How often each word stands there, and a sample of its contexts."""
    total = Counter[str]()
    found = defaultdict[str, list[Held]](list)
    for reading, articles in readings(folder):
        for word in reading.places.keys() & wanted:
            for place in reading.places[word]:
                total[word] += 1
                at = len(found[word]) if len(found[word]) < MOST else random.randrange(total[word])
                if at < MOST and (reading.words[place].text.islower() or reading.mark(place - 1)):
                    held = zlib.crc32(articles[place].encode()) % 5 == 0
                    found[word][at : at + 1] = [(held, context(reading, place, 7))]
    return total, found


def learn(
    pair: tuple[str, str], total: Counter[str], found: dict[str, list[Held]], near: dict[str, list[str]]
) -> Model | None:
    topical = max(total[word] for word in pair) < 25_000
    known, test = list[tuple[int, list[str], float]](), list[tuple[int, list[str]]]()
    for label, word in enumerate(pair):
        for held, around in found[word]:
            row = list(features(around, topical=topical))
            if held:
                test.append((label, row))
            else:
                known.append((label, row, 1.0))
    least = min(sum(label == side for label, _, _ in known) for side in (0, 1))
    for label, word in enumerate(pair):
        for other in near.get(word, ()) if total[word] < RARE else ():  # a rare word borrows the places of its like
            known += [(label, list(features(around, topical=False)), 0.25) for _, around in found[other][:120]]
    if least < 3:
        return None
    seen = Counter(feature for _, row, _ in known for feature in set(row))
    names = {
        name: index for index, name in enumerate(n for n, times in seen.items() if times >= (2 if least < 200 else 3))
    }
    table = sparse.lil_matrix((len(known), len(names)), dtype=np.float32)
    for index, (_, row, _) in enumerate(known):
        table[index, [names[feature] for feature in set(row) if feature in names]] = 1
    labels, weights = np.array([label for label, _, _ in known]), np.array([weight for _, _, weight in known])
    made = LogisticRegression(solver="liblinear", C=1.5, max_iter=40, intercept_scaling=5)
    made.fit(table.tocsr(), labels, sample_weight=weights)
    balance = math.log(weights[labels == 1].sum() / weights[labels == 0].sum())
    start = float(made.intercept_[0]) + math.log(total[pair[1]] / total[pair[0]]) - balance
    worth = {name: made.coef_[0][index] * math.sqrt(seen[name]) for name, index in names.items()}
    best = sorted(worth, key=lambda name: -abs(worth[name]))[:FEATURES]
    kept = {name: int(np.clip(round(made.coef_[0][names[name]] * 16), -127, 127)) for name in best}
    kept = {name: value for name, value in kept.items() if abs(value) > 3}
    scores = [
        np.array([start + sum(kept.get(f, 0) for f in set(row)) / 16 for label, row in test if label == side])
        for side in (0, 1)
    ]
    return Model(topical, start, kept, *scores)


def threshold(right: Any, wrong: Any, rate: float, other: float, heard: bool) -> float | None:
    """The least odds at which false alarms are rare against slips, both per million words."""
    slips = min(other, 40_000 if heard else 4_000) * (1 / 800 if heard else 1 / 3_200)
    for least in np.arange(2.5, 12.1, 0.5):
        alarms = ((right > least).sum() + (0.3 if len(right) < 300 else 0)) / len(right) * rate
        allowed = 0.15 * slips * (wrong > least).mean()
        if alarms <= (max(2 * allowed, 0.1) if heard else allowed) or (not (right > least).any() and alarms < 0.05):
            chosen = least - 0.5 if heard else least + 0.5
            return float(chosen) if (wrong > chosen).mean() >= 0.12 else None
    return None


def bake_confusions(folder: Path, near: dict[str, list[str]]) -> None:
    wanted = {word for pair in pairs() for word in pair}
    total, found = gather(folder, wanted | {word for like in near.values() for word in like})
    million = sum(len(text.split()) for _, text in paragraphs(folder)) / 1e6
    heard = {frozenset(p) for line in _lines("confusions_heard") for p in itertools.combinations(line.split(), 2)}
    quiet = {(line.split()[0], line.split()[1]): float(line.split()[2]) for line in _lines("confusions_quiet")}
    weights, doubts, code = dict[str, int](), list[str](), 0x4E00
    for pair in pairs():
        model = learn(pair, total, found, near)
        if model is None or not (len(model.first) and len(model.second)):
            continue
        code += 1
        for sign, written, meant, right, wrong in (
            (1, *pair, model.first, model.second),
            (-1, *reversed(pair), -model.second, -model.first),
        ):
            rates = total[written] / million, total[meant] / million
            found_least = None if written in COMMONEST else threshold(right, wrong, *rates, frozenset(pair) in heard)
            least = max(found_least or 99, quiet.get((written, meant), 0))
            if least < 99:
                weights |= {chr(code) + name: value + 128 for name, value in model.weights.items()}
                topical = "t" if model.topical else "f"
                doubts.append(f"{written} {meant} {code} {topical} {sign} {sign * model.start:.2f} {least:.1f}")
    _write("confusions", weights)
    head = "# Written by scripts/bake_confusions.py: written, meant, model, topical, sign, start, threshold.\n"
    written = "\n".join(doubts)
    (DATA / "confusions.toml").write_text(f'{head}doubts = """\n{written}\n"""\n', encoding="utf-8")


def pairs() -> list[tuple[str, str]]:
    return sorted((line.split()[0], line.split()[1]) for line in _lines("confusions"))


def _lines(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def _write(name: str, values: dict[str, int]) -> None:
    trie = marisa_trie.Trie(values)
    record = bytearray(len(values))
    for key, value in values.items():
        record[trie[key]] = value
    trie.save(str(DATA / f"{name}.marisa"))
    (DATA / f"{name}.bin").write_bytes(bytes(record))


WORDS, NEIGHBOURS, CLASSES = 24_000, 500, 200
MOST = 9_000  # contexts of a word
RARE = 300  # words of which fewer stand there borrow from others
FEATURES = 420  # of a pair
COMMONEST = frozenset("to of that the in is it as for not was be by with have has are but one".split())  # for speed

if __name__ == "__main__":
    bake_confusions(Path(sys.argv[1]), bake_classes(Path(sys.argv[1])))
