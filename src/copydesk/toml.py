"""Reads a TOML file that a person wrote, and says where and how it is wrong."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from copydesk.regex import regex

Keys = tuple[str, ...]


class Misconfigured(Exception):
    """A file or a word on the command line that copydesk cannot follow; the message says where and what it wants."""


class Toml(NamedTuple):
    """A TOML file, parsed, and its text, so that an error can name the line."""

    path: Path
    text: str
    data: Mapping[str, Any]

    def error(self, keys: Sequence[str], message: str) -> Misconfigured:
        return Misconfigured(f"{self.path}:{line_of(self.text, keys)}: {message}")

    def table(self, keys: Keys) -> Mapping[str, Any]:
        """The table that stands under these keys, empty where there is none."""
        table: Any = self.data
        for depth, key in enumerate(keys, 1):
            table = table.get(key, {})
            if not isinstance(table, dict):
                raise self.error(keys[:depth], f"“{'.'.join(keys[:depth])}” must be a table")
        return table  # type: ignore[no-any-return]  # TOML has no types of its own

    def values(self, keys: Keys, schema: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
        """The values in a table, each read as the schema says; an unknown key is an error that names the nearest."""
        read = {}
        for key, value in self.table(keys).items():
            if key not in schema:
                within = f" in [{'.'.join(keys)}]" if keys else ""
                raise self.error((*keys, key), f"unknown key “{key}”{within}{nearest(key, schema)}")
            try:
                read[key] = schema[key](value)
            except ValueError as error:
                raise self.error((*keys, key), f"“{key}” must be {error}, not {value!r}") from None
        return read

    def rows(self, keys: Keys, schema: Mapping[str, Callable[[Any], Any]]) -> list["Row"]:
        """The tables of an array of tables, `[[keys]]`, each read as the schema says, and the line it begins on."""
        name = f"[[{'.'.join(keys)}]]"
        tables = self.table(keys[:-1]).get(keys[-1], [])
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            raise self.error(keys, f"“{keys[-1]}” must be tables, each under a {name} of its own")
        begun = [at for at, line in enumerate(self.text.splitlines(), 1) if line.strip().startswith(name)]
        return [
            Row(self._row(table, name, at, schema), f"{self.path}:{at}")
            for table, at in zip(tables, begun or [1] * len(tables), strict=False)
        ]

    def _row(
        self, table: Mapping[str, Any], name: str, at: int, schema: Mapping[str, Callable[[Any], Any]]
    ) -> dict[str, Any]:
        read = {}
        for key, value in table.items():
            if key not in schema:
                raise Misconfigured(f"{self.path}:{at}: unknown key “{key}” in {name}{nearest(key, schema)}")
            try:
                read[key] = schema[key](value)
            except ValueError as error:
                raise Misconfigured(f"{self.path}:{at}: “{key}” in {name} must be {error}, not {value!r}") from None
        return read


class Row(NamedTuple):
    """One table of an array of tables, and where it begins: file and line."""

    values: dict[str, Any]
    place: str


def load(path: Path) -> Toml:
    import tomli

    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise Misconfigured(f"{path}: not UTF-8 at byte {error.start}") from None
    try:
        return Toml(path, text, tomli.loads(text))
    except tomli.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        line = found[1] if found else str(len(text.splitlines()) or 1)
        message = str(error).partition(" (at ")[0]
        raise Misconfigured(f"{path}:{line}: {message}") from None


def quoted(text: str) -> str:
    """A string as TOML has it."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def nearest(name: str, known: Iterable[str]) -> str:
    """“; did you mean …?” where a known name is near, else nothing."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean “{close[0]}”?" if close else ""


def line_of(text: str, keys: Sequence[str]) -> int:
    """The line on which the longest part of these keys that can be found stands; 1 where none can."""
    known = lines(text)
    return next((known[tuple(keys[:depth])] for depth in range(len(keys), 0, -1) if tuple(keys[:depth]) in known), 1)


@cache
def lines(text: str) -> Mapping[Keys, int]:
    """The line of each table and key, and of all they stand in.

    tomli keeps no positions; headers and keys are read a line at a time here, text in triple quotes passed over.
    """
    found: dict[Keys, int] = {}
    table: Keys = ()
    quoted = ""
    for number, line in enumerate(text.splitlines(), 1):
        if quoted:
            quoted = "" if quoted in line else quoted
        elif header := HEADER.match(line):
            table = _keys(header[1])
            _note(found, table, number)
        elif key := KEY.match(line):
            _note(found, (*table, *_keys(key[1])), number)
            opened = key[2][:3] if key[2].startswith(("'''", '"""')) else ""
            quoted = "" if opened and opened in key[2][3:] else opened
    return found


def _note(found: dict[Keys, int], keys: Keys, number: int) -> None:
    for depth in range(1, len(keys) + 1):
        found.setdefault(keys[:depth], number)


def _keys(dotted: str) -> Keys:
    return tuple(bare or quoted for quoted, bare in KEY_PART.findall(dotted))


def text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("a string")


def texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(each, str) and each for each in value):
        return tuple(value)
    raise ValueError("a list of strings")


def tables(value: Any) -> Sequence[Any]:
    if isinstance(value, list) and all(isinstance(each, dict) for each in value):
        return value
    raise ValueError("tables, each under a header of its own in double brackets")


def flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("true or false")


def whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise ValueError("a whole number above 0")


def day(value: Any) -> date:
    if type(value) is date:
        return value
    raise ValueError("a date such as 2019-08-14, without quotes")


def table(value: Any) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise ValueError("a table")


HEADER = regex(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
KEY = regex(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)""")
KEY_PART = regex(r"""["']([^"']*)["']|([\w-]+)""")
