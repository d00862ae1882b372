"""A finding a line, each a JSON object: stable, for programs."""

from collections.abc import Iterable, Iterator
from typing import Any

from copydesk.diagnostic import Diagnostic, Lines, Result
from copydesk.document import Span
from copydesk.regex import regex
from copydesk.reports import excerpt as excerpt_of


def report(results: Iterable[Result], *, excerpt: bool = True) -> Iterator[str]:
    for result in results:
        for found in result.diagnostics:
            yield written({"path": result.path, **described(result, found, excerpt=excerpt)}) + "\n"


def described(result: Result, found: Diagnostic, *, excerpt: bool = True) -> dict[str, Any]:
    """What there is to say of a finding, but for its path. Offsets are characters, half-open; lines count from 1."""
    line, column = result.lines.place(found.span.start)
    end_line, end_column = result.lines.place(found.span.end)
    return {
        "check": found.check,
        "level": str(found.level),
        "message": found.message,
        "start": found.span.start,
        "end": found.span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "fixes": list(found.fixes),
        "safe": found.safe,
        "related": [_related(result.lines, span) for span in found.related],
        "excerpt": "".join(excerpt_of(result.source, found.span, ROOM)) if excerpt and not found.private else "",
    }


def written(value: Any) -> str:
    """A value as JSON on one line that everyone can split, print and encode."""
    import json

    plain = json.dumps(value, ensure_ascii=False)
    return AWKWARD.sub(lambda found: f"\\u{ord(found[0]):04x}", plain)


def _related(lines: Lines, span: Span) -> dict[str, int]:
    line, column = lines.place(span.start)
    return {"start": span.start, "end": span.end, "line": line, "column": column}


ROOM = 120
AWKWARD = regex(  # JSON lets these stand; `str.splitlines` breaks at some, terminals obey some, UTF-8 has no halves
    "[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
