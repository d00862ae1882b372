"""One file per kind of rules from elsewhere; here, what they share: what was taken, what was left, the pack it makes.

An import has `read(path)`, which yields what it takes and what it leaves, with the reason.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from copydesk import toml
from copydesk.entries import slug
from copydesk.regex import regex
from copydesk.terms import compiled
from copydesk.toml import Misconfigured


class Taken(NamedTuple):
    """A rule that has become a term."""

    place: str
    name: str
    values: dict[str, Any]  # as a pack's table has them


class Ours(NamedTuple):
    """A rule that one of our own checks does: it is turned on, and set."""

    place: str
    check: str
    options: dict[str, Any]


class Left(NamedTuple):
    """A rule that was left out, and why."""

    place: str
    why: str


Outcome = Taken | Ours | Left


def text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise Misconfigured(f"{path}: not UTF-8 at byte {error.start}") from None


def table(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV that are not empty, without the blanks around a cell, and the line each stands on."""
    import csv  # here: a module of this folder has its name

    rows = csv.reader(text(path).splitlines(), strict=True)
    try:
        for row in rows:
            if any(map(str.strip, row)):
                yield rows.line_num, [cell.strip() for cell in row]
    except csv.Error as error:
        raise Misconfigured(f"{path}:{rows.line_num}: not CSV: {error}") from None


def plain(expression: str) -> str | None:
    """The phrase that an expression stands for, if it is no more than one."""
    bare = ESCAPED.sub(r"\1", expression)
    return bare if PHRASE.fullmatch(ESCAPED.sub("x", expression)) else None


def template(replacement: str) -> str:
    """`$1` as RE2's templates have it."""
    return re.sub(r"\$(?:\{(\d)\}|(\d))", lambda found: f"\\{found[1] or found[2]}", replacement.replace("\\", r"\\"))


def sifted(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """What a pack can hold of it: expressions that RE2 reads, and no phrase twice."""
    known: dict[tuple[str, str], str] = {}
    for each in outcomes:
        if not isinstance(each, Taken):
            yield each
            continue
        phrases = [("pattern", each.values["pattern"])] if "pattern" in each.values else []
        phrases += [
            ("wrong", wrong if each.values.get("case") else wrong.lower()) for wrong in each.values.get("wrong", ())
        ]
        refused = _refused(each) or next((f"{known[key]} has it already" for key in phrases if key in known), "")
        if refused:
            yield Left(each.place, refused)
        else:
            known.update(dict.fromkeys(phrases, each.place))
            yield each


def pack(title: str, outcomes: Iterable[Outcome]) -> str:
    """The pack, as TOML."""
    every = list(outcomes)
    ours = [each for each in every if isinstance(each, Ours)]
    lines = [f"title = {toml.quoted(title)}"]
    if ours:
        lines.append(f"use = {_value(sorted({each.check for each in ours}))}")
    for check, options in {each.check: each.options for each in ours if each.options}.items():
        lines += ["", f'[options."{check}"]', *(f"{key} = {_value(value)}" for key, value in options.items())]
    taken = set[str]()
    for each in every:
        if isinstance(each, Taken):
            name = _free(slug(each.name), taken)
            lines += ["", f"[terms.{name}]", *(f"{key} = {_value(value)}" for key, value in each.values.items())]
    return "\n".join((*lines, ""))


def _refused(each: Taken) -> str:
    if "pattern" not in each.values:
        return ""
    try:
        groups = compiled(each.values["pattern"]).groups
    except ValueError as error:
        return f"RE2, which runs patterns here in linear time, cannot read it: {error}"
    asked = [int(number) for number in re.findall(r"\\(\d)", each.values.get("right", ""))]
    return "the replacement asks for a group that the pattern does not have" if any(n > groups for n in asked) else ""


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    taken.add(free)
    return free


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return toml.quoted(value)
    return f"[{', '.join(map(_value, value))}]" if isinstance(value, list | tuple) else str(value)


ESCAPED = regex(r"\\([^\w\s])")
PHRASE = regex(r"[\w '’,&/%-]+")
