"""What the engine makes of what checks find."""

from collections.abc import Iterable, Iterator
from datetime import date

import pytest

from copydesk.check import COPY, Check, Document, Finding, Kind, Level, Span, check, example_document, prefer, replace
from copydesk.diagnostic import Diagnostic
from copydesk.document import Draft
from copydesk.engine import Active, Engine


def named(name: str, made: Check) -> Active:
    return Active(made._replace(name=name), made.level)


def read(text: str, *checks: Active) -> tuple[Diagnostic, ...]:
    return Engine(checks).read(example_document(text)[0])


def found(text: str, *checks: Active) -> list[str]:
    doc = example_document(text)[0]
    return [doc.source[each.span.start : each.span.end] for each in Engine(checks).read(doc)]


def spans(*where: tuple[int, int], fixes: tuple[str, ...] = (), level: Level = Level.WARNING) -> Check:
    @check(level=level, quotations="read")
    def find(doc: Document) -> Iterator[Finding]:
        return (Finding(Span(*each), "Why?", fixes) for each in where)

    return find


# One finding a place


def test_of_findings_that_overlap_the_higher_level_stays() -> None:
    kept = read("One two three.", named("a", spans((0, 7))), named("b", spans((4, 9), level=Level.ERROR)))
    assert [each.check for each in kept] == ["b"]


def test_then_the_one_with_a_fix_then_the_narrower_then_by_name() -> None:
    text = "One two three."
    assert [each.check for each in read(text, named("a", spans((0, 3))), named("b", spans((0, 7), fixes=("x",))))] == [
        "b"
    ]
    assert [each.check for each in read(text, named("a", spans((0, 7))), named("b", spans((0, 3))))] == ["b"]
    assert [each.check for each in read(text, named("b", spans((0, 3))), named("a", spans((0, 3))))] == ["a"]


def test_findings_that_only_touch_both_stay_and_stand_in_order() -> None:
    kept = read("One two three.", named("b", spans((4, 7))), named("a", spans((0, 4), (8, 13))))
    assert [each.span for each in kept] == [(0, 4), (4, 7), (8, 13)]


# What a check declares is applied


def test_what_is_said_is_left_alone_unless_the_check_reads_it() -> None:
    text = "“The adviser left,” the adviser said."
    assert found(text, named("a", prefer({"adviser": "aide"}))) == ["adviser"]
    assert found(text, named("a", prefer({"adviser": "aide"}, quotations="read"))) == ["adviser", "adviser"]


def test_a_check_reads_running_prose_unless_it_says_otherwise() -> None:
    text = "H: Adviser quits ¶ The adviser quit."
    assert found(text, named("a", prefer({"adviser": "aide"}))) == ["adviser"]
    assert found(text, named("a", prefer({"adviser": "aide"}, segments=frozenset({Kind.HEADLINE})))) == ["Adviser"]
    assert found(text, named("a", prefer({"adviser": "aide"}, segments=COPY))) == ["Adviser", "adviser"]


@pytest.mark.parametrize(("day", "flagged"), [("2019-01-01", False), ("2019-08-14", True), ("2022-01-01", False)])
def test_a_check_holds_from_its_first_day_up_to_its_last(day: str, flagged: bool) -> None:
    dated = prefer({"Kiev": "Kyiv"}, since=date(2019, 8, 14), until=date(2022, 1, 1))
    assert bool(found(f"@{day} Kiev fell.", named("a", dated))) is flagged


def test_web_addresses_handles_and_file_names_are_no_prose() -> None:
    text = "Write to kiev@kiev.example or @Kiev, see www.kiev.example/Kiev and #Kiev, but not Kiev.pdf, in Kiev."
    assert found(text, named("a", prefer({"Kiev": "Kyiv"}))) == ["Kiev", "Kiev"]


def test_a_check_is_not_called_where_the_story_has_nothing_it_needs() -> None:
    @check(needs=("bridge",))
    def find(doc: Document) -> Iterable[Finding]:
        raise AssertionError("called for nothing")

    assert not read("The road opened.", named("a", find))
    assert read("The Bridge opened.", named("a", find))[0].check == "copydesk.crash"


