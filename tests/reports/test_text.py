"""The report for people."""

import re
from collections.abc import Iterator
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports import excerpt, printable, width
from copydesk.reports.text import report

WARNING, ERROR, ADVICE = Level.WARNING, Level.ERROR, Level.ADVICE


def story(marked: str, *, path: str = "story.txt", **declared: object) -> Result:
    """A result with a diagnostic for each [[marked]] stretch."""
    pieces = re.split(r"\[\[|\]\]", marked)
    source = "".join(pieces)
    ends = [sum(map(len, pieces[:count])) for count in range(len(pieces) + 1)]
    spans = [Span(ends[index], ends[index + 1]) for index in range(1, len(pieces), 2)]
    made = Diagnostic(Span(0, 0), "slips.made_up", ERROR, "Made up.")._replace(**declared)  # type: ignore[arg-type]  # a test's shorthand
    return Result(path, source, tuple(made._replace(span=span) for span in spans))


def text(*results: Result, color: bool = False, excerpt: bool = True, columns: int = 100) -> str:
    return "".join(report(results, color=color, excerpt=excerpt, columns=columns))


def lines(result: Result, *, columns: int = 100) -> list[str]:
    """The lines of a lone finding, without heading and closing, from where its message stands."""
    found = text(result, columns=columns).splitlines()[1:-2]
    margin = re.match(r" +\d+:\d+  .{7}  ", found[0])
    assert margin
    return [line[margin.end() :] for line in found]


def test_a_finding_shows_its_place_its_line_and_what_to_write() -> None:
    found = story("The [[advisors]] left.", check="ap.adviser", level=WARNING, message="Use “adviser”.")
    assert text(found) == dedent("""\
        story.txt
          1:5  warning  Use “adviser”.  ap.adviser
                        The advisors left.
                            ^^^^^^^^

        1 finding in 1 file: 1 warning.
        """)


def test_a_fix_that_is_safe_is_told_and_another_is_asked() -> None:
    assert lines(story("[[teh]] end", fixes=("the",), safe=True))[-1] == "^^^ → the"
    assert lines(story("[[teh]] end", fixes=("the",)))[-1] == "^^^ → the?"
    assert lines(story("[[teh]] end", fixes=("the", "ten")))[-1] == "^^^ → the or ten?"
    assert lines(story("[[teh]] end"))[-1] == "^^^"


def test_a_fix_of_spaces_or_of_nothing_can_be_seen() -> None:
    assert lines(story("a[[  ]]b", fixes=(" ",), safe=True))[-1] == " ^^ → ␣"
    assert lines(story("a[[,]]b", fixes=(", ",), safe=True))[-1] == " ^ → ,␣"
    assert lines(story("a[[ ]],", fixes=("",), safe=True))[-1] == " ^ → (delete)"


def test_a_fix_too_long_for_the_line_goes_below_it() -> None:
    shown = lines(story("[[teh]] end", fixes=("word " * 12 + "end",), safe=True), columns=56)
    assert shown[2:] == ["^^^", "→ word word word word word word word", "word word word word word end"]


def test_the_same_fault_in_many_places_is_told_once() -> None:
    found = story("[[Kiev]] fell.\n\nIn [[Kiev]] and [[Kiev]], KIEV: [[KIEV]]", message="Use “Kyiv”.")
    assert text(found) == dedent("""\
        story.txt
          1:1  error    Use “Kyiv”.  slips.made_up
                        Kiev fell.
                        ^^^^
                        also 3:4, 3:13, 3:25

        4 findings in 1 file: 4 errors.
        """)


def test_where_the_words_differ_they_stand_with_the_place() -> None:
    assert lines(story("[[5 percent]] and [[12  percent]]"))[-1] == "also 1:15 “12 percent”"
    assert lines(story(f"[[5 percent]] and [[{'word ' * 30}]]"))[-1] == "also 1:15"


def test_a_place_is_listed_once() -> None:
    found = story("[[teh]] end")
    assert lines(Result("story.txt", found.source, found.diagnostics * 2))[-1] == "^^^"


