"""Bakes what copydesk keeps of proselint: its registry, read by the allow-list, becomes data/proselint_terms.toml.

usage: bake_proselint.py [--left-out | --check]

Run it after a change to data/proselint.toml, and after an update of proselint. An entry that the allow-list names and
proselint does not have is an error, and so is a check of proselint's of which the allow-list says nothing.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from tomllib import loads
from typing import Any, NamedTuple

from proselint.checks import __register__ as registered
from proselint.checks.misc import greylist, waxed
from proselint.checks.uncomparables import COMPARATORS, EXCEPTIONS, FANCY_COMPARATORS, UNCOMPARABLES
from proselint.registry.checks import Check, types

from copydesk.lexicon import Lexicon
from copydesk.reading.words import PIECE

DATA = Path(__file__).parent.parent / "src/copydesk/data"
HEAD = """\
# What proselint 0.16.0 looks for and the allow-list, proselint.toml, keeps. Baked by scripts/bake_proselint.py: do not
# edit. By part and by the rarest word of each phrase (or, where that is common, by its letters but for the first): the
# phrase, and what to write for it, if there is one thing.
# Copyright (c) proselint's authors, BSD-3-Clause: LICENSES/proselint.txt.
"""


class Phrase(NamedTuple):
    wrong: str
    rights: tuple[str, ...]


Phrases = dict[str, Phrase]  # by the phrase in lower case, unless capitals are what is wrong

COMMON = 4.5  # zipf: a word in 32,000


def main() -> None:
    allowed = loads((DATA / "proselint.toml").read_text("utf-8"))
    known = listed(registered)
    if unsaid := known.keys() - allowed["parts"].keys() - allowed["off"].keys():
        sys.exit(f"proselint.toml says nothing of {', '.join(sorted(unsaid))}")
    baked = {name: kept(known[name], entry, name) for name, entry in allowed["parts"].items()}
    if "--left-out" in sys.argv:
        for name, phrases in baked.items():
            print(name, "|", "; ".join(sorted(known[name].keys() - phrases.keys())))
        return
    text, path = HEAD + "".join(toml(baked)), DATA / "proselint_terms.toml"
    if "--check" in sys.argv:
        sys.exit(text != path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    print(sum(map(len, baked.values())), "phrases in", len(baked), "parts")


def listed(checks: Iterable[Check]) -> dict[str, Phrases]:
    """What each of proselint's checks looks for, by its name, as far as phrases can say it."""
    known: dict[str, Phrases] = {}
    for check in checks:
        known.setdefault(check.path, {})
        for pattern, right in patterns(check):
            for wrong in written(pattern):
                key = wrong.lower() if check.engine.opts.case_insensitive else wrong
                known[check.path].setdefault(key, Phrase(wrong, rights(right)))
    return known


def patterns(check: Check) -> Iterator[tuple[str, str]]:
    """What a check of proselint's looks for, as its expressions, and what it would have written."""
    kind = check.check_type
    match kind:
        case types.PreferredForms() | types.PreferredFormsSimple():
            yield from kind.items.items()
        case types.Existence():
            yield from ((item, "") for item in kind.items)
        case types.ExistenceSimple():
            yield kind.pattern, ""
        case types.Consistency() | types.ReverseExistence():
            return  # pairs, and words that are not in a list: no phrases
        case _:
            yield from made(check)


def made(check: Check) -> Iterator[tuple[str, str]]:
    """What those look for that are functions."""
    if check.path == "uncomparables":
        pairs = {*product((*COMPARATORS, *FANCY_COMPARATORS), UNCOMPARABLES)} - {*EXCEPTIONS}
        yield from ((" ".join(pair), "") for pair in sorted(pairs))
    elif check.path == "misc.waxed":
        for wax, (wrong, right) in product(waxed.WAXES, waxed.MODIFIERS.items()):
            yield f"{wax} {wrong}", f"{wax} {right}"
    elif check.path == "misc.greylist":
        yield from ((term, "") for term in greylist.GREYLISTED_TERMS)


