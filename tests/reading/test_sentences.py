from pathlib import Path

import pytest

from copydesk.check import example_document
from copydesk.document import Draft, Kind, Span
from copydesk.reading.sentences import sentence_at, sentences

CASES = [
    line
    for line in Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def read(line: str) -> list[str]:
    doc, _ = example_document(line)
    return [doc[span] for span in doc.read(sentences)]


@pytest.mark.parametrize("case", CASES)
def test_ends_where_a_reader_would_stop(case: str) -> None:
    assert read(case.replace(" | ", " ").replace("|", "")) == [piece.strip() for piece in case.split("|")]


def test_a_segment_ends_a_sentence() -> None:
    assert read("The plan failed, the mayor said ¶ It was over") == ["The plan failed, the mayor said", "It was over"]


def test_a_headline_is_one_sentence() -> None:
    assert read("H: Is it over? Mayor says no ¶ It is. He left.") == ["Is it over? Mayor says no", "It is.", "He left."]


def test_spaces_at_the_ends_belong_to_no_sentence() -> None:
    source = "  He left.  She stayed. "
    draft = Draft(source)
    draft.copy(0, len(source))
    draft.close(Kind.PARAGRAPH)
    doc = draft.document()
    assert [doc[span] for span in sentences(doc)] == ["He left.", "She stayed."]


def test_a_segment_of_spaces_has_none() -> None:
    draft = Draft("   ")
    draft.copy(0, 3)
    draft.close(Kind.PARAGRAPH)
    assert sentences(draft.document()) == ()


def test_finds_the_sentence_at_a_position() -> None:
    doc, _ = example_document("He left. She stayed.")
    assert sentence_at(doc, 0) == Span(0, 8)
    assert sentence_at(doc, 7) == Span(0, 8)
    assert sentence_at(doc, 9) == Span(9, 20)


def test_finds_no_sentence_between_two() -> None:
    doc, _ = example_document("He left. She stayed.")
    assert sentence_at(doc, 8) is None
    assert sentence_at(doc, 20) is None
