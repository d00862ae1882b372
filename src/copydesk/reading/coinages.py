"""Whether an unknown word is likely to be made of known ones, not misspelt."""

from collections.abc import Iterator

from copydesk.edits import cost
from copydesk.lexicon import Lexicon
from copydesk.regex import regex


def is_coinage(word: str, meant: str, lexicon: Lexicon) -> bool:
    """Whether a known word and an ending, or two known words, make this one: “swingiest”, “stockfeed”.

    Where one letter doubled, left out or turned round makes it the word `meant`, it is no compound: “carefull”.
    """
    if any(_common(stem, lexicon) for stem in _stems(word)) or _prefixed(word, lexicon):
        return True
    return lexicon.surety(word, meant) < PLAIN_SLIP and cost(word, meant) > CHEAP and _compound(word, lexicon)


def _prefixed(word: str, lexicon: Lexicon) -> bool:
    """Whether a prefix stands before a common word: “redesignate”."""
    found = PREFIX.match(word)
    rest = word[found.end() :] if found else ""
    return len(rest) >= SHORT and lexicon.is_word(rest) and lexicon.frequency(rest) >= COMMONER


def _stems(word: str) -> Iterator[str]:
    for ending in ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if len(stem) < LEAST or stem[-1] == ending[0] in NO_TWICE:
                continue  # “theyy”, “earthwormss”
            if ending[0] in VOWELS:
                if not _doubles(stem):
                    yield stem
                if stem[-1] == stem[-2] and _doubles(stem[:-1]):
                    yield stem[:-1]
                if stem[-1] == "i":
                    yield f"{stem[:-1]}y"
                yield f"{stem}e"
            else:
                yield stem


def _doubles(stem: str) -> bool:
    """Whether English doubles the last letter of this stem before a vowel: “commit”, “target” it may."""
    return len(stem) >= LEAST and stem[-1] in DOUBLED and stem[-2] in VOWELS and stem[-3] not in VOWELS


def _compound(word: str, lexicon: Lexicon) -> bool:
    return any(
        _common(word[:cut], lexicon) and _common(word[cut:], lexicon) and word[cut:] not in NO_HALF
        for cut in range(LEAST, len(word) - LEAST + 1)
    )


def _common(word: str, lexicon: Lexicon) -> bool:
    """The shorter it is, the commoner it must be: much of what is short is a word in some dictionary."""
    least = COMMON_SHORT if len(word) < SHORT else COMMON
    return lexicon.is_word(word) and lexicon.frequency(word) >= least


LEAST, SHORT = 3, 5  # letters
PLAIN_SLIP = 1.2  # on the scale of Lexicon.surety
CHEAP = 1.5  # on the scale of `cost`
COMMON, COMMONER, COMMON_SHORT = 2.5, 3.0, 3.5  # on the Zipf scale
PREFIX = regex("anti|co|de|inter|mega|micro|mini|mis|multi|non|out|over|pre|re|sub|super|ultra|under|un")
VOWELS = "aeiouy"
NO_TWICE = "sy"
DOUBLED = "bdgklmnprtvz"
NO_HALF = frozenset("full ness ing ting able ally ant ion ate ins tally".split())  # endings that are words, too
ENDINGS = tuple(
    """able ables age al als ed ee ees er ers ery ese esque est ette fests fully hood ier iest ification ing ings
    isation ise ised ises ish ising ism isms ist ists ity ive ization ize ized izes izing less let lets like
    ly ness nesses oid ology s ship ships ster sters ward wards wear y""".split()
)
