"""The suite keeps its cache to itself, and off the network."""

import os
import runpy
import tempfile
from pathlib import Path

import pytest

from copydesk.diagnostic import Diagnostic, Level, Result, Rule
from copydesk.document import Span

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
