"""The measures, against the formulas as published, worked out by hand, and against textstat."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.check import Document, example_document
from copydesk.readability import TEXTSTAT, Counts, _textstat, counts, grade, measures, total
from copydesk.readers.plain import read
from copydesk.reading.syllables import syllables

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))
SMALL = "H: Not counted ¶ The committee in Washington considered two proposals. Nobody objected."


def document(line: str) -> Document:
    return example_document(line)[0]


def test_what_is_counted() -> None:
    assert counts(document(SMALL)) == Counts(
        words=9,
        sentences=2,
        passive_sentences=0,
        longest_sentence=7,
        leads=1,
        lead_words=7,
        characters=62,  # with two full stops
        letters=60,
        syllables=21,  # 1+3+1+3+3+1+3, 3+3
        polysyllables=6,  # committee, Washington, considered, proposals, nobody, objected
        complex_words=4,  # not Washington, a name; not objected, by its ending
        difficult_words=4,  # committee, considered, proposals, objected: not on the list of 3,000; “nobody” is
        complex_to_textstat=5,
        difficult_to_textstat=5,
    )


def test_the_published_formulas_by_hand() -> None:
    found = measures(counts(document(SMALL)))
    assert found.words_per_sentence == 4.5
    assert found.reading_time == pytest.approx(9 / 238)
    assert found.flesch_reading_ease == pytest.approx(206.835 - 1.015 * 4.5 - 84.6 * 21 / 9)
    assert found.flesch_kincaid == pytest.approx(0.39 * 4.5 + 11.8 * 21 / 9 - 15.59)
    assert found.gunning_fog == pytest.approx(0.4 * (4.5 + 100 * 4 / 9))
    assert found.smog == pytest.approx(3.1291 + 1.043 * (6 * 30 / 2) ** 0.5)
    assert found.coleman_liau == pytest.approx(0.0588 * 100 * 60 / 9 - 0.296 * 100 * 2 / 9 - 15.8)
    assert found.automated_readability == pytest.approx(4.71 * 62 / 9 + 0.5 * 4.5 - 21.43)
    assert found.dale_chall == pytest.approx(0.1579 * 100 * 4 / 9 + 0.0496 * 4.5 + 3.6365)


def test_the_same_figures_to_two_places() -> None:
    found = measures(counts(document(SMALL)))
    scores = [round(value, 2) for name, value in found._asdict().items() if name in TEXTSTAT and value is not None]
    assert scores == [4.87, 13.7, 19.58, 13.02, 16.82, 13.27, 10.88]


def test_dale_and_chall_add_nothing_below_five_in_a_hundred() -> None:
    found = measures(Counts(words=100, sentences=10, characters=400, letters=400, syllables=120, difficult_words=5))
    assert found.dale_chall == pytest.approx(0.1579 * 5 + 0.0496 * 10)


@pytest.mark.parametrize(
    "text",
    [
        "The committee in Washington considered two proposals. Nobody on it objected at all.",
        "We said that didn't matter. Parents' letters came by the hundred, and the mayor's office read them.",
        "A ten-year-old won the marathon in Lyon! She ran with extraordinary determination.",
    ],
)
def test_on_plain_copy_textstat_says_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where its splitter makes no mistakes, it comes to what we make of its formulas."""
    textstat = _textstat()
    spoken = {word.replace("-", "").strip(".,!"): word for word in text.lower().split()}
    table = {bare: [["AH0"] * syllables(word.strip(".,!"))] for bare, word in spoken.items()}
    table |= {bare.replace("s'", "s"): phones for bare, phones in table.items()}
    monkeypatch.setattr(textstat.backend.counts._count_syllables, "get_cmudict", lambda _: table)
    textstat.backend.counts.count_syllables.cache_clear()
    counted = counts(document(text))
    found = measures(counted, "textstat")
    assert counted.words == textstat.lexicon_count(text)
    assert counted.sentences == textstat.sentence_count(text)
    assert counted.syllables == textstat.syllable_count(text)
    assert counted.letters == textstat.letter_count(text)
    for ours, theirs in TEXTSTAT.items():
        assert getattr(found, ours) == pytest.approx(getattr(textstat, theirs)(text)), ours
    assert found.reading_time * 60 == pytest.approx(textstat.reading_time(text))


