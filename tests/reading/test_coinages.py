"""Words made of known words are told from slips."""

import pytest

from copydesk.lexicon import Lexicon
from copydesk.reading.coinages import is_coinage

ENGLISH = Lexicon()


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("swingiest", "stingiest"),
        ("stockfeed", "stocked"),
        ("expeditioners", "expeditions"),
        ("wholesomer", "wholesome"),
        ("redesignate", "redesignated"),
        ("detailee", "detailed"),
        ("gameplan", "gameplay"),
        ("classness", "classes"),
        ("receival", "receivable"),
    ],
)
def test_an_ending_a_prefix_or_another_word_makes_a_coinage(word: str, near: str) -> None:
    assert is_coinage(word, near, ENGLISH)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("resonsible", "responsible"),
        ("maneger", "manager"),
        ("commited", "committed"),
        ("carefull", "careful"),
        ("threatend", "threatened"),
        ("aed", "aged"),
        ("ss", "as"),
        ("reed", "red"),
    ],
)
def test_a_slip_is_no_coinage(word: str, meant: str) -> None:
    assert not is_coinage(word, meant, ENGLISH)
