"""The page to read: sound HTML, nothing of the copy obeyed, and at work in a browser where there is one."""

import re
import shutil
import warnings
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import html5lib
import pytest

from copydesk.config import Config
from copydesk.desk import Desk
from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.document import Span
from copydesk.reports.html import report

if TYPE_CHECKING:
    from playwright.sync_api import Page

HOSTILE = """Council </style><script>document.title = "owned"</script> votes

By <img src=x onerror="document.title = 'owned'">

The council said the the pool would close in Kiev , and "><b>more</b> & more. {{ 7 * 7 }} {% raw %}

Ann Lee & sons were here. The the end.
"""
MARKDOWN = "# Pool to close\n\nThe *council* said the **the** pool in [Ki*e*v](http://x.example/) closed.\n\n> “No.”\n"
SVG = "{http://www.w3.org/2000/svg}"


def read(source: str, path: str = "story.txt") -> Result:
    return Desk(Config(level=Level.ADVICE), frozenset({"rules", "proof"})).read(source, path)


def page(*results: Result, excerpt: bool = True) -> str:
    return "".join(report(results, excerpt=excerpt))


def parsed(html: str) -> Any:
    """Read as a browser reads it; whatever is wrong with it is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)


def words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def copy(tree: Any) -> list[str]:
    """The paragraphs of the story, without the numbers at the marks."""
    for row in tree.iterfind(".//div[@class='copy']/div"):
        for link in row[0].iterfind("a"):
            link.text = ""
    return [words(row[0]) for row in tree.iterfind(".//div[@class='copy']/div")]


def marked(tree: Any) -> list[tuple[str, str]]:
    """The marks, each with the number of its finding."""
    return [(mark.get("data-number"), "".join(mark.itertext())) for mark in tree.iterfind(".//mark")]


def test_the_page_is_sound_html() -> None:
    parsed(page(read(HOSTILE), read(MARKDOWN, "story.md"), read("All is well.\n"), read("")))
    parsed(page())


def test_the_copy_is_shown_and_not_obeyed() -> None:
    tree = parsed(page(read(HOSTILE)))
    assert words(tree.find(".//article//h2")) == 'Council </style><script>document.title = "owned"</script> votes'
    assert len(list(tree.iterfind(".//script"))) == 1
    assert not list(tree.iterfind(".//img"))
    assert any('"><b>more</b> & more. {{ 7 * 7 }} {% raw %}' in each for each in copy(tree))


def test_only_the_script_of_the_page_may_run() -> None:
    from base64 import b64encode
    from hashlib import sha256

    tree = parsed(page(read(HOSTILE)))
    policy = next(meta.get("content") for meta in tree.iterfind(".//meta") if meta.get("http-equiv"))
    script = tree.find(".//script").text
    assert "default-src 'none'" in policy
    assert f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" in policy


def test_nothing_is_loaded_from_elsewhere() -> None:
    html = page(read(MARKDOWN, "story.md"), read(HOSTILE))
    tree = parsed(html)
    assert not [each for each in tree.iter() if isinstance(each.tag, str) and each.get("src")]
    assert not list(tree.iterfind(".//link"))
    assert all(link.get("href").startswith("#") for link in tree.iterfind(".//a"))
    assert "url(" not in tree.find(".//style").text
    assert "@import" not in tree.find(".//style").text


def test_a_mark_stands_on_the_words_in_question_whatever_the_markup() -> None:
    result = read(MARKDOWN, "story.md")
    tree = parsed(page(result))
    assert copy(tree) == ["The council said the the pool in Kiev closed.", "“No.”"]
    assert words(tree.find(".//article//h2")) == "Pool to close"
    said = {each.find("p[@class='message']").text: each.get("data-number") for each in tree.iterfind(".//li[@id]")}
    kyiv = said["Use “Kyiv”."]
    assert [word for mark, word in marked(tree) if mark == kyiv] == ["Kiev"]
    assert {mark.get("data-number") for mark in tree.iterfind(".//mark")} == {
        str(number) for number in range(1, len(result.diagnostics) + 1)
    }


def test_every_finding_has_its_note_and_every_note_its_mark() -> None:
    result = read(HOSTILE)
    tree = parsed(page(result))
    notes = {note.get("id") for note in tree.iterfind(".//li") if note.get("id")}
    assert notes == {f"f{number}" for number in range(1, len(result.diagnostics) + 1)}
    ids = [each.get("id") for each in tree.iter() if isinstance(each.tag, str) and each.get("id")]
    assert len(ids) == len(set(ids))
    targets = {link.get("href")[1:] for link in tree.iterfind(".//a")}
    assert targets <= set(ids)


def test_a_finding_in_no_copy_is_still_shown() -> None:
    result = read("<!-- note --><p>All is well here.</p>", "story.html")._replace(diagnostics=(COMMENT,))
    tree = parsed(page(result))
    assert [words(note.find("p[@class='message']")) for note in tree.iterfind(".//li[@id]")] == ["Say so."]


COMMENT = Diagnostic(Span(5, 9), "structure.note", Level.WARNING, "Say so.", related=(Span(0, 3),))


def test_what_stands_is_listed_with_its_reason() -> None:
    result = read(
        "Call\n\n<!-- stet: news.kyiv because it is the name of a dish -->\n\nThey ate in Kiev.\n", "story.md"
    )
    (stands,) = [each for each in parsed(page(result)).iterfind(".//details") if each.get("class") == "stets"]
    assert words(stands) == (
        "1 finding stands by the desk’s word 5:13 Use “Kyiv”. news.kyiv because it is the name of a dish"
    )


def test_why_is_said_once_a_check_with_its_examples() -> None:
    tree = parsed(page(read("The mayor of Kiev said. Kiev is big.\n")))
    (rule,) = [each for each in tree.iterfind(".//div[@popover]") if each.get("id") == "why-news.kyiv"]
    assert "Left alone" in words(rule)
    assert "[[" not in words(rule)
    assert next(each.text for each in rule.iterfind(".//b")) == "Kiev"


def test_the_length_of_each_sentence_is_plotted() -> None:
    tree = parsed(page(read("The council met. It closed the pool on Monday after a long night of talks.\n")))
    (plot,) = [each for each in tree.iter(f"{SVG}svg") if each.get("class") == "bars"]
    assert plot.get("aria-label") == "Words in each sentence, in order: 3, 12"
    assert [title.text for title in plot.iter(f"{SVG}title")] == ["Sentence 1: 3 words", "Sentence 2: 12 words"]


def test_clean_copy_is_folded_and_says_so() -> None:
    tree = parsed(page(read("The council met on Monday.\n")))
    assert words(tree.find(".//h1")) == "No findings in 1 story"
    assert words(tree.find(".//details[@class='clean']")) == "Read the story The council met on Monday."


def test_without_excerpts_the_copy_is_not_in_the_page() -> None:
    html = page(read("The orchestra said the the pool would close.\n"), excerpt=False)
    assert "orchestra" not in html
    assert "slips.doubled_word" in html


# In a browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install .[browser]")
    if not CHROMIUM:
        pytest.skip("there is no Chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture(params=[(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")], ids=str)
def shown(browser: Any, tmp_path: Path, request: pytest.FixtureRequest) -> "Iterator[Page]":
    """The report of three stories in a window; whatever the page complains of, or asks for elsewhere, is an error."""
    width, scheme = request.param
    file = tmp_path / "report.html"
    file.write_text(page(read(HOSTILE), read(MARKDOWN, "story.md"), read("All is well.\n")), encoding="utf-8")
    complaints = list[str]()
    opened = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("request", lambda asked: complaints.append(asked.url) if asked.url != file.as_uri() else None)
    opened.goto(file.as_uri())
    yield opened
    title = opened.title()
    opened.close()
    assert complaints == []
    assert title.startswith("copydesk: ")


def test_it_fits_the_window(shown: "Page") -> None:
    assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_no_note_lies_on_another_and_each_stands_beside_its_mark(shown: "Page") -> None:
    boxes = [note.bounding_box() for note in shown.locator(".note").all()]
    tops = [(box["y"], box["y"] + box["height"]) for box in boxes if box]
    assert len(tops) > 3
    assert all(above[1] <= below[0] for above, below in pairwise(tops))
    note, mark = (shown.locator(each).first.bounding_box() for each in (".copy .note", "mark"))
    assert note
    assert mark
    if shown.viewport_size and shown.viewport_size["width"] > 1000:
        assert note["x"] > mark["x"] + mark["width"]
        assert abs(note["y"] - mark["y"]) < 12
    else:
        assert note["y"] > mark["y"]


def test_a_level_can_be_filtered_away_and_its_marks_go_with_it(shown: "Page") -> None:
    before = shown.locator(".note:visible").count()
    errors = shown.locator(".note.error").count()
    shown.locator("input[value=error]").uncheck()
    assert shown.locator(".note:visible").count() == before - errors
    assert shown.locator("mark.error:not(.off)").count() == 0
    assert shown.locator("output").inner_text() == f"{before - errors} shown"


def test_a_family_can_be_filtered_away(shown: "Page") -> None:
    shown.locator(".families summary").click()
    shown.get_by_role("button", name="None").click()
    assert shown.locator(".note:visible").count() == 0
    shown.locator("input[value=slips]").check()
    assert {each.get_attribute("data-family") for each in shown.locator(".note:visible").all()} == {"slips"}


def test_the_keyboard_walks_from_finding_to_finding(shown: "Page") -> None:
    for number in ("f1", "f2"):
        shown.keyboard.press("j")
        assert shown.evaluate("document.activeElement.id") == number
    shown.keyboard.press("k")
    assert shown.evaluate("document.activeElement.id") == "f1"
    assert shown.locator("#m1.lit").count() == 1
    shown.keyboard.press("Escape")
    assert shown.locator(".lit").count() == 0


def test_why_opens_on_demand_and_closes_with_escape(shown: "Page") -> None:
    why = shown.locator(".why button").first
    target = shown.locator(f"[id='{why.get_attribute('popovertarget')}']")
    assert not target.is_visible()
    why.focus()
    shown.keyboard.press("Enter")
    assert target.is_visible()
    shown.keyboard.press("Escape")
    assert not target.is_visible()


def test_a_judge_of_accessibility_finds_no_fault(shown: "Page") -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    found = axe.Axe().run(shown)
    assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found.response["violations"]] == []


def test_in_print_nothing_overlaps_and_no_control_is_left(shown: "Page") -> None:
    shown.emulate_media(media="print")
    assert shown.locator(".filters").is_hidden()
    assert re.fullmatch(
        "static", shown.locator(".copy .note").first.evaluate("note => getComputedStyle(note).position")
    )
