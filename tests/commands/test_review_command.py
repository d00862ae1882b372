"""`copydesk review`, over a pipe and in a terminal."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COPY = "The council met in Kiev , on Monday.\n\nThe the mayor saw teh plan in Lvov.\n"


def test_each_finding_is_shown_and_done_with_as_is_answered(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY)
    ran = newsroom.run("review", "a.txt", stdin="1\ns\nso it was\nt\nA\nn\nn\n")
    assert newsroom.read("a.txt") == "The council met in Kyiv , on Monday.\n\nA mayor saw teh plan in Lvov.\n"
    assert ran.stdout.endswith("a.txt: 2 mended, 1 let stand, 2 skipped, 0 left.\n")
    assert "1:20  warning  news.kyiv\n" in ran.stdout
    assert "  1  Kyiv\n" in ran.stdout
    assert ran.exit_code == 1
    assert 'why = "so it was"' in newsroom.read("copydesk-stet.toml")
    assert newsroom.found() == ["a.txt:3:13 spelling.misspelling", "a.txt:3:25 news.lviv"]


def test_where_all_is_mended_it_exits_0(newsroom: Any) -> None:
    newsroom.write("a.txt", "It met in Kiev.\n")
    assert newsroom.run("review", "a.txt", stdin="1\n").exit_code == 0


@pytest.mark.parametrize("end", ["q\n", ""], ids=["quit", "the input ends"])
def test_what_was_decided_is_kept_however_it_ends(newsroom: Any, end: str) -> None:
    newsroom.write("a.txt", COPY)
    ran = newsroom.run("review", "a.txt", stdin="1\n" + end)
    assert newsroom.read("a.txt") == COPY.replace("Kiev", "Kyiv")
    assert ran.stdout.endswith("1 mended, 0 let stand, 0 skipped, 4 left.\n")
    assert ran.exit_code == 1


def test_another_answer_is_asked_for_again_and_e_explains(newsroom: Any) -> None:
    newsroom.write("a.txt", "It met in Kiev .\n")
    ran = newsroom.run("review", "a.txt", stdin="7\nx\nt\n\nn\ne\n1\n")
    assert "“7” is no answer here: 1 t s n e q" in ran.stdout
    assert "Close up the space before a mark." in ran.stdout
    assert newsroom.read("a.txt") == "It met in Kiev.\n"


def test_where_markup_stands_within_nothing_is_written(newsroom: Any) -> None:
    newsroom.write("a.html", "<p>They saw the <b>the</b> plan.</p>\n")
    ran = newsroom.run("review", "a.html", stdin="1\nn\n")
    assert "edit the file by hand" in ran.stdout
    assert newsroom.read("a.html") == "<p>They saw the <b>the</b> plan.</p>\n"


def test_a_clean_story_asks_nothing(newsroom: Any) -> None:
    newsroom.write("a.txt", "It left.\n")
    ran = newsroom.run("review", "a.txt")
    assert (ran.exit_code, ran.stdout) == (0, "a.txt: 0 mended, 0 let stand, 0 skipped, 0 left.\n")


@pytest.mark.parametrize(
    ("path", "said"), [("nowhere.txt", "no such file"), ("-", "name the file"), (".", "directory")]
)
def test_what_is_no_story(newsroom: Any, path: str, said: str) -> None:
    ran = newsroom.run("review", path)
    assert ran.exit_code == 2
    assert said in ran.stderr


def test_a_read_only_story_is_left_as_it_is(newsroom: Any) -> None:
    newsroom.write("a.txt", COPY).chmod(0o444)
    ran = newsroom.run("review", "a.txt", stdin="1\n")
    assert (ran.exit_code, newsroom.read("a.txt")) == (2, COPY)
    assert "a.txt: the file is read-only" in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
def test_in_a_terminal(newsroom: Any) -> None:
    import pty

    newsroom.write("a.txt", "It met in Kiev , they said.\n")
    terminal, inner = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "copydesk", "review", "a.txt"], stdin=inner, stdout=inner, stderr=inner
    ) as ran:
        os.write(terminal, b"1\n")
        os.write(terminal, b"q\n")
        assert ran.wait(60) == 1
    os.close(inner)
    shown = b""
    while b" left." not in shown:
        shown += os.read(terminal, 10_000)
    assert b"\x1b[7m" in shown
    assert Path("a.txt").read_text("utf-8") == "It met in Kyiv , they said.\n"
