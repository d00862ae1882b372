"""Typerighter's rules: the CSV of its rule manager (pattern, replacement, description), or its JSON."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from copydesk.imports import Left, Outcome, Taken, plain, table, template, text
from copydesk.toml import Misconfigured

about = "rules of Typerighter: CSV (pattern, replacement, description) or JSON"


def read(path: Path) -> Iterator[Outcome]:
    for place, rule in _json(path) if path.suffix.lower() == ".json" else _csv(path):
        yield _taken(place, rule)


def _csv(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    columns = ["pattern", "replacement", "description"]
    for number, cells in table(path):
        if "pattern" in (named := [cell.lower() for cell in cells]):
            columns = named
        else:
            yield f"{path}:{number}", dict(zip(columns, cells, strict=False))


def _json(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    import json

    try:
        data = json.loads(text(path))
    except ValueError as error:
        raise Misconfigured(f"{path}: not JSON: {error}") from None
    rules = data.get("rules") if isinstance(data, dict) else data
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise Misconfigured(f"{path}: not a list of rules, nor an object with one under “rules”")
    for number, rule in enumerate(rules, 1):
        yield f"{path}: rule {rule.get('externalId') or rule.get('id') or number}", rule


def _taken(place: str, rule: Mapping[str, Any]) -> Outcome:
    kind = str(rule.get("ruleType") or rule.get("type") or "regex")
    pattern = str(rule.get("pattern") or rule.get("regex") or "")
    if "languageTool" in kind or "xml" in rule or "languageToolRuleId" in rule:
        return Left(place, "a rule of LanguageTool, which is not part of copydesk")
    if kind == "dictionary" or "word" in rule:
        return Left(place, "a word of the dictionary: put it in a list, `word-lists` in the configuration")
    if rule.get("isArchived") or str(rule.get("ignore", "")).lower() in ("true", "yes"):
        return Left(place, "it is archived or ignored there")
    if not pattern:
        return Left(place, "there is no pattern")
    return _term(place, rule, pattern)


def _term(place: str, rule: Mapping[str, Any], pattern: str) -> Outcome:
    replacement = rule.get("replacement")
    right = str(replacement.get("text", "") if isinstance(replacement, dict) else replacement or "")
    why = str(rule.get("description") or "").strip()
    phrase = plain(pattern)
    values: dict[str, Any] = {"wrong": [phrase], "case": True} if phrase else {"pattern": pattern}
    if phrase and phrase == right:
        return Left(place, "it confirms what is right, and finds nothing wrong")
    if right:
        values["right"] = template(right) if "pattern" in values else right
        if "pattern" in values and "$" not in right:
            values["unless"] = [right]  # there it is marked as correct
    elif not why:
        return Left(place, "it says neither what is right nor what to ask")
    if not right or why:
        values["message"] = why.split("\n")[0]
    flags = {"inflect": False} if phrase else {}
    advice = {"level": "advice"} if str(rule.get("advisoryRule", "")).lower() == "true" else {}
    return Taken(place, right.replace("$", " ") or pattern, {**values, **flags, "quotations": True, **advice})
