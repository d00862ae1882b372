"""Writes the safe fixes into a source, and shows what that changed."""

from collections.abc import Callable, Iterable, Iterator

from copydesk.diagnostic import Diagnostic
from copydesk.document import Span


def settled(source: str, read: Callable[[str], Iterable[Diagnostic]], *, unsafe: bool = False) -> tuple[str, int]:
    """The source with all fixes made, also those that others bring to light, and how many: nothing is left to do.

    Where fixes undo each other, none is made.
    """
    now, count, seen = source, 0, {source}
    while len(seen) <= MOST:
        after, made = fixed(now, read(now), unsafe=unsafe)
        if after == now:
            return now, count
        if after in seen:
            break
        seen.add(after)
        now, count = after, count + made
    return source, 0


def fixed(source: str, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> tuple[str, int]:
    """The source with the safe fixes made (or all single ones), and how many. Of fixes that overlap, the first."""
    pieces, done, count = list[str](), 0, 0
    for span, fix in _edits(source, diagnostics, unsafe):
        pieces += source[done : span.start], fix
        done, count = span.end, count + 1
    return "".join((*pieces, source[done:])), count


def diff(path: str, before: str, after: str) -> str:
    """What changed, as a unified diff that `patch` and `git apply -p0` take; empty where nothing did."""
    from difflib import unified_diff

    changes = unified_diff(_lines(before), _lines(after), path, path)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in changes)


def _edits(source: str, diagnostics: Iterable[Diagnostic], unsafe: bool) -> Iterator[tuple[Span, str]]:
    """What to write where, in order, none touching what another one wrote."""
    may = (found for found in diagnostics if found.safe or (unsafe and found.single))
    wanted = sorted((found.span, found.fixes[0]) for found in may if len(found.fixes) == 1)
    last = Span(-1, 0)
    for span, fix in wanted:
        inside = last.end <= span.start <= span.end <= len(source)
        if inside and span != last and source[span.start : span.end] != fix:
            yield span, fix
            last = span


def _lines(text: str) -> list[str]:
    """Lines as `patch` knows them: ended by LF alone, so that a CR stays inside its line."""
    *ended, rest = text.split("\n")
    return [*(f"{line}\n" for line in ended), *([rest] if rest else [])]


MOST = 10  # rounds
