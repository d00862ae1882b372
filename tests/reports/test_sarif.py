"""SARIF, held to the published schema."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator

from copydesk.diagnostic import Result, Stet
from copydesk.reports.sarif import report

SCHEMA = json.loads((Path(__file__).parent.parent / "schemas/sarif.json").read_text(encoding="utf-8"))


def run(results: list[Result], *, excerpt: bool = True) -> dict[str, Any]:
    log = json.loads("".join(report(results, excerpt=excerpt)))
    Draft4Validator(SCHEMA).validate(log)
    (ran,) = log["runs"]
    return dict(ran)


def test_the_schema_would_see_a_fault(results: list[Result]) -> None:
    log = json.loads("".join(report(results)))
    log["runs"][0]["results"][0]["level"] = "advice"
    assert not Draft4Validator(SCHEMA).is_valid(log)


def test_every_finding_is_there_at_its_place_in_characters(results: list[Result]) -> None:
    ran = run(results)
    assert [(each["ruleId"], each["level"]) for each in ran["results"]] == [
        ("spelling.word", "error"),
        ("slips.wide", "error"),
        ("slips.wide", "warning"),
        ("numbers.all", "note"),
    ]
    first = ran["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"] == {"uri": "a%20b/st%C3%B6ry%2C%201%3A2.txt", "uriBaseId": "%SRCROOT%"}
    assert first["region"] == {
        "startLine": 2, "startColumn": 11, "endLine": 2, "endColumn": 14, "charOffset": 26, "charLength": 3,
        "snippet": {"text": "teh"},
    }  # fmt: skip
    assert first["contextRegion"]["snippet"] == {"text": "She saw 🎈 teh end,"}


def test_a_finding_points_at_its_rule_which_says_why_with_examples(results: list[Result]) -> None:
    ran = run(results)
    rules = ran["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in ran["results"]] == [each["ruleId"] for each in ran["results"]]
    assert rules[0]["help"]["text"] == "Spell the word.\n\nWhy.\n\nReported: Say teh.\nBetter: Say the."
    assert rules[0]["defaultConfiguration"] == {"level": "error"}


def test_each_suggestion_is_a_fix_of_its_own(results: list[Result]) -> None:
    slip, _, wide, _ = run(results)["results"]
    replaced = [fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for fix in slip["fixes"]]
    assert replaced == ["the", "tech"]
    assert wide["fixes"][0]["description"] == {"text": "Delete it."}


def test_what_stands_is_there_and_says_by_whose_word(results: list[Result]) -> None:
    slip, other, *left = results[0].diagnostics
    stets = ((slip, Stet(slip.check, "She spells it so.")), (other, Stet(other.check, path="a.txt", sentence="ab")))
    told = run([results[0]._replace(diagnostics=tuple(left), stets=stets)])["results"]
    assert {each["ruleId"] + each["level"]: each["suppressions"] for each in told} == {
        "slips.widewarning": [],
        "numbers.allnote": [],
        "spelling.worderror": [{"kind": "inSource", "status": "accepted", "justification": "She spells it so."}],
        "slips.wideerror": [{"kind": "external", "status": "accepted"}],
    }


def test_no_excerpt_leaves_the_copy_out(results: list[Result]) -> None:
    assert "snippet" not in json.dumps(run(results, excerpt=False))


def test_findings_alike_have_fingerprints_of_their_own() -> None:
    from copydesk import check_text

    result = check_text("He said the the plan failed. He said the the plan failed.")
    marks = [each["partialFingerprints"]["copydesk/v1"] for each in run([result])["results"]]
    assert len(marks) == len(set(marks)) >= 2


def test_a_run_without_findings_is_valid() -> None:
    assert run([])["results"] == []


def test_the_rules_come_from_the_checks_themselves() -> None:
    from copydesk.config import Config
    from copydesk.desk import Desk

    result = Desk(Config(), frozenset({"rules"})).read("He said the the plan failed in Kiev.")
    rules = {rule["id"]: rule for rule in run([result])["tool"]["driver"]["rules"]}
    assert "Source:" in rules["news.kyiv"]["help"]["text"] or "AP" in rules["news.kyiv"]["help"]["text"]
    assert "Reported: " in rules["slips.doubled_word"]["help"]["text"]
