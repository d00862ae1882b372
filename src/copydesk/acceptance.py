"""What `copydesk stet` does: takes the findings of today into the desk's file, and takes out what is needed no more."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from copydesk import standing, stet
from copydesk.desk import Desk
from copydesk.diagnostic import Diagnostic, Result, Stet
from copydesk.regex import regex
from copydesk.reports import excerpt
from copydesk.toml import Misconfigured


class Target(NamedTuple):
    """What to let stand: all that a path holds, or what is found at one place (a line and a column, from 1)."""

    path: Path
    place: tuple[int, int] | None = None


def target(written: str) -> Target:
    """`stories/`, `story.txt`, `story.txt:12:7`."""
    placed = PLACED.fullmatch(written)
    if placed is None or Path(written).exists():
        return Target(Path(written))
    return Target(Path(placed["path"]), (int(placed["line"]), int(placed["column"])))


def accepted(
    result: Result, desk: Desk, why: str, at: Sequence[tuple[int, int]] = (), *, shown: bool = True
) -> list[Stet]:
    """Entries for what is reported of a story, or for what is reported `at` these places."""
    found = [each for place in at for each in _at(result, place)] if at else result.diagnostics
    if not found:
        return []
    doc = desk.document(result.source, result.path)
    common = Stet("", why, result.path, day=date.today())
    return [
        common._replace(
            check=each.check,
            sentence=stet.key(doc, each.span),
            excerpt=_excerpt(result, each) if shown and not each.private else "",
        )
        for each in found
        if each.check != stet.QUERY
    ]


def merged(old: Iterable[Stet], new: Iterable[Stet]) -> Iterator[Stet]:
    """All entries, each once; an old one keeps its day, and its reason unless there is a new one."""
    every = {_key(each): each for each in old}
    for each in new:
        known = every.get(_key(each))
        every[_key(each)] = known._replace(why=each.why or known.why) if known else each
    yield from every.values()


def needless(stets: standing.Stets, results: Sequence[Result], file: Path) -> list[Stet]:
    """The entries that nothing needs any more: their sentence was edited, or their story has gone."""
    gone = [each for path, group in stets.items() if not (file.parent / path).exists() for each in group]
    return [*gone, *(each for result in results for each in result.idle)]


def _at(result: Result, place: tuple[int, int]) -> list[Diagnostic]:
    """What is reported here; an error that names the nearest where nothing is."""
    line, column = place
    start = result.lines.span(line).start + column - 1 if line <= result.lines.count else len(result.source)
    found = [each for each in result.diagnostics if each.span.start <= start < each.span.end]
    if not found:
        near = min(result.diagnostics, key=lambda each: abs(each.span.start - start), default=None)
        where = "{}:{}".format(*result.lines.place(near.span.start)) if near else ""
        said = f"; the nearest is at {where} ({near.check})" if near else "; nothing is in the whole story"
        raise Misconfigured(f"{result.path}:{line}:{column}: nothing is reported here{said}")
    return found


def _excerpt(result: Result, found: Diagnostic) -> str:
    before, marked, after = excerpt(result.source, found.span, ROOM)
    return f"{before}[{marked}]{after}"


def _key(entry: Stet) -> tuple[str, str, str]:
    return entry.path, entry.check, entry.sentence


PLACED = regex(r"(?P<path>.+):(?P<line>\d+):(?P<column>\d+)")
ROOM = 80
