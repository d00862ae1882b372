"""Writes data/compounds.toml: the words with which compounds begin, and those with which they end.

A compound is a dictionary word that two words in use make up; where it can be cut in several places, the commoner
halves count. Endings and prefixes that are words, too (-able, pro-), are no halves. A few compounds prove nothing:
“reprice” is none.
"""

import textwrap
from collections import Counter

from copydesk.lexicon import DATA, Lexicon, _trie

ENDINGS = frozenset(
    """er ers ed ing ings less ful fully ness nesses able ably ible ally ion ions ity ism ist ists ish like wise ward
    wards ship ships ment ments est ate ated ates ation ations ant ants ent ents ence ance ive ous ously ary ory age
    ages hood hoods dom let lets ling lings fold most ster ery eer ess esses ester al als ial ian ians ize ise ized
    ised tion ted ter ters tic ties ting den red ned""".split()
)
PREFIXES = frozenset(
    """un re pre sub super inter non anti dis mis semi co de counter trans tele hyper ultra multi mini micro mega ex pro
    per con com for be en em im il ir ab ad ac al ob para hypo fore""".split()
)
LEAST = 4  # compounds
SHORTEST = 3  # letters
IN_USE, IN_USE_SHORT = 3.0, 4.0  # on the Zipf scale, the latter for words of three letters

HEAD = """# Halves of compounds: the words with which several dictionary words begin, and those with which several end.
# By scripts/bake_compounds.py from words.marisa (SCOWL).

"""


def main() -> None:
    lexicon = Lexicon()
    begins, ends = Counter[str](), Counter[str]()
    words = (word for word in _trie("words").iterkeys() if len(word) >= 2 * SHORTEST)
    for word in words:
        halves = cut(word, lexicon) if word.isascii() and word.isalpha() and lexicon.is_word(word) else None
        if halves:
            begins[halves[0]] += 1
            ends[halves[1]] += 1
    text = HEAD + "\n".join(listed(name, found) for name, found in (("begins", begins), ("ends", ends)))
    (DATA / "compounds.toml").write_text(text, "utf-8")


def cut(word: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The two words in use that make up this one; the pair whose rarer half is commonest."""
    cuts = [(word[:at], word[at:]) for at in range(2, len(word) - SHORTEST + 1)]
    pairs = [
        (min(map(lexicon.frequency, pair)), pair)
        for pair in cuts
        if pair[0] not in PREFIXES and pair[1] not in ENDINGS and all(in_use(half, lexicon) for half in pair)
    ]
    return max(pairs)[1] if pairs else None


def in_use(half: str, lexicon: Lexicon) -> bool:
    return lexicon.is_word(half) and lexicon.frequency(half) >= (IN_USE if len(half) > SHORTEST else IN_USE_SHORT)


def listed(name: str, found: Counter[str]) -> str:
    words = " ".join(sorted(word for word, count in found.items() if count >= LEAST))
    return f'{name} = """\n{textwrap.fill(words, 120)}\n"""\n'


if __name__ == "__main__":
    main()
