import pytest

from copydesk.check import example_document
from copydesk.reading.spellings import accented, lookalikes


def pairs(line: str) -> list[tuple[str, str]]:
    return [(pair.one, pair.other) for pair in example_document(line)[0].read(lookalikes) if not pair.forms]


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("Kowalczyk met Kowalcyzk.", ("Kowalcyzk", "Kowalczyk")),
        ("McDonald met MacDonald.", ("MacDonald", "McDonald")),
        ("Stephen met Steven.", ("Stephen", "Steven")),
        ("Thornbury met Thornberry.", ("Thornberry", "Thornbury")),
        ("Trujillo met Truhillo.", ("Truhillo", "Trujillo")),
        ("Catherine met Katherine.", ("Catherine", "Katherine")),
        ("Neckerman met Neckermann’s sister.", ("Neckerman", "Neckermann")),
        ("O’Driscoll met O’Driscol.", ("Driscol", "Driscoll")),
    ],
)
def test_a_slip_and_the_same_sound_make_a_pair(line: str, pair: tuple[str, str]) -> None:
    assert pairs(line) == [pair]


@pytest.mark.parametrize(
    "line",
    [
        "Li met Lu.",
        "Israel, the Israeli army and the Israelis.",
        "Argentina’s Argentine coach met the Harrises and Harris.",
        "Antarctica is Antarctic. France is French.",
        "NASA and NOAA agreed. DonNU met DonNTU.",
        "He shouldn’t. Shouldn’t he? Should he?",
        "José met Jose.",
        "The trail met the trial.",
    ],
)
def test_forms_of_one_word_and_initials_make_none(line: str) -> None:
    assert pairs(line) == []


def test_many_words_alike_are_a_list() -> None:
    line = " ".join(f"Mar{letter}an" for letter in "bdfgklmpstxał")
    assert pairs(line) == []


def test_accents_make_pairs_of_their_own() -> None:
    doc, _ = example_document("Luján met Lujan. Sudbø met Sudbø. Renée sang.")
    assert doc.read(accented) == (("Luján", "Lujan"),)
