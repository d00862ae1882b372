"""Reviewdog's format, for whatever reviewdog can comment on. Its columns count the bytes of UTF-8."""

from collections.abc import Iterable, Iterator
from typing import Any

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports.jsonl import written


def report(results: Iterable[Result]) -> Iterator[str]:
    between = "\n"
    yield f'{{"source": {written({"name": "copydesk"})}, "diagnostics": ['
    for result in results:
        for found in result.diagnostics:
            yield between + written(_diagnostic(result, found))
            between = ",\n"
    yield "\n]}\n"


def _diagnostic(result: Result, found: Diagnostic) -> dict[str, Any]:
    place = _range(result, found.span)
    return {
        "message": found.message,
        "location": _location(result, found.span),
        "severity": SEVERITIES[found.level],
        "code": {"value": found.check},
        "suggestions": [{"range": place, "text": fix} for fix in found.fixes],
        "relatedLocations": [{"location": _location(result, span)} for span in found.related],
    }


def _location(result: Result, span: Span) -> dict[str, Any]:
    return {"path": result.path.replace("\\", "/"), "range": _range(result, span)}


def _range(result: Result, span: Span) -> dict[str, Any]:
    return {"start": _position(result, span.start), "end": _position(result, span.end)}


def _position(result: Result, offset: int) -> dict[str, int]:
    line, column = result.lines.place(offset)
    before = result.source[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "replace")) + 1}


SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.ADVICE: "INFO"}
