"""House styles: what is on, how it is set, and the terms a desk prefers. A pack is a TOML file, pure data."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from copydesk import toml
from copydesk.cache import Json, kept, state
from copydesk.catalog import as_declared, catalog, declared, fingerprint
from copydesk.check import COPY, Check, Level, Term
from copydesk.lexicon import Lexicon
from copydesk.terms import compiled
from copydesk.toml import Misconfigured, Toml, nearest

HERE = Path(__file__).parent / "packs"


class Pack(NamedTuple):
    name: str
    path: Path
    title: str
    use: tuple[str, ...]
    levels: Mapping[str, Level]
    options: Mapping[str, Mapping[str, Any]]
    terms: tuple[Check, ...]
    lines: tuple[int, ...]  # where each term stands in the file


class Style(NamedTuple):
    """One or more packs and all that they use, put together."""

    rules: Mapping[str, bool]  # names and fronts of names, turned on or off; the longest that fits decides
    levels: Mapping[str, Level]
    options: Mapping[str, Mapping[str, Any]]
    terms: Mapping[str, Check]

    def uses(self, name: str) -> bool:
        return next((self.rules[front] for front in fronts(name) if front in self.rules), False)


def fronts(name: str) -> Iterator[str]:
    """The name and the fronts of it by which it can be chosen, the longest first: slips.doubled_word, slips."""
    while name:
        yield name
        name = name.rpartition(".")[0]


def style(names: Sequence[str], base: Path) -> Style:
    """The style made of these packs, each the name of one of ours or the path of a TOML file, from `base`."""
    packs = list(_with_used([_find(name, base) for name in names], []))
    terms = {term.name: term for pack in packs for term in pack.terms}
    rules = dict(rule for pack in packs for rule in _rules(pack))
    levels = {name: level for pack in packs for name, level in pack.levels.items()}
    options: dict[str, dict[str, Any]] = {}
    for pack in packs:
        for name, chosen in pack.options.items():
            options.setdefault(name, {}).update(chosen)
    made = Style(rules, levels, options, terms)
    for pack in packs:
        _verify(pack, made)
    _refuse_contradictions(packs, made)
    return made


def shipped() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in HERE.glob("*.toml")))


def load(path: Path) -> Pack:
    try:
        return _loaded(path, state(path))
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror or error}") from None


@cache
def _loaded(path: Path, content: str) -> Pack:
    """The pack in a file whose state is this: one that is edited while we watch is read again."""
    found = kept(f"pack-{path}", f"{content}\n{fingerprint()}", lambda: _read(toml.load(path)))
    return Pack(
        path.stem,
        path,
        found["title"],
        tuple(found["use"]),
        {name: Level(level) for name, level in found["levels"].items()},
        found["options"],
        tuple(as_declared(each) for each in found["terms"]),
        tuple(found["lines"]),
    )


def _find(name: str, base: Path) -> Pack:
    if name.endswith(".toml"):
        return load((base / name).resolve())
    if (HERE / f"{name}.toml").exists():
        return load(HERE / f"{name}.toml")
    raise Misconfigured(
        f"no style is called “{name}”{nearest(name, shipped())} (a desk's own is named by its file, “desk/{name}.toml”)"
    )


def _with_used(packs: Iterable[Pack], above: list[Path]) -> Iterator[Pack]:
    """These packs, each after the packs that it uses."""
    seen = set[Path]()
    for pack in packs:
        if pack.path in above:
            raise Misconfigured(f"{pack.path}: the pack uses itself")
        used = [_find(name, pack.path.parent) for name in pack.use if _is_pack(name)]
        for each in (*_with_used(used, [*above, pack.path]), pack):
            if each.path not in seen:
                seen.add(each.path)
                yield each


def _is_pack(name: str) -> bool:
    return name.endswith(".toml") or (HERE / f"{name}.toml").exists()


def _rules(pack: Pack) -> Iterator[tuple[str, bool]]:
    yield pack.name, True
    for name in pack.use:
        if not _is_pack(name):
            yield name.removeprefix("-"), not name.startswith("-")


def _verify(pack: Pack, made: Style) -> None:
    """Every name in a pack must be about something, every option must be one that the check has."""
    known = families((*catalog().checks, *made.terms))
    asked = [*(name for name, _ in _rules(pack)), *pack.levels, *pack.options]
    for name in asked:
        if name != pack.name and name not in known:
            raise toml.load(pack.path).error(
                _keys_of(pack, name), f"no check is called “{name}”{nearest(name, sorted(known))}"
            )
    for name, chosen in pack.options.items():
        verify_options(name, chosen, lambda keys, message: toml.load(pack.path).error(keys, message))


def verify_options(name: str, chosen: Mapping[str, Any], error: Callable[[Sequence[str], str], Misconfigured]) -> None:
    """Options must be of the check's own, and of the kind of their defaults."""
    check = catalog().checks.get(name)
    if check is None:
        raise error(("options", name), f"options are for one check, and “{name}” is not the name of one")
    for option, value in chosen.items():
        if option not in check.options:
            raise error(("options", name, option), f"“{name}” has no option “{option}”{nearest(option, check.options)}")
        default = check.options[option]
        if type(value) is not type(default) and not (isinstance(default, tuple) and isinstance(value, list)):
            raise error(("options", name, option), f"“{option}” must be like {default!r}, not {value!r}")