def test_different_messages_are_told_apart() -> None:
    one, other = story("[[teh]] end", message="One."), story("[[teh]] end", message="Two.")
    shown = text(Result("story.txt", one.source, one.diagnostics + other.diagnostics))
    assert "One." in shown
    assert "Two." in shown


def test_findings_are_in_the_order_of_the_story_and_places_are_aligned() -> None:
    found = story("x\n" * 11 + "[[b]] [[c]]")
    first = story("[[x]]\n", message="First.").diagnostics
    shown = text(Result("story.txt", found.source, found.diagnostics + first), excerpt=False)
    assert shown.splitlines()[1:4] == [
        "   1:1  error    First.  slips.made_up",
        "  12:1  error    Made up.  slips.made_up",
        "                 also 12:3",
    ]


def test_what_it_was_compared_with_is_named() -> None:
    drift = Diagnostic(Span(19, 26), "names.drift", WARNING, "Which?", ("Guzenko",), related=(Span(4, 11),))
    shown = text(Result("story.txt", "Ana Guzenko spoke. Guzenco left.", (drift,)))
    assert "^^^^^^^ → Guzenko?\n                 compare 1:5 “Guzenko”\n" in shown


def test_a_long_message_is_wrapped() -> None:
    shown = lines(story("[[a]]", message="word " * 20 + "end."), columns=66)
    assert shown[:3] == ["word " * 9 + "word", "word " * 9 + "word", "end.  slips.made_up"]
    assert lines(story("[[a]]", message="x" * 45), columns=66)[:2] == ["x" * 45, "slips.made_up"]


def test_a_message_of_several_lines_keeps_them() -> None:
    assert lines(story("[[a]]", message="It raised\n  ValueError\n\nSorry"))[:4] == [
        "It raised",
        "  ValueError",
        "",
        "Sorry  slips.made_up",
    ]


def test_without_excerpts_no_copy_is_shown() -> None:
    drift = Diagnostic(Span(6, 11), "names.drift", WARNING, "Which?", ("Smith",), related=(Span(0, 5),))
    shown = text(Result("story.txt", "Smith Smyth Smythe", (drift, drift._replace(span=Span(12, 18)))), excerpt=False)
    assert shown == dedent("""\
        story.txt
          1:7  warning  Which?  names.drift
                        also 1:13
                        compare 1:1

        2 findings in 1 file: 2 warnings.
        """)


@pytest.mark.parametrize(
    ("copy", "line", "carets"),
    [
        ("a [[b]] c", "a b c", "  ^"),
        ("\t a\t[[b]]\tc ", "a b c", "  ^"),
        ("東京で [[会談]]した", "東京で 会談した", "       ^^^^"),
        ("cafe\u0301 [[cafe\u0301]].", "cafe\u0301 cafe\u0301.", "     ^^^^"),
        ("👍 [[b]]", "👍 b", "   ^"),
        ("👍🏽 [[b]]", "👍🏽 b", "   ^"),
        ("👩‍👩‍👧 [[b]]", "👩‍👩‍👧 b", "   ^"),
        ("🏃‍♂️ [[b]]", "🏃‍♂️ b", "   ^"),
        ("❤️ [[b]]", "❤️ b", "   ^"),
        ("🇺🇦 [[b]]", "🇺🇦 b", "   ^"),
        ("한국 [[b]]", "한국 b", "     ^"),
        ("\u1112\u1161\u11ab [[b]]", "\u1112\u1161\u11ab b", "   ^"),
        ("می\u200cخواهم [[b]]", "می\u200cخواهم b", "        ^"),
        ("“‘—…” [[b]]", "“‘—…” b", "      ^"),
        ("a[[\u200b]]b", "a�b", " ^"),
        ("co\xad[[b]]", "co‧b", "   ^"),
        ("one\ntwo [[b]]\r\nthree", "two b", "    ^"),
        ("5[[ per\ncent]] up", "5 per cent up", " ^^^^^^^^^"),
        ("a[[]]b", "ab", " ^"),
        ("a[[\n]]b", "a b", " ^"),
    ],
)
def test_the_carets_stand_under_the_fault(copy: str, line: str, carets: str) -> None:
    assert lines(story(copy))[1:3] == [line, carets]


