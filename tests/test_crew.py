"""Files shared among processes: what comes of them is what one process makes of them, in the same order."""

import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from copydesk.cli import main
from copydesk.config import Config
from copydesk.crew import WORTHWHILE, Crew, Order, batches, cores, crewed, hands
from copydesk.desk import Desk
from copydesk.files import File, FileError, Unreadable
from copydesk.run import Checked, outcomes

COPY = ("The council met in Kiev , on Monday.\n", "The the mayor left.\n", "The council met on Monday.\n")


def stories(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(COPY[number % len(COPY)], encoding="utf-8")
    return paths


def told(outcome: Checked | FileError) -> object:
    return str(outcome) if isinstance(outcome, FileError) else (outcome.result.path, outcome.result.diagnostics)


def test_two_processes_say_in_order_what_one_says(tmp_path: Path) -> None:
    listed: list[Path | File | FileError] = [
        *stories(tmp_path, 70),
        tmp_path / "gone.txt",
        Unreadable(tmp_path / "odd", "is odd"),
    ]
    config = Config(base=tmp_path)
    alone = [told(each) for each in outcomes(listed, Desk(config))]
    assert [told(each) for each in crewed(listed, Order(config, frozenset()), 2)] == alone
    assert alone[-2:] == [f"{tmp_path / 'gone.txt'}: no such file or directory", f"{tmp_path / 'odd'}: is odd"]


def test_the_command_reports_the_same_whatever_the_jobs(tmp_path: Path) -> None:
    stories(tmp_path, 9)
    runs = [
        CliRunner().invoke(main, ["check", "--isolated", "--jobs", jobs, str(tmp_path)]) for jobs in ("1", "2", "auto")
    ]
    assert {run.exit_code for run in runs} == {1}
    assert len({run.stdout for run in runs}) == 1
    assert "slips.doubled_word" in runs[0].stdout


@pytest.mark.parametrize("jobs", ["0", "-1", "many"])
def test_jobs_are_a_number_or_auto(jobs: str) -> None:
    run = CliRunner().invoke(main, ["check", f"--jobs={jobs}", "."])
    assert run.exit_code == 2
    assert "neither a number nor auto" in run.stderr


def test_a_short_run_is_not_shared(tmp_path: Path) -> None:
    paths = stories(tmp_path, 3)
    assert hands(paths) == 1
    assert hands(paths, 8) == 3


def test_a_long_run_is_shared_where_there_are_cores(tmp_path: Path) -> None:
    for path in (paths := stories(tmp_path, 4)):
        path.write_text("x" * WORTHWHILE, encoding="utf-8")
    assert hands(paths) == min(4, cores())


def test_batches_hold_every_file_in_order(tmp_path: Path) -> None:
    paths = stories(tmp_path, 150)
    assert [path for batch in batches(paths) for path in batch] == paths


WORK = """
import os


def deadly(words):
    if "killer" in words:
        os._exit(9)
    return [word.upper() for word in words]


def deadly_once(paths):
    for path in paths:
        if path.exists():
            path.unlink()
            os._exit(9)
    return [path.name for path in paths]
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module that other processes can import, too."""
    (tmp_path / "deadly_work.py").write_text(WORK, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return import_module("deadly_work")


def test_what_kills_its_process_is_given_up_and_the_rest_is_done(work: Any) -> None:
    batches = [("a", "b"), ("c", "killer", "d"), ("e",), ("f", "g")]
    told = list(Crew[str, str](2, work.deadly, "{} lost".format).results(batches))
    assert told == ["A", "B", "C", "killer lost", "D", "E", "F", "G"]


def test_a_process_that_dies_once_is_replaced_and_nothing_is_lost(work: Any, tmp_path: Path) -> None:
    paths = stories(tmp_path, 1)
    told = Crew[Path, str](1, work.deadly_once, str).results([paths, [tmp_path / "other"]])
    assert list(told) == ["0.txt", "other"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups to send Ctrl-C to")
@pytest.mark.parametrize("options", [("--output-format", "concise"), ("--output-format", "concise", "--fix")])
def test_ctrl_c_ends_all_processes_at_once(tmp_path: Path, options: tuple[str, ...]) -> None:
    before = "The council met in Kiev , on Monday.\n" * 40
    for number in range(2000):
        (tmp_path / f"{number}.txt").write_text(before, encoding="utf-8")
    command = [sys.executable, "-m", "copydesk", "check", "--isolated", "--jobs", "2", *options, str(tmp_path)]
    asked = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job has it ignored
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        signal.signal(signal.SIGINT, asked)
        assert run.stdout
        assert run.stderr
        assert "Kyiv" in run.stdout.readline()
        os.killpg(run.pid, signal.SIGINT)
        told, complained = run.stdout.read(), run.stderr.read()  # as long as one process lives, this waits
    assert run.returncode == 130
    assert complained == ""
    assert "1999.txt" not in told
    after = before.replace("Kiev ,", "Kiev,")
    assert {path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} <= {before, after}
