"""Writes data/compounds.toml: the words with which compounds begin, and those with which they end.

A compound is a dictionary word that two words in use make up; where it can be cut in several places, the commoner
halves count. Endings and prefixes that are words, too (-able, pro-), are no halves. A few compounds prove nothing:
“reprice” is none. Closed are the compounds whose halves hardly ever stand side by side in the text under open licences
(the folder that is given), though the compound does.

usage: bake_compounds.py FOLDER (of .jsonl.gz, each line with a “text”)
"""

import gzip
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from copydesk.lexicon import DATA, Lexicon, trie

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

OFTEN, SELDOM = 8, 0.006  # how often a closed compound stands there, and the share of times its halves stand apart
WHOLE, HALF, HALF_SHORT = 2.6, 3.5, 4.4  # on the Zipf scale
NOT_AFTER = frozenset(
    "ever owed owing king away back down off out over up".split()
)  # “see king”, “kick back”: two words
LEFT_OUT = frozenset(
    """air.man all.owed along.side any.body can.did car.goes come.dies day.light down.fall down.played down.playing
    down.sides down.size drive.way drive.ways every.body fit.test for.mat free.way free.ways green.house
    green.houses hand.made heart.breaking heart.broken heart.felt her.ding home.made home.work land.fall
    low.land man.aged man.aging man.date man.dated man.dates man.dating not.ice off.set off.sets off.setting
    over.board over.dose over.doses over.draft over.estimate over.estimated over.flow over.flows over.head
    over.heated over.laps over.lay over.lays over.load over.loaded over.lying over.paid over.performing
    over.reach over.riding over.rule over.runs over.sight over.view over.weight red.acted red.dish round.about
    sea.led sing.led some.body some.one some.times space.time stands.till stop.page sun.rise sun.set under.cover
    under.performing video.tape video.taped was.hers with.drew with.held with.hold with.out""".split()
)

HEAD = """# Halves of compounds: the words with which several dictionary words begin, and those with which several end;
# and the compounds that are hardly ever written in two. By scripts/bake_compounds.py from words.marisa (SCOWL)
# and counts of the open text that README.md names.

"""


def main() -> None:
    lexicon = Lexicon()
    begins, ends = Counter[str](), Counter[str]()
    words = (word for word in trie("words").iterkeys() if len(word) >= 2 * SHORTEST)
    for word in words:
        halves = cut(word, lexicon) if word.isascii() and word.isalpha() and lexicon.is_word(word) else None
        if halves:
            begins[halves[0]] += 1
            ends[halves[1]] += 1
    often = (
        (name, (word for word, n in found.items() if n >= LEAST))
        for name, found in zip(NAMES, (begins, ends), strict=True)
    )
    every = (*often, ("closed", closed(Path(sys.argv[1]), lexicon)))
    text = HEAD + "\n".join(listed(name, words) for name, words in every)
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


def listed(name: str, words: Iterator[str]) -> str:
    return f'{name} = """\n{textwrap.fill(" ".join(sorted(words)), 120, break_on_hyphens=False)}\n"""\n'


def closed(folder: Path, lexicon: Lexicon) -> Iterator[str]:
    """The compounds that are written in one, cut: “foot.ball”."""
    pairs = dict(halves(lexicon))
    seen, apart = Counter[str](), Counter[tuple[str, str]]()
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for found in WORDS.finditer(json.loads(line)["text"]):
                    seen[found[1] or found[0]] += 1
                    apart[found[1] or "", found[2] or ""] += 1
    for pair, whole in pairs.items():
        if seen[whole] >= OFTEN and apart[pair] <= SELDOM * seen[whole]:
            yield ".".join(pair)


def halves(lexicon: Lexicon) -> Iterator[tuple[tuple[str, str], str]]:
    for whole in trie("words").iterkeys():
        if not (whole.isascii() and whole.isalpha() and lexicon.is_word(whole) and lexicon.frequency(whole) >= WHOLE):
            continue
        for at in range(SHORTEST, len(whole) - SHORTEST + 1):
            pair = first, second = whole[:at], whole[at:]
            if first in PREFIXES or second in ENDINGS or second in NOT_AFTER or ".".join(pair) in LEFT_OUT:
                continue
            if all(common(half, lexicon) for half in pair):
                yield pair, whole


def common(half: str, lexicon: Lexicon) -> bool:
    return lexicon.is_word(half) and lexicon.frequency(half) >= (HALF if len(half) > SHORTEST else HALF_SHORT)


NAMES = ("begins", "ends")
WORDS = re.compile(r"(?<![\w'’-])([a-z]+)(?= ([a-z]+)(?![\w'’-]))|(?<![\w'’-])[a-z]+(?![\w'’-])")


if __name__ == "__main__":
    main()
