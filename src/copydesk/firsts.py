"""With which characters a match of an expression can begin.

`re` skips to such a character by itself, but only where an expression begins with one. Before `\\b` or a look-behind,
which take no character, it tries at every place: three to ten times as long for most of what we look for.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any

Set = list[Any]  # what stands in a class, as `re._parser` writes it
Found = tuple[Set, bool]  # and whether it may be empty, so that what follows counts, too


def with_firsts(code: list[int], parsed: Any, flags: int) -> list[int]:
    """The code of an expression, told where a match can begin if it is not."""
    head = 1 + code[1]
    found = _of_all(parsed.data, flags)
    if code[2] or not code[3] or found is None or found[1]:
        return code
    compiler, listed = import_module("re._compiler"), list[int]()
    compiler._compile_charset(compiler._optimize_charset(found[0])[0], flags, listed)
    return [code[0], 4 + len(listed), CHARSET, *code[3:5], *listed, *code[head:]]


def _of_all(items: Iterable[tuple[Any, Any]], flags: int) -> Found | None:
    """Of things one after the other; None where it cannot be told."""
    every = Set()
    for op, of in items:
        found = _of_one(str(op), of, flags)
        if found is None:
            return None
        every += found[0]
        if not found[1]:
            return every, False
    return every, True


def _of_one(op: str, of: Any, flags: int) -> Found | None:
    if op in EMPTY:
        return [], True
    if op == "LITERAL":
        return _letter(of, flags)
    if op == "IN":
        return None if flags & IGNORECASE or str(of[0][0]) == "NEGATE" else (list(of), False)
    if op == "BRANCH":
        return _of_any([_of_all(each, flags) for each in of[1]])
    if op == "SUBPATTERN":
        return _of_all(of[3], (flags | of[1]) & ~of[2])
    if op in REPEATED:
        found = _of_all(of[2], flags)
        return found and (found[0], found[1] or not of[0])
    return None


def _of_any(found: list[Found | None]) -> Found | None:
    known = [each for each in found if each is not None]
    if len(known) < len(found):
        return None
    return [item for each in known for item in each[0]], any(each[1] for each in known)


def _letter(code: int, flags: int) -> Found | None:
    letter = chr(code)
    if not flags & IGNORECASE or letter.lower() == letter.upper():
        return [(_literal(), code)], False
    if not letter.isascii():
        return None
    either = f"{letter.lower()}{letter.upper()}{ALSO.get(letter.lower(), '')}"
    return [(_literal(), ord(each)) for each in either], False


def _literal() -> Any:
    return import_module("re._constants").LITERAL


CHARSET = 4  # in the head of the code: a class follows, with which a match begins
IGNORECASE = 2
EMPTY = ("AT", "ASSERT", "ASSERT_NOT")
REPEATED = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
ALSO = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}  # what is one of these, too, where case is ignored
