"""Markdown, and what its blocks are taken for."""

from collections.abc import Iterator
from datetime import date

import pytest

from copydesk.document import Kind
from copydesk.readers import markdown


def told(source: str) -> list[str]:
    """Each segment behind its kind; a paragraph by itself."""
    doc = markdown.read(source)
    return [
        doc[segment.span] if segment.kind is Kind.PARAGRAPH else f"{segment.kind}: {doc[segment.span]}"
        for segment in doc.segments
    ]


LEAD = "The City Council voted on Monday to keep the library open on Sundays, ending a dispute of four years."


def cases() -> Iterator[tuple[str, str, list[str]]]:
    yield "headings", f"# News\n\n{LEAD}\n\n## Why\n\nSo.\n\nMore\n===\n", [
        "headline: News", LEAD, "subhead: Why", "So.", "subhead: More",
    ]  # fmt: skip
    yield "a dateline, a byline", f"# News\n\nBy Ann Lee\n\n**KYIV, Ukraine** — {LEAD}", [
        "headline: News", "byline: By Ann Lee", "dateline: KYIV, Ukraine —", LEAD,
    ]  # fmt: skip
    yield "emphasis, in a word, too", f"{LEAD}\n\nIn**form**ed *the* __mayor__ of snake_case_name.", [
        LEAD, "Informed the mayor of snake_case_name.",
    ]  # fmt: skip
    yield "wraps and hard breaks", f"{LEAD}\n\nOne\ntwo  \nthree\n\nFour\\\nfive", [LEAD, "One two three", "Four five"]
    yield "two blanks", f"{LEAD}\n\nHe won.  She lost.", [LEAD, "He won.  She lost."]
    yield "links", (
        f"{LEAD}\n\nSee [the *site*](https://a.example/the-the 'The the'), [it][1] and <https://a.example/x>.\n\n"
        f"[1]: /x 'The the'"
    ), [
        LEAD, "See the site, it and https://a.example/x.",
    ]  # fmt: skip
    yield "code", f"{LEAD}\n\nRun `the the` the day.\n\n```\nthe the\n```\n\n    the the\n\nSo.", [
        LEAD, "Run ￼ the day.", "So.",
    ]  # fmt: skip
    yield "escapes and entities", f"{LEAD}\n\n\\*Not\\* AT&amp;T&mdash;it\\'s &bogus; 5 < 6.", [
        LEAD, "*Not* AT&T—it's &bogus; 5 < 6.",
    ]  # fmt: skip
    yield "lists", f"{LEAD}\n\n- One\n  two\n- [x] Three\n\n1. Four\n\n   Five", [
        LEAD, "list item: One two", "list item: Three", "list item: Four", "list item: Five",
    ]  # fmt: skip
    yield "quotations", f"{LEAD}\n\n> One\n> two\nthree\n>\n> - four", [
        LEAD, "block quotation: One two three", "block quotation: four",
    ]  # fmt: skip
    yield "a table", f"{LEAD}\n\n| a | b \\| c |\n|---|---|\n| **x** | `y` |\n", [
        LEAD, "table cell: a", "table cell: b | c", "table cell: x",
    ]  # fmt: skip
    yield "footnotes", f"{LEAD}[^1] So.\n\n[^1]: The note.", [f"{LEAD} So.", "The note."]
    yield "an image", f'{LEAD}\n\n![A \\"dog\\" &amp; cat](a.jpg "A dog.")\n\nSo.', [
        LEAD, 'alt text: A "dog" & cat', "caption: A dog.", "So.",
    ]  # fmt: skip
    yield "HTML in between", (
        f"{LEAD}\n\n<figure>\n<img alt='A dog'>\n<figcaption>A <i>dog</i>.</figcaption>\n</figure>\n\n"
        f"H<sub>2</sub>O<br>and <del>so</del> on."
    ), [
        LEAD, "alt text: A dog", "caption: A dog.", "H2O and on.",
    ]  # fmt: skip
    yield "shortcodes", (
        f'{LEAD}\n\n{{{{< figure src="a.jpg" caption="the the" >}}}}\nSee {{{{< ref "x" >}}}} there. {{% endif %}}\n\n'
        f'{{: .lead}}\n\n[gallery ids="1,2"]\n\nHe [sic] won [[TK]].'
    ), [
        LEAD, "See ￼ there.", "He [sic] won [[TK]].",
    ]  # fmt: skip
    yield (
        "code in shortcodes",
        f"{LEAD}\n\n{{% highlight go %}}\nthe the\n\nteh\n{{% endhighlight %}}\n\nSo.",
        [LEAD, "So."],
    )
    yield "a caption in a shortcode", f'{LEAD}\n\n[caption width="3"]<img alt="A dog" /> A dog.[/caption]\n\nSo.', [
        LEAD, "alt text: A dog", "caption: A dog.", "So.",
    ]  # fmt: skip
    yield "what is struck out", f"{LEAD}\n\nIt took ~~five~~ six, ~5 or ~6.", [LEAD, "It took six, ~5 or ~6."]
    yield "a footnote that begins with a tab", f"{LEAD}\n\n[^1]: \tx", [LEAD]
    yield "a heading in bold", f"{LEAD}\n\n**What it costs**\n\nSo.", [LEAD, "subhead: What it costs", "So."]
    yield "no markup at all", f"{LEAD}\n\nIt’s so,\nis it.\n", [LEAD, "It’s so, is it."]


