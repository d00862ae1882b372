"""Every check, and every term of every pack, does what its own page says."""

import functools

import pytest

from copydesk import pack
from copydesk.catalog import catalog, declared, load
from copydesk.check import Example, examples
from copydesk.diagnostic import Diagnostic
from copydesk.document import Document
from copydesk.engine import Active, Engine
from copydesk.fix import fixed

CHECKS = {name: load(name) for name in catalog().checks}
TERMS = {term.name: term for name in pack.shipped() for term in pack.load(pack.HERE / f"{name}.toml").terms}
EVERY = {**CHECKS, **TERMS}
LINES = [(name, example) for name, check in EVERY.items() for example in examples(check.about)]


@functools.cache
def engine(name: str) -> Engine:
    return Engine([Active(EVERY[name], EVERY[name].level)])


def findings(name: str, document: Document) -> tuple[Diagnostic, ...]:
    return engine(name).read(document)


@pytest.mark.parametrize(("name", "example"), LINES, ids=[f"{name}: {example.line}" for name, example in LINES])
def test_each_example_holds(name: str, example: Example) -> None:
    found = findings(name, example.document)
    if not example.wrong:
        assert not found
        return
    assert found, "nothing was found"
    if example.marks:
        assert [each.span for each in found] == [example.document.in_source(mark)[0] for mark in example.marks]
    if example.fixed:
        single = [each._replace(safe=True) for each in found if len(each.fixes) == 1]
        source, _ = fixed(example.document.source, single)
        assert source == example.fixed.source
        assert not findings(name, example.fixed)


@pytest.mark.parametrize("name", [*CHECKS, *dict.fromkeys(name for name, _ in LINES if name in TERMS)])
def test_each_page_has_lines_to_flag_and_lines_to_leave_alone(name: str) -> None:
    """A term may do with its own wrong and right forms; where it has lines, it has both kinds."""
    check = EVERY[name]
    lines = list(examples(check.about))
    assert sum(line.wrong for line in lines) >= 1
    assert sum(not line.wrong for line in lines) >= 2
    if name in CHECKS:
        assert check.summary.endswith(".")
        assert len(check.summary) <= 72


@pytest.mark.parametrize("name", TERMS)
def test_each_term_flags_its_wrong_form_and_leaves_its_right_form_alone(name: str) -> None:
    from copydesk.check import example_document

    for term in TERMS[name].terms:
        if term.pattern:
            continue
        wrong = example_document(f"They said that {term.wrong} it was.")[0]
        assert findings(name, wrong), term.wrong
        if term.right:
            assert not findings(name, example_document(f"They said that {term.right} it was.")[0]), term.right


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_from_the_manifest_is_the_check_in_the_file(name: str) -> None:
    assert declared(catalog().checks[name]) == declared(CHECKS[name])
