"""The desk's own names, as its files list them: one a line, or a table with a column “name”."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from copydesk.files import Unreadable, read
from copydesk.toml import Misconfigured


class Entry(NamedTuple):
    """A name that the desk has checked, and what it noted beside it."""

    name: str
    note: str = ""


def ledger(paths: Iterable[Path], origin: str) -> Iterator[Entry]:
    """The names in these files, in order; `origin` is where the files are named, for one that cannot be read."""
    for path in paths:
        try:
            lines = read(path).source.splitlines()
        except Unreadable as error:
            raise Misconfigured(f"{origin}: {error}") from None
        yield from _table(path, lines) if path.suffix.lower() == ".csv" else _listed(path, lines)


def _listed(path: Path, lines: Iterable[str]) -> Iterator[Entry]:
    """One name a line; what follows a # is the note."""
    for number, line in enumerate(lines, 1):
        name, _, note = line.partition("#")
        if name.strip():
            yield _entry(path, number, name, note)


def _table(path: Path, lines: Sequence[str]) -> Iterator[Entry]:
    """The columns “name” and “note” of a CSV; the others are the desk's own business."""
    import csv

    rows = csv.reader(lines, strict=True)
    try:
        columns = [column.strip().lower() for column in next(rows, [])]
        if "name" not in columns:
            raise Misconfigured(f"{path}:1: the first line must name the columns, and one of them must be “name”")
        for row in rows:
            if len(row) > len(columns):
                wanted = f"{len(columns)} columns; put quotation marks around a value with a comma"
                raise Misconfigured(f"{path}:{rows.line_num}: {len(row)} values for {wanted}")
            if any(map(str.strip, row)):
                values = dict(zip(columns, row, strict=False))
                yield _entry(path, rows.line_num, values["name"], values.get("note", ""))
    except csv.Error as error:
        raise Misconfigured(f"{path}:{rows.line_num}: not CSV: {error}") from None


def _entry(path: Path, line: int, name: str, note: str) -> Entry:
    name = " ".join(name.split())
    if not any(map(str.isalpha, name)):
        raise Misconfigured(f"{path}:{line}: a name is missing" if not name else f"{path}:{line}: “{name}” is no name")
    return Entry(name, " ".join(note.split()))
