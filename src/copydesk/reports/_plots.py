"""The small plots of a story: how long its sentences are, and where its grade stands."""

from collections.abc import Sequence
from typing import NamedTuple

from copydesk.diagnostic import Proof, Sentence


class Bar(NamedTuple):
    """A sentence; places and heights in hundredths of the plot."""

    x: float
    width: float
    height: float
    words: int
    long: bool
    limit: float  # the height at which a sentence is too long


class Scale(NamedTuple):
    """Where the grade stands between the ends of the scale, in hundredths, beside what news comes to."""

    grade: float
    at: float
    usual: tuple[float, float]  # where the middle half of published news stands
    limit: float
    most: float  # the grade that the desk would have at most


def bars(sentences: Sequence[Sentence], limit: float) -> tuple[Bar, ...]:
    if not sentences:
        return ()
    top = max(limit * 1.15, *(each.words for each in sentences))
    step = 100 / len(sentences)
    return tuple(
        Bar(
            round(place * step + step * GAP / 2, 3),
            round(step * (1 - GAP), 3),
            round(100 * each.words / top, 2),
            each.words,
            each.words > limit,
            round(100 * limit / top, 2),
        )
        for place, each in enumerate(sentences)
    )


def grade_scale(proof: Proof) -> Scale | None:
    grade = proof.measures.get("flesch_kincaid")
    if grade is None:
        return None
    most = proof.limits.get("grade", USUAL[1])
    return Scale(grade, _at(grade), (_at(USUAL[0]), _at(USUAL[1])), _at(most), most)


def _at(grade: float) -> float:
    low, high = ENDS
    return round(100 * (min(max(grade, low), high) - low) / (high - low), 2)


GAP = 0.22  # of a step
ENDS = (4.0, 20.0)  # grades
USUAL = (10.4, 12.9)  # the middle half of 1,000 published stories (docs/readability.md)
