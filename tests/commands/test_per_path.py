"""[[per-path]] in the configuration, and the profiles."""

from typing import Any

import pytest

FAULTY = "The council met in Kiev on Monday , it said it said.\n"


def test_what_is_otherwise_for_some_of_the_stories(newsroom: Any) -> None:
    newsroom.write("a.txt", FAULTY)
    newsroom.write("archive/a.txt", FAULTY)
    newsroom.write("web/a.md", FAULTY)
    newsroom.write(
        "copydesk.toml",
        '[[per-path]]\npaths = ["archive/"]\nstyle = ["archive"]\n\n'
        '[[per-path]]\npaths = ["*.md"]\nignore = ["slips"]\nwords = ["Kiev"]\n',
    )
    assert newsroom.found("a.txt") == [
        "a.txt:1:20 news.kyiv",
        "a.txt:1:34 slips.space_before_mark",
        "a.txt:1:37 slips.doubled_phrase",
    ]
    assert newsroom.found("archive") == [
        "archive/a.txt:1:34 slips.space_before_mark",
        "archive/a.txt:1:37 slips.doubled_phrase",
    ]
    assert newsroom.found("web/a.md") == ["web/a.md:1:20 news.kyiv"]
    assert newsroom.found("archive/a.txt", "--style", "news")[0] == "archive/a.txt:1:20 news.kyiv"


def test_config_says_what_holds_for_a_path(newsroom: Any) -> None:
    newsroom.write("copydesk.toml", 'style = ["bbc"]\n\n[[per-path]]\npaths = ["old/"]\nstyle = ["archive"]\n')
    assert "bbc" in newsroom.run("config", ".").stdout.splitlines()[0]
    first = newsroom.run("config", "old/a.txt").stdout.splitlines()[0]
    assert first.split()[:2] == ["style", "archive"]
    assert first.endswith("copydesk.toml:3")


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ('[[per-path]]\nstyle = ["ap"]\n', "copydesk.toml:1: say for which “paths” this is"),
        (
            '\n[[per-path]]\npath = ["a"]\n',
            "copydesk.toml:2: unknown key “path” in [[per-path]]; did you mean “paths”?",
        ),
        ('[[per-path]]\npaths = "a"\n', "copydesk.toml:1: “paths” in [[per-path]] must be a list of strings, not 'a'"),
        ("[per-path]\npaths = ['a']\n", "copydesk.toml:1: “per-path” must be tables"),
        (
            '[[per-path]]\npaths = ["b"]\n[[per-path]]\npaths = ["a"]\nignore = ["slip"]\n',
            "copydesk.toml:3: no check is called “slip”; did you mean “slips”?",
        ),
        ('[[per-path]]\npaths = ["a"]\nstyle = ["app"]\n', "no style is called “app”; did you mean “ap”?"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(newsroom: Any, config: str, said: str) -> None:
    newsroom.write("copydesk.toml", config)
    newsroom.write("c.txt", FAULTY)
    ran = newsroom.run("check", "c.txt")
    assert ran.exit_code == 2
    assert said in ran.stderr


LEFT = "The council met on Monday. TK how many came.\n\nKolkata is called Calcutta here , he wrote.\n"


@pytest.mark.parametrize(
    ("style", "found"),
    [
        ("news", {"structure.placeholder", "news.kolkata", "slips.space_before_mark"}),
        ("desk", {"structure.placeholder", "news.kolkata", "slips.space_before_mark"}),
        ("draft", {"news.kolkata", "slips.space_before_mark"}),
        ("archive", {"structure.placeholder", "slips.space_before_mark"}),
    ],
)
def test_the_profiles(newsroom: Any, style: str, found: set[str]) -> None:
    newsroom.write("a.txt", LEFT)
    assert {line.split()[1] for line in newsroom.found("--isolated", "--style", style)} == found


def test_a_profile_goes_with_a_house_style(newsroom: Any) -> None:
    newsroom.write("a.txt", "TK percent: 10 percent of them came.\n")
    for style in ("ap,draft", "draft,ap"):
        assert [line.split()[1] for line in newsroom.found("--isolated", "--style", style)] == ["numbers.percent"]


def test_the_desk_has_long_sentences_out(newsroom: Any) -> None:
    newsroom.write("a.txt", "It left.\n\nThe council said " + "that the plan had failed and " * 9 + "went home.\n")
    assert newsroom.found("--isolated") == []
    assert [line.split()[1] for line in newsroom.found("--isolated", "--style", "ap,desk")] == [
        "readability.long_sentence"
    ]
