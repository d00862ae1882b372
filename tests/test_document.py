"""The text, its parts, and the way back to the source."""

import pytest

from copydesk.diagnostic import Lines
from copydesk.document import Document, Draft, Kind, Span


@pytest.fixture
def doc() -> Document:
    """`<h1>A</h1>`, then a paragraph with an entity in it and a comment behind it."""
    draft = Draft("<h1>Big news</h1>\n<p>It&#8217;s here.</p><!-- stet -->")
    draft.copy(4, 12)
    draft.close(Kind.HEADLINE)
    draft.copy(21, 23)
    draft.copy(23, 30, "’")
    draft.copy(30, 37)
    draft.close(Kind.PARAGRAPH)
    draft.note(41, 54)
    return draft.document()


def test_segments_stand_apart_by_a_blank_line(doc: Document) -> None:
    assert doc.text == "Big news\n\nIt’s here."
    assert [(segment.kind, doc[segment.span]) for segment in doc.segments] == [
        (Kind.HEADLINE, "Big news"),
        (Kind.PARAGRAPH, "It’s here."),
    ]


def test_a_span_leads_back_to_its_source(doc: Document) -> None:
    assert doc.in_source(Span(0, 3)) == (Span(4, 7), True)
    assert doc.in_source(Span(15, 19)) == (Span(32, 36), True)


def test_what_was_read_otherwise_is_taken_whole_and_is_not_verbatim(doc: Document) -> None:
    assert doc.in_source(Span(12, 13)) == (Span(23, 30), False)
    assert doc.in_source(Span(10, 14)) == (Span(21, 31), False)


def test_a_position_is_in_a_segment_or_between_two(doc: Document) -> None:
    assert [getattr(doc.segment(at), "kind", None) for at in (0, 7, 8, 9, 10, 19, 20)] == [
        Kind.HEADLINE,
        Kind.HEADLINE,
        None,
        None,
        Kind.PARAGRAPH,
        Kind.PARAGRAPH,
        None,
    ]


def test_comments_are_kept_apart(doc: Document) -> None:
    assert [doc.source[note.start : note.end] for note in doc.notes] == ["<!-- stet -->"]


def test_a_reading_is_made_once(doc: Document) -> None:
    made = list[int]()

    def reading(doc: Document) -> int:
        made.append(1)
        return len(doc.text)

    assert doc.read(reading) == doc.read(reading) == 20
    assert made == [1]


def test_a_draft_takes_no_newline_and_leaves_nothing_open() -> None:
    draft = Draft("one\ntwo")
    with pytest.raises(ValueError, match="newline"):
        draft.copy(0, 7)
    draft.copy(0, 3)
    with pytest.raises(ValueError, match="not closed"):
        draft.document()


def test_closing_nothing_makes_no_segment() -> None:
    draft = Draft("one")
    draft.close(Kind.PARAGRAPH)
    assert draft.document().segments == ()


@pytest.mark.parametrize(
    ("source", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("one", 3, (1, 4)),
        ("one\ntwo", 4, (2, 1)),
        ("one\r\ntwo\r\n", 5, (2, 1)),
        ("one\rtwo", 4, (2, 1)),
        ("one\n", 4, (2, 1)),
        ("a\u2028b\x0cc", 4, (1, 5)),
        ("😀é\n😀b", 4, (2, 2)),
    ],
)
def test_lines_end_where_an_editor_ends_them(source: str, offset: int, place: tuple[int, int]) -> None:
    assert Lines(source).place(offset) == place


def test_a_line_is_without_its_end() -> None:
    source = "one\r\ntwo\n\nfour"
    spans = [Lines(source).span(line) for line in (1, 2, 3, 4)]
    assert [source[span.start : span.end] for span in spans] == ["one", "two", "", "four"]
