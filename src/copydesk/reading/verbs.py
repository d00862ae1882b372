"""The forms of verbs: irregular pasts and participles, and what a word in -ed comes from."""

from functools import cache
from typing import NamedTuple

from copydesk.lexicon import Lexicon, table
from copydesk.reading.parts import part_of

PLURAL_OF = {"was": "were", "is": "are", "has": "have"}
SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}


class Verb(NamedTuple):
    past: str
    participle: str
    base: str


@cache
def irregular() -> dict[str, Verb]:
    """By their past: the verbs whose participle is another word (went, gone, go)."""
    verbs = (Verb(*written.split("/")) for written in table("verbs")["irregular"].split())
    return {verb.past: verb for verb in verbs}


@cache
def listed(name: str) -> frozenset[str]:
    """A list of words of `data/verbs.toml`."""
    return frozenset(table("verbs")[name].split())


def base_of(word: str, lexicon: Lexicon) -> str | None:
    """What a regular past comes from: stopped, stop; None where the word is no such past."""
    if not word.endswith("ed") or len(word) < 5 or word in listed("not_pasts"):
        return None
    if word.endswith("ied"):
        return word[:-3] + "y" if lexicon.is_word(word[:-3] + "y") else None
    short, mute = word[:-2], word[:-1]
    if short[-1] == short[-2] and short[-1] not in "lsz" and lexicon.is_word(short[:-1]):
        return short[:-1]
    closed = short[-1] not in VOWELS + "wxy" and short[-2] in VOWELS and short[-3:-2] not in VOWELS
    first, second = (mute, short) if closed and lexicon.is_word(mute) else (short, mute)
    return next((each for each in (first, second) if lexicon.is_word(each)), None)


@cache
def _participles() -> dict[str, str]:
    irregular_ones = {verb.base: verb.participle for verb in irregular().values()}
    return irregular_ones | dict(pair.split("/") for pair in table("verbs")["participles"].split())


def participle_of(base: str) -> str:
    """The participle of a verb: taken, stopped, carried."""
    if base in _participles():
        return _participles()[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if base in listed("doubled") else "") + "ed"


@cache
def no_forms() -> dict[str, str]:
    """Pasts that no verb has, each with the one it has: brung, brought."""
    pairs = (pair.partition("/") for pair in table("verbs")["no_forms"].split())
    return {wrong: right for wrong, _, right in pairs}


@cache
def by_third_person() -> dict[str, str]:
    """The bases by what he does: goes, go."""
    return {third_person(base): base for base in listed("bases")}


def third_person(base: str) -> str:
    """What he does: he goes, carries, passes."""
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def base_of_third(word: str) -> str:
    """What they do, by what he does: goes, go; an empty string where it is no such form."""
    bases = (word[:-1], word[:-2], word[:-3] + "y") if word.endswith("s") else ()
    return next((base for base in bases if part_of(base) in "Vnvq" and third_person(base) == word), "")


VOWELS = "aeiou"
