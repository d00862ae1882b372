"""The proof of a story."""

from copydesk.config import Config
from copydesk.desk import Desk
from copydesk.diagnostic import Proof

STORY = "Pool to close\n\nBy Ann Lee\n\nThe council met. It closed the pool on Monday night.\n"


def read(source: str, path: str = "story.txt", config: Config | None = None) -> Proof:
    found = Desk(config or Config(), frozenset({"proof"})).read(source, path).proof
    assert found
    return found


def test_it_holds_the_copy_and_the_sentences_of_its_prose() -> None:
    proof = read(STORY)
    assert [str(segment.kind) for segment in proof.segments] == ["headline", "byline", "paragraph"]
    told = [(proof.text[each.span.start : each.span.end], each.words) for each in proof.sentences]
    assert told == [("The council met.", 3), ("It closed the pool on Monday night.", 7)]
    assert (proof.measures["words"], proof.measures["sentences"]) == (10, 2)


def test_markup_is_not_in_it_and_its_runs_lead_back() -> None:
    source = "The *council* met &amp; left.\n"
    proof = read(source, "story.md")
    assert proof.text == "The council met & left."
    verbatim = [(source[run.source.start : run.source.end], proof.text[run.text.start : run.text.end])
                for run in proof.runs if run.verbatim]  # fmt: skip
    assert verbatim
    assert all(there == here for there, here in verbatim)


def test_the_limits_are_those_of_the_desk() -> None:
    assert read(STORY).limits == {"sentence": 35, "grade": 15}
    config = Config(options={"readability.long_sentence": {"most": 25}, "readability.grade": {"most": 12}})
    assert read(STORY, config=config).limits == {"sentence": 25, "grade": 12}


def test_an_empty_story_has_an_empty_proof() -> None:
    proof = read("")
    assert (proof.text, proof.segments, proof.sentences) == ("", (), ())
    assert proof.measures["flesch_kincaid"] is None
