from copydesk.check import example_document
from copydesk.document import Span
from copydesk.reading.words import folded, vocabulary, words, words_in


def test_words_keep_their_apostrophes_hyphens_and_points() -> None:
    doc, _ = example_document("Kyiv’s co-op paid $1,234.50 — twice.")
    assert [word.text for word in words(doc)] == ["Kyiv’s", "co-op", "paid", "1,234.50", "twice"]


def test_an_accent_of_its_own_belongs_to_the_word() -> None:
    doc, _ = example_document("The cafe\u0301s re\u0301sume\u0301.")
    assert [word.text for word in words(doc)] == ["The", "cafe\u0301s", "re\u0301sume\u0301"]
    assert "cafe\u0301s" in vocabulary(doc)


def test_words_in_a_span() -> None:
    doc, (mark,) = example_document("He [[saw Ann]] Lee.")
    assert [word.text for word in words_in(doc, mark)] == ["saw", "Ann"]
    assert words_in(doc, Span(3, 5)) == ()


def test_folding_moves_no_character() -> None:
    doc, _ = example_document("İzmir’s “Ann”")
    assert folded(doc) == 'İzmir\'s "ann"'
