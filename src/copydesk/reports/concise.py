"""A finding a line, with its place first, as editors and terminals follow it."""

from collections.abc import Iterable, Iterator

from copydesk.diagnostic import Result
from copydesk.reports import printable


def report(results: Iterable[Result]) -> Iterator[str]:
    for result in results:
        for found in result.diagnostics:
            line, column = result.lines.place(found.span.start)
            said = printable(f"{result.path}:{line}:{column}: {found.level} {found.check} {found.message}")
            yield f"{said}\n"
