import pytest

from copydesk.check import example_document
from copydesk.reading.slots import clashes, missing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The patients are expected be treated in the town.", [("expected", "to")]),
        ("The plan was dropped as result of the vote.", [("as", "a")]),
        ("The patients are expected to be treated.", []),
        ("The patients are expected, be it late.", []),
        ("The team is called One the Largest.", []),
    ],
)
def test_what_is_missing_and_after_which_word(text: str, expected: list[tuple[str, str]]) -> None:
    document = example_document(text)[0]
    words = text.rstrip(".").replace(",", "").split()
    assert [(words[slot.place], slot.word) for slot in document.read(missing)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A recent study by from the agency estimated it.", ["from"]),
        ("He could not get the produce from to the farm.", [""]),
        ("It is the plan they voted for in May.", []),
        ("As has the mayor, he gave in to them.", []),
    ],
)
def test_which_of_two_little_words_is_left_over(text: str, expected: list[str]) -> None:
    assert [clash.extra for clash in example_document(text)[0].read(clashes)] == expected
