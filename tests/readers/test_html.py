"""HTML, and what its elements are taken for."""

from collections.abc import Iterator
from datetime import date

import pytest

from copydesk.document import Kind
from copydesk.readers import html


def told(source: str) -> list[str]:
    """Each segment behind its kind; a paragraph by itself."""
    doc = html.read(source)
    return [
        doc[segment.span] if segment.kind is Kind.PARAGRAPH else f"{segment.kind}: {doc[segment.span]}"
        for segment in doc.segments
    ]


LEAD = "The City Council voted on Monday to keep the library open on Sundays, ending a dispute of four years."


def fragments() -> Iterator[tuple[str, str, list[str]]]:
    yield "entities", "<p>&ldquo;It&#8217;s A&amp;B,&rdquo; AT&T &copy 2020</p>", ["“It’s A&B,” AT&T © 2020"]
    yield "what is escaped twice stands escaped", "<p>A &amp;amp; B</p>", ["A &amp; B"]
    yield "a no-break space, and one at the end", "<p>May&nbsp;5 &nbsp;</p>", ["May\u00a05"]
    yield "a soft hyphen", "<p>in&shy;formed</p>", ["informed"]
    yield "an element in a word", "<p>in<em>form</em>ed <b>the</b> <i>mayor</i>.</p>", ["informed the mayor."]
    yield "white space", "<p>\n  One\n\ttwo  <b> three</b>\n</p>", ["One two three"]
    yield "a line break, two of them", f"<p>{LEAD}</p><p>One<br>two<br/><br>three</p>", [LEAD, "One two", "three"]
    yield "paragraphs that are not closed", f"{LEAD}<p>Two<div>Three</div>Four", [LEAD, "Two", "Three", "Four"]
    yield "lists that are not closed", "<ul><li>One<li>Two</ul>Three", ["list item: One", "list item: Two", "Three"]
    yield "a table", "<table><tr><th>A<td>B<tr><td>C</table>", ["table cell: A", "table cell: B", "table cell: C"]
    yield (
        "a page held together by a table",
        f"<table><tr><td><p>{LEAD} {LEAD}</p></td></tr></table>",
        [f"{LEAD} {LEAD}"],
    )
    yield "code", "<p>Run <code>the the</code> the day.</p><pre>the the</pre>", ["Run ￼ the day."]
    yield "what is struck out", "<p>It took <del>five</del> <ins>six</ins> days.</p>", ["It took six days."]
    yield (
        "a footnote's mark",
        '<p>It rained.<sup><a href="#1">1</a></sup> A 10<sup>th</sup>.</p>',
        ["It rained. A 10th."],
    )
    yield "a quotation", "<p>He said <q>go</q>.</p>", ["He said “go”."]
    yield "another language", '<p>They sing <i lang="uk">do, do</i> here.</p>', ["They sing ￼ here."]
    yield "English", '<p>They sing <i lang="en-GB">on</i>.</p>', ["They sing on."]
    yield "a comparison", "<p>5 < 6 and 7 > 6</p>", ["5 < 6 and 7 > 6"]
    yield (
        "a figure",
        '<figure><img src="a.jpg" alt="A &quot;dog&quot;"><figcaption>A dog. <span>(Ann)</span></figcaption></figure>',
        ['alt text: A "dog"', "caption: A dog. (Ann)"],
    )
    yield (
        "an image in a paragraph",
        '<p>It was <img src="a.jpg" alt="A dog"> late.</p><p>On.</p>',
        ["It was late.", "alt text: A dog", "On."],
    )
    yield "a quotation of a block", "<blockquote><p>We are.</p></blockquote>", ["block quotation: We are."]
    yield (
        "verse",
        "<p>Oi liuli, liuli,<br>\nsleep, my little one,<br>oi liuli, liuli</p>",
        ["block quotation: Oi liuli, liuli, sleep, my little one, oi liuli, liuli"],
    )
    yield "lines", "<p>Bread<br>Milk<br>Two eggs</p>", ["list item: Bread", "list item: Milk", "list item: Two eggs"]
    yield (
        "the top of a story, by its marks",
        (
            f'<h1>News</h1><h2 class="dek">It is new.</h2><div class="byline">By <a rel="author">Ann Lee</a></div>'
            f"<p>KYIV, Ukraine &mdash; {LEAD}</p><h2>Why</h2><p>So.</p>"
        ),
        [
            "headline: News",
            "dek: It is new.",
            "byline: By Ann Lee",
            "dateline: KYIV, Ukraine —",
            LEAD,
            "subhead: Why",
            "So.",
        ],
    )
    yield (
        "the top of a story, by its looks",
        f"<p>Library stays open</p><p>By ANN LEE</p><p>{LEAD}</p><p>Ann Lee contributed.</p>",
        ["headline: Library stays open", "byline: By ANN LEE", LEAD, "sign-off: Ann Lee contributed."],
    )
    yield (
        "a heading in bold",
        f"<p>{LEAD}</p><p><b>What it costs</b></p><p>So.</p>",
        [LEAD, "subhead: What it costs", "So."],
    )
    yield (
        "a paragraph that lost its stop",
        f"<p>{LEAD}</p><p>They were glad</p><p>So.</p>",
        [LEAD, "They were glad", "So."],
    )
    yield "a paragraph about an author", "<p>The author Ann Lee died.</p>", ["The author Ann Lee died."]
    yield "a link by itself", f'<p>{LEAD}</p><p><a href="/x">More photos</a></p>', [LEAD, "boilerplate: More photos"]
    yield "a header and a footer", f"<header><h1>News</h1></header><p>{LEAD}</p><footer>It ends.</footer>", [
        "headline: News",
        LEAD,
        "It ends.",
    ]  # fmt: skip
    yield (
        "a script, a style, a template",
        f"<style>p{{}}</style><p>{LEAD}</p><script>'<p>x</p>'</script><template>y",
        [LEAD],
    )
    yield "a comment that is not closed", f"<p>{LEAD}</p><!-- <p>the the</p>", [LEAD]
    yield "a tag that is cut off", f"<p>{LEAD}</p><p class=", [LEAD]


