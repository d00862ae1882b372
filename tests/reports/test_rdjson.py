"""Reviewdog's format, held to its schema."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from copydesk.diagnostic import Result
from copydesk.reports.rdjson import report

SCHEMA = json.loads((Path(__file__).parent.parent / "schemas/rdjson.json").read_text(encoding="utf-8"))


def told(results: list[Result]) -> list[dict[str, Any]]:
    document = json.loads("".join(report(results)))
    Draft202012Validator(SCHEMA).validate(document)
    return list(document["diagnostics"])


def test_the_schema_would_see_a_fault(results: list[Result]) -> None:
    document = json.loads("".join(report(results)))
    document["diagnostics"][0]["severity"] = []
    assert not Draft202012Validator(SCHEMA).is_valid(document)


def test_columns_count_bytes(results: list[Result]) -> None:
    slip = told(results)[0]
    before = len("She saw 🎈 ".encode())
    assert slip["location"]["range"] == {
        "start": {"line": 2, "column": before + 1},
        "end": {"line": 2, "column": before + 4},
    }


def test_what_to_write_is_a_suggestion_in_its_place(results: list[Result]) -> None:
    slip, _, wide, last = told(results)
    assert [each["text"] for each in slip["suggestions"]] == ["the", "tech"]
    assert wide["suggestions"] == [{"range": wide["location"]["range"], "text": ""}]
    assert (slip["severity"], wide["severity"], last["severity"]) == ("ERROR", "WARNING", "INFO")
    assert slip["code"] == {"value": "spelling.word"}


def test_a_run_without_findings_is_valid() -> None:
    assert told([]) == []
