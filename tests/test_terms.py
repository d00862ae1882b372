"""Phrases and patterns, and where they stand."""

import pytest

from copydesk.check import Match, Term, example_document
from copydesk.reading.phrases import in_case
from copydesk.terms import Terms, compiled


def matches(text: str, *terms: Term) -> list[Match]:
    doc = example_document(text)[0]
    finder = Terms(terms)
    return sorted(
        (match for index in finder.occurring(doc) for match in finder.matches(index, doc)), key=lambda m: m.span
    )


def found(text: str, *terms: Term) -> list[tuple[str, str | None]]:
    return [(match.text, match.right) for match in matches(text, *terms)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the web site", [("web site", "website")]),
        ("Web site of the year", [("Web site", "Website")]),
        ("THE WEB SITE", [("WEB SITE", "WEBSITE")]),
        ("the web\u00a0site’s owner", [("web\u00a0site", "website")]),
        ("the web site-owner", [("web site", "website")]),
        ("a cobweb site, a web sited", []),
        ("the web, site", []),
    ],
)
def test_a_phrase_stands_as_whole_words_in_any_case_with_any_space(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, Term("web site", "website")) == expected


@pytest.mark.parametrize(
    ("found_", "wrong", "right", "expected"),
    [
        ("kiev", "Kiev", "Kyiv", "Kyiv"),
        ("KIEV", "Kiev", "Kyiv", "KYIV"),
        ("Advisor", "advisor", "adviser", "Adviser"),
        ("US", "US", "U.S.", "U.S."),
    ],
)
def test_the_writers_capitals_are_kept(found_: str, wrong: str, right: str, expected: str) -> None:
    assert in_case(found_, wrong, right) == expected


def test_a_term_with_case_stands_only_as_it_is_written() -> None:
    term = Term("western allies", "Western allies", case=True)
    assert found("western allies and Western allies", term) == [("western allies", "Western allies")]


def test_a_longer_phrase_excuses_what_stands_in_it() -> None:
    term = Term("Kiev", "Kyiv", unless=("chicken Kiev",))
    assert found("Chicken Kiev in Kiev", term) == [("Kiev", "Kyiv")]
    assert [match.span.start for match in matches("Chicken Kiev in Kiev", term)] == [16]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_both_apostrophes_are_one(apostrophe: str) -> None:
    assert found(f"the 1990{apostrophe}s", Term(r"(\d+0)'s", r"\1s", pattern=True)) == [(f"1990{apostrophe}s", "1990s")]
    assert found(f"it{apostrophe}s own goal", Term("it's own", "its own")) == [(f"it{apostrophe}s own", "its own")]


def test_a_pattern_knows_words_beyond_ascii() -> None:
    assert found("naïve na café", Term(r"\bna\b", "no", pattern=True)) == [("na", "no")]
    assert found("a café", Term(r"\bcaf\b", "x", pattern=True)) == []


def test_what_to_write_may_be_beyond_ascii() -> None:
    assert found("the 90s, naïve", Term(r"\b(\d0)s\b", r"’\1s", pattern=True)) == [("90s", "’90s")]


def test_a_pattern_is_looked_for_only_where_a_word_it_needs_stands() -> None:
    doc = example_document("Five of them.")[0]
    assert list(Terms([Term(".", pattern=True, needs=("percent",))]).occurring(doc)) == []
    assert list(Terms([Term(".", pattern=True, needs=("five", "six"))]).occurring(doc)) == [0]
    assert list(Terms([Term(".", pattern=True, needs=("{{",))]).occurring(doc)) == []


def test_a_space_in_a_pattern_is_any_space_on_the_line() -> None:
    assert found("5\u00a0percent", Term(r"(\d) percent", r"\1%", pattern=True)) == [("5\u00a0percent", "5%")]


@pytest.mark.parametrize("pattern", ["(", "a(?=b)", r"(a)\1", "(?<!a)b", "((a{1000}){1000}){1000}"])
def test_what_re2_cannot_hold_is_refused_with_a_reason(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        compiled(pattern)