@pytest.mark.parametrize(("source", "segments"), [pytest.param(*case[1:], id=case[0]) for case in cases()])
def test_reads(source: str, segments: list[str]) -> None:
    assert told(source) == segments
    assert told(source.replace("\n", "\r\n")) == segments


def matters() -> Iterator[tuple[str, str, list[str]]]:
    yield "plain", "---\ntitle: It’s a dog: really # x\ndate: 2025-03-04\ntags: [a, b]\n---\n", [
        "headline: It’s a dog: really"
    ]  # fmt: skip
    yield "quoted", '---\ntitle: "A \\"dog\\" \\u2014 it\\u2019s"\ndescription: \'It\'\'s so\'\n---\n', [
        'headline: A "dog" — it’s', "dek: It's so",
    ]  # fmt: skip
    yield "lists", '---\ntitle: A\nauthors: ["Ann Lee", Bob Ray]\ncategories:\n  - x\n---\n', [
        "headline: A", "byline: Ann Lee", "byline: Bob Ray",
    ]  # fmt: skip
    yield "nested", "---\nauthor:\n  - name: Ann Lee\n    url: x\nseo:\n  title: Not it\nimage:\n  alt: A dog\n---\n", [
        "byline: Ann Lee", "alt text: A dog",
    ]  # fmt: skip
    yield "folded", "---\ntitle: A\nexcerpt: >\n  One\n  two.\nslug: x\n---\n", ["headline: A", "dek: One two."]
    yield "TOML", "+++\ntitle = 'A dog'\ndate = 2025-03-04T10:00:00Z\ndraft = false\n+++\n", ["headline: A dog"]
    yield "a list over lines", "---\ntitle: A\nauthor: [Ann Lee,\n  Bob Ray]\nslug: x\n---\n", [
        "headline: A", "byline: Ann Lee", "byline: Bob Ray",
    ]  # fmt: skip
    yield "none", "---\n\n", []


@pytest.mark.parametrize(("matter", "segments"), [pytest.param(*case[1:], id=case[0]) for case in matters()])
def test_reads_front_matter(matter: str, segments: list[str]) -> None:
    assert told(f"{matter}{LEAD}\n") == [*segments, LEAD]
    assert told(f"{matter}{LEAD}\n".replace("\n", "\r\n")) == [*segments, LEAD]


def test_a_heading_below_a_title_is_a_subhead() -> None:
    assert told(f"---\ntitle: A\n---\n# B\n\n{LEAD}") == ["headline: A", "subhead: B", LEAD]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date: 2025-03-04", date(2025, 3, 4)),
        ('published: "2025/3/4 10:00"', date(2025, 3, 4)),
        ("date: soon", None),
        ("date: |", None),
    ],
)
def test_the_day_of_publication(line: str, day: date | None) -> None:
    assert markdown.read(f"---\n{line}\n---\n{LEAD}").published == day


def test_comments_are_notes() -> None:
    source = f"---\ntitle: A\n---\n<!-- stet -->\n\nIt <!-- stet: x -->rained. {LEAD}"
    doc = markdown.read(source)
    assert [source[note.start : note.end] for note in doc.notes] == ["<!-- stet -->", "<!-- stet: x -->"]
    assert doc.text.endswith(f"It rained. {LEAD}")
