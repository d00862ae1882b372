"""Sort the commonest words by what stands beside them, and write what `reading/contexts.py` reads.

usage: PYTHONPATH=src python scripts/bake_classes.py FOLDER   (needs numpy, scipy, scikit-learn, marisa-trie)

FOLDER holds `*.jsonl.gz` of articles (`text`). It writes `classes.*` (words that stand in the same places) into
`src/copydesk/data`. `bake_confusions.py` must follow: its weights name the classes.
"""

import sys
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
from open_text import read
from scipy import sparse
from sklearn.cluster import MiniBatchKMeans
from sklearn.utils.extmath import randomized_svd

DATA = Path(__file__).parent.parent / "src" / "copydesk" / "data"


def bake(folder: Path) -> None:
    ids: dict[str, int] = {}
    stream = read(sorted(folder.glob("*.jsonl.gz")), ids)
    names, tokens = list(ids), stream.tokens
    counts = np.bincount(tokens, minlength=len(ids))
    kept = np.argsort(-counts)[:WORDS]
    number = np.full(len(ids), -1)
    number[kept] = np.arange(len(kept))
    left, right = number[tokens][:-1], number[tokens][1:]
    seen = (left >= 0) & (right >= 0)
    left, right = left[seen], right[seen]
    sides = [_counts(left, right), _counts(right, left)]
    u, s, _ = randomized_svd(_ppmi(sparse.hstack(sides).tocoo()), 60, random_state=0)
    vectors = u * np.sqrt(s)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    clusters = MiniBatchKMeans(CLASSES, random_state=0, batch_size=4096, n_init=3)
    labels = clusters.fit(vectors, sample_weight=np.log(counts[kept] + 1)).labels_
    words = {names[index]: int(label) for index, label in zip(kept, labels, strict=True) if names[index] != "\n"}
    trie = marisa_trie.Trie(words)
    record = bytearray(len(words))
    for word, label in words.items():
        record[trie[word]] = label
    trie.save(str(DATA / "classes.marisa"))
    (DATA / "classes.bin").write_bytes(bytes(record))


def _counts(row: Any, column: Any) -> Any:
    frequent = column < NEIGHBOURS
    ones = np.ones(frequent.sum(), np.float32)
    return sparse.coo_matrix((ones, (row[frequent], column[frequent])), shape=(WORDS, NEIGHBOURS)).tocsr()


def _ppmi(counts: Any) -> Any:
    """How much oftener than by chance two stand side by side."""
    rows, columns = np.asarray(counts.sum(1)).ravel() + 1, np.asarray(counts.sum(0)).ravel() + 1
    value = np.log(counts.data * counts.sum() / (rows[counts.row] * columns[counts.col]))
    return sparse.csr_matrix((np.maximum(value, 0), (counts.row, counts.col)), shape=counts.shape)


WORDS, NEIGHBOURS, CLASSES = 24_000, 500, 200

if __name__ == "__main__":
    bake(Path(sys.argv[1]))