@pytest.mark.parametrize("copy", ["[[]]", "a\n[[]]\nb"])
def test_an_empty_line_is_not_shown(copy: str) -> None:
    assert lines(story(copy)) == ["Made up.  slips.made_up"]


def test_a_long_line_is_cut_at_words_around_the_fault() -> None:
    _, line, carets = lines(story("word " * 40 + "[[teh]] " + "word " * 40))
    assert line == "…" + "word " * 7 + "teh" + " word" * 7 + "…"
    assert carets == " " * 36 + "^^^"


def test_a_long_fault_is_cut_itself() -> None:
    _, line, carets = lines(story("x [[" + "word " * 40 + "]]"))
    assert (line, carets) == ("x " + "word " * 15 + "word…", "  " + "^" * 80)


@pytest.mark.parametrize(
    ("copy", "shown"),
    [
        ("\x1b[31m[[red]]\x07", "␛[31mred␇"),
        ("\x9b2J[[a]]\x7f\x00", "�2Ja␡␀"),
        ("\u202e[[live]]\u2066", "�live�"),
        ("a\u2028[[b]]\x0bc", "a b␋c"),
        ("\udcff[[b]]", "�b"),
    ],
)
def test_hostile_copy_does_not_steer_the_terminal(copy: str, shown: str) -> None:
    assert lines(story(copy))[1] == shown
    hostile = story(copy, path=copy, message=copy, fixes=(copy,))
    assert re.sub(r"\x1b\[[\d;]+m", "", text(hostile, color=True)).replace("\n", "").isprintable()


def test_color_marks_the_level_and_the_fault_and_changes_nothing_else() -> None:
    found = story("The [[teh]] end", fixes=("the",))
    colored = text(found, color=True)
    assert "\x1b[31merror  \x1b[0m" in colored
    assert "The \x1b[1;31mteh\x1b[0m end" in colored
    assert "\x1b[2mslips.made_up\x1b[0m" in colored
    assert re.sub(r"\x1b\[[\d;]+m", "", colored) == text(found)
    assert "\x1b" not in text(found)
    assert "\x1b[33mwarning\x1b[0m" in text(story("[[a]]", level=WARNING), color=True)
    assert "\x1b[36madvice \x1b[0m" in text(story("[[a]]", level=ADVICE), color=True)


def test_the_closing_line_counts() -> None:
    clean, slip, taste = Result("a", "Clean."), story("[[a]]"), story("[[a]]", level=ADVICE)
    assert text() == "No findings in 0 files.\n"
    assert text(clean) == "No findings in 1 file.\n"
    assert text(clean, clean, clean) == "No findings in 3 files.\n"
    assert text(slip, clean, clean).endswith("\n\n1 finding in 1 of 3 files: 1 error.\n")
    assert text(slip, taste, taste).endswith("\n\n3 findings in 3 files: 1 error, 2 advice.\n")


def test_a_file_is_reported_before_the_next_is_checked() -> None:
    def results() -> Iterator[Result]:
        yield story("[[a]]")
        raise AssertionError("asked for too early")

    pieces = report(results())
    assert next(pieces) == "story.txt\n"
    assert "Made up." in next(pieces)


@given(st.text(st.characters(codec=None) | st.sampled_from("ab \n\t東👩\u200d\ufe0f\u0301")), st.data())
def test_an_excerpt_keeps_to_its_room_and_shows_the_fault(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    room = data.draw(st.integers(10, 60))
    cut = excerpt(source, Span(start, end), room)
    assert width("".join(cut)) <= room
    assert "\n" not in printable("".join(cut))
    if not cut.marked.endswith("…"):
        assert cut.marked.split() == source[start:end].split()
