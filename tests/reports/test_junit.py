"""JUnit's XML, read by a parser of others."""

from io import BytesIO

from junitparser import Error, Failure, JUnitXml, TestSuite

from copydesk.diagnostic import Result
from copydesk.reports.junit import report


def suites(results: list[Result], *, excerpt: bool = True) -> list[TestSuite]:
    return list(JUnitXml.fromfile(BytesIO("".join(report(results, excerpt=excerpt)).encode())))


def test_a_story_is_a_suite_and_a_finding_a_failure(results: list[Result]) -> None:
    faulty, clean = suites(results)
    assert (faulty.name, faulty.tests, faulty.failures) == ("a b/störy, 1:2.txt", 4, 3)
    assert (clean.name, clean.tests, clean.failures) == ("clean.txt", 1, 0)
    slip = next(iter(faulty))
    assert (slip.name, slip.classname) == ("spelling.word 2:11", "a b/störy, 1:2.txt")
    (failure,) = slip.result
    assert isinstance(failure, Failure)
    assert not isinstance(failure, Error)
    assert (failure.type, failure.message) == ("error", "“teh”: “the”? → tech")
    assert failure.text == "a b/störy, 1:2.txt:2:11: “teh”: “the”? → tech\nShe saw 🎈 teh end,"


def test_advice_fails_nothing(results: list[Result]) -> None:
    *_, advice = suites(results)[0]
    assert advice.result == []
    assert advice.system_out.endswith("of it: 100%.")


def test_no_excerpt_leaves_the_copy_out(results: list[Result]) -> None:
    assert "She saw" not in "".join(report(results, excerpt=False))
