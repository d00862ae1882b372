"""The whole run as one JSON document."""

import json

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports import jsonl
from copydesk.reports.json import report

SLIP = Diagnostic(Span(0, 3), "spelling.word", Level.ERROR, "“teh”: “the”?", ("the",), safe=True)
TASTE = SLIP._replace(level=Level.ADVICE)
STORIES = [Result("a.txt", "teh", (SLIP, TASTE)), Result("b.txt", "Clean copy."), Result("c.txt", "teh", (SLIP,))]


def test_no_files_make_a_document_too() -> None:
    assert json.loads("".join(report([]))) == {
        "version": 1,
        "files": [],
        "summary": {"error": 0, "warning": 0, "advice": 0},
    }


def test_every_file_is_listed_and_every_level_counted() -> None:
    document = json.loads("".join(report(STORIES)))
    assert [(file["path"], len(file["diagnostics"])) for file in document["files"]] == [
        ("a.txt", 2),
        ("b.txt", 0),
        ("c.txt", 1),
    ]
    assert document["summary"] == {"error": 2, "warning": 0, "advice": 1}


def test_a_diagnostic_is_the_object_of_jsonl_without_its_path() -> None:
    for excerpt in (True, False):
        document = json.loads("".join(report(STORIES, excerpt=excerpt)))
        lines = [json.loads(line) for line in jsonl.report(STORIES, excerpt=excerpt)]
        assert [{"path": file["path"], **found} for file in document["files"] for found in file["diagnostics"]] == lines


def test_it_is_written_as_the_files_come() -> None:
    pieces = report(iter(STORIES[:1]))
    assert "a.txt" not in next(pieces)
    assert "a.txt" in next(pieces)
