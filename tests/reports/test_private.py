"""What may name a child is printed by no report."""

import pytest
from click.testing import CliRunner

from copydesk.cli import main

STORY = "Ned Quill, 13, was charged with theft on Monday. The rape victim, Fay Marsh, 34, spoke to the court.\n"
KINDS = ["text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_report_prints_the_copy_around_it(kind: str) -> None:
    arguments = ["check", "-", "--isolated", "--level", "advice", "--select", "law", "--output-format", kind]
    told = CliRunner().invoke(main, arguments, input=STORY).stdout
    assert "Is this child to be named" in told
    assert "Has this person agreed to be named" in told
    assert not {"Ned", "Quill", "Fay", "Marsh"} & set(told.replace(",", " ").split())


def test_the_copy_around_another_finding_is_printed() -> None:
    arguments = ["check", "-", "--isolated", "--level", "advice", "--select", "law"]
    told = CliRunner().invoke(main, arguments, input="Ann Dale was accused with theft in May.\n").stdout
    assert "Dale" in told
