"""What part of speech each word may be: one character for a word, so that an expression can read a sentence."""

from functools import lru_cache
from operator import add

from copydesk.document import Document
from copydesk.lexicon import Lexicon, records, trie
from copydesk.reading.concordance import concordance

# A story is written with two characters a word: the mark before it (a space, a comma, an apostrophe, a quotation mark,
# “.” where a sentence begins, “;” for all else) and its part of speech. Word number n has its own at 2 n + 1.
#
# N P   a noun, in the singular and in the plural      c g   of either number; of a quantity (majority, range)
# V Z   a verb, bare and in -s                         D E F a past; a participle; either
# n z   a noun or a verb, bare and in -s               q     bare or past (cut, put)
# G     a form in -ing       J R   adjective, adverb   j v f an adjective that may be a noun, a verb, a participle
# K Q   a name, also one in the plural                 C     a number            U  unknown
# Little words have characters of their own, listed in `data/parts.toml`: those of one kind share theirs.


def parts(doc: Document) -> str:
    """The marks and the parts of speech of a story, by turns."""
    found = doc.read(concordance)
    written = [word.text for word in found.words]
    marks = [".", *map(_mark, found.marks)]
    symbols = list(map(part_of, found.folded))
    for index in [place for place, mark in enumerate(marks[:-1]) if mark == "."]:
        if written[index][0].islower() and "\n" not in found.mark(index - 1):
            marks[index] = " "  # the .com suffix, e.g. this
    for index in [place for place, text in enumerate(written) if not text[0].islower()]:
        text = written[index]
        symbols[index] = _capital(text, symbols[index], doc.lexicon, opens=marks[index] in '."')
        if marks[index + 1] == "." and found.marks[index] == "." and _abbreviates(text):
            marks[index + 1] = " "
    return "".join(map(add, marks, symbols)) + "."


@lru_cache(1 << 14)
def part_of(word: str) -> str:
    """The part of speech of a folded word, by the list, or by its ending."""
    number = trie("parts").get(word)
    if number is not None:
        return chr(records("parts")[number])
    if word[0].isdigit():
        return "C"
    if "'" in word:
        return "s" if word.endswith("'s") and word[:-2] not in CLITICS else "$"
    head, _, tail = word.rpartition("-")
    if head:
        part = part_of(tail)
        return JOINED.get(part, "J")
    if word.startswith("re") and len(word) > 5 and part_of(word[2:]) in "VZF":
        return part_of(word[2:])  # rebook
    return next((part for ending, part in ENDINGS.items() if word.endswith(ending)), "U")


def _capital(written: str, symbol: str, lexicon: Lexicon, *, opens: bool) -> str:
    """The part of speech of what begins with a capital or a digit: a name, unless it stands at a beginning."""
    if symbol not in OPEN or (opens and symbol != "U" and (symbol == "G" or lexicon.is_word(written))):
        return symbol
    return "Q" if symbol in "PQz" else "K"


@lru_cache(1 << 10)
def _mark(between: str) -> str:
    """One character for what stands between two words, spaces aside."""
    if not between or between in "$£€%#" or between == ".-":
        return " "
    if "\n" in between or between[0] in ".!?" or ". " in between:
        return "."
    if between in (",", "'"):
        return between
    return '"' if '"' in between else ";"


def _abbreviates(written: str) -> bool:
    return len(written) == 1 or written in ABBREVIATIONS


OPEN = frozenset("NPVZDEFGJRjvfcgnzqKQU")
ENDINGS = {"ing": "G", "smen": "P", "emen": "P", "ed": "F", "ly": "R", "ss": "N", "us": "U", "is": "U", "s": "P"}
JOINED = {"N": "N", "n": "N", "P": "P", "z": "P", "c": "c", "g": "g", "K": "K", "Q": "Q"}
CLITICS = frozenset("it he she that there what who here where let how when".split())
ABBREVIATIONS = frozenset(
    """Mr Mrs Ms Dr Sen Sens Rep Reps Gov St Lt Col Gen Sgt Capt Rev Prof Jr Sr Inc Corp Co No Jan Feb Mar Apr Aug Sept
    Oct Nov Dec""".split()
)
