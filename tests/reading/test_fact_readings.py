"""Days, lists, quantities and people as the family “facts” reads them."""

from datetime import date

import pytest

from copydesk.check import example_document
from copydesk.reading.dates import days, written
from copydesk.reading.outlines import outlines
from copydesk.reading.people import ages, births
from copydesk.reading.quantities import measure
from copydesk.reading.series import series


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday, Oct. 17, 2022, in", [("Oct. 17, 2022", 0, date(2022, 10, 17))]),
        ("on Tuesday 17 October 2023", [("17 October 2023", 1, date(2023, 10, 17))]),
        ("on Sept. 31", [("Sept. 31", None, None)]),
        ("on Oct. 17, 2022 (Monday)", [("Oct. 17, 2022", 0, date(2022, 10, 17))]),
        ("in May 30% more", []),
        ("in October 2022", []),
        ("May 5:30", []),
    ],
)
def test_days(text: str, expected: list[tuple[str, int | None, date | None]]) -> None:
    doc, _ = example_document(text)
    assert [(doc[day.span], day.weekday, day.date) for day in doc.read(days)] == expected


def test_a_story_is_of_its_latest_full_date_unless_published() -> None:
    assert example_document("From May 1, 2019, to May 3, 2020.")[0].read(written) == date(2020, 5, 3)
    assert example_document("@2021-01-01 From May 1, 2019.")[0].read(written) == date(2021, 1, 1)
    assert example_document("In May.")[0].read(written) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ann Lee, Bo Diaz and Cy Moss", (3, 3)),
        ("Ann Lee, a nurse, and Bo Diaz, 41", (2, 2)),
        ("Ann and Bo, Cy and Di", (3, 4)),
        ("Portland, Oregon, and Bend, Oregon", (2, 2)),
        ("“Salt,” “Eleven” and “Dear Ann”", (3, 3)),
        ("a cup, a bell and a pot", (3, 3)),
        ("Bend, Ore.; Bend, Ind.; and Troy, N.Y.", (3, 3)),
        ("Ann Lee, Bo Diaz and two others", None),
        ("Ann Lee", None),
        ("one in Ohio and two in Iowa", None),
    ],
)
def test_series(text: str, count: tuple[int, int] | None) -> None:
    doc, _ = example_document(text)
    listed = series(doc, 0, len(doc.text))
    assert (listed and (listed.least, listed.most)) == count


def test_how_far_a_figure_may_be_off() -> None:
    assert measure("1,200").loose == 50
    assert measure("12.5").loose == pytest.approx(0.05)
    assert measure("100").loose == 10
    assert measure("3", 1e6).loose == 500_000


def test_ages_and_births() -> None:
    doc, _ = example_document("Ann Moreno, 33, was born in Leeds on May 3, 1990. The 41-year-old Bo Diaz met Moreno.")
    assert [(aged.name, aged.age) for aged in doc.read(ages)] == [("Ann Moreno", 33), ("Bo Diaz", 41)]
    assert [(born.surname, born.year, born.month) for born in doc.read(births)] == [("Moreno", 1990, 5)]


def test_an_outline_knows_its_numbers() -> None:
    doc, _ = example_document("Sales rose 20% to $6 million from $5 million.")
    (outline,) = doc.read(outlines)
    assert [doc[outline.number(place).span] for place in outline.places] == ["20%", "$6 million", "$5 million"]
