"""Nothing here reaches the network, and nothing needs it."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def fresh(script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-W", "error", "-c", script]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)


def test_the_suite_refuses_a_connection() -> None:
    with pytest.raises(RuntimeError, match="asked for the network"):
        socket.create_connection(("127.0.0.1", 9), timeout=1)


def test_so_does_every_python_that_it_starts() -> None:
    ran = fresh("import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)")
    assert "asked for the network" in ran.stderr


def test_a_fresh_python_measures_a_story_without_nltk_its_data_or_the_network(tmp_path: Path) -> None:
    script = (
        "import atexit, sys\n"
        "atexit.register(lambda: print('nltk' in sys.modules, 'textstat' in sys.modules))\n"
        "from copydesk.cli import main\n"
        f"main(['stats', {str(SEED)!r}, '--isolated', '--format', 'csv'], standalone_mode=False)"
    )
    ran = fresh(script, HOME=str(tmp_path), NLTK_DATA=str(tmp_path))
    assert ran.stderr == ""
    heading, story, total, loaded = ran.stdout.splitlines()
    measured = dict(zip(heading.split(","), story.split(","), strict=True))
    assert all(measured.values())
    assert story.split(",")[1:] == total.split(",")[1:]
    assert loaded == "False True"
    assert list(tmp_path.iterdir()) == []


def test_textstat_is_whole_for_others_after_it_was_imported_without_nltk() -> None:
    script = (
        "from copydesk.readability import _textstat\n"
        "import sys\n"
        "textstat = _textstat()\n"
        "assert 'nltk' not in sys.modules\n"
        "from textstat.backend.utils import _get_cmudict\n"
        "print(_get_cmudict.nltk.data.__name__)"
    )
    ran = fresh(script)
    assert ran.stdout == "nltk.data\n", ran.stderr
