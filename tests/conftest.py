"""The suite keeps its cache to itself, and off the network; a newsroom to type commands in."""

import os
import runpy
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from copydesk.diagnostic import Diagnostic, Level, Result, Rule
from copydesk.document import Span

if TYPE_CHECKING:
    import click.testing

os.environ["COPYDESK_CACHE"] = tempfile.mkdtemp(prefix="copydesk-tests-")

OFFLINE = Path(__file__).parent / "offline"
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(OFFLINE), os.environ.get("PYTHONPATH"))))
runpy.run_path(str(OFFLINE / "sitecustomize.py"))

AWKWARD = "Ann Lée spoke.\r\nShe saw 🎈 teh end,\rtwo <lines>\x01\uffff & “a ]]> b”\nof\u2028it: 100%.\n"


def _span(words: str) -> Span:
    return Span(AWKWARD.index(words), AWKWARD.index(words) + len(words))


@pytest.fixture
def results() -> list[Result]:
    """A story with all that is awkward in it, as every report gets it, and a clean one."""
    slip = Diagnostic(
        _span("teh"), "spelling.word", Level.ERROR, "“teh”: “the”?", ("the", "tech"), related=(Span(0, 3),)
    )
    wide = Diagnostic(_span("end,\rtwo"), "slips.wide", Level.WARNING, "50% of <it>, a: b\nand more.", ("",))
    last = Diagnostic(_span("100%"), "numbers.all", Level.ADVICE, "Say “all” \x1b[31m\uffff.")
    rules = {
        slip.check: Rule(
            slip.check, Level.ERROR, "Spell the word.", "Why.", (("-", "Say [[teh]]."), ("+", "Say the."))
        ),
        wide.check: Rule(wide.check, Level.WARNING, "Write & on one line."),
        last.check: Rule(last.check, Level.ADVICE, "Say all."),
    }
    return [
        Result("a b/störy, 1:2.txt", AWKWARD, (slip, slip._replace(check="slips.wide"), wide, last), rules),
        Result("clean.txt", "All is well.\n"),
    ]


class Newsroom:
    """A folder without configuration."""

    def run(self, *arguments: str, stdin: str | None = None) -> "click.testing.Result":
        from click.testing import CliRunner

        from copydesk.cli import main

        return CliRunner().invoke(main, arguments, input=stdin, catch_exceptions=False)

    def write(self, name: str, text: str) -> Path:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def read(self, name: str) -> str:
        return Path(name).read_bytes().decode()

    def found(self, *arguments: str) -> list[str]:
        """What is reported: place and check."""
        lines = self.run("check", "--output-format", "concise", *arguments).stdout.splitlines()
        parted = [line.split(": ", 1) for line in lines if ": " in line]
        return [f"{place} {said.split()[1]}" for place, said in parted]


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    monkeypatch.chdir(tmp_path)
    return Newsroom()
