"""`copydesk-stet.toml`: the findings that a desk lets stand, each with its sentence and the reason why."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from pathlib import Path

from copydesk import files, toml
from copydesk.cache import Json, kept, state
from copydesk.diagnostic import Stet
from copydesk.toml import Misconfigured

NAME = "copydesk-stet.toml"

Stets = Mapping[str, tuple[Stet, ...]]
"""By the path of the story, from the folder of the file."""


def nearest(start: Path) -> Path | None:
    """The file that has the entries for what is here: the nearest at or above."""
    return next((found for folder in (start, *start.parents) if (found := folder / NAME).is_file()), None)


def read(path: Path) -> Stets:
    try:
        rows = kept(f"stet-{path}", state(path), lambda: _read(path))["rows"]
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror or error}") from None
    stets = (Stet(**{**row, "day": date.fromisoformat(row["day"]) if "day" in row else None}) for row in rows)
    return {name: tuple(group) for name, group in groupby(stets, key=lambda stet: stet.path)}


def write(path: Path, stets: Iterable[Stet]) -> None:
    """Put these entries in the file, by story; the file as it was or as it will be, never between."""
    ordered = sorted(set(stets), key=lambda stet: (stet.path, stet.check, stet.sentence))
    data = "\n".join((HEADING, *map(_written, ordered))).encode()
    try:
        files.replace(path, data, path.stat().st_mode & 0o7777 if path.exists() else 0o644)
    except OSError as error:
        raise Misconfigured(f"{path}: {files.reason(error)}") from None


def _read(path: Path) -> Json:
    """The entries, in the order of their stories."""
    return {"rows": sorted(_rows(toml.load(path)), key=lambda row: row["path"])}


def _rows(file: toml.Toml) -> Iterator[dict[str, str]]:
    for key in file.data:
        if key != "stet":
            raise file.error((key,), f"unknown key “{key}”; entries stand under [[stet]]")
    for row, place in file.rows(("stet",), ENTRY):
        for key in ("check", "path", "sentence"):
            if key not in row:
                raise Misconfigured(f"{place}: the entry has no “{key}”; let `copydesk stet` write it")
        yield {"day" if key == "date" else key: str(value) for key, value in row.items()}


def _written(stet: Stet) -> str:
    values = [("check", stet.check), ("path", stet.path), ("sentence", stet.sentence)]
    values += [(key, value) for key, value in (("excerpt", stet.excerpt), ("why", stet.why)) if value]
    lines = [f"{key} = {toml.quoted(value)}" for key, value in values]
    return "\n".join(("[[stet]]", *lines, *([f"date = {stet.day}"] if stet.day else []), ""))


HEADING = """\
# What the desk lets stand. `copydesk stet` writes it; `copydesk stet --prune` takes out what nothing needs any more.
# An entry holds as long as its sentence is as it was, wherever in the story it moves.
"""
ENTRY = {
    "check": toml.text,
    "path": toml.text,
    "sentence": toml.text,
    "excerpt": toml.text,
    "why": toml.text,
    "date": toml.day,
}
