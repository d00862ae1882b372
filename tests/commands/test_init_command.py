"""`copydesk init` and `copydesk schema`."""

import json
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from copydesk import pack


def plain(value: Any) -> Any:
    """What a TOML file says, as JSON would have it: a date is a string there."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def schema(newsroom: Any, of: str) -> Any:
    made = json.loads(newsroom.run("schema", of).stdout)
    jsonschema.Draft7Validator.check_schema(made)
    return jsonschema.Draft7Validator(made)


def test_four_questions_make_a_configuration(newsroom: Any) -> None:
    ran = newsroom.run("init", stdin="guardian\ndraft\ndesk/names.txt\nerror\n")
    assert (ran.exit_code, ran.stdout.splitlines()) == (0, ["copydesk.toml", str(Path("desk/names.txt"))])
    assert tomllib.loads(newsroom.read("copydesk.toml")) == {
        "style": ["guardian", "draft"],
        "fail-on": "error",
        "names": ["desk/names.txt"],
    }
    newsroom.write("a.txt", "The council met on Monday. TK more.\n")
    assert newsroom.found() == []


def test_the_answers_may_be_options_and_nothing_is_asked(newsroom: Any) -> None:
    ran = newsroom.run("init", "--profile", "archive", "--yes")
    assert ran.exit_code == 0
    assert tomllib.loads(newsroom.read("copydesk.toml")) == {"style": ["archive"], "fail-on": "warning"}


def test_the_hook_is_one_that_pre_commit_reads(newsroom: Any) -> None:
    newsroom.run("init", "--yes", "--hook")
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config"], check=True)
    assert "entry: copydesk check\n" in newsroom.read(".pre-commit-config.yaml")


@pytest.mark.parametrize("line", ["word-lists", "ignore", "exclude", "words"])
def test_what_is_commented_out_is_right_when_it_is_not(newsroom: Any, line: str) -> None:
    newsroom.run("init", "--yes")
    newsroom.write("desk/words.txt", "")
    newsroom.write("copydesk.toml", newsroom.read("copydesk.toml").replace(f"# {line} =", f"{line} ="))
    newsroom.write("a.txt", "It left.\n")
    assert newsroom.run("check", "a.txt").exit_code == 0


def test_what_is_there_is_left_as_it_is(newsroom: Any) -> None:
    newsroom.write(".pre-commit-config.yaml", "repos: []\n")
    ran = newsroom.run("init", "--yes", "--hook")
    assert ran.exit_code == 2
    assert ".pre-commit-config.yaml: there is one already; nothing was written" in ran.stderr
    assert not Path("copydesk.toml").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--style", "guardain"), "no style is called “guardain”; did you mean “guardian”?"),
        (("--profile", "drafts"), "no profile is called “drafts”; did you mean “draft”?"),
        (("--fail-on", "never"), "'never' is not one of"),
    ],
)
def test_a_wrong_answer(newsroom: Any, options: tuple[str, ...], said: str) -> None:
    ran = newsroom.run("init", "--yes", *options)
    assert ran.exit_code == 2
    assert said in ran.stderr
    assert not Path("copydesk.toml").exists()


@pytest.mark.parametrize("name", pack.shipped())
def test_our_packs_are_what_the_schema_says(newsroom: Any, name: str) -> None:
    schema(newsroom, "pack").validate(plain(tomllib.loads((pack.HERE / f"{name}.toml").read_text("utf-8"))))


@pytest.mark.parametrize(
    ("of", "text", "right"),
    [
        ("config", 'style = ["ap"]\n[options."readability.long_sentence"]\nmost = 30\n', True),
        ("config", '[[per-path]]\npaths = ["a/"]\nignore = ["slips"]\n', True),
        ("config", "style = 'ap'\n", False),
        ("config", 'stile = ["ap"]\n', False),
        ("config", 'level = "loud"\n', False),
        ("config", '[options."readability.long_sentence"]\nmost = "30"\n', False),
        ("config", '[options."readability.long_sentence"]\nmots = 30\n', False),
        ("config", '[[per-path]]\nstyle = ["ap"]\n', False),
        ("pack", "[terms.a]\nwrong = ['b']\nsince = 2020-01-01\n", True),
        ("pack", "[terms.a]\nworng = ['b']\n", False),
        ("stet", '[[stet]]\ncheck = "a"\npath = "b"\nsentence = "c"\n', True),
        ("stet", '[[stet]]\ncheck = "a"\n', False),
    ],
)
def test_the_schema_knows_right_from_wrong(newsroom: Any, of: str, text: str, right: bool) -> None:
    assert schema(newsroom, of).is_valid(plain(tomllib.loads(text))) is right
