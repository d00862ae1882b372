"""The concise report: a finding a line."""

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports.concise import report


def concise(source: str, *diagnostics: Diagnostic, path: str = "story.txt") -> str:
    return "".join(report([Result(path, source, diagnostics)]))


def test_place_level_name_and_message_stand_on_one_line() -> None:
    found = Diagnostic(Span(5, 8), "spelling.word", Level.ERROR, "“teh”: “the”?", ("the",))
    assert concise("One\r\nteh\r\n", found) == "story.txt:2:1: error spelling.word “teh”: “the”?\n"


def test_a_message_of_several_lines_becomes_one() -> None:
    crash = Diagnostic(Span(0, 1), "copydesk.crash", Level.WARNING, "a check raised\nValueError")
    assert concise("x", crash) == "story.txt:1:1: warning copydesk.crash a check raised ValueError\n"


def test_a_hostile_path_or_message_does_not_reach_the_terminal() -> None:
    found = Diagnostic(Span(0, 1), "slips.x", Level.ADVICE, "\x1b]0;title\x07 “\x9b2J”")
    assert concise("x", found, path="a\nb\udcff.txt") == "a b�.txt:1:1: advice slips.x ␛]0;title␇ “�2J”\n"


def test_nothing_is_written_for_clean_copy() -> None:
    assert concise("Clean copy.") == ""
    assert list(report([])) == []
