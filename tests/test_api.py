"""copydesk as a library."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

import copydesk
from copydesk.cli import main


def checks(result: copydesk.Result) -> list[str]:
    return [found.check for found in result.diagnostics]


def test_a_text_is_checked_by_the_default_style() -> None:
    result = copydesk.check_text("Kiev was quiet , he said.")
    assert checks(result) == ["news.kyiv", "slips.space_before_mark"]
    assert result.diagnostics[1].fixes == (",",)


def test_a_text_is_judged_by_the_style_of_its_day() -> None:
    assert checks(copydesk.check_text("Kiev was quiet.", published=date(2014, 2, 20))) == []


def test_a_file_is_checked_by_the_configuration_above_it(tmp_path: Path) -> None:
    (tmp_path / "copydesk.toml").write_text('ignore = ["news.kyiv"]\n')
    (tmp_path / "story.txt").write_text("Kiev was quiet , he said.\n")
    assert checks(copydesk.check_file(tmp_path / "story.txt")) == ["slips.space_before_mark"]


def test_a_text_may_be_markup() -> None:
    result = copydesk.check_text("<!-- stet: news.kyiv because so -->\nKiev was *quiet , he said*.\n", path="story.md")
    assert checks(result) == ["slips.space_before_mark"]
    assert [(found.check, stet.why) for found, stet in result.stets] == [("news.kyiv", "so")]


def test_a_text_is_mended() -> None:
    text = "Kiev was quiet , he said. “Kiev ,” she said.\n"
    assert copydesk.fix_text(text) == "Kiev was quiet, he said. “Kiev ,” she said.\n"
    assert copydesk.fix_text(text, unsafe=True) == "Kyiv was quiet, he said. “Kiev ,” she said.\n"
    assert copydesk.fix_text(text, unsafe=True, published=date(2014, 2, 20)).startswith("Kiev was quiet, ")


def test_what_stands_in_the_desks_file_is_not_reported(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Kiev was quiet.\n")
    (tmp_path / "copydesk.toml").write_text('style = ["news"]\n')
    CliRunner().invoke(main, ["stet", str(tmp_path), "--why", "so"])
    result = copydesk.check_file(tmp_path / "story.txt")
    assert (checks(result), [stet.why for _, stet in result.stets]) == ([], ["so"])
    (tmp_path / "story.txt").write_text("Kiev was not quiet.\n")
    result = copydesk.check_file(tmp_path / "story.txt")
    assert (checks(result), [stet.check for stet in result.idle]) == (["news.kyiv"], ["news.kyiv"])


def test_what_is_wrong_is_raised(tmp_path: Path) -> None:
    with pytest.raises(copydesk.Unreadable):
        copydesk.check_file(tmp_path / "missing.txt")
    with pytest.raises(copydesk.Misconfigured):
        copydesk.check_text("One.", style="guardain")


@pytest.mark.parametrize("name", copydesk.__all__)
def test_each_public_name_is_there(name: str) -> None:
    assert getattr(copydesk, name)


def test_there_are_no_others() -> None:
    with pytest.raises(AttributeError, match="no attribute"):
        copydesk.nothing  # noqa: B018 — to see it raise
