"""SARIF 2.1.0, for code scanning and its viewers: findings, what there is to know of their checks, and fixes."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from copydesk import __version__
from copydesk.diagnostic import Diagnostic, Level, Result, Rule, Stet
from copydesk.document import Span
from copydesk.reports.gitlab import fingerprints
from copydesk.reports.jsonl import written

needs = ("rules",)


def report(results: Iterable[Result], *, excerpt: bool = True) -> Iterator[str]:
    """The findings come first, and then the rules that they turned out to be of."""
    rules, between = dict[str, Rule](), "\n"
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{"columnKind": "unicodeCodePoints",\n'
    yield '"newlineSequences": ["\\r\\n", "\\r", "\\n"], "results": ['
    for result in results:
        rules |= {name: rule for name, rule in result.rules.items() if name not in rules}
        places = {name: index for index, name in enumerate(rules)}
        stets = dict(result.stets)
        for found, mark in fingerprints(result, (*result.diagnostics, *stets)):
            told = _result(result, found, mark, excerpt) | {"suppressions": _suppressions(stets.get(found))}
            if found.check in places:
                told["ruleIndex"] = places[found.check]
            yield between + written(told)
            between = ",\n"
    driver = {
        "name": "copydesk",
        "semanticVersion": __version__,
        "informationUri": HOME,
        "rules": [_rule(rule) for rule in rules.values()],
    }
    yield f'\n], "tool": {{"driver": {written(driver)}}}}}]}}\n'


def _result(result: Result, found: Diagnostic, mark: str, excerpt: bool) -> dict[str, Any]:
    excerpt = excerpt and not found.private
    told: dict[str, Any] = {
        "ruleId": found.check,
        "level": LEVELS[found.level],
        "message": {"text": found.message},
        "locations": [_location(result, found.span, excerpt)],
        "partialFingerprints": {"copydesk/v1": mark},
    }
    if found.related:
        told["relatedLocations"] = [_location(result, span, excerpt) for span in found.related]
    if found.fixes:
        told["fixes"] = [_fix(result, found, fix) for fix in found.fixes]
    return told


def _suppressions(stet: Stet | None) -> list[dict[str, str]]:
    """By whose word a finding stands: a comment in the copy, or an entry of the desk's."""
    if stet is None:
        return []
    kind = "external" if stet.path else "inSource"
    return [{"kind": kind, "status": "accepted"} | ({"justification": stet.why} if stet.why else {})]


def _location(result: Result, span: Span, excerpt: bool) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(result), "region": _region(result, span)}
    if excerpt:
        place["region"]["snippet"] = {"text": result.source[span.start : span.end]}
        around = _around(result, span)
        place["contextRegion"] = _region(result, around)
        place["contextRegion"]["snippet"] = {"text": result.source[around.start : around.end]}
    return {"physicalLocation": place}


def _around(result: Result, span: Span) -> Span:
    """What stands before and after it on its line: as much as a reader needs, since a story may be one line."""
    first, last = (result.lines.span(result.lines.place(offset).line) for offset in span)
    start, end = max(first.start, span.start - NEAR), min(last.end, span.end + NEAR)
    return Span(min(start, span.start), max(end, span.end))


def _region(result: Result, span: Span) -> dict[str, Any]:
    start, end = result.lines.place(span.start), result.lines.place(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _artifact(result: Result) -> dict[str, str]:
    path = PurePath(result.path)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix()), "uriBaseId": "%SRCROOT%"}


def _fix(result: Result, found: Diagnostic, fix: str) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(result, found.span), "insertedContent": {"text": fix}}
    return {
        "description": {"text": f"Write “{fix}”." if fix.strip() else "Close it up." if fix else "Delete it."},
        "artifactChanges": [{"artifactLocation": _artifact(result), "replacements": [replacement]}],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": LEVELS[rule.level]},
        "properties": {"tags": [rule.name.partition(".")[0]]},
    }
    if rule.reason:
        told["fullDescription"] = {"text": rule.reason}
    told["help"] = {"text": "\n\n".join(filter(None, (rule.summary, rule.reason, _examples(rule))))}
    return told


def _examples(rule: Rule) -> str:
    return "\n".join(f"{SAID[sign]}: {line.replace('[[', '').replace(']]', '')}" for sign, line in rule.examples)


HOME = "https://github.com/copydesk/copydesk"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "note"}
SAID = {"-": "Reported", "+": "Better", "=": "Left alone"}
NEAR = 60  # characters
