"""What the family “facts” asks about, and what it leaves alone."""

import functools
from pathlib import Path

import pytest

from copydesk.catalog import catalog
from copydesk.check import Example, examples
from copydesk.engine import Active, Engine

LINES = tuple(
    example
    for path in sorted(Path(__file__).parent.glob("facts*.txt"))
    for example in examples(path.read_text(encoding="utf-8"))
)


@functools.cache
def engine() -> Engine:
    return Engine([Active(check, check.level) for name, check in catalog().checks.items() if name.startswith("facts.")])


@pytest.mark.parametrize("example", LINES, ids=[example.line for example in LINES])
def test_facts_are_asked_about_and_left_alone(example: Example) -> None:
    found = engine().read(example.document)
    assert bool(found) == example.wrong, [(each.check, each.message) for each in found]
