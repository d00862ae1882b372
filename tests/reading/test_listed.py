import pytest

from copydesk.check import example_document
from copydesk.lexicon import Lexicon
from copydesk.reading.listed import near_misses


def near(line: str, *names: str) -> list[tuple[str, str]]:
    doc = example_document(line)[0].read_with(Lexicon(names=names), None)
    return [(miss.word, miss.name) for miss in doc.read(near_misses)]


@pytest.mark.parametrize(
    ("line", "name", "word"),
    [
        ("Stephen Hoffmann spoke.", "Steven Hoffmann", "Stephen"),
        ("Then Kowalcyzk spoke.", "Nina Kowalczyk", "Kowalcyzk"),
        ("H: MIDDELTON OPENS HALL ¶ Middelton came.", "Kate Middleton", "Middelton"),
        ("Rep. Lujan spoke.", "Ana Luján", "Lujan"),
        ("Zelensky’s office agreed.", "Zelenskyy", "Zelensky"),
    ],
)
def test_a_near_miss_is_found(line: str, name: str, word: str) -> None:
    assert (word, name) in [(found.capitalize(), listed) for found, listed in near(line, name)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Steven Hoffmann spoke, and HOFFMANN left.", "Steven Hoffmann"),
        ("Stephen King spoke.", "Steven Hoffmann"),
        ("Karl Hofmann spoke.", "Steven Hoffmann"),
        ("Davies spoke.", "Davis"),
        ("The Middletons met.", "Kate Middleton"),
        ("Kim and Kin met.", "Kit"),
    ],
)
def test_others_are_left_alone(line: str, name: str) -> None:
    assert near(line, name) == []


def test_nothing_is_near_where_nothing_is_listed() -> None:
    assert near("Kate Middelton came.") == []
