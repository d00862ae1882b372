"""Bake the syllables: read the CMU Pronouncing Dictionary, write src/copydesk/data/syllables.{marisa,bin}.

Run by hand; what it writes is committed. Only the words that the rule gets wrong are kept. In an empty folder SOURCES:

    npm install cmu-pronouncing-dictionary@3.0.0

then `python scripts/bake_syllables.py SOURCES`. `data/README.md` names the source and its licence.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import marisa_trie

from copydesk.lexicon import DATA
from copydesk.reading.syllables import by_rule


def main(sources: Path) -> None:
    counts = dict(pronounced(sources))
    exceptions = {word: count for word, count in counts.items() if by_rule(word) != count}
    trie = marisa_trie.Trie(exceptions)
    trie.save(str(DATA / "syllables.marisa"))
    numbered = sorted((number, word) for word, number in trie.items())
    (DATA / "syllables.bin").write_bytes(bytes(exceptions[word] for _, word in numbered))
    print(f"{len(counts):,} words, {len(exceptions):,} of them exceptions to the rule")


def pronounced(sources: Path) -> Iterator[tuple[str, int]]:
    """Each word and the syllables of its first pronunciation; a possessive goes by its owner."""
    script = (sources / "node_modules/cmu-pronouncing-dictionary/index.js").read_text("utf-8")
    for word, phones in ENTRY.findall(script):
        if not word.endswith("'s"):
            yield word, max(1, sum(map(str.isdigit, phones)))


ENTRY = re.compile(r"""^  ["']?([a-z]+(?:'[a-z]+)*)["']?: ["']([A-Z0-9 ]+)["']""", re.MULTILINE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
