import pytest

from copydesk.reading.syllables import by_rule, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1), ("fire", 2), ("people", 2), ("closed", 1), ("wanted", 2), ("every", 3), ("committee", 3),
        ("Kyiv’s", 1), ("Congress’s", 3), ("nurse's", 2), ("houses’", 2), ("didn’t", 2), ("don’t", 1),
        ("well-known", 2), ("10-year-old", 3), ("24/7", 2), ("O’Brien", 3), ("café", 2),
    ],
)  # fmt: skip
def test_a_word_has_the_syllables_that_are_said(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(("word", "count"), [("U.S.", 2), ("p.m", 2), ("BBC", 3), ("PKK", 3), ("NATO", 2), ("WWF", 7)])
def test_initials_are_named_unless_they_are_said_as_a_word(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize("word", ["7", "2,022", "$3.50", "40%", "7:30", "1990s"])
def test_a_numeral_counts_as_one(word: str) -> None:
    assert syllables(word) == 1


@pytest.mark.parametrize(
    ("word", "count"),
    [("zelenskyy", 3), ("metaverse", 3), ("blockchain", 2), ("fortifying", 4), ("podcasters", 3), ("shh", 1)],
)
def test_the_rule_tells_what_the_dictionary_does_not(word: str, count: int) -> None:
    assert by_rule(word) == count
