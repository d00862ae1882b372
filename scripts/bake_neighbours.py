"""Writes data/neighbours.marisa: pairs of words that often stand side by side, though nobody writes them as one.

Where an unknown word is such a pair without its space (“gasindustry”), the space was lost. Counted in the text under
open licences (the folder that is given). A pair that is written as one now and then, there or in wordfreq
(“video game”), is left out, and so is one that lacks a letter of a common word rather than a space, or that
`reading/apart.py` tells by its halves alone.

usage: bake_neighbours.py FOLDER (of .jsonl.gz, each line with a “text”)
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import marisa_trie

from copydesk.lexicon import DATA, Lexicon
from copydesk.reading.apart import apart

OFTEN = 12  # times side by side
OFTENER = 30  # how much oftener than in one
SHORTEST = 5  # letters
BILLION = 1e9
WORD = re.compile(r"[A-Za-z'’-]+|[^A-Za-z'’ -]+")


def main() -> None:
    written, beside = counts(Path(sys.argv[1]))
    path = DATA / "neighbours.marisa"
    path.unlink(missing_ok=True)  # so that `apart` does not ask what was baked before
    marisa_trie.Trie().save(str(path))
    marisa_trie.Trie(sorted(neighbours(written, beside))).save(str(path))


def counts(folder: Path) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    written, beside = Counter[str](), Counter[tuple[str, str]]()
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                words = [word if plain(word) else "" for word in WORD.findall(json.loads(line)["text"])]
                written.update(words)
                beside.update(pairwise(words))
    del written[""]
    return written, beside


def plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower()


def neighbours(written: Counter[str], beside: Counter[tuple[str, str]]) -> Iterator[str]:
    lexicon, every = Lexicon(), written.total()
    for (first, second), seen in beside.items():
        whole = first + second
        if seen < OFTEN or not (first and second) or len(whole) < SHORTEST:
            continue
        in_one = written[whole] + 10 ** lexicon.frequency(whole) / BILLION * every
        if seen < OFTENER * in_one or lexicon.knows(whole) or lexicon.is_slip(whole) or apart(whole, lexicon):
            continue
        yield f"{first} {second}"


if __name__ == "__main__":
    main()
