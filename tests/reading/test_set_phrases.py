"""Each phrase of the list is found where it is wrong; what is meant is left alone."""

import pytest

from copydesk.check import example_document
from copydesk.lexicon import table
from copydesk.reading.set_phrases import misheard

PHRASES = [(kind, wrong, right) for kind in ("wrong", "disputed") for wrong, right in table("phrases")[kind].items()]


@pytest.mark.parametrize("kind", ["wrong", "disputed"])
def test_every_wrong_phrase_is_found_and_every_right_one_left_alone(kind: str) -> None:
    for listed, wrong, right in PHRASES:
        if listed != kind:
            continue
        doc, _ = example_document(f"They said, {wrong}, so.")
        spans = {doc[found.span] for found in misheard(doc, kind)}
        assert any(span in wrong for span in spans), wrong
        doc, _ = example_document(f"They said, {right}, so.")
        assert not list(misheard(doc, kind)), right


def test_there_are_many() -> None:
    assert len(table("phrases")["wrong"]) >= 400


def test_a_longer_phrase_excuses_it() -> None:
    doc, _ = example_document("He gave her a piece of my mind, not a piece of mind.")
    assert not list(misheard(doc, "wrong"))
