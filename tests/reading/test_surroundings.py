"""What stands around a strange word tells whether it was meant."""

import pytest

from copydesk.check import example_document
from copydesk.document import Document
from copydesk.reading.surroundings import after, before, follows_given_name, is_foreign, is_named
from copydesk.reading.words import Word


def marked(line: str) -> tuple[Document, Word]:
    doc, (span,) = example_document(line)
    return doc, Word(*span, doc[span])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("He met Mr. [[Xandrov]] there.", ("Mr", "there.")),
        ("“Ann [[Xandrov]],” he said.", ("Ann", "")),
        ("[[Xandrov]] left.", ("", "left.")),
        ("Nobody left.¶Ray [[Xandrov]]", ("Ray", "")),
        ("It is (see) – [[xandrov]]-like.", ("–", "")),
    ],
)
def test_words_beside(line: str, found: tuple[str, str]) -> None:
    assert (before(*marked(line)), after(*marked(line))) == found


@pytest.mark.parametrize(
    "line", ["Ann [[Xa]] left.", "Mr [[Xa]]", "J. [[Xa]]", "Wanderley [[Xa]]", "“Ann [[Xa]] left.”"]
)
def test_a_persons_name(line: str) -> None:
    assert follows_given_name(*marked(line))


@pytest.mark.parametrize(
    "line", ["[[Xa]] left.", "The [[Xa]] left.", "In Paris, [[Xa]] left.", "the US [[Xa]]", "it, [[Xa]]"]
)
def test_no_persons_name(line: str) -> None:
    assert not follows_given_name(*marked(line))


@pytest.mark.parametrize(
    "line",
    [
        "It was “[[xa]]” to him.",
        "They were [[talkin]]’ so.",
        "See @[[xa]] now.",
        "See xo/[[xa]] now.",
        "See [[xa]].com now.",
        "An “[E][[conomic]] theory”.",
        "The con[c][[essions]] of it.",
    ],
)
def test_a_word_spoken_of_or_part_of_something(line: str) -> None:
    assert is_named(*marked(line))


@pytest.mark.parametrize(
    "line", ["It was “[[xa]] to him.”", "The [[xa]]’s mother.", "A well-[[xa]] man.", "See [[xa]]. Now.", "[[xa]]"]
)
def test_a_word_among_others(line: str) -> None:
    assert not is_named(*marked(line))


@pytest.mark.parametrize(
    ("line", "strange"),
    [
        ("It is Trachemys [[scripta]] elegans.", ()),
        ("It is L. [[casei]] again.", ()),
        ("It is mirabile [[dictu]], they say.", ("mirabile",)),
        ("The [[reductio]] ad absurdum, they say.", ("absurdum",)),
        ("It is el gran [[putas]] again.", ()),
    ],
)
def test_foreign(line: str, strange: tuple[str, ...]) -> None:
    assert is_foreign(*marked(line), strange)


@pytest.mark.parametrize(
    "line", ["It [[xa]] features.", "The Smith [[maneger]] left.", "It was [[xa]], they say.", "[[xa]]"]
)
def test_not_foreign(line: str) -> None:
    assert not is_foreign(*marked(line), ("strange",))
