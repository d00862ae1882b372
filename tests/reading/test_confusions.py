"""Words that were written for others: found by what stands around them, else left alone."""

import pytest

from copydesk.check import example_document
from copydesk.lexicon import records, table, trie
from copydesk.reading.confusions import OFFSET, confusions, every_doubt
from copydesk.reading.contexts import FARTHER, PAIRED
from copydesk.reading.settings import misplaced

WRONG = [
    ("They did far better then his colleagues did.", "then", "than"),
    ("It would effect the whole industry.", "effect", "affect"),
    ("It had an affect on prices.", "affect", "effect"),
    ("The board was mislead by the firm.", "mislead", "misled"),
    ("It was to late to save the house.", "to", "too"),
    ("They where asked to leave.", "where", "were"),
    ("She is the principle investigator on the grant.", "principle", "principal"),
    ("They want to loose their homes.", "loose", "lose"),
]
RIGHT = [
    "Better then than now, he said, and then he left.",
    "It came into effect, and it affects prices; its effects are clear.",
    "They lead the league; the pipe is made of lead, and he led them.",
    "Too late, they went to the house where they were born.",
    "The principal spoke of principles. In principle, it is over.",
    "The storm passed; in the past, loose ends meant they would lose.",
    "Whose car it is and who’s driving it, they’re not sure: there is their house.",
    "Did he lead the team? Let him lead the way.",
]


@pytest.mark.parametrize(("line", "written", "meant"), WRONG)
def test_a_word_in_the_setting_of_another_is_found(line: str, written: str, meant: str) -> None:
    assert (written, meant) in [(each.written, each.meant) for each in misplaced(example_document(line)[0])]


@pytest.mark.parametrize("line", RIGHT)
def test_words_in_their_own_settings_are_left_alone(line: str) -> None:
    document, _ = example_document(line)
    assert not list(misplaced(document))
    assert not any(each.sure for each in confusions(document))


def test_what_a_story_is_about_is_left_alone() -> None:
    document, _ = example_document("The isle is green. The isle is small. Few know the isle. They like the isle.")
    assert not any(each.sure for each in confusions(document))


def test_no_setting_undoes_another() -> None:
    lines = [line.split("|") for line in table("contexts")["contexts"]["lines"].strip().splitlines()]
    assert all(len(line) in (3, 4) for line in lines)
    assert all(len(line[0].split()) == 2 for line in lines)
    assert len({tuple(part.strip() for part in line) for line in lines}) == len(lines)


def test_every_doubt_has_a_threshold_and_two_words() -> None:
    for written, doubts in every_doubt().items():
        for doubt in doubts:
            assert written != doubt.meant
            assert 0 < doubt.least <= doubt.sure
            assert len(doubt.pulls) == 3


def test_no_weight_is_greater_than_its_ceiling() -> None:
    weights, most = records("confusions"), dict[tuple[str, str, int], int]()
    for key, number in trie("confusions").items():
        first, second, feature = key.split(" ", 2)
        for sign in (1, -1):
            at = f"{first} {second}", feature[0], sign
            most[at] = max(most.get(at, 0), sign * (weights[number] - OFFSET))
    for doubts in every_doubt().values():
        for doubt in doubts:
            pair = doubt.model.rstrip()
            assert sum(most.get((pair, kind, doubt.sign), 0) for kind in PAIRED) == doubt.paired
            assert most.get((pair, FARTHER, doubt.sign), 0) == doubt.farther
