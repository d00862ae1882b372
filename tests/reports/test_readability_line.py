"""How hard each story is to read, in the text report."""

from click.testing import CliRunner

from copydesk.cli import main

CLEAN = "The council voted on Monday to close the pool. It was built in 1962 and repaired twice.\n"


def told(*arguments: str, story: str = CLEAN) -> str:
    return CliRunner().invoke(main, ["check", "-", "--isolated", *arguments], input=story).stdout


def test_a_clean_story_is_measured_when_asked() -> None:
    assert "Readability: 17 words, 8.5 a sentence (longest 9, lead 9); grade" in told("--readability")


def test_it_is_not_measured_unasked() -> None:
    assert "Readability" not in told()


def test_a_story_without_prose_says_so() -> None:
    assert "Readability: no running prose." in told(
        "--readability", "--stdin-filename", "a.md", story="# Pool closes\n"
    )


def test_the_other_reports_take_no_notice() -> None:
    assert told("--readability", "--output-format", "concise") == told("--output-format", "concise")