def written(pattern: str) -> Iterator[str]:
    """Every phrase that an expression stands for; none where there is no end of them."""
    try:
        rest, phrases = alternatives(pattern)
    except ValueError:
        return
    assert not rest, pattern
    yield from filter(str.strip, phrases)


def alternatives(pattern: str) -> tuple[str, list[str]]:
    """The phrases of `a|b(?:c|d)?`, up to the end or the bracket that closes it, and what is left of the expression."""
    every, so_far = list[str](), [""]
    while pattern and pattern[0] != ")":
        if pattern[0] == "|":
            every, so_far, pattern = [*every, *so_far], [""], pattern[1:]
            continue
        if pattern[0] == "(":
            pattern, inner = alternatives(pattern[1:].removeprefix("?:"))
            pattern = pattern[1:]
        elif pattern[0] in "[{.*+^$" or (pattern[0] == "\\" and pattern[1].isalnum()):
            raise ValueError(pattern)
        else:
            inner = [pattern.removeprefix("\\")[0]]
            pattern = pattern.removeprefix("\\")[1:]
        if pattern[:1] == "?":
            inner, pattern = ["", *inner], pattern[1:]
        so_far = [before + after for before in so_far for after in inner]
    return pattern, [*every, *so_far]


def rights(right: str) -> tuple[str, ...]:
    """proselint writes two as `discomfort' or 'discomfiture`, or with a slash; a few have an escape left over."""
    for between in ("' or '", "' or ", " / "):
        right = right.replace(between, "\n")
    return tuple(each.replace("\\", "") for each in right.split("\n") if each)


def kept(phrases: Phrases, entry: Mapping[str, Any], name: str) -> Phrases:
    named = {*entry.get("keep", ()), *entry.get("leave_out", ()), *entry.get("keep_words", ()), *entry.get("right", ())}
    if unknown := named - phrases.keys():
        sys.exit(f"proselint.toml, {name}: proselint does not have {', '.join(sorted(unknown))}")
    if "keep" in entry:
        phrases = {wrong: phrases[wrong] for wrong in entry["keep"]}
    found = {wrong: right for wrong, right in phrases.items() if wrong not in entry.get("leave_out", ())}
    if entry.get("slip") and "keep" not in entry:
        found = {wrong: found[wrong] for wrong in found if wrong in entry.get("keep_words", ()) or not is_word(wrong)}
    overruled = entry.get("right", {})
    return {key: phrase._replace(rights=tuple(overruled.get(key, phrase.rights))) for key, phrase in found.items()}


def is_word(wrong: str) -> bool:
    """Whether dictionaries have it: a variant then, and no slip."""
    return wrong.isalpha() and Lexicon().is_word(wrong)


def toml(baked: Mapping[str, Phrases]) -> Iterator[str]:
    lexicon = Lexicon()
    for name, phrases in sorted(baked.items()):
        by_word: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in sorted(phrases.values()):
            by_word[anchor(phrase.wrong, lexicon)].append(phrase)
        yield f'\n["{name}"]\n'
        for word, those in sorted(by_word.items()):
            rows = ", ".join(f"{quoted(wrong)} = [{', '.join(map(quoted, right))}]" for wrong, right in those)
            yield f"{word if word.isalpha() and word.isascii() else quoted(word)} = {{ {rows} }}\n"


def anchor(phrase: str, lexicon: Lexicon) -> str:
    """Without what in a story the phrase need not be looked for: its rarest word, or where that is common itself,
    the whole phrase, but for the first letter, which may be a capital."""
    rarest = min(PIECE.findall(phrase.lower()), key=lambda word: (lexicon.frequency(word), -len(word), word))
    return phrase[1:] if lexicon.frequency(rarest) > COMMON and "'" not in phrase and " " in phrase else rarest


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    main()