def families(names: Iterable[str]) -> frozenset[str]:
    """The names and the fronts of them, by which they can be selected."""
    return frozenset(front for name in names for front in fronts(name))


def _keys_of(pack: Pack, name: str) -> tuple[str, ...]:
    if name in pack.levels:
        return "levels", name
    return ("options", name) if name in pack.options else ("use",)


def _refuse_contradictions(packs: Sequence[Pack], made: Style) -> None:
    """No two terms that are on may speak of the same phrase, and none may be told off for another's advice."""
    wrong: dict[tuple[str, bool], str] = {}
    at = {term.name: f"{pack.path}:{line}" for pack in packs for term, line in zip(pack.terms, pack.lines, strict=True)}
    on = [term for term in made.terms.values() if made.uses(term.name)]
    for check in on:
        for term in check.terms:
            key = (term.wrong if term.case else term.wrong.lower(), term.pattern)
            other = wrong.setdefault(key, check.name)
            if other != check.name:
                raise Misconfigured(f"{at[check.name]}: “{term.wrong}” is a term of “{other}” already ({at[other]})")
    for check in on:
        for term in check.terms:
            other = wrong.get(((term.right or "").lower(), False), check.name)
            if other != check.name:
                raise Misconfigured(
                    f"{at[check.name]}: “{check.name}” asks for “{term.right}”, which “{other}” refuses ({at[other]})"
                )


def _read(file: Toml) -> Json:
    top = file.values((), PACK)
    names = file.table(("terms",))
    return {
        "title": top.get("title", file.path.stem),
        "use": top.get("use", ()),
        "levels": {name: level.value for name, level in levels(file).items()},
        "options": {name: dict(file.table(("options", name))) for name in file.table(("options",))},
        "terms": [_declared_term(file, name) for name in names],
        "lines": [toml.line_of(file.text, ("terms", name)) for name in names],
    }


def levels(file: Toml) -> dict[str, Level]:
    """The table of levels in a pack or a configuration."""
    table = file.table(("levels",))
    return file.values(("levels",), dict.fromkeys(table, level))


def level(value: Any) -> Level:
    if isinstance(value, str) and value.upper() in Level.__members__:
        return Level[value.upper()]
    raise ValueError("one of " + ", ".join(f"“{each}”" for each in Level))


def _declared_term(file: Toml, name: str) -> Json:
    keys = ("terms", name)
    entry = file.values(keys, TERM)
    check = Check(
        terms=tuple(_terms(file, keys, entry)),
        level=entry.get("level", Level.WARNING),
        segments=COPY,
        quotations="read" if entry.get("quotations") else "skip",
        safe=entry.get("safe", False),
        since=entry.get("since"),
        until=entry.get("until"),
    )
    return {**declared(check), "name": f"{file.path.stem}.{name}", "about": _about(entry)}


