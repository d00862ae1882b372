"""A Code Quality report, which GitLab shows in a merge request: one JSON array."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.reports.github import said
from copydesk.reports.jsonl import written


def report(results: Iterable[Result]) -> Iterator[str]:
    between = "\n"
    yield "["
    for result in results:
        for found, mark in fingerprints(result, result.diagnostics):
            yield between + written(_issue(result, found, mark))
            between = ",\n"
    yield "\n]\n"


def fingerprints(result: Result, diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with what tells it from others, wherever in its file it moves: GitLab compares these."""
    seen = Counter[str]()
    for found in diagnostics:
        before = result.source[max(0, found.span.start - NEAR) : found.span.start]
        after = result.source[found.span.start : found.span.end + NEAR]
        told = "\0".join((result.path.replace("\\", "/"), found.check, *before.split(), *after.split()))
        seen[told] += 1
        yield found, sha256(f"{told}\0{seen[told]}".encode("utf-8", "replace")).hexdigest()[:32]


def _issue(result: Result, found: Diagnostic, mark: str) -> dict[str, Any]:
    start, end = result.lines.place(found.span.start), result.lines.place(found.span.end)
    return {
        "type": "issue",
        "check_name": found.check,
        "description": said(found),
        "categories": ["Style"],
        "severity": SEVERITIES[found.level],
        "fingerprint": mark,
        "location": {
            "path": result.path.replace("\\", "/"),
            "lines": {"begin": start.line, "end": end.line},
            "positions": {"begin": start._asdict(), "end": end._asdict()},
        },
    }


NEAR = 30  # characters
SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.ADVICE: "info"}
