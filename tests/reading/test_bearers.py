import pytest

from copydesk.check import example_document
from copydesk.reading.bearers import mentions


@pytest.mark.parametrize(
    ("line", "word", "around"),
    [
        ("Then Ann Lowell left.", "Lowell", ("Ann", "", False)),
        ("Then Ann B. Lowell left.", "Lowell", ("Ann", "", False)),
        ("He met Ursula von der Leyen.", "Leyen", ("Ursula", "", False)),
        ("He met Paul D’Ettorre.", "Ettorre", ("Paul", "", False)),
        ("Then Mr. Lowell left.", "Lowell", ("", "", True)),
        ("But Lowell left on Monday.", "Lowell", ("", "", False)),
        ("Lowell Monday left.", "Lowell", ("", "", False)),
        ("He met Marina Lopez.", "Marina", ("", "Lopez", False)),
        ("Ann left. Lowell stayed.", "Lowell", ("", "", False)),
        ("He met Ann. Lowell stayed.", "Lowell", ("", "", False)),
        ("Then Belgium’s Lowell left.", "Lowell", ("", "", False)),
        ("He sat on Lowell Sept. 21.", "Lowell", ("", "", False)),
        ("He met Harvey Lowell’s son.", "Harvey", ("", "Lowell", False)),
    ],
)
def test_what_stands_around_a_name(line: str, word: str, around: tuple[str, str, bool]) -> None:
    [mention] = mentions(example_document(line)[0], word)
    assert (mention.before, mention.after, mention.titled) == around


def test_a_name_is_found_in_whatever_capitals() -> None:
    doc, _ = example_document("H: LOWELL LEAVES ¶ Lowell left.")
    assert [mention.opens for mention in mentions(doc, "Lowell")] == [True, True]
