"""`copydesk try`: what it says of a pack before that goes live."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from copydesk.cli import main


@pytest.fixture(autouse=True)
def _somewhere_without_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def tried(pack: str, *arguments: str) -> Result:
    Path("house.toml").write_text(pack, encoding="utf-8")
    return CliRunner().invoke(main, ["try", "house.toml", *arguments], catch_exceptions=False)


GOOD = """
use = ["ap"]
[terms.fishwife]
wrong = ["fish wife"]
right = "fishwife"
examples = '''
- The [[fish wife]] sang.
+ The fishwife sang.
= The fishwife sang.
'''
"""


def test_a_good_pack_has_no_trouble() -> None:
    result = tried(GOOD)
    assert result.stdout == "house: terms 1, troubles 0.\n"
    assert result.exit_code == 0


def test_an_example_that_fails_is_shown_where_it_is_written() -> None:
    result = tried(GOOD.replace("= The fishwife", "= The fish wife"))
    assert f"{Path.cwd()}/house.toml:3: house.fishwife: flags what it must leave alone" in result.stdout
    assert result.exit_code == 1


def test_a_fault_that_is_not_flagged_is_shown() -> None:
    assert "house.fishwife: does not flag: “The monger sang.”" in tried(GOOD.replace("[[fish wife]]", "monger")).stdout


def test_advice_that_another_rule_flags_is_shown() -> None:
    result = tried('use = ["ap"]\n[terms.a]\nwrong = ["hue"]\nright = "colour"\n')
    assert "house.a: asks for “colour”, of which another says: Use the American spelling" in result.stdout
    assert "(spelling.variety)" in result.stdout
    assert result.exit_code == 1


def test_a_corpus_is_counted_by_term_with_excerpts() -> None:
    Path("stories").mkdir()
    Path("stories/one.txt").write_text("A headline\n\nThe fish wife and a fish wife in Kiev sang.\n", encoding="utf-8")
    out = tried(GOOD, "--corpus", "stories", "--excerpts", "1").stdout
    assert "    2  house.fishwife\n       stories/one.txt:3: The [fish wife] and a fish wife in Kiev sang.\n" in out
    assert "Reports: 2, terms that report: 1." in out
    assert "kyiv" not in out


def test_a_corpus_may_be_lines_of_json() -> None:
    Path("stories.jsonl").write_text('{"id": "a1", "text": "The fish wife sang."}\n', encoding="utf-8")
    assert "a1:1: The [fish wife] sang." in tried(GOOD, "--corpus", "stories.jsonl").stdout


def test_a_line_without_text_is_refused() -> None:
    Path("stories.jsonl").write_text('{"text": "It rained."}\n{"body": "no"}\n', encoding="utf-8")
    result = tried(GOOD, "--corpus", "stories.jsonl")
    assert "stories.jsonl:2: not an object with a “text”" in result.stderr
    assert result.exit_code == 2


def test_an_unknown_pack_is_refused() -> None:
    result = CliRunner().invoke(main, ["try", "tribune"], catch_exceptions=False)
    assert "no pack is called “tribune” (ap, archive, bbc, desk, draft, guardian, news, reuters" in result.stderr
    assert result.exit_code == 2


@pytest.mark.parametrize("name", ["news", "ap", "guardian", "bbc", "reuters"])
def test_our_own_packs_have_no_trouble(name: str) -> None:
    result = CliRunner().invoke(main, ["try", name], catch_exceptions=False)
    assert result.exit_code == 0, result.stdout
