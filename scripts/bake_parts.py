"""Write what `reading/parts.py` reads: the parts of speech that each word may have, as one character.

usage: PYTHONPATH=src python scripts/bake_parts.py TAGS   (needs marisa-trie)

TAGS is the lexicon of Brill's tagger as JSON, word: tags, the commonest first, which the npm package `brill` gives:
node -e 'import("brill").then(m => console.log(JSON.stringify(m.brill)))'. Little words are in `data/parts.toml`.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import marisa_trie

from copydesk.lexicon import Lexicon, table
from copydesk.reading.nouns import is_plural, listed

DATA = Path(__file__).parent.parent / "src" / "copydesk" / "data"


def bake(tags: Mapping[str, Sequence[str | None]]) -> None:
    found = {word: part for word, part in _parts(tags) if part != "U"}
    found |= {word: "c" for word in found if word.endswith("ics") and found[word] in "Pz"}
    found |= {word: "P" for word in found if found[word] == "N" and (_is_men(word) or is_plural(word, LEXICON))}
    found |= {word: "J" for word in found if word.endswith("ous")}
    found |= {word: "P" for word in listed("plurals") if found.get(word) != "z" or word in ("people", "police")}
    little = table("parts")
    found |= dict.fromkeys(little["either"].split(), "c") | dict.fromkeys(little["quantities"].split(), "g")
    found |= {word: part for part, words in little["little"].items() for word in words.split()}
    trie = marisa_trie.Trie(found)
    record = bytearray(len(found))
    for word, part in found.items():
        record[trie[word]] = ord(part)
    trie.save(str(DATA / "parts.marisa"))
    (DATA / "parts.bin").write_bytes(bytes(record))
    print(len(found), "words")


def _parts(tags: Mapping[str, Sequence[str | None]]) -> Iterator[tuple[str, str]]:
    for written, each in tags.items():
        word = written.lower()
        if LEXICON.is_word(word) and word.replace("-", "").isalpha() and (written == word or word not in tags):
            yield word, part(word, each)


def _is_men(word: str) -> bool:
    return word.endswith("men") and LEXICON.is_word(f"{word[:-3]}man")


def part(word: str, tags: Sequence[str | None]) -> str:
    """One character for what a word may be: rarer tags than the three commonest are noise."""
    kinds = {KINDS.get(kind, "") for tag in tags[:3] for kind in (tag or "").split("|")} - {""}
    if kinds & set("NPVZDEGJR") and KINDS.get(tags[0] or "") not in ("K", "Q"):
        kinds -= {"K", "Q"}
    if not word.endswith("ing"):
        kinds -= {"G"}
    if tags[0] == "NN":
        kinds -= {"J"}
    if len(tags) > 2 and not {KINDS.get(tag or "") for tag in tags[:2]} & set("JR"):
        kinds -= {"J", "R"}
    if {"N", "P"} <= kinds and {*tags[:2]} != {"NN", "NNS"}:
        kinds -= {next(KINDS[tag] for tag in tags if tag in ("NN", "NNS"))} ^ {"N", "P"}
    for those, part in CLASSES.items():
        if set(those) <= kinds:
            return part
    return "U"


LEXICON = Lexicon()
KINDS = {
    "NN": "N", "NNS": "P", "NNP": "K", "NNPS": "Q", "VB": "V", "VBP": "V", "VBZ": "Z", "VBD": "D", "VBN": "E",
    "VBG": "G", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R",
}  # fmt: skip
CLASSES = {  # the first that fits
    "G": "G", "NPV": "z", "NP": "c", "PZ": "z", "P": "P", "Z": "Z", "NV": "n", "ND": "f", "NE": "f", "NJ": "j",
    "N": "N", "VD": "q", "VE": "q", "JDE": "f", "DE": "F", "D": "D", "E": "E", "VJ": "v", "VR": "v", "V": "V", "J": "J",
    "R": "R", "Q": "Q", "K": "K",
}  # fmt: skip

if __name__ == "__main__":
    bake(json.loads(Path(sys.argv[1]).read_text("utf-8")))
