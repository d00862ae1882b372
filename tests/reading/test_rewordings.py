import pytest

from copydesk.check import example_document
from copydesk.reading.rewordings import reworded

TOLD = "The council voted on Monday to close the bridge for a year while it is mended and painted."


@pytest.mark.parametrize(
    "again",
    [
        "The council has voted on Monday to close the bridge for a year while it is mended and painted.",
        "The council voted on Monday to close the bridge for a year while it is mended.",
        "The council voted on Monday to shut the bridge for a year while it is mended and painted.",
    ],
)
def test_an_edited_copy_is_found(again: str) -> None:
    doc = example_document(f"{TOLD} ¶ It is old. ¶ {again}")[0]
    [repeat] = doc.read(reworded)
    assert (doc[repeat.first], doc[repeat.second]) == (TOLD, again)


@pytest.mark.parametrize(
    "other",
    [
        TOLD,
        "“The council voted on Monday to close the bridge for a year while it is mended and painted,” she said.",
        "The council voted on Friday to close the tunnel for a week while it is mended and painted.",
        "The Council of Leeds and the Board of Hull voted on Monday to close the bridge for a year.",
        "Will the council vote on Monday to close the bridge for a year while it is mended and painted?",
    ],
)
def test_the_same_words_a_quotation_and_a_parallel_are_none(other: str) -> None:
    assert not example_document(f"{TOLD} ¶ It is old. ¶ {other}")[0].read(reworded)
