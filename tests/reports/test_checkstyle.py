"""Checkstyle's XML."""

from xml.etree import ElementTree as ET

from copydesk.diagnostic import Result
from copydesk.reports.checkstyle import report


def test_each_file_with_findings_lists_them(results: list[Result]) -> None:
    root = ET.fromstring("".join(report(results)).encode())
    (file,) = root
    assert (root.tag, file.attrib) == ("checkstyle", {"name": "a b/störy, 1:2.txt"})
    assert [error.attrib["severity"] for error in file] == ["error", "error", "warning", "info"]
    assert file[0].attrib == {
        "line": "2", "column": "11", "severity": "error", "message": "“teh”: “the”? → tech", "source": "spelling.word",
    }  # fmt: skip


def test_a_run_without_findings_is_well_formed() -> None:
    assert list(ET.fromstring("".join(report([])).encode())) == []
