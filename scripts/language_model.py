"""The trigram model that pocketsphinx ships, read from its file."""

import math
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

HEADER = b"Trie Language Model\x03"  # three: up to trigrams
UNIT = math.log(1.0001)  # in which the file's logarithms are kept
SHADES = 1 << 16  # the values that a logarithm may have, for each of: pairs, their backing-off, triples
WORD = np.dtype([("alone", "<f4"), ("back", "<f4"), ("pairs", "<u4")])


class LanguageModel:
    """Words by number, and the logarithms of how likely each follows one or two others.

    The file is a trie from the last word back, packed to the bit: a word's pairs are those that end in it, a pair's
    triples those that end in the pair.
    """

    def __init__(self, data: bytes) -> None:
        at = len(HEADER)
        words, pairs, triples = (int(each) for each in np.frombuffer(data, "<u4", 3, at))
        at += 16
        shades = np.frombuffer(data, np.float32, 3 * SHADES, at).astype(np.float64) * UNIT
        at += shades.size * 4
        single = np.frombuffer(data, WORD, words + 1, at)
        at += single.nbytes
        of_word, of_place = words.bit_length(), triples.bit_length()
        packed_pairs = Packed(data, at, pairs + 1, of_word + 32 + of_place)
        packed_triples = Packed(data, packed_pairs.end, triples + 1, of_word + 16)
        self.words = [word.decode() for word in data[packed_triples.end + 4 :].split(b"\0")[:-1]]
        self.number, self.count = {word: index for index, word in enumerate(self.words)}, words
        self.alone, self.back = single["alone"][:-1] * UNIT, single["back"][:-1] * UNIT

        second = np.repeat(np.arange(words), np.diff(single["pairs"].astype(np.int64)))
        pairs, place = len(second), of_word + 32
        first = packed_pairs.field(0, of_word)[:pairs]
        self.pairs = Table(first * words + second, shades[packed_pairs.field(of_word + 16, 16)[:pairs]])
        of_pair = np.repeat(np.arange(pairs), np.diff(packed_pairs.field(place, of_place)[: pairs + 1]))
        before = packed_triples.field(0, of_word)[: len(of_pair)]
        self.triples = Table(
            (before * words + first[of_pair]) * words + second[of_pair],
            shades[2 * SHADES + packed_triples.field(of_word, 16)[: len(of_pair)]],
        )

    def after(self, first: Any, second: Any) -> Any:
        return self.pairs.of(first * self.count + second, self.back[first] + self.alone[second])


class Packed:
    """Entries of so many bits, one after another."""

    def __init__(self, data: bytes, start: int, entries: int, size: int) -> None:
        self.end = start + (entries * size + 7) // 8 + 8
        self._data = np.frombuffer(data[start : self.end] + bytes(8), np.uint8)
        self._starts = np.arange(entries) * size

    def field(self, offset: int, size: int) -> Any:
        start, found = self._starts + offset, np.zeros(len(self._starts), np.uint64)
        for step in range(8):
            found |= self._data[(start >> 3) + step].astype(np.uint64) << np.uint64(8 * step)
        return (found >> (start & 7).astype(np.uint64) & np.uint64((1 << size) - 1)).astype(np.int64)


class Table:
    """Values by number."""

    def __init__(self, keys: Any, values: Any) -> None:
        order = np.argsort(keys, kind="stable")
        self.keys, self.values = keys[order].astype(np.int64), values[order]

    def of(self, keys: Any, otherwise: Any) -> Any:
        place = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.where(self.keys[place] == keys, self.values[place], otherwise)


def shipped() -> LanguageModel:
    return LanguageModel(Path(str(files("pocketsphinx"))).joinpath("model/en-us/en-us.lm.bin").read_bytes())
