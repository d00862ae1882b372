"""What the folders hold."""

from pathlib import Path

import pytest

from copydesk import catalog


def test_the_folders_are_the_registry() -> None:
    assert "slips.space_before_mark" in catalog.catalog().checks
    assert catalog.catalog().readers[".txt"] == "plain"
    assert {"text", "concise", "json", "jsonl"} <= set(catalog.catalog().reports)


def test_a_family_is_not_called_misc() -> None:
    families = {name.split(".")[0] for name in catalog.catalog().checks}
    assert not families & {"misc", "other", "general", "common"}


def test_an_unknown_ending_is_read_as_plain_text() -> None:
    assert catalog.reader(".story")("One.").text == "One."


def test_a_new_check_begins_with_examples_that_pass(tmp_path: Path) -> None:
    from copydesk.check import Check, examples
    from copydesk.engine import Active, Engine
    from copydesk.pages import begun

    path = begun("slips.twice_told", tmp_path)
    assert path == tmp_path / "slips" / "twice_told.py"
    scope: dict[str, object] = {}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), scope)
    (check,) = (value for value in scope.values() if isinstance(value, Check))
    lines = list(examples(str(scope["__doc__"])))
    engine = Engine([Active(check, check.level)])
    assert [bool(engine.read(line.document)) for line in lines] == [line.wrong for line in lines]


@pytest.mark.parametrize("name", ["twice", "Slips.twice", "slips.Twice", "slips/twice", "slips.twice.", "../x.y"])
def test_a_new_check_needs_a_family_and_a_name(name: str, tmp_path: Path) -> None:
    from copydesk.pages import begun
    from copydesk.toml import Misconfigured

    with pytest.raises(Misconfigured, match=r"family\.fault"):
        begun(name, tmp_path)


def test_a_new_check_does_not_overwrite_one(tmp_path: Path) -> None:
    from copydesk.pages import begun
    from copydesk.toml import Misconfigured

    begun("slips.twice_told", tmp_path)
    with pytest.raises(Misconfigured, match="already"):
        begun("slips.twice_told", tmp_path)


def test_the_checks_of_a_wrapped_tool_are_parts_of_one_and_known_each_by_its_name() -> None:
    checks = catalog.catalog().checks
    assert "proselint" not in checks
    assert "proselint.spelling.misc" in checks
    assert catalog.load("proselint.spelling.misc") == catalog.load("proselint").parts["spelling.misc"]._replace(
        name="proselint.spelling.misc"
    )


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("proselint.spelling.misc", "proselint"),
        ("proselint", "proselint"),
        ("slips.doubled_word", "slips.doubled_word"),
        ("slips", "slips"),
        ("no.such", "no.such"),
    ],
)
def test_a_part_is_at_home_in_the_file_of_its_check(name: str, home: str) -> None:
    assert catalog.home_of(name) == home
