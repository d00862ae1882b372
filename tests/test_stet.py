"""Comments that let something stand, and “[sic]”."""

from pathlib import Path

import pytest

from copydesk.catalog import reader
from copydesk.config import configured
from copydesk.desk import Desk
from copydesk.diagnostic import Result
from copydesk.document import Span
from copydesk.stet import key, notes


def said(source: str, path: str = "story.md") -> Result:
    return Desk(configured(Path(), isolated=True)).read(source, path)


def checks(source: str, path: str = "story.md") -> list[str]:
    return [
        f"{found.check}@{Result(path, source).lines.place(found.span.start).line}"
        for found in said(source, path).diagnostics
    ]


FAULT = "They met in Kiev on Monday."


@pytest.mark.parametrize(
    ("source", "left"),
    [
        (f"<!-- stet: news.kyiv -->\n\n{FAULT}\n\n{FAULT}\n", ["news.kyiv@5"]),
        (f"<!-- stet: news -->\n{FAULT}\n\n{FAULT}\n", ["news.kyiv@4"]),
        (f"{FAULT} <!-- stet: news.kyiv -->\n\n{FAULT}\n", ["news.kyiv@3"]),
        (f"They met <!-- stet: news.kyiv --> in Kiev.\n\n{FAULT}\n", ["news.kyiv@3"]),
        (f"In Kiev\nthey met. <!-- stet: news.kyiv -->\n\n{FAULT}\n", ["news.kyiv@4"]),
        ("In Kiev\nthey met. <!-- stet line: news.kyiv -->\n", ["news.kyiv@1", "copydesk.stet@2"]),
        ("<!-- stet line: news -->\n\nIn Kiev\nand Kiev they met.\n", ["news.kyiv@4"]),
        (f"{FAULT}\n\n{FAULT}\n\n<!-- stet file: news.kyiv -->\n", []),
        ("<!-- stet: slips, news.kyiv -->\nIn Kiev , they met.\n", []),
        ("<!-- stet: slips news.kyiv because they were there -->\nIn Kiev , they met.\n", []),
        ("<!-- stet -->\nIn Kiev , they met.\n", []),
        ("<!-- stet because it is quoted -->\nIn Kiev , they met.\n", []),
        (f"<!-- STET: news.kyiv BECAUSE so -->\n{FAULT}\n", []),
        (f"<!-- stet: slips.doubled_word -->\n{FAULT}\n", ["copydesk.stet@1", "news.kyiv@2"]),
        (f"- {FAULT} <!-- stet: news.kyiv -->\n- {FAULT}\n", ["news.kyiv@2"]),
        (f"# In Kiev <!-- stet: news.kyiv -->\n\n{FAULT}\n", ["news.kyiv@3"]),
    ],
)
def test_a_comment_lets_stand_what_it_covers_and_names(source: str, left: list[str]) -> None:
    assert checks(source) == left


@pytest.mark.parametrize(
    ("source", "left"),
    [
        (f"<p><!-- stet: news.kyiv -->{FAULT}</p><p>{FAULT}</p>", 1),
        (f"<p>{FAULT}<!-- stet: news.kyiv --></p><p>{FAULT}</p>", 1),
        (f"<p>{FAULT}</p><!-- stet: news.kyiv --><p>{FAULT}</p>", 1),
        (f"<p>{FAULT}</p><!-- stet file: news.kyiv --><p>{FAULT}</p>", 0),
    ],
)
def test_in_html_too(source: str, left: int) -> None:
    assert len(checks(source, "page.html")) == left


def test_the_reason_is_kept_with_what_stands() -> None:
    result = said(f"<!-- stet: news.kyiv because it is\n the old name -->\n{FAULT}\n")
    [(found, stet)] = result.stets
    assert (found.check, stet.why, stet.path) == ("news.kyiv", "it is the old name", "")


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("<!-- stet: news.kyif -->", "No check is called “news.kyif”; did you mean “news.kyiv”?"),
        ("<!-- stet news.kyiv -->", "Say what stands, and why: “stet: names.drift because …”."),
        ("<!-- stet: news.kyiv -->", "Nothing is reported here: take out the comment."),
        ("<!-- stet: spelling, news.kyiv -->", "Nothing is reported here: take out the comment."),
    ],
)
def test_a_comment_that_does_nothing_is_reported(comment: str, message: str) -> None:
    assert [found.message for found in said(f"{comment}\n\nAll was quiet.\n").diagnostics] == [message]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- stet: readability.long_sentence -->",
        "<!-- stet: ap -->",
        "<!-- stetson -->",
        "<!-- TODO: stet -->",
        "<!---->",
    ],
    ids=["advice, which is not shown", "some of it advice", "another word", "said elsewhere", "empty"],
)
def test_a_comment_that_may_do_something_is_left_alone(comment: str) -> None:
    assert checks(f"{comment}\n\nAll was quiet.\n") == []


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("He went to Kiev [sic] on Monday.", 0),
        ("He went to Kiev (sic) on Monday.", 0),
        ("“So I went to Kiev” [sic], he wrote.", 0),
        ("He went to Kiev [sic], then from Kiev to Minsk.", 1),
        ("He was sick [sic] in Kiev.", 1),
    ],
)
def test_sic_lets_the_word_before_it_stand(source: str, left: int) -> None:
    assert len(checks(source, "story.txt")) == left


def test_a_key_is_of_the_sentence_and_the_words_found() -> None:
    doc = reader(".md")('It met in *Kiev* and Lvov. It “left”.\n\nIt met in Kiev and Lvov.\n\nIt "left".\n')
    kiev, lvov, again = (doc.source.index("Kiev"), doc.source.index("Lvov"), doc.source.rindex("Kiev"))
    assert key(doc, Span(kiev, kiev + 4)) == key(doc, Span(again, again + 4))
    assert key(doc, Span(kiev, kiev + 4)) != key(doc, Span(lvov, lvov + 4))
    curly, straight = doc.source.index("left"), doc.source.rindex("left")
    assert key(doc, Span(curly, curly + 4)) == key(doc, Span(straight, straight + 4))
    assert notes(doc) == ()
