"""House styles: what is on, how it is set, and the terms a desk prefers. A pack is a TOML file, pure data."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from copydesk import toml
from copydesk.cache import Json, kept, state
from copydesk.catalog import catalog, fingerprint
from copydesk.check import Check, Level
from copydesk.shelf import Shelf, Shelves, shelved
from copydesk.toml import Misconfigured, Toml, nearest

if TYPE_CHECKING:
    from copydesk.entries import Entry

HERE = Path(__file__).parent / "packs"


class Pack(NamedTuple):
    name: str
    path: Path
    title: str
    use: tuple[str, ...]
    levels: Mapping[str, Level]
    options: Mapping[str, Mapping[str, Any]]
    shelf: Shelf  # its terms
    words: tuple[str, ...]  # that are right in this style, whatever the lexicon has
    state: str

    @property
    def terms(self) -> tuple[Check, ...]:
        """The terms with their pages."""
        return tuple(self.shelf.explained(name) for name in self.shelf)


class Style(NamedTuple):
    """One or more packs and all that they use, put together."""

    rules: Mapping[str, bool]  # names and fronts of names, turned on or off; the longest that fits decides
    levels: Mapping[str, Level]
    options: Mapping[str, Mapping[str, Any]]
    terms: Shelves
    words: tuple[str, ...] = ()

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
    options: dict[str, dict[str, Any]] = {}
    for pack in packs:
        for name, chosen in pack.options.items():
            options.setdefault(name, {}).update(chosen)
    made = Style(
        dict(rule for pack in packs for rule in _rules(pack)),
        {name: level for pack in packs for name, level in pack.levels.items()},
        options,
        Shelves([pack.shelf for pack in packs]),
        tuple(word for pack in packs for word in pack.words),
    )

    def verified() -> Json:
        for pack in packs:
            _verify(pack, made)
        _refuse_contradictions(packs, made)
        return {}

    kept(f"style-{'-'.join(pack.name for pack in packs)}", "\n".join(pack.state for pack in packs), verified)
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
    print_ = f"{content}\n{fingerprint()}"
    read = cache(lambda: toml.load(path))
    lists = kept(f"lists-{path}", print_, lambda: {"lists": read().values((), PACK).get("terms-csv", ())})["lists"]
    print_ += "".join(f"\n{_state(path.parent / name)}" for name in lists)
    entries = cache(lambda: _entries(read(), lists))
    found = kept(f"pack-{path}", print_, lambda: _read(read(), entries()))
    pages = cache(lambda: kept(f"pages-{path}", print_, lambda: _pages(entries())))
    return Pack(
        path.stem,
        path,
        found["title"],
        tuple(found["use"]),
        {name: Level(level) for name, level in found["levels"].items()},
        found["options"],
        Shelf(found["shelf"], pages),
        tuple(found["words"]),
        print_,
    )


def _state(path: Path) -> str:
    return state(path) if path.is_file() else "gone"


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


def _is_like(value: Any, default: Any) -> bool:
    """Whether TOML's value will do for an option with this default: it has lists for tuples, and 12 for 12.0."""
    kinds = (type(value), type(default))
    return kinds[0] is kinds[1] or kinds in ((int, float), (list, tuple))


def verify_options(name: str, chosen: Mapping[str, Any], error: Callable[[Sequence[str], str], Misconfigured]) -> None:
    """Options must be of the check's own, and of the kind of their defaults."""
    check = catalog().checks.get(name)
    if check is None:
        raise error(("options", name), f"options are for one check, and “{name}” is not the name of one")
    for option, value in chosen.items():
        if option not in check.options:
            raise error(("options", name, option), f"“{name}” has no option “{option}”{nearest(option, check.options)}")
        default = check.options[option]
        if not _is_like(value, default):
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
    at = {name: pack.shelf.place(name) for pack in packs for name in pack.shelf}
    on = [made.terms[name] for name in made.terms if made.uses(name)]
    for check in on:
        for term in check.terms:
            key = (term.wrong if term.case else term.wrong.lower(), term.pattern)
            other = wrong.setdefault(key, check.name)
            if other != check.name and not _apart(made, check, other):
                raise Misconfigured(
                    f"{at[check.name]}: “{term.wrong}” is a term of “{other}” already ({at[other]})"
                    f"{_way_out(check, other)}"
                )
    for check in on:
        for term in check.terms:
            other = wrong.get(((term.right or "").lower(), False), check.name)
            if other != check.name and not _apart(made, check, other):
                raise Misconfigured(
                    f"{at[check.name]}: “{check.name}” asks for “{term.right}”, which “{other}” refuses ({at[other]})"
                    f"{_way_out(check, other)}"
                )


def _way_out(check: Check, other: str) -> str:
    """What a desk can do that wants its own word for that of a pack which it uses."""
    if check.name.rpartition(".")[0] == other.rpartition(".")[0]:
        return ""
    return "; a minus in “use” turns one of them off"


def _apart(made: Style, check: Check, other: str) -> bool:
    """Whether the two read different parts of a story (headlines, and the rest), or different years."""
    second = made.terms[other]
    years = (check.until, second.since), (second.until, check.since)
    return check.segments.isdisjoint(second.segments) or any(end and start and end <= start for end, start in years)


def _entries(file: Toml, lists: Sequence[str]) -> "tuple[Entry, ...]":
    from copydesk.entries import entries  # what is cached is not read again

    return tuple(entries(file, lists))


def _read(file: Toml, entries: "Iterable[Entry]") -> Json:
    """What a run needs of a pack."""
    top = file.values((), PACK)
    return {
        "title": top.get("title", file.path.stem),
        "use": top.get("use", ()),
        "levels": {name: level.value for name, level in levels(file).items()},
        "options": {name: dict(file.table(("options", name))) for name in file.table(("options",))},
        "words": top.get("words", ()),
        "shelf": shelved(entries),
    }


def _pages(entries: "Iterable[Entry]") -> Json:
    """The place and the page of each term, which only `explain`, `list`, `try` and complaints need."""
    return {entry.check.name: [entry.place, entry.check.about] for entry in entries}


def levels(file: Toml) -> dict[str, Level]:
    """The table of levels in a pack or a configuration."""
    table = file.table(("levels",))
    return file.values(("levels",), dict.fromkeys(table, Level.named))


PACK = {
    "title": toml.text,
    "use": toml.texts,
    "levels": toml.table,
    "options": toml.table,
    "terms": toml.table,
    "terms-csv": toml.texts,
    "words": toml.texts,
}
