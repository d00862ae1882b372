import pytest

from copydesk.check import example_document
from copydesk.reading.passives import is_passive, passives


@pytest.mark.parametrize(
    "line",
    [
        "The pool [[was closed]] on Monday.",
        "The vote [[has been put]] off.".replace("[[has ", "has [["),
        "It [[wasn’t told]] so.",
        "The man [[was later found]] dead.",
        "The plan [[is to be dropped]], and the roof will [[be rebuilt]].",
        "The boy [[was worried by]] it.".replace(" by]]", "]] by"),
        "The file [[was unsealed]] in May.",
        "It [[is so often repeated]] that it [[is believed]].",
    ],
)
def test_a_form_of_be_and_a_participle(line: str) -> None:
    doc, marks = example_document(line)
    assert passives(doc) == marks


@pytest.mark.parametrize(
    "line",
    [
        "She was pleased and he was tired.",
        "The rocket is set to launch; it is used to the cold.",
        "He has closed the pool and put it off.",
        "The pool is a need, indeed, and the grass is red.",
        "He got hurt, but was unhurt and unharmed, and they were unaffected.",
        "It was good. It was speed that killed. Two of them were dead.",
        "She was born in Lyon. He is divorced. They are 18 and aged 20.",
    ],
)
def test_an_adjective_makes_none(line: str) -> None:
    doc, _ = example_document(line)
    assert [doc[span] for span in passives(doc)] == []


def test_a_sentence_is_passive_where_one_stands_in_it() -> None:
    doc, marks = example_document("[[The pool was closed.]] [[She closed it.]] [[It was sold.]]")
    assert [is_passive(doc, mark) for mark in marks] == [True, False, True]
