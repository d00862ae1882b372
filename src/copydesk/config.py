"""What is in force, and where it came from: copydesk.toml or [tool.copydesk], overruled by the command line."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from copydesk import pack, standing, toml
from copydesk.catalog import catalog
from copydesk.diagnostic import Level
from copydesk.pack import Style, families, verify_options
from copydesk.toml import Keys, Misconfigured, Toml, nearest


class PerPath(NamedTuple):
    """What is otherwise for some of the stories."""

    paths: tuple[str, ...]  # in the manner of .gitignore
    style: tuple[str, ...] = ()  # instead
    select: tuple[str, ...] = ()  # instead
    ignore: tuple[str, ...] = ()  # besides
    words: tuple[str, ...] = ()  # besides
    place: str = ""


class Config(NamedTuple):
    style: tuple[str, ...] = ("ap",)  # packs
    select: tuple[str, ...] = ()  # only these checks, whatever the style says; none: what the style has on
    ignore: tuple[str, ...] = ()
    level: Level | None = None  # the lowest shown; None: warning, or advice where checks are selected by name
    fail_on: Level = Level.WARNING
    words: tuple[str, ...] = ()  # the desk's own words and names
    word_lists: tuple[str, ...] = ()  # files of them, one a line
    names: tuple[str, ...] = ()  # files of the desk's own names, one a line or in a CSV
    exclude: tuple[str, ...] = ()  # in the manner of .gitignore
    max_size: int = 5_000_000  # bytes
    published: date | None = None
    levels: Mapping[str, Level] = {}
    options: Mapping[str, Mapping[str, Any]] = {}
    per_path: tuple[PerPath, ...] = ()
    stet: Path | None = None  # the file with what the desk lets stand
    base: Path = Path()  # paths are from here
    origins: Mapping[str, str] = {}  # where each value that is no default came from

    @property
    def shown(self) -> Level:
        """The lowest level that is shown."""
        return self.level or (Level.ADVICE if self.select else Level.WARNING)

    def joined(self, tables: Iterable[PerPath]) -> "Config":
        """What is in force where these hold; of two the later decides, and the command line over both."""
        config = self._replace(per_path=())
        for each in tables:
            instead = {key: getattr(each, key) for key in ("style", "select") if getattr(each, key)}
            chosen = {key: value for key, value in instead.items() if not self.origins.get(key, "").startswith("--")}
            said = (*chosen, *(key for key in ("ignore", "words") if getattr(each, key)))
            config = config._replace(
                **chosen,
                ignore=(*config.ignore, *each.ignore),
                words=(*config.words, *each.words),
                origins={**config.origins, **dict.fromkeys(said, each.place)},
            )
        return config


def configured(start: Path, file: Path | None = None, isolated: bool = False, **given: Any) -> Config:
    """The configuration for `start`: the nearest file at or above it (or `file`), overruled by what is `given`."""
    source = _load(file) if file else None if isolated else _nearest(start.resolve())
    config = _read(*source) if source else Config(base=Path.cwd())
    if not isolated:
        config = config._replace(stet=standing.nearest(start.resolve()))
    overruling = {key: value for key, value in given.items() if value not in (None, ())}
    if "style" in overruling:  # on the command line a path is from where one stands
        overruling["style"] = tuple(_from_here(name) for name in overruling["style"])
    origins = {**config.origins, **{key: "--" + key.replace("_", "-") for key in overruling}}
    return config._replace(**overruling, origins=origins)


def chosen_style(config: Config) -> Style:
    """The style in force; every name in the configuration is about something in it."""
    style = pack.style(config.style, config.base)
    if not (config.select or config.ignore or config.levels or config.options):
        return style
    known = families((*catalog().checks, *style.terms))
    for key in ("select", "ignore"):
        verify_names(getattr(config, key), known, config.origins.get(key, ""))
    verify_names(config.levels, known, config.origins.get("levels", ""))
    for name, chosen in config.options.items():
        origin = config.origins.get("options", "")
        verify_options(name, chosen, lambda _, message, origin=origin: Misconfigured(f"{origin}: {message}"))  # type: ignore[misc]
    return style


def verify_names(names: Iterable[str], known: Collection[str], origin: str) -> None:
    for name in names:
        if name not in known:
            raise Misconfigured(f"{origin}: no check is called “{name}”{nearest(name, sorted(known))}")


def _nearest(start: Path) -> tuple[Toml, Keys] | None:
    for folder in (start, *start.parents):
        if (own := folder / "copydesk.toml").is_file():
            return toml.load(own), ()
        if (project := folder / "pyproject.toml").is_file() and b"[tool.copydesk" in project.read_bytes():
            return toml.load(project), ("tool", "copydesk")
    return None


def _load(file: Path) -> tuple[Toml, Keys]:
    return toml.load(file), ("tool", "copydesk") if file.name == "pyproject.toml" else ()


def _read(file: Toml, keys: Keys) -> Config:
    values = file.values(keys, SCHEMA)
    origins = {
        key.replace("-", "_"): f"{file.path}:{toml.line_of(file.text, (*keys, key))}" for key in file.table(keys)
    }
    for name in values.get("options", {}):
        file.table((*keys, "options", name))
    if "levels" in values:
        values["levels"] = file.values((*keys, "levels"), dict.fromkeys(values["levels"], Level.named))
    values["per-path"] = tuple(_per_path(row) for row in file.rows((*keys, "per-path"), PER_PATH))
    named = {key.replace("-", "_"): value for key, value in values.items()}
    return Config(**named, base=file.path.parent, origins=origins)


def _per_path(row: toml.Row) -> PerPath:
    if "paths" not in row.values:
        raise Misconfigured(f'{row.place}: say for which “paths” this is: ["archive/"]')
    return PerPath(**row.values, place=row.place)


def _from_here(name: str) -> str:
    return str(Path(name).resolve()) if name.endswith(".toml") else name


SCHEMA: Mapping[str, Callable[[Any], Any]] = {
    "style": toml.texts,
    "select": toml.texts,
    "ignore": toml.texts,
    "level": Level.named,
    "fail-on": Level.named,
    "words": toml.texts,
    "word-lists": toml.texts,
    "names": toml.texts,
    "exclude": toml.texts,
    "max-size": toml.whole,
    "levels": toml.table,
    "options": toml.table,
    "per-path": toml.tables,
}
PER_PATH: Mapping[str, Callable[[Any], Any]] = dict.fromkeys(
    ("paths", "style", "select", "ignore", "words"), toml.texts
)
