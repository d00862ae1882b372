"""Learn from openly licensed text which words never stand side by side, and write `data/grammar.toml`.

usage: PYTHONPATH=src:scripts python scripts/bake_grammar.py FOLDER   (needs numpy)

FOLDER holds `*.jsonl.gz` of articles (`text`). Two things are counted: little words that, as common as they are, hardly
ever follow one another (“the to”), and words after which a preposition or “to” or “be” hardly ever lacks (“accused
of stealing”, “likely to take”, “respond to the”, “would be able”). `bake_parts.py` goes first.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from open_text import rows

from copydesk.lexicon import Lexicon, table
from copydesk.reading.parts import part_of
from copydesk.reading.verbs import base_of, base_of_third, irregular, listed, participle_of

DATA = Path(__file__).parent.parent / "src" / "copydesk" / "data"


class Text:
    def __init__(self, paths: list[Path]) -> None:
        ids: dict[str, int] = {}
        numbers, capital, close = list[int](), list[bool](), list[bool]()
        for word, is_capital, mark, _ in rows(paths, []):
            numbers.append(ids.setdefault("0" if word[0].isdigit() else word, len(ids)))
            capital.append(is_capital)
            close.append(not mark)
        self.names, self.ids, self.words = list(ids), ids, np.array(numbers, np.int64)
        self.small, self.close = ~np.array(capital), np.array(close)
        self.parts = np.array([part_of(name) for name in self.names])[self.words]
        self.size = len(self.names)

    def follows(self, at: Any, kind: str) -> Any:
        """Those of the places whose next word is of this kind, with nothing between."""
        inside = at[at + 1 < len(self.words)]
        inside = inside[self.close[inside] & self.small[inside + 1]]
        return inside[np.isin(self.parts[inside + 1], list(kind))]

    def counted(self, places: Any) -> Any:
        """How often each word, and each pair of a word and the one before it, stands at the places."""
        before = places[(places > 0) & self.close[places - 1]]
        pairs, seen = np.unique(self.words[before - 1] * self.size + self.words[before], return_counts=True)
        return np.bincount(self.words[places], minlength=self.size), dict(
            zip(pairs.tolist(), seen.tolist(), strict=True)
        )


def needed(text: Text) -> Iterator[tuple[str, str]]:
    """What must follow, and the words after which it must: “of G” before a form in -ing."""
    every = np.nonzero(text.small)[0]
    for kind, links in LINKS.items():
        direct, direct_pairs = text.counted(text.follows(every, KINDS[kind]))
        for link in links.split():
            linked = text.follows(every, part_of(link))
            linked = linked[text.words[linked + 1] == text.ids[link]]
            via, via_pairs = text.counted(text.follows(linked + 1, KINDS[kind]) - 1)
            most = MOST_ING if kind == "G" else MOST
            clear = (via >= FEWEST) & (direct <= via * most) & (direct <= 12)
            words = [text.names[number] for number in np.nonzero(clear)[0] if _governs(text.names[number], kind)]
            for pair, times in via_pairs.items():
                first, last = text.names[pair // text.size], text.names[pair % text.size]
                against = direct_pairs.get(pair, 0)
                often = (times >= FEWEST_PAIRS and against <= times * MOST) or (times >= FEWEST_SURE and not against)
                if often and first in (("a",) if kind == "P" else BEFORE) and last not in words and _governs(last, ""):
                    words.append(f"{first}_{last}")
            yield f"{link}_{kind}", " ".join(sorted(word for word in words if word.replace("_", "").isalpha()))


def _governs(word: str, kind: str) -> bool:
    """Whether the word governs what follows wherever it stands: “executive order” and “tools used” do not."""
    if word in (
        "round",
        "voting",
        "committed",
        "used",
        "working",
        "worked",
        "allowed",
        "permitted",
        "capable",
        "tired",
        "closer",
    ):
        return False
    noun = part_of(word) in "NPnzcg"
    if kind == "P":
        return part_of(word) == "P"
    return not noun or kind in ("", "d") or (kind != "G" and word.endswith(("ability", "ness")))


def predicates(text: Text) -> str:
    """The words before which a modal has “be”: “would be able”."""
    modal = np.nonzero(text.parts == "L")[0]
    direct, _ = text.counted(text.follows(modal, "JEfv") + 1)
    linked = text.follows(modal, "ë") + 1
    via, _ = text.counted(text.follows(linked, "JEfv") + 1)
    found = np.nonzero((via >= 20) & (direct <= via * MOST))[0]
    return " ".join(sorted(text.names[number] for number in found if text.names[number].isalpha()))


def forms(text: Text) -> Iterator[tuple[str, str]]:
    """The forms of verbs that never follow “be”, “have”, “to”, a modal or a preposition, where another does."""
    known = {name: number for number, name in enumerate(text.names) if name.isalpha()}
    for context, (parts, wrong, meant) in FORMS.items():
        at = np.nonzero(np.isin(text.parts, list(parts)) & text.close)[0]
        if context == "by":
            at = at[np.isin(text.words[at], [known[word] for word in ING_AFTER.split()])]
        after = np.bincount(text.words[at[at + 1 < len(text.words)] + 1], minlength=text.size)
        found = set[str]()
        for word, number in known.items():
            if part_of(word) in wrong:
                best = max((int(after[known[right]]) for right in meant(word) if right in known), default=0)
                if best >= FEWEST_FORMS and after[number] <= best * RARE_FORMS:
                    found.add(word)
        yield context, " ".join(sorted(found))


def _participles(word: str) -> list[str]:
    return [participle_of(word)] if participle_of(word) != word else []


def _ings(word: str) -> list[str]:
    doubled = word + word[-1] + "ing" if word in listed("doubled") else word + "ing"
    return [word[:-1] + "ing" if word.endswith("e") and not word.endswith("ee") else doubled]


def _bases(word: str) -> list[str]:
    irregular_ones = [verb.base for verb in irregular().values() if word in verb]
    return [
        base for base in (*irregular_ones, base_of(word, LEXICON) or "", base_of_third(word)) if base and base != word
    ]


def apart(text: Text) -> Iterator[tuple[str, str]]:
    """Each little word, and those that never follow it."""
    kinds = table("parts")["little"].items()
    little = [word for part, words in kinds if part not in "CrI" for word in words.split()]
    known = [text.ids[word] for word in dict.fromkeys(little) if word in text.ids]
    often = np.bincount(text.words, minlength=text.size)
    at = np.nonzero(text.close[:-1] & text.small[1:])[0]
    at = at[np.isin(text.words[at], known) & np.isin(text.words[at + 1], known)]
    pairs, seen = np.unique(text.words[at] * text.size + text.words[at + 1], return_counts=True)
    times = dict(zip(pairs.tolist(), seen.tolist(), strict=True))
    for first in known:
        if part_of(text.names[first]) not in "daehyIíúÍÚáÁLëê&" and text.names[first] not in HELD:
            continue  # a preposition may end a clause
        if text.names[first] in ("his", "another", "each", "will"):
            continue  # they may stand alone
        chance = {second: often[first] * often[second] / len(text.words) for second in known if second != first}
        never = [
            text.names[second]
            for second, expected in chance.items()
            if expected >= EXPECTED
            and not (part_of(text.names[first]) == "L" and text.names[second] == "of")  # could of course
            and not (part_of(text.names[first]) in "hyIë" and part_of(text.names[second]) == "p")
            and not (part_of(text.names[first]) in "dae" and text.names[second] in AFTER_ARTICLES)
            and times.get(first * text.size + second, 0) <= max(expected * RARE, expected >= SURE)
        ]
        if never:
            yield text.names[first], " ".join(sorted(never))


def bake(folder: Path) -> None:
    text = Text(sorted(folder.glob("*.jsonl.gz")))
    needs = dict(needed(text)) | {"be_J": predicates(text)}
    lines = [
        "# Written by scripts/bake_grammar.py.",
        *_section("needs", needs),
        *_section("apart", dict(apart(text))),
    ]
    lines += _section("forms", dict(forms(text)))
    (DATA / "grammar.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _section(name: str, entries: Mapping[str, str]) -> list[str]:
    return [f"[{name}]", *(f'"{key}" = "{words}"' for key, words in entries.items() if words)]


KINDS = {"V": "V", "n": "n", "G": "G", "d": "datT", "P": "P"}
LINKS = {
    "V": "to", "n": "to", "G": "of for in on from to at with", "d": "of to in on for with from", "P": "of",
}  # fmt: skip
BEFORE = frozenset(
    "in on at as by under for with take took takes taking taken be is are was were been being has".split()
)
AFTER_ARTICLES = frozenset(
    "in at on over under about up out off down will might may once who have yet while how us some".split()
)  # the Who
FEWEST, FEWEST_PAIRS, FEWEST_SURE, MOST, MOST_ING = 50, 25, 12, 0.005, 0.01
LEXICON = Lexicon()
FORMS = {
    "be": ("íúÍÚêèë", "VnZ", _participles),
    "have": ("áÁä", "Vn", _participles),
    "to": ("2", "DFEfZ", _bases),
    "modal": ("L", "Zz", _bases),
    "by": ("pB", "Vn", _ings),
}
ING_AFTER = "after before by without from of for while in since"
FEWEST_FORMS, RARE_FORMS = 40, 0.002
EXPECTED, SURE, RARE = 40, 100, 0.002  # of pairs by chance; where one may be a slip; where none may be
HELD = frozenset("for from between among during against".split())  # prepositions that end no clause

if __name__ == "__main__":
    bake(Path(sys.argv[1]))
