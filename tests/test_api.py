"""copydesk as a library."""

from datetime import date
from pathlib import Path

import pytest

import copydesk


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
