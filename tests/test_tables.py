"""The measures as they are shown."""

import csv as reader
import json as parser

from copydesk.check import example_document
from copydesk.readability import Counts, Measures, counts
from copydesk.tables import csv, json, rows, table

POOL = counts(example_document("The council closed the pool. It was old.")[0])
VOTE = counts(example_document("The committee in Washington considered two proposals. Nobody objected.")[0])


def test_a_table_is_aligned_and_ends_with_the_total() -> None:
    shown = "".join(table(rows([("a.txt", POOL), ("b.txt", VOTE)])))
    assert shown == (
        "story  words  sent  min  mean  longest  lead    FRE    FK   fog  SMOG    CL   ARI    DC  pass\n"
        "a.txt      8     2  0.0   4.0        5   5.0  107.6  -0.8   1.6   3.1  -0.4   0.0   5.8    0%\n"
        "b.txt      9     2  0.0   4.5        7   7.0    4.9  13.7  19.6  13.0  16.8  13.3  10.9    0%\n"
        "total     17     4  0.1   4.2        7   6.0   53.2   6.9  11.1  10.1   8.7   7.0   8.5    0%\n"
    )


def test_no_figure_is_minus_nought() -> None:
    assert "-0.0" not in "".join((*table(rows([("a.txt", POOL)])), *csv(rows([("a.txt", POOL)]))))


def test_one_story_is_its_own_total() -> None:
    assert [line.split()[0] for line in table(rows([("a.txt", POOL)]))] == ["story", "a.txt"]


def test_a_story_without_prose_has_dashes() -> None:
    assert "".join(table(rows([("a.txt", Counts())]))).count("–") == 7


def test_json_has_each_story_the_total_and_whose_formulas() -> None:
    shown = parser.loads("".join(json(rows([("a.txt", POOL), ("b.txt", VOTE), ("c.txt", Counts())], "textstat"))))
    assert list(shown) == ["formula", "files", "total"]
    assert shown["formula"] == "textstat"
    assert [each["path"] for each in shown["files"]] == ["a.txt", "b.txt", "c.txt"]
    assert list(shown["files"][0]) == ["path", *Measures._fields]
    assert shown["files"][1]["flesch_reading_ease"] == 4.87
    assert shown["files"][2]["smog"] is None
    assert shown["total"]["words"] == 17


def test_csv_has_a_line_a_story_and_the_total_without_a_path() -> None:
    shown = list(reader.DictReader("".join(csv(rows([("a, b.txt", POOL), ("c.txt", Counts())]))).splitlines()))
    assert [each["path"] for each in shown] == ["a, b.txt", "c.txt", ""]
    assert shown[0] == {**shown[2], "path": "a, b.txt"}
    assert (shown[1]["words"], shown[1]["gunning_fog"]) == ("0", "")
