from pathlib import Path

import pytest

from copydesk.ledger import Entry, ledger
from copydesk.toml import Misconfigured


def read(path: Path, text: str) -> list[Entry]:
    path.write_text(text, encoding="utf-8")
    return list(ledger([path], "copydesk.toml:1"))


def test_a_text_file_has_a_name_a_line_and_notes_after_a_hash(tmp_path: Path) -> None:
    text = "# people\nAnn  Lee # mayor since 2020\n\nBeyoncé\n"
    assert read(tmp_path / "names.txt", text) == [Entry("Ann Lee", "mayor since 2020"), Entry("Beyoncé")]


def test_a_table_has_a_column_of_names_and_may_have_notes(tmp_path: Path) -> None:
    text = '\ufeffDesk,Name,Note\nmetro,"Lee, Inc.",the  firm\nsports,Bo Diaz\n,,\n'
    assert read(tmp_path / "names.csv", text) == [Entry("Lee, Inc.", "the firm"), Entry("Bo Diaz")]


def test_nothing_is_listed_in_an_empty_file(tmp_path: Path) -> None:
    assert read(tmp_path / "names.txt", "") == []


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("names.csv", "", ":1: the first line must name the columns"),
        ("names.csv", "person,note\nAnn Lee,mayor\n", ":1: the first line must name the columns"),
        ("names.csv", "name,note\nAnn Lee,mayor\nLee, Inc.,firm\n", ":3: 3 values for 2 columns"),
        ("names.csv", "name,note\n,mayor\n", ":2: a name is missing"),
        ("names.csv", 'name\n"Ann Lee\n', ":2: not CSV: "),
        ("names.txt", "Ann Lee\n# of 2020\n1998\n", ":3: “1998” is no name"),
        ("names.txt", "Ann Lee\n  \n??? # who\n", ":3: “???” is no name"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(Misconfigured) as error:
        read(tmp_path / name, text)
    assert str(error.value).startswith(f"{tmp_path / name}{message}")


def test_a_file_that_is_not_there_is_said_with_where_it_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured) as error:
        list(ledger([tmp_path / "missing.txt"], "copydesk.toml:4"))
    assert str(error.value).startswith(f"copydesk.toml:4: {tmp_path / 'missing.txt'}: ")
