"""Workflow commands, escaped as GitHub's toolkit (@actions/core) escapes them."""

from copydesk.diagnostic import Result
from copydesk.reports.github import report


def test_each_finding_is_one_command(results: list[Result]) -> None:
    slip, _, wide, last = report(results)
    assert slip == (
        "::error file=a b/störy%2C 1%3A2.txt,line=2,endLine=2,col=11,endColumn=14,title=spelling.word"
        "::“teh”: “the”? → tech\n"
    )
    assert wide == (
        "::warning file=a b/störy%2C 1%3A2.txt,line=2,endLine=3,title=slips.wide::50%25 of <it>, a: b%0Aand more.\n"
    )
    assert last.startswith("::notice ")


def test_nothing_in_a_message_can_begin_a_command_of_its_own(results: list[Result]) -> None:
    lines = "".join(report(results)).split("\n")
    assert [line[:2] for line in lines if line] == ["::"] * 4
    assert "\x1b" not in "".join(lines)