def _terms(file: Toml, keys: tuple[str, ...], entry: Mapping[str, Any]) -> Iterator[Term]:
    right, message, unless = entry.get("right"), entry.get("message", ""), entry.get("unless", ())
    if ("wrong" in entry) == ("pattern" in entry):
        raise file.error(keys, f"“{keys[-1]}” must have either “wrong”, a list of phrases, or “pattern”")
    if right is None and not message:
        raise file.error(keys, f"“{keys[-1]}” must say what is “right”, or ask a question in “message”")
    if "pattern" in entry:
        yield _pattern(file, keys, Term(entry["pattern"], right, message, unless, True, True, entry.get("needs", ())))
        return
    case = entry.get("case", False)
    for wrong in entry["wrong"]:
        yield Term(wrong, right, message, unless, case)
        if right and entry.get("inflect", True):
            yield from (Term(*pair, message, unless, case) for pair in inflected(wrong, right))


def _pattern(file: Toml, keys: tuple[str, ...], term: Term) -> Term:
    try:
        groups = compiled(term.wrong).groups
    except ValueError as error:
        raise file.error((*keys, "pattern"), f"RE2 cannot read “{term.wrong}”: {error}") from None
    if any(int(number) > groups for number in re.findall(r"\\(\d)", term.right or "")):
        raise file.error((*keys, "right"), f"“{term.right}” asks for a group that the pattern does not have")
    return term


def inflected(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """The plural, third person, past and participle of a term where English has them: advisors, advisers.

    The word that differs is inflected (tows the line, toes the line), else the last.
    """
    old, new = wrong.split(), right.split()
    differing = [i for i, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]]
    at = differing[0] if len(old) == len(new) and len(differing) == 1 else -1
    if not (old[at].isalpha() and new[at].isalpha() and old[at].islower() and new[at].islower()):
        return
    lexicon = Lexicon()
    for before, after in zip(_forms(old[at]), _forms(new[at]), strict=True):
        if lexicon.is_word(after) and not (before == after and len(old) == len(new)):
            yield " ".join(_with(old, at, before)), " ".join(_with(new, at, after))


def _with(words: list[str], at: int, word: str) -> list[str]:
    at %= len(words)
    return [*words[:at], word, *words[at + 1 :]]


def _forms(word: str) -> tuple[str, str, str]:
    """The forms in -s, -ed and -ing, by the rules; what the lexicon does not know is dropped by the caller."""
    stem = word.removesuffix("e")
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    return word + ("es" if re.search(r"(s|x|z|ch|sh)$", word) else "s"), stem + "ed", stem + "ing"


def _about(entry: Mapping[str, Any]) -> str:
    """The term's page: what a check's docstring is to a check."""
    wrong = " or ".join(f"“{each}”" for each in entry.get("wrong", ())[:3])
    rule = f"Use “{entry['right']}”, not {wrong}." if wrong and "right" in entry else entry.get("message", "")
    source = f"Source: {entry['source']}" if "source" in entry else ""
    parts = (rule, entry.get("why", "").strip(), source, entry.get("examples", "").strip())
    return "\n\n".join(part for part in parts if part)


PACK = {"title": toml.text, "use": toml.texts, "levels": toml.table, "options": toml.table, "terms": toml.table}
TERM: Mapping[str, Callable[[Any], Any]] = {
    "wrong": toml.texts,
    "right": toml.text,
    "message": toml.text,
    "pattern": toml.text,
    "needs": toml.texts,
    "unless": toml.texts,
    "why": toml.text,
    "source": toml.text,
    "examples": toml.text,
    "since": toml.day,
    "until": toml.day,
    "inflect": toml.flag,
    "case": toml.flag,
    "quotations": toml.flag,
    "safe": toml.flag,
    "level": level,
}
