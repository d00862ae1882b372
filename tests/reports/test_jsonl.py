"""The report for programs: its schema is a promise."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports.jsonl import report

SCHEMA = {
    "path": str,
    "check": str,
    "level": str,
    "message": str,
    "start": int,
    "end": int,
    "line": int,
    "column": int,
    "end_line": int,
    "end_column": int,
    "fixes": list,
    "safe": bool,
    "related": list,
    "excerpt": str,
}

STORY = "Ana Guzenko spoke.\r\nGuzenco left early 🎈 teh end."
DRIFT = Diagnostic(Span(20, 27), "names.drift", Level.WARNING, "Which?", ("Guzenko", "Guzenco"), related=(Span(4, 11),))
SLIP = Diagnostic(Span(41, 44), "spelling.word", Level.ERROR, "“teh”: “the”?", ("the",), safe=True)


def objects(source: str, *diagnostics: Diagnostic, excerpt: bool = True) -> list[dict[str, Any]]:
    pieces = list(report([Result("story.txt", source, diagnostics)], excerpt=excerpt))
    assert all(piece.count("\n") == 1 and piece.endswith("\n") for piece in pieces)
    return [json.loads(piece) for piece in pieces]


def test_every_object_has_the_promised_keys_and_types_in_order() -> None:
    for each in objects(STORY, DRIFT, SLIP):
        assert [(key, type(value)) for key, value in each.items()] == list(SCHEMA.items())
        assert all(type(fix) is str for fix in each["fixes"])
        for place in each["related"]:
            assert [(key, type(value)) for key, value in place.items()] == [
                ("start", int),
                ("end", int),
                ("line", int),
                ("column", int),
            ]


def test_offsets_are_characters_and_lines_and_columns_count_from_one() -> None:
    drift, slip = objects(STORY, DRIFT, SLIP)
    assert (drift["start"], drift["end"], drift["line"], drift["column"]) == (20, 27, 2, 1)
    assert drift["related"] == [{"start": 4, "end": 11, "line": 1, "column": 5}]
    assert STORY[slip["start"] : slip["end"]] == "teh"
    assert (slip["end_line"], slip["end_column"]) == (2, 25)
    assert (drift["level"], drift["safe"], slip["level"], slip["safe"]) == ("warning", False, "error", True)


def test_an_excerpt_is_the_line_with_the_span_in_it() -> None:
    assert [each["excerpt"] for each in objects(STORY, DRIFT, SLIP)] == ["Guzenco left early 🎈 teh end."] * 2


def test_a_long_line_is_cut_around_the_span() -> None:
    source = "word " * 100 + "teh " + "word " * 100
    (found,) = objects(source, SLIP._replace(span=Span(500, 503)))
    assert len(found["excerpt"]) <= 120
    assert " word teh word " in found["excerpt"]
    assert found["excerpt"].startswith("…word ")
    assert found["excerpt"].endswith(" word…")


def test_no_excerpt_on_request() -> None:
    assert [each["excerpt"] for each in objects(STORY, DRIFT, SLIP, excerpt=False)] == ["", ""]


def test_letters_are_written_as_they_are() -> None:
    (line,) = report([Result("Kärnten/東京.txt", "“é”", (SLIP._replace(span=Span(0, 1)),))])
    assert "Kärnten/東京.txt" in line
    assert "“é”" in line


def test_what_would_break_or_steer_a_reader_is_escaped() -> None:
    source = "a\u2028b\x85c\x1b[2Jd\x9be\udcfff"
    (line,) = report([Result("\udc80.txt", source, (SLIP._replace(span=Span(0, 1)),))])
    assert line.encode()[:-1].decode().isprintable()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["path"] == "\udc80.txt"
    assert json.loads(line)["excerpt"] == source


def test_nothing_is_written_for_clean_copy() -> None:
    assert objects("Clean copy.") == []


@given(
    st.text(st.characters(codec=None) | st.sampled_from("\r\n\t …👩\u200d\u0301")),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_any_story_gives_a_line_that_can_be_read_back(source: str, start: int, length: int) -> None:
    span = Span(start, start + length)
    (found,) = objects(source, SLIP._replace(span=span))
    assert found["start"] == start
    assert "\n" not in found["excerpt"]
    assert "\r" not in found["excerpt"]
    if "\n" not in source and "\r" not in source and len(source) < 40:
        assert source[start : start + length].strip() in found["excerpt"]
