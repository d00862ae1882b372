"""`copydesk check --fix`, `--unsafe` and `--diff`: what is written, and what never is."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

COPY = """\
Council meets in Kiev

The mayor of Kiev , Ann Lee, met met 10 percent of voters.

“I was in Kiev on Monday ,” she said.

Nina Kowalczyk spoke. Then Kowalcyzk left. It was Tuesday, Oct. 17, 2022.
"""


def test_safe_fixes_only_unless_more_is_asked_for(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY)
    newsroom.run("check", "--fix")
    assert newsroom.read("a.txt") == COPY.replace("Kiev ,", "Kiev,")


def test_unsafe_writes_single_suggestions_but_no_fact_no_name_and_nothing_that_was_said(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY)
    newsroom.run("check", "--fix", "--unsafe")
    after = newsroom.read("a.txt")
    assert after.startswith("Council meets in Kyiv\n\nThe mayor of Kyiv, Ann Lee, met 10% of voters.\n")
    assert "“I was in Kiev on Monday ,” she said." in after
    assert "Then Kowalcyzk left. It was Tuesday, Oct. 17, 2022." in after


@pytest.mark.parametrize("options", [("--fix",), ("--fix", "--unsafe")])
def test_a_second_time_changes_nothing(newsroom: Any, options: tuple[str, ...]) -> None:
    newsroom.write("a.txt", COPY + "\nHe He said  the the  U.S. policy , , was  , said . He went went to  Kiev , .\n")
    newsroom.run("check", *options)
    once = newsroom.read("a.txt")
    ran = newsroom.run("check", "--diff", *options)
    newsroom.run("check", *options)
    assert (newsroom.read("a.txt"), ran.stdout) == (once, "")


def test_diff_shows_what_unsafe_would_do(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY)
    ran = newsroom.run("check", "--diff", "--unsafe")
    assert "+Council meets in Kyiv\n" in ran.stdout
    assert newsroom.read("a.txt") == COPY


def test_unsafe_alone_is_a_mistake(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY)
    ran = newsroom.run("check", "--unsafe")
    assert ran.exit_code == 2
    assert "--diff" in ran.stderr
    assert newsroom.read("a.txt") == COPY


def test_a_link_stays_a_link(newsroom: Any) -> None:
    newsroom.write("real.txt", "It left .\n")
    Path("link.txt").symlink_to("real.txt")
    newsroom.run("check", "--fix", "link.txt")
    assert Path("link.txt").is_symlink()
    assert newsroom.read("real.txt") == "It left.\n"


def test_a_read_only_file_is_named_and_the_others_are_mended(newsroom: Any) -> None:
    newsroom.write("a.txt", "It left .\n").chmod(0o444)
    newsroom.write("b.txt", "It left .\n")
    ran = newsroom.run("check", "--fix")
    assert ran.exit_code == 2
    assert ran.stderr == "copydesk: a.txt: the file is read-only\n"
    assert (newsroom.read("a.txt"), newsroom.read("b.txt")) == ("It left .\n", "It left.\n")


def test_git_takes_the_diff(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY)
    patch = newsroom.run("check", "--diff", "--unsafe").stdout
    subprocess.run(["git", "apply", "-p0"], input=patch.encode(), check=True)
    patched = newsroom.read("a.txt")
    newsroom.write("a.txt", COPY)
    newsroom.run("check", "--fix", "--unsafe")
    assert newsroom.read("a.txt") == patched