@pytest.mark.parametrize(("source", "segments"), [pytest.param(*case[1:], id=case[0]) for case in fragments()])
def test_reads_a_fragment(source: str, segments: list[str]) -> None:
    assert told(source) == segments
    assert told(source.replace("\n", "\r\n")) == segments


PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>News | The Daily</title>
<meta property="article:published_time" content="2025-03-04T09:12:00+00:00"><style>p {{}}</style></head>
<body class="single has-sidebar"><a class="skip-link" href="#x">Skip</a>
<header class="site-header"><p>The Daily</p><nav><ul><li>Home</li></ul></nav></header>
<main><article class="post"><header><h1>News</h1>
<div class="meta"><span class="byline">by <a>Ann Lee</a></span></div></header>
<p>{LEAD}</p><aside class="related"><h3>Related</h3><p>Other</p></aside>
<div class="share-buttons"><p>Share this</p></div><p>It rained.</p>
<blockquote class="pullquote"><p>Ending a dispute</p></blockquote>
<footer class="entry-footer">Filed under News</footer></article>
<section id="comments"><article class="comment"><p>teh best</p></article></section></main>
<aside><h2>Recent posts</h2><article><h3>Else</h3></article></aside>
<form><label>Your name</label><input><button>Send</button></form>
<footer>© The Daily</footer><noscript><p>Turn on scripts</p></noscript></body></html>"""


def test_reads_the_story_of_a_page() -> None:
    assert told(PAGE) == ["headline: News", "byline: by Ann Lee", LEAD, "It rained."]


@pytest.mark.parametrize(
    "frame",
    [
        "<html><head><title>News | The Daily</title></head><body><nav>Home</nav><p>{}</p><footer>x</footer></html>",
        "<html><title>News - The Daily</title><body><div><div>{}</div></div><div class=sidebar>It</div></html>",
        "<html><body><header><h1>News</h1></header><main><p>{}</p></main><div>Elsewhere</div></body></html>",
        "<html><body><h1>News</h1><form id=aspnet><p>{}</p></form></body></html>",
        '<html><title>News</title><body><div class="related"><p>{}</p></div></body></html>',
    ],
)
def test_pages_without_an_article(frame: str) -> None:
    assert told(frame.format(LEAD)) == ["headline: News", LEAD]


def test_teasers_are_not_the_story() -> None:
    teasers = "".join(f"<article><h3>Title {number}</h3></article>" for number in range(5))
    assert told(f"<html><body><h1>News</h1><p>{LEAD}</p>{teasers}</body></html>") == ["headline: News", LEAD]


@pytest.mark.parametrize(
    ("mark", "day"),
    [
        ('<meta name="date" content="2025-03-04">', date(2025, 3, 4)),
        ('<script type="application/ld+json">{"datePublished": "2025-03-04T10:00Z"}</script>', date(2025, 3, 4)),
        ('<p><time datetime="2025-03-04">Tuesday</time></p>', date(2025, 3, 4)),
        ('<p><time datetime="2025-06-31">Tuesday</time></p>', None),
        ('<meta name="date" content="soon">', None),
        ("<p>2025-03-04</p>", None),
    ],
)
def test_the_day_of_publication(mark: str, day: date | None) -> None:
    assert html.read(f"{mark}<p>{LEAD}</p>").published == day


def test_comments_are_notes() -> None:
    source = "<p>It <!-- stet -->rained.</p><!--[if IE]>x<![endif]--><!DOCTYPE html>"
    doc = html.read(source)
    assert [source[note.start : note.end] for note in doc.notes] == ["<!-- stet -->", "<!--[if IE]>x<![endif]-->"]
    assert doc.text == "It rained."


def test_a_place_in_the_text_is_a_place_in_the_file() -> None:
    source = "<p>It&rsquo;s <b>teh</b> day,\n  a re<i>ciev</i>ed one.</p>"
    doc = html.read(source)
    run = {doc[run.text]: source[run.source.start : run.source.end] for run in doc.runs}
    assert run["’"] == "&rsquo;"
    assert run["teh"] == "teh"
    assert run[" "] == "\n  "
