"""`copydesk stet`, and the file that it keeps."""

from datetime import date
from typing import Any

import pytest

FAULTY = "The council met in Kiev on Monday.\n\nIt went to Lvov , then home.\n"


def test_what_stands_today_is_not_reported_again(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.write("old/b.txt", FAULTY)
    ran = newsroom.run("stet", "--why", "published in 2019")
    assert ran.exit_code == 0
    assert ran.stdout == ("copydesk-stet.toml: 6 let stand, 6 in all.\n")
    assert newsroom.found() == []
    assert newsroom.found("old/b.txt") == []
    entries = newsroom.read("copydesk-stet.toml")
    assert 'path = "old/b.txt"' in entries
    assert 'excerpt = "The council met in [Kiev] on Monday."' in entries
    assert 'why = "published in 2019"' in entries
    assert f"date = {date.today()}" in entries


def test_a_new_fault_is_reported_beside_those_that_stand(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet", "a.txt")
    newsroom.write("a.txt", FAULTY + "\nThe the mayor left.\n")
    assert newsroom.found() == ["a.txt:5:1 slips.doubled_word"]


@pytest.mark.parametrize(
    ("edited", "left"),
    [
        ("New lead, from our reporter.\n\n\n" + FAULTY, []),
        (FAULTY.replace("on Monday.\n", "on Monday. It rained.\n"), []),
        (FAULTY.replace("\n", "\r\n"), []),
        (FAULTY.replace("in Kiev on", "in Kiev, on"), ["a.txt:1:20 news.kyiv"]),
        (FAULTY.replace("Lvov , then", "Lvov , and"), ["a.txt:3:12 news.lviv", "a.txt:3:16 slips.space_before_mark"]),
    ],
    ids=["moved", "a neighbour added", "other line ends", "edited", "edited elsewhere in the sentence"],
)
def test_an_entry_holds_until_its_sentence_is_edited(newsroom: Any, edited: str, left: list[str]) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet", "a.txt")
    newsroom.write("a.txt", edited)
    assert newsroom.found("a.txt") == left


def test_one_finding_by_its_place(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet", "a.txt:3:13", "--why", "she says so")
    assert newsroom.found() == ["a.txt:1:20 news.kyiv", "a.txt:3:16 slips.space_before_mark"]


def test_the_checks_selected_only(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet", "--select", "slips")
    assert newsroom.found() == ["a.txt:1:20 news.kyiv", "a.txt:3:12 news.lviv"]


def test_a_second_time_changes_nothing_and_a_new_reason_is_taken(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet", "--why", "old")
    before = newsroom.read("copydesk-stet.toml")
    newsroom.run("stet")
    assert newsroom.read("copydesk-stet.toml") == before
    newsroom.write("a.txt", FAULTY + "\nThe the mayor left.\n")
    newsroom.run("stet", "a.txt:5:1", "--why", "new")
    assert newsroom.read("copydesk-stet.toml").count('why = "old"') == 3
    assert newsroom.read("copydesk-stet.toml").count('why = "new"') == 1


def test_entries_that_nothing_needs_are_told_of_and_pruned(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.write("b.txt", FAULTY).rename("c.txt")
    newsroom.run("stet")
    newsroom.write("a.txt", FAULTY.replace("Kiev", "Kyiv"))
    ran = newsroom.run("check", "a.txt")
    assert (ran.exit_code, "1 entry is idle" in ran.stderr) == (0, True)
    newsroom.write("c.txt", "").unlink()
    ran = newsroom.run("stet", "--prune")
    assert ran.stdout.splitlines()[0] == "c.txt: news.kyiv: The council met in [Kiev] on Monday."
    assert ran.stdout.endswith("4 taken out, 2 left.\n")
    assert newsroom.found() == []
    assert "idle" not in newsroom.run("check").stderr


def test_an_entry_is_not_idle_where_its_check_has_not_run(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet")
    assert "idle" not in newsroom.run("check", "--select", "slips").stderr
    assert "idle" not in newsroom.run("check", "--ignore", "news").stderr
    assert "idle" not in newsroom.run("check", "--level", "error").stderr


def test_what_stands_is_not_mended(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet")
    newsroom.run("check", "--fix")
    assert newsroom.read("a.txt") == FAULTY


def test_the_nearest_file_above_counts_and_isolated_reads_none(newsroom: Any) -> None:
    newsroom.write("desk/a.txt", FAULTY)
    newsroom.run("stet")
    assert newsroom.found("desk/a.txt") == []
    assert len(newsroom.found("desk/a.txt", "--isolated")) == 3


def test_no_excerpt_leaves_the_copy_out(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.run("stet", "--no-excerpt")
    assert "council" not in newsroom.read("copydesk-stet.toml")
    assert newsroom.found() == []


def test_any_characters_survive(newsroom: Any) -> None:
    newsroom.write("a.txt", 'He wrote \\"x\\" in Kiev \x7f\t“so”.\n')
    newsroom.run("stet", "--why", 'a "quoted" \\ reason\n')
    assert newsroom.found() == []
    newsroom.run("stet")
    assert newsroom.run("check").exit_code == 0


# Bad input


def test_where_nothing_is_reported_the_nearest_is_named(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    ran = newsroom.run("stet", "a.txt:1:1")
    assert ran.exit_code == 2
    assert ran.stderr == "copydesk: a.txt:1:1: nothing is reported here; the nearest is at 1:20 (news.kyiv)\n"
    assert newsroom.run("stet", "a.txt:99:99").exit_code == 2


def test_a_path_that_is_missing(newsroom: Any) -> None:
    ran = newsroom.run("stet", "nowhere.txt")
    assert ran.exit_code == 2
    assert "nowhere.txt: no such file" in ran.stderr


def test_a_reason_is_not_for_pruning(newsroom: Any) -> None:
    assert newsroom.run("stet", "--prune", "--why", "so").exit_code == 2


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("[[stet]\n", "copydesk-stet.toml:1: "),
        ("stets = 1\n", "copydesk-stet.toml:1: unknown key “stets”; entries stand under [[stet]]"),
        ("stet = 1\n", "copydesk-stet.toml:1: “stet” must be tables, each under a [[stet]] of its own"),
        ('\n[[stet]]\ncheck = "a"\npath = "b"\n', "copydesk-stet.toml:2: the entry has no “sentence”"),
        ('[[stet]]\nchek = "a"\n', "copydesk-stet.toml:1: unknown key “chek” in [[stet]]; did you mean “check”?"),
        (
            '[[stet]]\ncheck = 1\npath = "b"\nsentence = "c"\n',
            "copydesk-stet.toml:1: “check” in [[stet]] must be a string, not 1",
        ),
    ],
)
def test_a_damaged_file_is_named_with_its_line(newsroom: Any, file: str, said: str) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.write("copydesk-stet.toml", file)
    for command in ("check", "stet"):
        ran = newsroom.run(command, "a.txt")
        assert ran.exit_code == 2
        assert said in ran.stderr
    assert newsroom.read("copydesk-stet.toml") == file
