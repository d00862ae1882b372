import pytest

from copydesk.check import example_document
from copydesk.reading.roll import Sort, roll


def read(line: str) -> dict[str, list[str]]:
    entries = example_document(line)[0].read(roll)
    return {str(sort): [entry.name for entry in entries if entry.sort is sort] for sort in Sort}


def test_people_places_and_organisations_are_told_apart() -> None:
    found = read("Mayor Ann Lee met Bo Diaz of Hartley Partners in Ohio and at Fort Polk.")
    assert found["People"] == ["Ann Lee", "Bo Diaz"]
    assert found["Places"] == ["Ohio", "Fort Polk"]
    assert found["Organisations"] == ["Hartley Partners"]


def test_a_surname_a_first_name_and_a_firm_in_short_are_their_bearer() -> None:
    doc, _ = example_document(
        "Marina Osei runs Tolliver Equipment Co. ¶ Then Osei left. He and Marina of Tolliver did well."
    )
    assert [(entry.name, len(entry.places)) for entry in doc.read(roll)] == [
        ("Marina Osei", 3),
        ("Tolliver Equipment Co.", 2),
    ]


def test_a_surname_that_two_bear_is_nobody_in_particular() -> None:
    doc, _ = example_document("Marina Osei met Maria Osei. ¶ Then Osei left.")
    assert [entry.name for entry in doc.read(roll)] == ["Marina Osei", "Maria Osei", "Osei"]


@pytest.mark.parametrize(
    "line",
    ["The Chinese came on Monday.", "It rained. Then it stopped.", "They moved to N.M. in May."],
)
def test_what_needs_no_verifying_is_left_out(line: str) -> None:
    assert not any(read(line).values())