def test_the_seed() -> None:
    """textstat 0.7.13 says 323 words, 18 sentences, 527 syllables: 50.6, 10.7 and a fog of 12.6.

    It counts the sign-off, 8 words and a sentence; it deletes curly apostrophes, and takes 3 syllables with them; and
    it gives Volodymyr, Shevchenkiv and Kamyshin one syllable each, 7 too few. 527 - 19 + 3 + 7 = 518.
    """
    counted = counts(read(SEED.read_text("utf-8")))
    assert (counted.words, counted.sentences, counted.syllables) == (315, 17, 518)
    found = measures(counted, "textstat")
    assert found.flesch_reading_ease == pytest.approx(48.9, abs=0.05)
    assert found.flesch_kincaid == pytest.approx(11.0, abs=0.05)
    assert found.gunning_fog == pytest.approx(13.0, abs=0.05)
    assert measures(counted).gunning_fog == pytest.approx(11.0, abs=0.05)


def test_the_total_is_over_all_the_text_and_not_the_mean() -> None:
    short, long = counts(document("She ran.")), counts(document(f"Ann {'and Bo ' * 20}ran. He sat."))
    both = total([short, long])
    assert both == total([long, short])
    assert (both.words, both.sentences, both.longest_sentence, both.leads) == (46, 3, 42, 2)
    assert measures(both).words_per_sentence == pytest.approx(46 / 3)
    assert measures(both).lead == 22
    joined = counts(document(f"She ran. ¶ Ann {'and Bo ' * 20}ran. He sat."))
    assert measures(both).flesch_kincaid == measures(joined).flesch_kincaid


@pytest.mark.parametrize("text", ["", "H: A headline alone", "*** ¶ — ¶ …"])
def test_where_there_is_no_prose_there_is_no_score(text: str) -> None:
    counted = counts(document(text))
    assert counted == Counts()
    assert total([]) == Counts()
    assert grade(counted) is None
    assert {getattr(measures(counted), name) for name in TEXTSTAT} == {None}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. paid $1,204.50 — twice.", 5),
        ("It’s well-known: 24/7, at 7 p.m. Monday.", 7),
        ("He waited…then ran--fast.", 5),
        ("A 10–12 win & a 5% fall.", 6),
    ],
)
def test_words_are_what_a_reader_counts(text: str, words: int) -> None:
    assert counts(document(text)).words == words


def test_sentences_do_not_end_at_abbreviations() -> None:
    assert counts(document("Inflation hit 8.3% in Sept. He left at 5 p.m. Tuesday.")).sentences == 2


@pytest.mark.parametrize("word", ["Zaporizhzhia", "well-being", "repeated", "businesses", "2,022"])
def test_what_is_not_complex_to_gunning(word: str) -> None:
    assert counts(document(f"We saw {word} there.")).complex_words == 0


@pytest.mark.parametrize("word", ["administration", "companies", "university-run", "influenced", "“Universities"])
def test_what_is_complex_to_gunning(word: str) -> None:
    assert counts(document(f"We saw {word} there.")).complex_words == 1


@pytest.mark.parametrize("word", ["runs", "stopped", "bigger", "happily", "cities", "Kyiv", "1,200", "dog’s", "didn’t"])
def test_what_a_fourth_grader_knows(word: str) -> None:
    assert counts(document(f"We saw {word} there.")).difficult_words == 0


@pytest.mark.parametrize("word", ["proposals", "inflation", "well-financed", "legislature"])
def test_what_a_fourth_grader_does_not_know(word: str) -> None:
    assert counts(document(f"We saw {word} there.")).difficult_words == 1


def test_a_capital_at_the_start_makes_no_name() -> None:
    assert counts(document("Inflation rose. “Legislatures met,” he said.")).difficult_words == 2


@given(st.text(alphabet=st.sampled_from("aeT ts.'’-–—…“”\"(1,5%$é²İß\u0301\u00a0/_*"), max_size=60))
def test_no_text_is_too_odd_to_count(text: str) -> None:
    counted = counts(read(text))
    assert 0 <= counted.sentences <= counted.words <= counted.syllables
    assert counted.letters <= counted.characters
    assert (measures(counted).dale_chall is None) is (counted.words == 0)
