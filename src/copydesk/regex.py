"""Regular expressions that are compiled when they are first used, and on no later start.

A run needs few of all there are, and to compile those few took an eighth of it. What `re` makes of an expression is
kept in the cache: numbers, which `_sre` verifies before it works by them. To them is added with which characters a
match can begin (`firsts`). Where the parts of `re` that do this are not as they are known here, `re` compiles each
expression each time.
"""

import re
import sys
from functools import cache
from importlib import import_module
from typing import Any, cast

from copydesk import __version__
from copydesk.cache import Json, keep, known

Row = list[Any]  # flags, groups, their names, and the code, in hexadecimal


def regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, later. Compiling all that a story's checks hold would double the start-up."""
    return cast("re.Pattern[str]", _Regex(expression, flags))


class _Regex:
    def __init__(self, expression: str, flags: int) -> None:
        self._written = expression, flags

    def __getattr__(self, name: str) -> Any:
        """Asked for what is not here yet: from now on the compiled expression's methods are."""
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = _compiled(*self._written)
        vars(self).update({method: getattr(compiled, method) for method in METHODS})
        return getattr(compiled, name)


def _compiled(expression: str, flags: int) -> re.Pattern[str]:
    key = f"{int(flags)} {expression}"
    try:
        row = _kept().get(key, _new.get(key))
        if row is None:
            row = _new[key] = taken_apart(expression, flags)
        return remade(expression, row)
    except (AttributeError, ImportError, LookupError, RuntimeError, TypeError, ValueError):
        return re.compile(expression, flags)


def remember() -> None:
    """Keep what this run compiled for the next."""
    if _new:
        keep(NAME, _state(), {**_kept(), **_new})


def taken_apart(expression: str, flags: int = 0) -> Row:
    """What `re` makes of the expression, as `re._compiler.compile` does it, and where a match can begin."""
    from copydesk.firsts import with_firsts

    parsed = import_module("re._parser").parse(expression, flags)
    code: list[int] = with_firsts(import_module("re._compiler")._code(parsed, flags), parsed, parsed.state.flags)
    written = b"".join(each.to_bytes(4, sys.byteorder) for each in code).hex()
    return [int(flags) | parsed.state.flags, parsed.state.groups - 1, parsed.state.groupdict, written]


def remade(expression: str, row: Row) -> re.Pattern[str]:
    flags, groups, names, written = row
    code = memoryview(bytes.fromhex(written)).cast("I").tolist()
    named: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        named[number] = name
    made: re.Pattern[str] = _sre().compile(expression, flags, code, groups, names, tuple(named))
    return made


@cache
def _sre() -> Any:
    return import_module("_sre")


@cache
def _kept() -> Json:
    return known(NAME, _state()) or {}


def _state() -> str:
    return f"{__version__} {FORM} {sys.version} {_sre().MAGIC}"


_new: dict[str, Row] = {}

NAME, FORM = "expressions", 2
METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")
