"""Which files are read, how they are decoded, and how they are put back."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk import files
from copydesk.files import File, Unreadable, Unwritable, may_mean, spec

TXT = (".txt", ".md")
needs_modes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")


def listed(folder: Path, paths: Sequence[str] = (".",), exclude: Sequence[str] = ()) -> list[str]:
    """What is found, relative to a folder; what is wrong with a mark of exclamation."""
    return [
        f"! {found.path.relative_to(folder)}" if isinstance(found, Unreadable) else found.relative_to(folder).as_posix()
        for found in files.find([folder / path for path in paths], TXT, exclude)
    ]


def made(folder: Path, *names: str) -> Path:
    for each in names:
        name, _, text = each.partition("=")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text or "Copy.", encoding="utf-8")
    return folder


STORIES = ["Kyiv was attacked.\n“No,” she said.\r\nÉtat\r", "", "\n", "漢字 👍"]


@pytest.mark.parametrize("source", STORIES)
@pytest.mark.parametrize(
    ("codec", "bom"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")],
)
def test_a_text_comes_back_as_it_went(tmp_path: Path, source: str, codec: str, bom: bytes) -> None:
    path = tmp_path / "story.txt"
    data = bom + source.encode(codec)
    path.write_bytes(data)
    file = files.read(path)
    assert file.source == source
    files.write(file, file.source + "More.\r\n")
    assert path.read_bytes() == data + "More.\r\n".encode(codec)
    assert [each.name for each in tmp_path.iterdir()] == ["story.txt"]


@pytest.mark.parametrize("text", ["café", "“Kyiv’s mayor,” he said – twice…", "£5", "Søren Kierkegaard"])
def test_windows_1252_is_known_by_its_quotes_and_accents(text: str) -> None:
    source = f"{text} and more that is plain.\r\n"
    assert files.decode(source.encode("cp1252")) == (source, files.Encoding("cp1252"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"One.\nTwo\x8d.\n", "byte 0x8D at offset 8, line 2, is not UTF-8"),
        ("“Kyiv” é".encode() + b"\n\x93\n", "byte 0x93 at offset 14, line 2, is not UTF-8"),
        ("“Kyiv”".encode()[:-1], "byte 0xE2 at offset 7, line 1, is not UTF-8"),
        ("привет, мир".encode("koi8-r"), "is not UTF-8"),
        (b"%PDF\r\n\0\1\2", "a binary file: byte 0x00 at offset 6, line 2"),
        (b"\xff\xfeA\0B", "byte 0x42 at offset 4, line 1, is not UTF-16-LE"),
    ],
)
def test_what_is_no_text_is_refused_and_the_place_named(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as caught:
        files.decode(data)
    assert message in caught.value.message


def test_a_large_file_is_refused_and_the_option_named(tmp_path: Path) -> None:
    path = made(tmp_path, "a.txt=12345") / "a.txt"
    assert files.read(path, max_size=5).source == "12345"
    with pytest.raises(Unreadable, match="larger than 4 bytes; raise --max-size"):
        files.read(path, max_size=4)


@pytest.mark.parametrize("name", ["none.txt", "."])
def test_what_is_not_there_or_a_folder_cannot_be_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unreadable):
        files.read(tmp_path / name)


def test_a_character_that_the_encoding_lacks_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes("café olé".encode("cp1252"))
    with pytest.raises(Unwritable, match=r"“ł” \(U\+0142\) does not exist in cp1252"):
        files.write(files.read(path), "Lódz złoty")
    assert path.read_bytes() == "café olé".encode("cp1252")


def test_a_file_that_was_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = made(tmp_path, "a.txt=One") / "a.txt"
    file = files.read(path)
    path.write_text("Two", encoding="utf-8")
    with pytest.raises(Unwritable, match="changed after it was read"):
        files.write(file, "Three")
    assert path.read_text(encoding="utf-8") == "Two"


@needs_modes
def test_a_read_only_file_stays_as_it_is(tmp_path: Path) -> None:
    path = made(tmp_path, "a.txt=One") / "a.txt"
    path.chmod(0o444)
    with pytest.raises(Unwritable, match="read-only"):
        files.write(files.read(path), "Two")
    assert path.read_text(encoding="utf-8") == "One"


def test_a_file_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    file = File(tmp_path / "a.txt", "One", files.Encoding())
    with pytest.raises(Unwritable):
        files.write(file, "Two")
    assert not file.path.exists()


@needs_modes
def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    real = made(tmp_path, "a.txt=One") / "a.txt"
    real.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to("a.txt")
    files.write(files.read(link), "Two")
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "Two"
    assert real.stat().st_mode & 0o777 == 0o640


def test_folders_are_walked_in_order_for_known_endings(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a/z.MD", "a/b.txt", "c.png", ".git/x.txt", ".hidden/x.txt", "a/.x.txt")
    assert listed(tmp_path) == ["a/b.txt", "a/z.MD", "b.txt"]


def test_a_file_that_is_named_is_taken_whatever_its_ending_and_once(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "c.png", ".hidden.txt")
    names = ["c.png", "b.txt", ".", "b.txt", ".hidden.txt"]
    assert listed(tmp_path, names) == ["c.png", "b.txt", ".hidden.txt"]


def test_what_is_not_there_is_said_and_the_rest_found(tmp_path: Path) -> None:
    assert listed(made(tmp_path, "b.txt"), ["none.txt", "b.txt"]) == ["! none.txt", "b.txt"]


def test_a_folder_without_copy_is_said_with_the_endings_that_are_known(tmp_path: Path) -> None:
    made(tmp_path, "c.png")
    (found,) = files.find([tmp_path], TXT)
    assert isinstance(found, Unreadable)
    assert "known endings: .md, .txt" in found.message


def test_gitignore_is_honoured_nested_and_negated(tmp_path: Path) -> None:
    made(
        tmp_path,
        ".git/HEAD",
        ".gitignore=drafts/\n*.old.txt\n/root.txt\n",
        "drafts/a.txt",
        "deep/drafts/a.txt",
        "a.old.txt",
        "root.txt",
        "deep/root.txt",
        "deep/.gitignore=!keep.old.txt\nb.txt\n",
        "deep/keep.old.txt",
        "deep/b.txt",
        "b.txt",
    )
    assert listed(tmp_path) == ["b.txt", "deep/keep.old.txt", "deep/root.txt"]
    assert listed(tmp_path, ["deep"]) == ["deep/keep.old.txt", "deep/root.txt"]


def test_an_ignored_folder_or_file_that_is_named_is_meant(tmp_path: Path) -> None:
    made(tmp_path, ".git/HEAD", ".gitignore=drafts/\n", "drafts/a.txt")
    assert listed(tmp_path, ["drafts"]) == ["drafts/a.txt"]
    assert listed(tmp_path, ["drafts/a.txt"]) == ["drafts/a.txt"]


def test_a_gitignore_above_the_repository_says_nothing(tmp_path: Path) -> None:
    made(tmp_path, ".gitignore=*.txt\n", "repository/.git/HEAD", "repository/a.txt")
    assert listed(tmp_path, ["repository"]) == ["repository/a.txt"]


def test_patterns_exclude_what_a_walk_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.txt", "archive/a.txt", "deep/archive/a.txt", "a.draft.txt")
    assert listed(tmp_path, exclude=["archive/", "*.draft.txt"]) == ["a.txt"]
    monkeypatch.chdir(tmp_path)
    assert listed(tmp_path, ["deep", "archive/a.txt"], ["/archive/"]) == ["deep/archive/a.txt", "archive/a.txt"]


@needs_modes
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    made(tmp_path, "shut/a.txt", "b.txt")
    (tmp_path / "shut").chmod(0)
    try:
        assert listed(tmp_path) == ["b.txt", "! shut"]
    finally:
        (tmp_path / "shut").chmod(0o755)


PARTS = st.sampled_from(["a", "b", "draft", "draft.txt", "x.egg-info", ".venv", "deep", "a b"])
PATTERNS = st.sampled_from(
    [
        "a",
        "/a",
        "a/",
        "a/b",
        "**/b",
        "a/**",
        "*.txt",
        "!draft.txt",
        "dra?t",
        "[ab]",
        "deep/*",
        "# a",
        "",
        "\\#a",
        "a\\ b",
        "*",
    ]
)


@given(st.lists(PATTERNS, max_size=4), st.lists(PARTS, min_size=1, max_size=4), st.booleans())
def test_pathspec_has_nothing_to_say_of_a_path_that_no_pattern_may_mean(
    patterns: list[str], parts: list[str], folder: bool
) -> None:
    if not any(may_mean(pattern, parts) for pattern in patterns):
        name = "/".join(parts) + "/" * folder
        assert spec(tuple(patterns)).check_file(name).include is None
