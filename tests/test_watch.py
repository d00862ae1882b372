"""What was saved is read again, and nothing else."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from copydesk.watch import saves


class Enough(Exception):
    """The last pause."""


def pauses(*steps: Callable[[], object]) -> Callable[[float], None]:
    """A step in each pause, and then no more."""
    left: Iterator[Callable[[], object]] = iter(steps)

    def pause(_: float) -> None:
        step = next(left, None)
        if step is None:
            raise Enough
        step()

    return pause


def rounds(folder: Path, *steps: Callable[[], object]) -> list[list[str]]:
    seen = list[list[str]]()
    with suppress(Enough):
        for saved in saves(lambda: sorted(folder.glob("*.txt")), pause=pauses(*steps)):
            seen.append(sorted(path.name for path in saved))
    return seen


def test_all_at_first_then_what_was_saved_and_what_came(tmp_path: Path) -> None:
    one, other, new = tmp_path / "one.txt", tmp_path / "other.txt", tmp_path / "new.txt"
    one.write_text("a")
    other.write_text("b")
    seen = rounds(tmp_path, lambda: None, lambda: one.write_text("longer"), lambda: new.write_text("c"))
    assert seen == [["one.txt", "other.txt"], ["one.txt"], ["new.txt"]]


def test_a_file_that_has_gone_is_not_missed_and_is_read_when_it_is_back(tmp_path: Path) -> None:
    one = tmp_path / "one.txt"
    one.write_text("a")
    assert rounds(tmp_path, one.unlink, lambda: one.write_text("a")) == [["one.txt"], ["one.txt"]]


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts are sent otherwise there")
def test_the_command_goes_on_until_it_is_interrupted(tmp_path: Path) -> None:
    import signal

    story = tmp_path / "story.txt"
    story.write_text("The mayor saw the the plan.\n")
    command = [
        sys.executable,
        "-m",
        "copydesk",
        "check",
        str(story),
        "--isolated",
        "--watch",
        "--output-format",
        "concise",
    ]
    asked = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job has it ignored
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as run:
        signal.signal(signal.SIGINT, asked)
        assert run.stdout
        assert run.stderr
        assert "watching; 1 read" in run.stderr.readline()
        story.write_text("The mayor saw saw the plan twice.\n")
        assert "watching; 1 read" in run.stderr.readline()
        run.send_signal(signal.SIGINT)
        told = run.stdout.read()
    assert told.count("slips.doubled_word") == 2
    assert run.returncode != 0
    assert story.read_text() == "The mayor saw saw the plan twice.\n"
