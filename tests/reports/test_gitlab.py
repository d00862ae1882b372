"""GitLab's Code Quality report: an array of issues with the keys that GitLab reads."""

import json
from typing import Any

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports.gitlab import report


def issues(*results: Result) -> list[dict[str, Any]]:
    return list(json.loads("".join(report(results))))


def test_an_issue_has_what_gitlab_asks_for(results: list[Result]) -> None:
    slip, _, wide, last = issues(*results)
    assert (slip["check_name"], slip["description"]) == ("spelling.word", "“teh”: “the”? → tech")
    assert [slip["severity"], wide["severity"], last["severity"]] == ["major", "minor", "info"]
    assert wide["location"] == {
        "path": "a b/störy, 1:2.txt",
        "lines": {"begin": 2, "end": 3},
        "positions": {"begin": {"line": 2, "column": 15}, "end": {"line": 3, "column": 4}},
    }


def test_a_fingerprint_stays_when_the_line_moves_and_tells_findings_apart() -> None:
    story = "He said the the plan failed.\n\nThat was all that there was to say of it, he said the the next day.\n"
    found = [
        Diagnostic(Span(at, at + 7), "slips.doubled_word", Level.ERROR, "Twice?")
        for at in (story.index("the the"), story.rindex("the the"))
    ]
    before = issues(Result("story.txt", story, tuple(found)))
    moved = tuple(each._replace(span=Span(each.span.start + 4, each.span.end + 4)) for each in found)
    after = issues(Result("story.txt", "New\n" + story, moved))
    assert [each["fingerprint"] for each in before][1] == [each["fingerprint"] for each in after][1]
    assert len({each["fingerprint"] for each in before}) == 2


def test_two_findings_alike_in_every_way_are_two() -> None:
    found = Diagnostic(Span(0, 2), "slips.doubled_word", Level.ERROR, "Twice?")
    one, two = issues(Result("story.txt", "so so", (found, found)))
    assert one["fingerprint"] != two["fingerprint"]


def test_a_story_of_another_path_has_other_fingerprints(results: list[Result]) -> None:
    here, there = issues(results[0]), issues(results[0]._replace(path="other.txt"))
    assert not {each["fingerprint"] for each in here} & {each["fingerprint"] for each in there}


def test_a_run_without_findings_is_an_empty_array() -> None:
    assert issues() == []
