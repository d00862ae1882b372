"""The safe fixes, written into a source, and the diff that shows them."""

import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.diagnostic import Diagnostic, Level
from copydesk.document import Span
from copydesk.fix import diff, fixed, settled


def found(start: int, end: int, *fixes: str, safe: bool = True) -> Diagnostic:
    return Diagnostic(Span(start, end), "slips.made_up", Level.ERROR, "Made up.", fixes, safe)


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, list[Diagnostic]]:
    """A source, what it must become, and the diagnostics that make it so, in any order."""
    pieces = draw(st.lists(st.tuples(st.text(max_size=8), st.text(min_size=1, max_size=8), st.text(max_size=8))))
    last = draw(st.text(max_size=8))
    source = wanted = ""
    diagnostics = []
    for kept, wrong, right in pieces:
        source += kept
        diagnostics.append(found(len(source), len(source) + len(wrong), right))
        source += wrong
        wanted += kept + right
    return source + last, wanted + last, draw(st.permutations(diagnostics))


@given(edits())
def test_fixes_apart_from_each_other_are_all_made_in_any_order(edit: tuple[str, str, list[Diagnostic]]) -> None:
    source, wanted, diagnostics = edit
    changes = sum(source[each.span.start : each.span.end] != each.fixes[0] for each in diagnostics)
    assert fixed(source, diagnostics) == (wanted, changes)


@given(st.text(), st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30), st.text(max_size=3))), st.randoms())
def test_nothing_outside_the_spans_is_touched(
    source: str, wild: list[tuple[int, int, str]], shuffle: random.Random
) -> None:
    diagnostics = [found(start, end, f"<{fix}>") for start, end, fix in wild]
    kept = "".join(
        character
        for place, character in enumerate(source)
        if not any(each.span.start <= place < each.span.end for each in diagnostics)
    )
    after, count = fixed(source, diagnostics)
    rest = iter(after)
    assert all(character in rest for character in kept)
    assert count <= len(wild)
    shuffle.shuffle(diagnostics)
    assert fixed(source, diagnostics) == (after, count)


def test_a_fix_may_be_longer_shorter_or_nothing() -> None:
    source = "The the advisor said teh word ."
    assert fixed(source, [found(3, 7, ""), found(8, 15, "adviser"), found(29, 30, ""), found(21, 24, "the")]) == (
        "The adviser said the word.",
        4,
    )


def test_of_fixes_that_overlap_the_first_is_made() -> None:
    assert fixed("abcdef", [found(2, 5, "X"), found(0, 3, "Y"), found(4, 6, "Z")]) == ("YdZ", 2)


def test_the_same_fix_twice_is_made_once() -> None:
    assert fixed("teh word", [found(0, 3, "the"), found(0, 3, "the")]) == ("the word", 1)


def test_fixes_that_touch_are_both_made() -> None:
    assert fixed("tehword", [found(0, 3, "the "), found(3, 7, "term")]) == ("the term", 2)


def test_a_line_end_of_another_system_stays() -> None:
    assert fixed("teh\r\nend\r", [found(0, 3, "the")]) == ("the\r\nend\r", 1)


@pytest.mark.parametrize(
    "left_alone",
    [
        found(0, 3, "the", safe=False),
        found(0, 3, "the", "ten"),
        found(0, 3),
        found(0, 3, "teh"),
        found(7, 12, "beyond"),
        found(-2, 3, "before"),
        found(5, 2, "inside out"),
    ],
    ids=["not safe", "a choice", "a query", "no change", "beyond the end", "before the start", "inside out"],
)
def test_left_alone(left_alone: Diagnostic) -> None:
    assert fixed("teh word", [left_alone]) == ("teh word", 0)


def test_a_fix_on_nothing_is_an_insertion() -> None:
    assert fixed("ab", [found(1, 1, "-")]) == ("a-b", 1)


def test_no_change_no_diff() -> None:
    assert diff("story.txt", "a\nb", "a\nb") == ""


def test_a_diff_names_the_file_and_shows_the_lines() -> None:
    assert diff("story.txt", "teh\nend\n", "the\nend\n") == (
        "--- story.txt\n+++ story.txt\n@@ -1,2 +1,2 @@\n-teh\n+the\n end\n"
    )


def test_a_diff_says_where_the_last_newline_is_missing() -> None:
    assert diff("story.txt", "teh", "the").endswith(
        "-teh\n\\ No newline at end of file\n+the\n\\ No newline at end of file\n"
    )


def test_a_diff_keeps_carriage_returns_in_their_lines() -> None:
    assert diff("story.txt", "teh\r\nend\r\n", "the\r\nend\r\n").endswith("-teh\r\n+the\r\n end\r\n")


@pytest.mark.skipif(not which("git"), reason="there is no git here")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("teh\nend\n", "the\nend\n"),
        ("teh\nend", "the\nend"),
        ("a\r\nteh\r\n", "a\r\nthe\r\n"),
        ("one\rteh\rtwo", "one\rthe\rtwo"),
        ("a\x0cteh\u2028b\x85c\n", "a\x0cthe\u2028b\x85c\n"),
        ("teh", ""),
    ],
    ids=["lf", "no last newline", "crlf", "cr", "other breaks", "emptied"],
)
def test_git_takes_the_diff(tmp_path: Path, before: str, after: str) -> None:
    story = tmp_path / "story.txt"
    story.write_bytes(before.encode())
    patch = diff("story.txt", before, after).encode()
    subprocess.run(["git", "apply", "-p0", "--whitespace=nowarn"], input=patch, cwd=tmp_path, check=True)
    assert story.read_bytes() == after.encode()


def rewriting(**pairs: str) -> Callable[[str], list[Diagnostic]]:
    """A desk that finds these letters, and has others for them."""
    return lambda source: [found(at, at + 1, pairs[letter]) for at, letter in enumerate(source) if letter in pairs]


def test_fixes_that_bring_others_to_light_are_made_until_nothing_is_left() -> None:
    assert settled("abc", rewriting(a="b", b="c")) == ("ccc", 3)
    assert settled("ccc", rewriting(a="b", b="c")) == ("ccc", 0)


@pytest.mark.parametrize("pairs", [{"a": "b", "b": "a"}, {"a": "aa"}], ids=["to and fro", "without end"])
def test_where_fixes_undo_each_other_or_never_end_none_is_made(pairs: dict[str, str]) -> None:
    assert settled("xay", rewriting(**pairs)) == ("xay", 0)


def test_unsafe_fixes_are_made_where_asked_for() -> None:
    single = found(0, 3, "the", safe=False)._replace(single=True)
    assert fixed("teh word", [single]) == ("teh word", 0)
    assert fixed("teh word", [single], unsafe=True) == ("the word", 1)
    assert fixed("teh word", [found(0, 3, "the", safe=False)], unsafe=True) == ("teh word", 0)
