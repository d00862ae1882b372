"""What holds for every text, however odd, that the plain-text reader is given."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.document import Document, Span
from copydesk.readers import plain

PIECES = st.sampled_from([
    "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "  ", "   ", "\t", "\u00a0", "\u202f", "\u2028", "\f", "\v", "\x85",
    "- ", "• ", "* ", "1. ", "2) ", "— ", "> ", ">", ">>", "“", "”", "’", '"', "'", "(", ")", ".", ",", "?", "!", ":",
    "—", " — ", " - ", "-", "--", "…", "é", "e\u0301", "👩‍👩‍👧", "\u200b", "\ufeff", "ﬁ", "漢字", "مرحبا",
    "KYIV, Ukraine (AP) —", "WASHINGTON —", "LONDON (Reuters) -", "(CNN)", "By ANN LEE", "UP NEXT", "CAPTION",
    "CORRECTIONS", "Ann Lee contributed.", "— Compiled by Ann Lee", "Photo: Getty", "Editor’s note: ",
    "The council voted on Tuesday", "to keep the library open on Sundays", "and", "a well-", "known", "He said so.",
    "21 3 4", "***", "###", "-30-",
])  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))

BULLETS = set("-–—*+•‣◦▪▫●○■□·∙>()0123456789.abcdefghijklmnopqrstuvwxyz")
"""What may be left out of the text besides blanks: a bullet, a list's number or letter, the > of a mail."""


def story(source: str) -> Document:
    return plain.read(source)


@settings(max_examples=300)
@given(TEXTS)
def test_every_run_leads_back_to_what_it_was_read_from(source: str) -> None:
    doc = story(source)
    assert doc.source == source
    for run in doc.runs:
        assert 0 <= run.source.start < run.source.end <= len(source)
        if run.verbatim:
            assert doc[run.text] == source[run.source.start : run.source.end]
        else:
            assert doc[run.text] == " "
            assert not source[run.source.start : run.source.end].replace(">", "").strip()


@settings(max_examples=300)
@given(TEXTS)
def test_segments_are_trimmed_lines_with_a_blank_line_between(source: str) -> None:
    doc = story(source)
    assert doc.text == "\n\n".join(doc[segment.span] for segment in doc.segments)
    for segment in doc.segments:
        text = doc[segment.span]
        assert text
        assert text == text.strip()
        assert len(text.splitlines()) == 1


@settings(max_examples=300)
@given(TEXTS)
def test_nothing_is_lost_but_blanks_and_bullets(source: str) -> None:
    covered = [False] * len(source)
    doc = story(source)
    for run in doc.runs:
        covered[run.source.start : run.source.end] = [True] * (run.source.end - run.source.start)
    lost = [character for character, kept in zip(source, covered, strict=True) if not kept and not character.isspace()]
    assert set(lost) <= BULLETS
    assert all(covered) or sum(character.isalpha() for character in lost) <= source.count(")")


@settings(max_examples=200)
@given(TEXTS, st.data())
def test_a_span_in_a_segment_has_its_place_in_the_source(source: str, data: st.DataObject) -> None:
    doc = story(source)
    if not doc.segments:
        return
    inside = data.draw(st.sampled_from(doc.segments)).span
    start, end = sorted(data.draw(st.tuples(*[st.integers(inside.start, inside.end)] * 2)))
    if start == end:
        return
    place, verbatim = doc.in_source(Span(start, end))
    assert 0 <= place.start < place.end <= len(source)
    assert not verbatim or source[place.start : place.end] == doc[Span(start, end)]
    wider, _ = doc.in_source(inside)
    assert wider.start <= place.start
    assert place.end <= wider.end


@settings(max_examples=200)
@given(TEXTS)
def test_runs_go_forward_in_the_source_as_in_the_text(source: str) -> None:
    runs = story(source).runs
    for before, after in pairwise(runs):
        assert before.text.end <= after.text.start
        assert before.source.end <= after.source.start


@pytest.mark.parametrize("source", ["", "\n", " \t\r\n ", "\ufeff", "a", ">", "> ", "- ", "“"])
def test_next_to_nothing_is_read_without_complaint(source: str) -> None:
    assert story(source).source == source
