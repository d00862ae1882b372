import pytest

from copydesk.check import example_document
from copydesk.reading.names import names


def read(line: str) -> list[str]:
    doc, _ = example_document(line)
    return [doc[name.span] for name in doc.read(names)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("She met Ann Lee and Bob Ray.", ["Ann Lee", "Bob Ray"]),
        ("She met J.K. Rowling, George W. Bush and A. A. Milne.", ["J.K. Rowling", "George W. Bush", "A. A. Milne"]),
        ("They honored Martin Luther King Jr. on Monday.", ["Martin Luther King Jr."]),
        ("She met Ann Lee Monday.", ["Ann Lee"]),
        ("It was O’Brien’s, D’Angelo’s and Smith-Jones’ turn.", ["O’Brien", "D’Angelo", "Smith-Jones"]),
        ("He met Moon Jae-in and Ban Ki-moon.", ["Moon Jae-in", "Ban Ki-moon"]),
        ("He met Bashar al-Assad and Mohammed bin Salman.", ["Bashar al-Assad", "Mohammed bin Salman"]),
        ("Later de Blasio met Ursula von der Leyen.", ["de Blasio", "Ursula von der Leyen"]),
        ("He was born in Côte d’Ivoire and lives in St. Louis.", ["Côte d’Ivoire", "St. Louis"]),
        ("Erdoğan met Łukasz Żak and Óscar Íñiguez.", ["Erdoğan", "Łukasz Żak", "Óscar Íñiguez"]),
    ],
)
def test_reads_people_and_places(line: str, found: list[str]) -> None:
    assert read(line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("She studies at the University of Texas at Austin.", ["University of Texas at Austin"]),
        ("He asked the Centers for Disease Control.", ["Centers for Disease Control"]),
        ("The Food and Drug Administration agreed.", ["Food and Drug Administration"]),
        ("Bank of America and Johnson & Johnson agreed.", ["Bank of America", "Johnson & Johnson"]),
        ("She met Ann Lee of Minot.", ["Ann Lee", "Minot"]),
        ("A Milwaukee-based company sued the U.S. Senate.", ["Milwaukee", "U.S. Senate"]),
    ],
)
def test_reads_institutions(line: str, found: list[str]) -> None:
    assert read(line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("They met Mayor Vitali Klitschko and Sen. Ann Lee.", ["Vitali Klitschko", "Ann Lee"]),
        ("They met Vice President Kamala Harris.", ["Kamala Harris"]),
        ("They met Senate Majority Leader Mitch McConnell.", ["Mitch McConnell"]),
        ("They met the President.", []),
    ],
)
def test_leaves_the_title_out(line: str, found: list[str]) -> None:
    assert read(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "The dog barked. It was late. Then he left.",
        "Dogs bark because dogs are dogs.",
        "He said, “We go.” It’s late. I’m tired. In May he left on Monday.",
        "Take plan B. It works.",
        "NO, NO, NO, SAYS ZOO",
        "H: Mayor Plans To Dissolve The Whole Council",
    ],
)
def test_leaves_other_capitals_alone(line: str) -> None:
    assert read(line) == []


def test_a_name_ends_with_its_sentence() -> None:
    assert read("It was written by Ann Lee. Kyiv fell silent.") == ["Ann Lee", "Kyiv"]


def test_a_name_at_the_start_of_a_sentence_is_one() -> None:
    assert read("Klitschko’s dog barked.") == ["Klitschko"]


def test_gives_the_words() -> None:
    doc, _ = example_document("She met Ann van der Lee’s sister.")
    (name,) = names(doc)
    assert name.words == ("Ann", "van", "der", "Lee")
