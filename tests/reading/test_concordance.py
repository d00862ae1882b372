"""Where words stand and what stands beside them."""

from copydesk.check import example_document
from copydesk.reading.concordance import concordance
from copydesk.reading.sounds import begins_with_vowel


def test_neighbours_end_at_marks_and_paragraphs() -> None:
    found = concordance(example_document("He ran, fast. ¶ She ran.")[0])
    assert [found.before(place) for place in found.places["ran"]] == ["he", "she"]
    assert [found.after(place) for place in found.places["ran"]] == ["", ""]
    assert found.mark(1) == ","
    assert "\n" in found.mark(2)


def test_a_clause_goes_back_to_the_nearest_mark() -> None:
    found = concordance(example_document("When it rained, the dogs ran home.")[0])
    assert list(found.clause(found.places["ran"][0])) == ["the", "dogs"]
    assert list(found.rest(found.places["ran"][0])) == ["home"]


def test_sounds() -> None:
    for word in ("hour", "heir", "MP", "8", "80-year-old", "F-16", "umbrella", "unidentified", "NBC", "X-ray", "18th"):
        assert begins_with_vowel(word) is True, word
    for word in ("one-time", "European", "unit", "UFO", "NATO", "historic", "110", "U-turn", "ukulele", "unanimous"):
        assert begins_with_vowel(word) is False, word
    for word in ("herb", "FRA", "Hermès", "0-2", "1,800", "ntl"):
        assert begins_with_vowel(word) is None, word
