"""Workflow commands: GitHub shows each finding at its line of a pull request."""

from collections.abc import Iterable, Iterator

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.reports import printable


def report(results: Iterable[Result]) -> Iterator[str]:
    for result in results:
        for found in result.diagnostics:
            told = ",".join(f"{key}={_property(str(value))}" for key, value in _place(result, found).items())
            yield f"::{COMMANDS[found.level]} {told}::{_data(said(found))}\n"


def said(found: Diagnostic) -> str:
    """The message, and what to write instead where that is not said in it."""
    instead = [fix for fix in found.fixes if fix.strip() and fix not in found.message]
    return f"{found.message} → {' or '.join(instead)}" if instead else found.message


def _place(result: Result, found: Diagnostic) -> dict[str, str | int]:
    start, end = result.lines.place(found.span.start), result.lines.place(found.span.end)
    place: dict[str, str | int] = {"file": result.path.replace("\\", "/"), "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub shows columns within one line only
        place |= {"col": start.column, "endColumn": end.column}
    return {**place, "title": found.check}


def _data(text: str) -> str:
    lines = (printable(line) for line in text.replace("%", "%25").splitlines())
    return "%0A".join(lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "notice"}
