"""What was worked out once."""

from pathlib import Path

import pytest

from copydesk.cache import kept


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COPYDESK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.usefixtures("folder")
def test_what_was_made_once_is_not_made_again_until_its_source_changes() -> None:
    assert kept("a", "first", lambda: {"made": 1}) == {"made": 1}
    assert kept("a", "first", lambda: {"made": 2}) == {"made": 1}
    assert kept("a", "second", lambda: {"made": 3}) == {"made": 3}
    assert kept("b", "first", lambda: {"made": 4}) == {"made": 4}


@pytest.mark.parametrize("damage", [b'["a", "first", {"made"', b"{}", b"[]", b"1", b'["a", "first", 1]', b"\xff"])
def test_a_damaged_cache_is_made_again(folder: Path, damage: bytes) -> None:
    kept("a", "first", lambda: {"made": 1})
    (folder / "a.json").write_bytes(damage)
    assert kept("a", "first", lambda: {"made": 2}) == {"made": 2}


def test_without_a_folder_to_write_to_the_work_is_done_again(folder: Path) -> None:
    folder.write_text("a file stands where the folder should be")
    assert kept("a", "first", lambda: {"made": 1}) == {"made": 1}
    assert kept("a", "first", lambda: {"made": 2}) == {"made": 2}


def test_a_path_is_no_name_for_a_file(folder: Path) -> None:
    kept("pack-/desk/../house style.toml", "first", dict)
    assert [path.name for path in folder.iterdir()] == ["pack-_desk_.._house_style.toml.json"]


@pytest.mark.usefixtures("folder")
def test_long_names_that_end_alike_are_kept_apart() -> None:
    path = "/deep" * 60
    assert kept(f"pack-{path}", "first", lambda: {"made": 1}) == {"made": 1}
    assert kept(f"pages-{path}", "first", lambda: {"made": 2}) == {"made": 2}
    assert kept(f"pack-{path}", "first", lambda: {"made": 3}) == {"made": 1}
    middle = "/deep" * 20 + "/other" + "/deep" * 40
    assert kept(f"pack-{middle}", "first", lambda: {"made": 4}) == {"made": 4}
