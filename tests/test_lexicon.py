"""The lexicon knows English, and not its misspellings."""

import pytest

from copydesk.lexicon import Lexicon, table

ENGLISH = Lexicon()


@pytest.mark.parametrize(
    "word",
    "government colour color organise organize café cafe fiancé naïve eurozone livestreamed doomscrolling "
    "cryptocurrency don’t don't o'clock they've Kyiv Africa AFRICA Smith SMITH McDonald Jiménez NATO iPhone Trump’s"
    " boss's reporters’ Uighurs Harrises overperforming mirrorlike megabanks monthslong Leeds".split(),
)
def test_knows_words_names_and_places(word: str) -> None:
    assert ENGLISH.knows(word)


@pytest.mark.parametrize(
    "word",
    "recieve definately seperate occured accomodate embarassment thier teh wich untill goverment targetting publically "
    "Recieved Goverment ofthe inthe tothe saidthe thegovernment alot unleased expaining numerouss xqzt".split(),
)
def test_does_not_know_misspellings_or_fused_words(word: str) -> None:
    assert not ENGLISH.knows(word)


@pytest.mark.parametrize("word", ["africa", "johnston", "nato", "london’s"])
def test_a_name_in_lower_case_is_not_known(word: str) -> None:
    assert not ENGLISH.knows(word)


def test_nothing_is_not_a_word() -> None:
    assert not any(ENGLISH.knows(nothing) for nothing in ("", "'", "’s", "12", "¶"))


def test_the_desks_own_words_are_known_in_any_case_and_piece_by_piece() -> None:
    desk = Lexicon(["Xandrova", "zorbing", "Quillip Drax"])
    assert all(map(desk.knows, ("Xandrova", "XANDROVA", "xandrova", "Xandrova’s", "Zorbing", "Drax", "Quillip")))
    assert not ENGLISH.knows("Xandrova")


def test_the_desks_own_words_are_not_dictionary_words() -> None:
    assert not Lexicon(["zorbing"]).is_word("zorbing")


@pytest.mark.parametrize(
    ("word", "american", "british"),
    [
        ("colour", False, True),
        ("color", True, False),
        ("organise", False, True),
        ("organize", True, True),
        ("cancelled", False, True),
        ("canceled", True, False),
        ("centre", False, True),
        ("house", True, True),
        ("House", True, True),
        ("recieve", False, False),
    ],
)
def test_the_varieties_are_apart(word: str, american: bool, british: bool) -> None:
    assert ENGLISH.is_word(word, "us") is american
    assert ENGLISH.is_word(word, "gb") is british
    assert ENGLISH.is_word(word) is (american or british)


@pytest.mark.parametrize("word", ["London", "Johnston", "ofthe", "", "merkel"])
def test_a_name_or_a_string_is_not_a_dictionary_word(word: str) -> None:
    assert not ENGLISH.is_word(word)


def test_names_are_given_names_and_surnames() -> None:
    assert all(map(ENGLISH.is_name, ("Johnston", "Johnson", "María", "Maria", "ann", "O'Brien", "McDonald")))
    assert not any(map(ENGLISH.is_name, ("government", "quickly", "")))


def test_places_are_countries_states_and_towns() -> None:
    assert all(
        map(ENGLISH.is_place, ("France", "Ohio", "new york", "New York", "Los Angeles", "Kyiv", "Leeds", "Canberra"))
    )
    assert not any(map(ENGLISH.is_place, ("government", "Johnston’s", "new")))


def test_frequency_is_on_the_zipf_scale() -> None:
    assert ENGLISH.frequency("the") == ENGLISH.frequency("The") == pytest.approx(7.73, abs=0.02)
    assert ENGLISH.frequency("house") > ENGLISH.frequency("rhombus") > ENGLISH.frequency("doomscrolling") == 0.0
    assert ENGLISH.frequency("don’t") == ENGLISH.frequency("don't") > 5


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieve", "receive"),
        ("definately", "definitely"),
        ("seperate", "separate"),
        ("occured", "occurred"),
        ("accomodate", "accommodate"),
        ("teh", "the"),
        ("thier", "their"),
        ("goverment", "government"),
        ("didnt", "didn't"),
        ("buidlings", "buildings"),
        ("continous", "continuous"),
        ("neccesary", "necessary"),
    ],
)
def test_corrects_what_is_clear(wrong: str, right: str) -> None:
    assert ENGLISH.correction(wrong) == right


@pytest.mark.parametrize("word", ["ofthe", "inthe", "xqzt", "woll", "fim", "zzzzzzzzz", "", "Recieve", "danhanzus"])
def test_does_not_guess(word: str) -> None:
    assert ENGLISH.correction(word) is None


def test_corrects_to_the_desks_own_words() -> None:
    assert Lexicon(["zorbing"]).correction("zorbbing") == "zorbing"


def test_a_table_is_read_once() -> None:
    assert table("words") is table("words")
    assert "doomscrolling" in table("words")["net"]


def test_the_desks_own_names_are_known_and_its_own() -> None:
    lexicon = Lexicon(words=["tweetstorm"], names=["Nina Kowalczyk"])
    assert lexicon.names == ("Nina Kowalczyk",)
    assert all(map(lexicon.is_own, ["tweetstorm", "Nina Kowalczyk", "KOWALCZYK", "Kowalczyk’s"]))
    assert lexicon.knows("Kowalczyk’s")
    assert not lexicon.is_own("Kowalcyzk")


def test_several_corrections_come_likeliest_first() -> None:
    assert ENGLISH.corrections("posess")[0] == "possess"
    assert ENGLISH.corrections("Recieve") == ("receive",)
    assert ENGLISH.corrections("ofthe") == ()


def test_two_slips_are_thought_of_unless_one_is_the_most() -> None:
    assert "environment" in ENGLISH.corrections("enviromment")
    assert ENGLISH.corrections("acommodashion", slips=1) == ()


def test_surety_falls_with_the_cost_of_the_slip_and_rises_with_how_common_the_word_is() -> None:
    assert ENGLISH.surety("folllowing", "following") > ENGLISH.surety("adaptibility", "adaptability")
    assert ENGLISH.surety("turs", "tours") > ENGLISH.surety("turs", "thurs")


@pytest.mark.parametrize("word", ["hafted", "resorb", "mithering"])
def test_a_rare_word_that_looks_like_a_slip_is_known_to_be_one(word: str) -> None:
    assert ENGLISH.is_rare(word)


@pytest.mark.parametrize("word", ["recieve", "goverment", "maneger", "the", ""])
def test_a_slip_or_a_common_word_is_not_rare(word: str) -> None:
    assert not ENGLISH.is_rare(word)