def test_a_check_is_not_called_where_the_story_has_no_part_that_it_reads() -> None:
    @check(segments=frozenset({Kind.CAPTION}))
    def find(doc: Document) -> Iterable[Finding]:
        raise AssertionError("called for nothing")

    assert not read("H: The road opens ¶ The road opened.", named("a", find))


def test_options_reach_the_check() -> None:
    @check()
    def find(doc: Document, *, most: int = 3) -> Iterator[Finding]:
        if len(doc.text) > most:
            yield Finding(Span(0, 1), f"More than {most}.")

    assert find.options == {"most": 3}
    assert read("Four.", Active(find._replace(name="a"), Level.ERROR, {"most": 4}))[0].message == "More than 4."
    assert not read("Four.", Active(find._replace(name="a"), Level.ERROR, {"most": 5}))


# Fixes


def test_a_fix_is_safe_only_where_the_check_says_so_outside_quotations_and_in_one_piece_of_the_source() -> None:
    spacing = named("a", replace(" ,", ",", "Close up.", safe=True, quotations="read"))
    assert [each.safe for each in read("One , two.", spacing)] == [True]
    assert [each.safe for each in read("“One , two,” she said.", spacing)] == [False]
    assert [each.safe for each in read("One , two.", named("a", replace(" ,", ",", "Close up.")))] == [False]

    draft = Draft("One\n, two.")
    draft.copy(0, 3)
    draft.copy(3, 4, " ")
    draft.copy(4, 10)
    draft.close(Kind.PARAGRAPH)
    (wrapped,) = Engine([spacing]).read(draft.document())
    assert (wrapped.span, wrapped.safe) == ((3, 5), False)


# A check that breaks


def test_a_check_that_raises_becomes_a_diagnostic_and_the_others_go_on() -> None:
    @check()
    def broken(doc: Document) -> Iterator[Finding]:
        yield Finding(Span(0, 3), "Before it broke.")
        raise ZeroDivisionError("by zero")

    kept = read("One two Kiev.", named("slips.broken", broken), named("b", prefer({"Kiev": "Kyiv"})))
    (crash, other) = kept
    assert (crash.check, crash.level, other.check) == ("copydesk.crash", Level.ERROR, "b")
    assert "“slips.broken”" in crash.message
    assert "ZeroDivisionError: by zero" in crash.message
    assert "test_engine.py:" in crash.message


@pytest.mark.parametrize("where", [(3, 3), (5, 4), (-1, 2), (0, 99)])
def test_a_finding_on_nothing_is_a_broken_check(where: tuple[int, int]) -> None:
    assert [each.check for each in read("One two.", named("a", spans(where)))] == ["copydesk.crash"]


def test_nothing_is_found_in_nothing() -> None:
    assert Engine([named("a", spans((0, 1)))]).read(Draft("").document()) == ()


# Stories read together


def test_stories_read_together_are_each_told_what_they_are_told_alone() -> None:
    @check()
    def broken(doc: Document) -> Iterator[Finding]:
        yield Finding(Span(0, 3), f"{len(doc.text)} characters.")
        if "seven" in doc.text:
            raise RuntimeError(doc.text)

    web, old = replace("web site", "website", "Why?"), prefer({"seven": "7"}, since=date(2020, 1, 1))
    engine = Engine([named("b.web", web), named("a.old", old), named("c.broken", broken)])
    lines = ["The web site is old.", "", "@2019-01-01 All seven say so.", "@2021-01-01 All seven web site hosts."]
    docs = [example_document(line)[0] for line in lines]
    together = engine.read_all(docs)
    assert together == [engine.read(doc) for doc in docs]
    assert [[each.check for each in found] for found in together] == [
        ["c.broken", "b.web"],
        [],
        ["copydesk.crash"],
        ["copydesk.crash", "a.old", "b.web"],
    ]
