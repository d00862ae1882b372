"""Which words are nouns in the plural, and which count."""

from functools import cache

from copydesk.lexicon import Lexicon, table


@cache
def listed(name: str) -> frozenset[str]:
    """A list of words of `data/nouns.toml`."""
    return frozenset(table("nouns")[name].split())


def plural_of(noun: str) -> str:
    """The plural of a noun that counts."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def is_plural(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in lower case can be read only as a noun in the plural, or a verb in -s."""
    if word in listed("plurals"):
        return True
    if len(word) < 4 or word[-1] != "s" or word.endswith(("ss", "us", "is", "'s")) or word in listed("no_plurals"):
        return False
    stem = word[:-1]
    if word.endswith("ies"):
        return lexicon.is_word(word[:-3] + "y") or lexicon.is_word(stem)
    return lexicon.is_word(stem) or (word.endswith("es") and lexicon.is_word(word[:-2]))


IRREGULAR = {
    "person": "people", "child": "children", "grandchild": "grandchildren", "wife": "wives", "knife": "knives",
    "thief": "thieves", "crisis": "crises",
}  # fmt: skip
