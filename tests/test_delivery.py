"""Reports, several of one run."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from copydesk.catalog import catalog, report
from copydesk.config import Config
from copydesk.delivery import Order, deliver, needs, orders
from copydesk.desk import Desk
from copydesk.diagnostic import Result
from copydesk.toml import Misconfigured

STORY = "The orchestra said the the concert in Kiev , on Monday, was sold out.\n"


def results(count: int = 3) -> list[Result]:
    desk = Desk(Config(), frozenset({"rules", "proof"}))
    return [desk.read(STORY, f"{number}.txt") for number in range(count)]


def test_the_last_reports_go_into_the_files_in_order() -> None:
    a, b = Path("a"), Path("b")
    assert orders(["text"], []) == (Order("text"),)
    assert orders(["text"], [a]) == (Order("text", a),)
    assert orders(["text", "sarif", "junit"], [a, b]) == (Order("text"), Order("sarif", a), Order("junit", b))


@pytest.mark.parametrize(
    ("reports", "paths", "message"),
    [
        (["jsno"], [], "no report is called “jsno”; did you mean “json”"),
        (["text", "json"], [], "only one report can go to standard output"),
        (["text"], ["a", "b"], "2 files for 1 --output-format"),
        (["text", "json"], ["a", "a"], "two reports cannot go into one file"),
    ],
)
def test_what_cannot_be_is_said(reports: list[str], paths: list[str], message: str) -> None:
    with pytest.raises(Misconfigured) as error:
        orders(reports, list(map(Path, paths)))
    assert message in str(error.value)


def test_each_is_what_it_would_be_alone(tmp_path: Path) -> None:
    ordered = orders(["text", "jsonl", "statistics", "sarif"], [tmp_path / name for name in "abc"])
    stdout = StringIO()
    deliver(iter(results()), ordered, stdout)
    said = [stdout.getvalue(), *((tmp_path / name).read_text(encoding="utf-8") for name in "abc")]
    assert said == ["".join(report(each.report)(results())) for each in ordered]


def test_no_result_waits_for_a_report_that_is_slow_to_take_it(tmp_path: Path) -> None:
    alive = 0

    class Story(Result):
        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def told() -> Iterator[Result]:
        nonlocal alive
        for each in results(1) * 500:
            alive += 1
            most.append(alive)
            yield Story(each.path, each.source, each.diagnostics, each.rules, each.proof)

    most = list[int]()
    deliver(told(), orders(["concise", "jsonl"], [tmp_path / "b"]), StringIO())
    assert max(most) < 200  # `tee` lets go of them by the block
    assert len((tmp_path / "b").read_text(encoding="utf-8").splitlines()) == 500 * len(results(1)[0].diagnostics)


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="No such file or directory"):
        deliver([], orders(["json"], [tmp_path / "nowhere" / "a"]), None)


def test_color_is_for_standard_output_only(tmp_path: Path) -> None:
    stdout = StringIO()
    deliver(results(1), orders(["statistics", "text"], [tmp_path / "a"]), stdout, color=True, excerpt=True)
    assert "\x1b[" in stdout.getvalue()
    assert "\x1b[" not in (tmp_path / "a").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", catalog().reports)
def test_no_report_shows_copy_without_leave(name: str) -> None:
    stdout = StringIO()
    deliver(results(1), [Order(name)], stdout, excerpt=False)
    assert "orchestra" not in stdout.getvalue()
    assert len(stdout.getvalue()) > 10


def test_a_report_is_given_what_it_needs() -> None:
    assert needs([Order("text")]) == frozenset()
    assert needs([Order("text"), Order("sarif")]) == {"rules"}
    desk = Desk(Config(), frozenset())
    assert (desk.read(STORY).rules, desk.read(STORY).proof) == ({}, None)
