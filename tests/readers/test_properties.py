"""What holds for every text, however odd, that a reader is given."""

import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.document import Document, Kind, Span
from copydesk.markup.matter import Matter
from copydesk.markup.shortcodes import masked
from copydesk.readers import html, markdown, plain

PIECES = st.sampled_from([
    "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "  ", "   ", "\t", "\u00a0", "\u202f", "\u2028", "\f", "\v", "\x85",
    "- ", "• ", "* ", "1. ", "2) ", "— ", "> ", ">", ">>", "“", "”", "’", '"', "'", "(", ")", ".", ",", "?", "!", ":",
    "—", " — ", " - ", "-", "--", "…", "é", "e\u0301", "👩‍👩‍👧", "\u200b", "\ufeff", "ﬁ", "漢字", "مرحبا",
    "KYIV, Ukraine (AP) —", "WASHINGTON —", "LONDON (Reuters) -", "(CNN)", "By ANN LEE", "UP NEXT", "CAPTION",
    "CORRECTIONS", "Ann Lee contributed.", "— Compiled by Ann Lee", "Photo: Getty", "Editor’s note: ",
    "The council voted on Tuesday", "to keep the library open on Sundays", "and", "a well-", "known", "He said so.",
    "21 3 4", "***", "###", "-30-",
])  # fmt: skip
MARKS = st.sampled_from([
    "<p>", "</p>", "<p", "<div class='byline'>", "</div>", "<!--", "-->", "<!-- stet -->", "<br>",
    "<ul>", "<li>", "</ul>",
    "<table>", "<tr>", "<td>", "</table>", '<a href="', '">', "</a>", "<b>", "</b>", "<q>", "</q>",
    "<script>", "</script>",
    "<title>", "<h1>", "</h1>", "<article>", "<aside>", "<code>", "</code>", '<img alt="',
    "<blockquote>", "<figcaption>",
    "<sup>1</sup>", "<del>", "<time datetime='2026-02-31'>", "</", "<", "=", "<!DOCTYPE", "<?",
    "&amp;", "&#8217;", "&#0;",
    "&#xD800;", "&#10;", "&shy;", "&nbsp;", "&", "&notit;", "*", "**", "_", "`", "```\n", "~~",
    "    ", "  \n", "# ", "[", "]",
    "](", ")", "![", "[^1]", "[^1]: ", "[^1]:\t", "[ref]: ", "|", "\n|-|-|\n", "---\n", "+++\n", "title: ", "title = ",
    "author:\n  - name: ", "\\", "{{<", ">}}", "{%", "%}", "[caption id=1]", "[/caption]",
    "https://a.b/c", "www.a.bc", "\0",
    "\ue000",
])  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))

DATELINE = Kind.DATELINE
BULLETS = set("-–—*+•‣◦▪▫●○■□·∙>()0123456789.abcdefghijklmnopqrstuvwxyz")
"""What may be left out of the text besides blanks: a bullet, a list's number or letter, the > of a mail."""


Reader = Callable[[str], Document]

marked_up = st.one_of(st.lists(st.one_of(PIECES, MARKS), max_size=40).map("".join), TEXTS)
every_reader = pytest.mark.parametrize(
    "story", [plain.read, html.read, markdown.read], ids=["plain", "html", "markdown"]
)


@every_reader
@settings(max_examples=200, deadline=None)
@given(source=marked_up)
def test_every_run_leads_back_to_what_it_was_read_from(source: str, story: Reader) -> None:
    doc = story(source)
    assert doc.source == source
    for run in doc.runs:
        assert 0 <= run.source.start < run.source.end <= len(source)
        if run.verbatim:
            assert doc[run.text] == source[run.source.start : run.source.end]


@settings(max_examples=300)
@given(TEXTS)
def test_of_plain_text_only_blanks_are_read_otherwise(source: str) -> None:
    doc = plain.read(source)
    for run in doc.runs:
        if not run.verbatim:
            assert doc[run.text] == " "
            assert not source[run.source.start : run.source.end].replace(">", "").strip()


@every_reader
@settings(max_examples=200, deadline=None)
@given(source=marked_up)
def test_segments_are_trimmed_lines_with_a_blank_line_between(source: str, story: Reader) -> None:
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
    doc = plain.read(source)
    for run in doc.runs:
        covered[run.source.start : run.source.end] = [True] * (run.source.end - run.source.start)
    lost = [character for character, kept in zip(source, covered, strict=True) if not kept and not character.isspace()]
    assert set(lost) <= BULLETS
    assert all(covered) or sum(character.isalpha() for character in lost) <= source.count(")")


@every_reader
@settings(max_examples=200, deadline=None)
@given(source=marked_up, data=st.data())
def test_a_span_in_a_segment_has_its_place_in_the_source(source: str, data: st.DataObject, story: Reader) -> None:
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
def test_plain_text_is_read_from_top_to_bottom(source: str) -> None:
    runs = plain.read(source).runs
    for before, after in pairwise(runs):
        assert before.text.end <= after.text.start
        assert before.source.end <= after.source.start


@every_reader
@settings(max_examples=200, deadline=None)
@given(source=marked_up)
def test_a_segment_is_read_from_its_start_to_its_end_and_nothing_is_read_twice(source: str, story: Reader) -> None:
    doc = story(source)
    for before, after in pairwise(doc.runs):
        if doc.segment(before.text.start) == doc.segment(after.text.start):
            assert before.source.end <= after.source.start
    for one, other in pairwise(sorted(run.source for run in doc.runs)):
        assert one.end <= other.start  # an image's alternative text stands behind its paragraph


@every_reader
@pytest.mark.parametrize(
    "source", ["", "\n", " \t\r\n ", "\ufeff", "a", ">", "> ", "- ", "“", "<", "&", "<p", "---\n", "`"]
)
def test_next_to_nothing_is_read_without_complaint(source: str, story: Reader) -> None:
    assert story(source).source == source


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_markdown_without_marks_is_read_the_same_with_and_without_marko(source: str) -> None:
    if markdown.MARKED.search(source):
        return
    told = markdown.Story(source, Matter(0), masked(source))
    told.marked()
    assert [block.text for block in told.flow.blocks] == [
        doc[segment.span] for doc in [markdown.read(source)] for segment in doc.segments if segment.kind is not DATELINE
    ] or DATELINE in {segment.kind for segment in markdown.read(source).segments}


PAGE = """<!DOCTYPE html><html><head><title>Big news | The Post</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Big news</h1><p class="byline">By <a rel="author">Ann Lee</a></p><figure><img src="a.jpg" alt="A dog">
<figcaption>A <em>dog</em>.</figcaption></figure><p>KYIV, Ukraine &mdash; It&rsquo;s <b>h</b>ere.<br>So <code>x</code>
is it.</p><ul><li>One<li>Two</ul><blockquote><p>“We are.”</p></blockquote><table><tr><td>1<td>2</table></article>
<script>var a = "<p>the the</p>";</script><!-- stet --></body></html>"""


@pytest.mark.parametrize("seed", range(300))
def test_a_damaged_page_is_read(seed: int) -> None:
    chance = random.Random(seed)
    page = list(PAGE)
    for _ in range(chance.randint(1, 20)):
        start = chance.randrange(len(page))
        cut = page[start : start + chance.randint(0, 30)]
        if chance.random() < 0.5:
            del page[start : start + len(cut)]
        else:
            at = chance.randrange(len(page))
            page[at:at] = cut
    source = "".join(page)
    doc = html.read(source)
    assert all(doc[run.text] == source[run.source.start : run.source.end] for run in doc.runs if run.verbatim)
