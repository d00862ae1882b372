"""What the folders hold: checks, readers, reports. Nothing is listed anywhere else.

Importing every check to learn what it declares takes longer than a lint run, so that is written down in a cached
manifest, and a check is imported when a story first calls for it.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from copydesk import __version__
from copydesk.cache import Json, kept, state
from copydesk.check import Check, Finding, Level, Match, Term
from copydesk.document import Document, Kind
from copydesk.toml import Misconfigured

HERE = Path(__file__).parent
CHECKS = f"{HERE}{os.sep}checks{os.sep}"


class Catalog(NamedTuple):
    checks: Mapping[str, Check]  # by name
    readers: Mapping[str, str]  # the module that reads each file name's ending
    reports: tuple[str, ...]


@cache
def catalog() -> Catalog:
    manifest = kept("manifest", fingerprint(), _manifest)
    return Catalog(
        {name: _lazy(name, declared) for name, declared in manifest["checks"].items()},
        manifest["readers"],
        tuple(manifest["reports"]),
    )


@cache
def load(name: str) -> Check:
    """The check of this name, imported, with its documentation; a part of one goes by its name, too."""
    home = home_of(name)
    check = _imported(home)
    return check if home == name else check.parts[name.removeprefix(home + ".")]._replace(name=name)


def home_of(name: str) -> str:
    """The name of the file in which this check stands: its own, or that of the check of which it is a part."""
    fronts = accumulate(name.split("."), "{}.{}".format)
    return next((front for front in fronts if os.path.isfile(f"{CHECKS}{front.replace('.', os.sep)}.py")), name)


@cache
def _imported(name: str) -> Check:
    try:
        module = import_module(f"copydesk.checks.{name}")
    except Exception as error:
        raise Misconfigured(f"{_path(name)}: the check cannot be imported: {type(error).__name__}: {error}") from error
    found = [value for value in vars(module).values() if isinstance(value, Check)]
    if len(found) != 1:
        raise Misconfigured(f"{module.__file__}: a check's file holds one Check, not {len(found)}")
    return found[0]._replace(name=name, about=module.__doc__ or "")


def _path(name: str) -> Path:
    return HERE / "checks" / f"{name.replace('.', '/')}.py"


def reader(ending: str) -> Callable[[str], Document]:
    """What turns the source of a file with this ending into a Document; other files are read as plain text."""
    module = import_module(f"copydesk.readers.{catalog().readers.get(ending.lower(), 'plain')}")
    read: Callable[[str], Document] = module.read
    return read


def report(name: str) -> Callable[..., Iterable[str]]:
    made: Callable[..., Iterable[str]] = import_module(f"copydesk.reports.{name}").report
    return made


def needed(name: str) -> frozenset[str]:
    """What this report wants to know of each story besides its findings: “rules”, “proof”."""
    return frozenset(getattr(import_module(f"copydesk.reports.{name}"), "needs", ()))


@cache
def fingerprint() -> str:
    """Changes when a file of the package does."""
    return "\n".join((__version__, sys.version, *map(state, _files(HERE))))


def _files(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            if not entry.name.startswith(("_", ".")):
                yield from _files(entry.path)
        else:
            yield entry


def _names(folder: str) -> Iterator[str]:
    root = HERE / folder
    modules = (Path(entry.path) for entry in _files(root) if entry.name.endswith(".py") and entry.name[0] != "_")
    return (".".join(path.relative_to(root).with_suffix("").parts) for path in modules)


def _manifest() -> Json:
    readers = {name: import_module(f"copydesk.readers.{name}").extensions for name in _names("readers")}
    return {
        "checks": {check.name: declared(check) for name in _names("checks") for check in _each(load(name))},
        "readers": {ending: name for name, endings in readers.items() for ending in endings},
        "reports": list(_names("reports")),
    }


def _each(check: Check) -> Iterator[Check]:
    """The check, or the parts of which it is made."""
    if not check.parts:
        yield check
    for part in check.parts:
        yield load(f"{check.name}.{part}")


def _lazy(name: str, kept: Json) -> Check:
    """The check that the manifest describes; its module is imported when it is first called."""

    def find(doc: Document, **options: Any) -> Iterable[Finding]:
        found = load(name).find
        return found(doc, **options) if found else ()

    def when(match: Match) -> bool:
        condition = load(name).when
        return condition is None or condition(match)

    check = as_declared(kept)._replace(name=name)
    return check._replace(find=find if kept["finds"] else None, when=when if kept["conditional"] else None)


def declared(check: Check) -> Json:
    """What a check declares, without what it does, as JSON: whatever differs from the default."""
    plain = check._replace(find=None, when=None, about="", name="")
    changed = {key: value for key, value in plain._asdict().items() if value != Check._field_defaults[key]}
    for key, value in changed.items():
        if key == "segments":
            changed[key] = sorted(value)
        elif isinstance(value, date):
            changed[key] = value.isoformat()
    return {**changed, "finds": check.find is not None, "conditional": check.when is not None}


def as_declared(kept: Json) -> Check:
    """The check that was written down so, without what it does."""
    return Check(**{key: READ[key](value) if key in READ else value for key, value in kept.items() if key not in DOES})


def _term(row: list[Any]) -> Term:
    """What is left out at the end of the row is as it is by default."""
    return Term._make([*(tuple(each) if isinstance(each, list) else each for each in row), *TERM[len(row) :]])


@cache
def _kinds(names: tuple[str, ...]) -> frozenset[Kind]:
    return frozenset(map(Kind, names))


TERM = Term("")
DOES = ("finds", "conditional")
READ: Mapping[str, Callable[[Any], Any]] = {
    "terms": lambda rows: tuple(map(_term, rows)),
    "level": Level,
    "segments": lambda kinds: _kinds(tuple(kinds)),
    "needs": tuple,
    "formerly": tuple,
    "since": date.fromisoformat,
    "until": date.fromisoformat,
}
