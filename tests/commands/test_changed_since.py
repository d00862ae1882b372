"""`copydesk check --changed-since`: what was changed is reported, and all is read."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

OLD = "The council met in Kiev on Monday.\n\nIt went to Lvov , then home.\n\nNina Kowalczyk spoke.\n"


@pytest.fixture
def paper(newsroom: Any) -> Any:
    """A repository with two old stories, faults and all."""
    git("init", "--quiet", "--initial-branch=main")
    newsroom.write("a.txt", OLD)
    newsroom.write("old/b, “b”.txt", OLD)
    commit("Old stories")
    return newsroom


def git(*arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=Ann", "-c", "user.email=ann@localhost", *arguments], check=True)


def commit(message: str) -> None:
    git("add", ".")
    git("commit", "--quiet", "-m", message)


def test_only_lines_that_were_changed_are_reported(paper: Any) -> None:
    assert paper.found("--changed-since", "HEAD") == []
    paper.write("a.txt", "Kiev on Monday\n\n" + OLD.replace("then home", "then on"))
    assert paper.found("--changed-since", "HEAD") == [
        "a.txt:1:1 news.kyiv",
        "a.txt:5:12 news.lviv",
        "a.txt:5:16 slips.space_before_mark",
    ]
    assert paper.run("check", "--changed-since", "HEAD").stdout.endswith("3 findings in 1 file: 1 error, 2 warnings.\n")


def test_what_is_committed_and_what_is_not_and_new_files_count_alike(paper: Any) -> None:
    git("checkout", "--quiet", "-b", "work")
    paper.write("old/b, “b”.txt", OLD + "\nThey met in Kharkov.\n")
    commit("Work")
    git("checkout", "--quiet", "main")
    paper.write("c.txt", "They met in Kiev.\n")
    commit("Meanwhile")
    git("checkout", "--quiet", "work")
    paper.write("new.txt", "They met in Kiev.\n")
    paper.write("a.txt", OLD + "\nThey met in Kharkov.\n")
    git("add", "a.txt")
    assert paper.found("--changed-since", "main") == [
        "a.txt:7:13 news.kharkiv",
        "new.txt:1:13 news.kyiv",
        "old/b, “b”.txt:7:13 news.kharkiv",
    ]


def test_a_story_that_was_moved_is_not_new(paper: Any) -> None:
    git("mv", "a.txt", "z.txt")
    assert paper.found("--changed-since", "HEAD") == []


def test_the_whole_story_is_compared(paper: Any) -> None:
    paper.write("a.txt", OLD + "\nLater Kowalcyzk left the room.\n")
    assert paper.found("--changed-since", "HEAD") == ["a.txt:7:7 names.drift"]
    commit("Drift")
    paper.write("a.txt", OLD.replace("spoke", "spoke up") + "\nLater Kowalcyzk left the room.\n")
    assert paper.found("--changed-since", "HEAD") == ["a.txt:7:7 names.drift"]


def test_from_a_folder_below_the_root(paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    paper.write("a.txt", OLD + "\nThey met in Kharkov.\n")
    paper.write("old/new.txt", "They met in Kharkov.\n")
    monkeypatch.chdir("old")
    assert paper.found("--changed-since", "HEAD", "..") == [
        "../a.txt:7:13 news.kharkiv",
        "../old/new.txt:1:13 news.kharkiv",
    ]


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "-p", ""])
def test_a_revision_that_git_does_not_know(paper: Any, revision: str) -> None:
    ran = paper.run("check", f"--changed-since={revision}")
    assert ran.exit_code == 2
    assert ran.stderr == f"copydesk: --changed-since: git knows no revision “{revision}”\n"
    assert not Path("x").exists()


def test_without_a_repository(newsroom: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    newsroom.write("a.txt", OLD)
    ran = newsroom.run("check", "--changed-since", "HEAD")
    assert ran.exit_code == 2
    assert "not a git repository" in ran.stderr


def test_without_git(paper: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    ran = paper.run("check", "--changed-since", "HEAD")
    assert ran.exit_code == 2
    assert "git cannot be run" in ran.stderr


def test_it_is_not_for_fixes(paper: Any) -> None:
    assert paper.run("check", "--changed-since", "HEAD", "--fix").exit_code == 2
    assert paper.read("a.txt") == OLD
