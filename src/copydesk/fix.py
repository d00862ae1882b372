"""Writes the safe fixes into a source, and shows what that changed."""

from collections.abc import Iterable, Iterator

from copydesk.diagnostic import Diagnostic
from copydesk.document import Span


def fixed(source: str, diagnostics: Iterable[Diagnostic]) -> tuple[str, int]:
    """The source with the safe fixes made, and how many. Of fixes that overlap, the first is made."""
    pieces, done, count = list[str](), 0, 0
    for span, fix in _edits(source, diagnostics):
        pieces += source[done : span.start], fix
        done, count = span.end, count + 1
    return "".join((*pieces, source[done:])), count


def diff(path: str, before: str, after: str) -> str:
    """What changed, as a unified diff that `patch` and `git apply -p0` take; empty where nothing did."""
    from difflib import unified_diff

    changes = unified_diff(_lines(before), _lines(after), path, path)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in changes)


def _edits(source: str, diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Span, str]]:
    """What to write where, in order, none touching what another one wrote."""
    wanted = sorted((found.span, found.fixes[0]) for found in diagnostics if found.safe and len(found.fixes) == 1)
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
