"""House styles: how packs go together, what their terms find, and what is said of a bad one."""

from datetime import date
from pathlib import Path

import pytest

from copydesk import pack
from copydesk.check import Check, example_document
from copydesk.engine import Active, Engine
from copydesk.pack import style
from copydesk.toml import Misconfigured

Q3 = "'''"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return tmp_path / "house.toml"


def written(path: Path, text: str) -> pack.Style:
    path.write_text(text, encoding="utf-8")
    return style([str(path)], path.parent)


def refusal(path: Path, text: str) -> str:
    """What is said of this pack, the folder left out."""
    with pytest.raises(Misconfigured) as caught:
        written(path, text)
    return str(caught.value).replace(f"{path.parent}/", "")


def flagged(check: Check, line: str) -> list[tuple[str, tuple[str, ...]]]:
    document = example_document(line)[0]
    found = Engine([Active(check, check.level)]).read(document)
    return [(document.source[slice(*each.span)], each.fixes) for each in found]


def term(house: Path, entry: str) -> Check:
    return written(house, f"[terms.it]\n{entry}\n").terms["house.it"]


# --- what is said of a bad pack


def test_an_unknown_key_is_refused_with_the_nearest(house: Path) -> None:
    said = refusal(house, 'title = "House"\nuses = ["news"]\n')
    assert said == "house.toml:2: unknown key “uses”; did you mean “use”?"


def test_an_unknown_key_in_a_term_is_refused_where_it_stands(house: Path) -> None:
    said = refusal(house, '[terms.adviser]\nwrong = ["advisor"]\nrigth = "adviser"\n')
    assert said == "house.toml:3: unknown key “rigth” in [terms.adviser]; did you mean “right”?"


def test_a_value_of_the_wrong_type_is_refused(house: Path) -> None:
    said = refusal(house, '[terms.adviser]\nright = "adviser"\nwrong = "advisor"\n')
    assert said == "house.toml:3: “wrong” must be a list of strings, not 'advisor'"


def test_a_date_in_quotes_is_refused(house: Path) -> None:
    said = refusal(house, '[terms.a]\nright = "b"\nwrong = ["a"]\nsince = "2019-08-14"\n')
    assert said == "house.toml:4: “since” must be a date such as 2019-08-14, without quotes, not '2019-08-14'"


def test_an_unknown_level_is_refused(house: Path) -> None:
    said = refusal(house, '[levels]\nslips = "fatal"\n')
    assert said == "house.toml:2: “slips” must be one of “advice”, “warning”, “error”, not 'fatal'"


@pytest.mark.parametrize("pattern", ["(unclosed", r"a(?=b)", r"(?<!a)b", r"(a)\1", "(a{1000}){1000}"])
def test_a_pattern_that_re2_cannot_read_is_refused(house: Path, pattern: str) -> None:
    said = refusal(house, f"[terms.a]\nmessage = 'Why?'\npattern = '{pattern}'\n")
    assert said.startswith(f"house.toml:3: RE2 cannot read “{pattern}”: ")


def test_a_template_that_asks_for_a_group_too_many_is_refused(house: Path) -> None:
    said = refusal(house, "[terms.a]\npattern = '(a)b'\nright = '\\2'\n")
    assert said == "house.toml:3: “\\2” asks for a group that the pattern does not have"


def test_a_term_needs_a_phrase_or_a_pattern_and_not_both(house: Path) -> None:
    both = '[terms.a]\nwrong = ["a"]\npattern = "a"\nright = "b"\n'
    for text in (both, '[terms.a]\nright = "b"\n'):
        said = refusal(house, text)
        assert said == "house.toml:1: “a” must have either “wrong”, a list of phrases, or “pattern”"


def test_a_term_says_what_is_right_or_asks(house: Path) -> None:
    said = refusal(house, '[terms.a]\nwrong = ["a"]\n')
    assert said == "house.toml:1: “a” must say what is “right”, or ask a question in “message”"


def test_a_name_that_is_no_checks_is_refused_with_the_nearest(house: Path) -> None:
    said = refusal(house, 'title = "House"\nuse = ["news", "slips.space_befor_mark"]\n')
    assert said == "house.toml:2: no check is called “slips.space_befor_mark”; did you mean “slips.space_before_mark”?"


def test_levels_and_options_are_for_checks_that_there_are(house: Path) -> None:
    assert refusal(house, 'use = ["news"]\n[levels]\n"slipps" = "error"\n').startswith(
        "house.toml:3: no check is called “slipps”"
    )
    said = refusal(house, 'use = ["news"]\n[options."slips"]\nmost = 3\n')
    assert said == "house.toml:2: options are for one check, and “slips” is not the name of one"


def test_an_option_is_one_that_the_check_has_and_like_its_default(house: Path) -> None:
    head = '[options."readability.long_lead"]\n'
    said = refusal(house, head + "moist = 30\n")
    assert said == "house.toml:2: “readability.long_lead” has no option “moist”; did you mean “most”?"
    assert refusal(house, head + "most = true\n") == "house.toml:2: “most” must be like 35, not True"


def test_a_pack_may_not_use_itself(house: Path) -> None:
    assert refusal(house, 'use = ["house.toml"]\n') == "house.toml: the pack uses itself"


def test_nor_may_two_use_each_other(house: Path) -> None:
    (house.parent / "other.toml").write_text('use = ["house.toml"]\n')
    assert refusal(house, 'use = ["other.toml"]\n').endswith(": the pack uses itself")


def test_an_unknown_pack_is_refused_with_the_nearest() -> None:
    with pytest.raises(Misconfigured, match="no style is called “nevs”; did you mean “news”"):
        style(["nevs"], Path())


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"desk.toml: No such file"):
        style(["desk.toml"], tmp_path)


def test_broken_toml_is_refused_with_its_line(house: Path) -> None:
    assert refusal(house, 'title = "House"\nuse = [\n').startswith("house.toml:")


def test_two_terms_for_one_phrase_are_refused(house: Path) -> None:
    said = refusal(
        house, '[terms.a]\nwrong = ["e-mail"]\nright = "email"\n\n[terms.b]\nwrong = ["E-mail"]\nright = "mail"\n'
    )
    assert said == "house.toml:5: “E-mail” is a term of “house.a” already (house.toml:1)"


def test_a_term_may_not_ask_for_what_another_refuses(house: Path) -> None:
    said = refusal(
        house,
        '[terms.a]\nwrong = ["advisor"]\nright = "adviser"\n\n[terms.b]\nwrong = ["adviser"]\nright = "advisor"\n',
    )
    assert said == "house.toml:1: “house.a” asks for “adviser”, which “house.b” refuses (house.toml:5)"


def test_a_term_for_a_phrase_of_an_inherited_pack_is_refused_until_that_is_off(house: Path) -> None:
    entry = '[terms.advisor]\nwrong = ["adviser"]\nright = "advisor"\n'
    assert "“ap.adviser”" in refusal(house, 'use = ["ap"]\n' + entry)
    made = written(house, 'use = ["ap", "-ap.adviser"]\n' + entry)
    assert made.uses("house.advisor")
    assert not made.uses("ap.adviser")


# --- how packs go together


def test_a_desks_own_pack_inherits_from_ours(house: Path) -> None:
    made = written(house, 'use = ["ap", "-titles"]\n[terms.gov]\nwrong = ["statehouse"]\nright = "Statehouse"\n')
    assert made.uses("ap.adviser")
    assert made.uses("news.kyiv")
    assert made.uses("house.gov")
    assert not made.uses("titles.before_name")


def test_the_longest_name_decides_wherever_it_stands(house: Path) -> None:
    made = written(house, 'use = ["titles.courtesy", "-titles", "slips", "-slips.space_before_mark"]\n')
    assert made.uses("titles.courtesy")
    assert not made.uses("titles.before_name")
    assert not made.uses("slips.space_before_mark")


def test_of_two_alike_the_later_decides(house: Path) -> None:
    assert not written(house, 'use = ["titles", "-titles"]\n').uses("titles.courtesy")
    assert written(house, 'use = ["-titles", "titles"]\n').uses("titles.courtesy")


def test_a_minus_takes_back_what_a_used_pack_turned_on(house: Path) -> None:
    made = written(house, 'use = ["ap", "-numbers.percent", "-ap.email"]\n')
    assert not made.uses("numbers.percent")
    assert not made.uses("ap.email")
    assert made.uses("numbers.money")


def test_what_no_pack_speaks_of_is_off(house: Path) -> None:
    assert not written(house, 'use = ["slips"]\n').uses("titles.courtesy")


def test_levels_and_options_add_up_and_the_later_wins(house: Path) -> None:
    (house.parent / "below.toml").write_text(
        'use = ["readability"]\n[levels]\nreadability = "warning"\n[options."readability.long_lead"]\nmost = 30\n'
    )
    made = written(house, 'use = ["below.toml"]\n[options."readability.long_lead"]\nmost = 28\n')
    assert str(made.levels["readability"]) == "warning"
    assert made.options == {"readability.long_lead": {"most": 28}}


def test_a_pack_that_two_others_use_does_not_undo_what_stands_above_them(house: Path) -> None:
    (house.parent / "one.toml").write_text('use = ["news", "-news.kyiv"]\n')
    (house.parent / "two.toml").write_text('use = ["news"]\n')
    made = written(house, 'use = ["one.toml", "two.toml"]\n')
    assert made.uses("news.kolkata")
    assert not made.uses("news.kyiv")


@pytest.mark.parametrize("name", pack.shipped())
def test_what_we_ship_loads(name: str) -> None:
    assert style([name], Path()).rules


# --- what a term finds


def test_inflections_and_capitals_are_followed(house: Path) -> None:
    check = term(house, 'wrong = ["advisor"]\nright = "adviser"')
    assert flagged(check, "Advisors met an advisor.") == [("Advisors", ("Advisers",)), ("advisor", ("adviser",))]
    assert flagged(check, "THE ADVISOR LEFT.") == [("ADVISOR", ("ADVISER",))]
    assert not flagged(check, "The advisory adviser left.")


def test_the_word_that_differs_is_inflected(house: Path) -> None:
    check = term(house, 'wrong = ["tow the line"]\nright = "toe the line"')
    assert flagged(check, "She tows the line.") == [("tows the line", ("toes the line",))]


def test_inflection_can_be_turned_off(house: Path) -> None:
    check = term(house, 'wrong = ["advisor"]\nright = "adviser"\ninflect = false')
    assert flagged(check, "An advisor and two advisors.") == [("advisor", ("adviser",))]


def test_case_keeps_to_the_letters_and_follows_inflections(house: Path) -> None:
    check = term(house, 'wrong = ["advisor"]\nright = "adviser"\ncase = true')
    assert flagged(check, "Two advisors left the Advisor.") == [("advisors", ("advisers",))]


def test_a_longer_phrase_excuses_the_term_that_stands_in_it(house: Path) -> None:
    check = term(house, 'wrong = ["Kiev"]\nright = "Kyiv"\nunless = ["chicken Kiev"]')
    assert flagged(check, "He ate chicken Kiev in Kiev.") == [("Kiev", ("Kyiv",))]
    assert not flagged(check, "Chicken Kiev is a dish.")


def test_a_term_holds_from_a_day_and_until_another(house: Path) -> None:
    check = term(house, 'wrong = ["Kiev"]\nright = "Kyiv"\nsince = 2019-08-14\nuntil = 2030-01-01')
    assert (check.since, check.until) == (date(2019, 8, 14), date(2030, 1, 1))
    assert not flagged(check, "@2019-08-13 He is in Kiev.")
    assert flagged(check, "@2019-08-14 He is in Kiev.")
    assert not flagged(check, "@2030-01-01 He is in Kiev.")


def test_a_term_asks_where_it_has_no_answer(house: Path) -> None:
    check = term(house, 'wrong = ["casualties"]\nmessage = "Deaths, injuries, or both?"')
    assert flagged(check, "There were casualties.") == [("casualties", ())]


def test_quotations_are_left_alone_unless_the_term_says_so(house: Path) -> None:
    entry = 'wrong = ["Kiev"]\nright = "Kyiv"'
    assert not flagged(term(house, entry), "“I was in Kiev,” he said.")
    assert flagged(term(house, entry + "\nquotations = true"), "“I was in Kiev,” he said.")


def test_a_pattern_writes_its_groups(house: Path) -> None:
    check = term(
        house, f"pattern = {Q3}(\\d)-(million|billion)\\b{Q3}\nright = '\\1 \\2'\nneeds = ['million', 'billion']"
    )
    assert flagged(check, "A $5-million deal.") == [("5-million", ("5 million",))]
    assert not flagged(check, "A $5-millionaire deal.")


def test_spaces_and_apostrophes_in_a_pattern_are_of_any_kind(house: Path) -> None:
    check = term(house, f"pattern = {Q3}rock 'n' roll{Q3}\nright = \"rock and roll\"")
    assert flagged(check, "He plays rock ’n’\u00a0roll.") == [("rock ’n’\u00a0roll", ("rock and roll",))]


# --- lists


def listed(house: Path, rows: str, more: str = "") -> pack.Style:
    house.with_name("words.csv").write_text(rows, encoding="utf-8")
    return written(house, f'terms-csv = ["words.csv"]\n{more}')


def list_refusal(house: Path, rows: str, more: str = "") -> str:
    with pytest.raises(Misconfigured) as caught:
        listed(house, rows, more)
    return str(caught.value).replace(f"{house.parent}/", "")


def test_a_list_has_wrong_right_and_why(house: Path) -> None:
    check = listed(house, "fish wife|fish-wife,fishwife,One word.\n").terms["house.fishwife"]
    assert flagged(check, "Two fish wives and a fish wife, a Fish-wife.") == [
        ("fish wife", ("fishwife",)),
        ("Fish-wife", ("Fishwife",)),
    ]
    page = pack.load(house).shelf.explained("house.fishwife").about
    assert "Use “fishwife”, not “fish wife” or “fish-wife”." in page
    assert "One word." in page


def test_a_list_may_name_its_columns_and_its_source(house: Path) -> None:
    rows = """# source: The house book
wrong,unless,right,segments,since
fish wife,"fish wife soup, cold",fishwife,headline,2020-01-01
"""
    check = listed(house, rows).terms["house.fishwife"]
    assert flagged(check, "H: A fish wife") == [("fish wife", ("fishwife",))]
    assert not flagged(check, "H: A fish wife soup, cold")
    assert not flagged(check, "A fish wife.")
    assert not flagged(check, "@2019-01-01 H: A fish wife")
    assert "Source: The house book" in pack.load(house).shelf.explained("house.fishwife").about


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("a b,ab,c,d\n", "words.csv:1: 4 cells where there are 3 columns; quote a cell with a comma"),
        ("ok,fine\n,ab\n", "words.csv:2: the first cell must have the wrong phrase"),
        ("# note\n\nfish wife\n", "words.csv:3: say what is right, or ask a question in “message”, for “fish wife”"),
        ("wrong,rigth\na,b\n", "words.csv:1: unknown column “rigth”; did you mean “right”?"),
        ("wrong,right,since\na,b,soon\n", "words.csv:2: “since” must be a date such as 2019-08-14, not 'soon'"),
        ("wrong,right,case\na,b,maybe\n", "words.csv:2: “case” must be yes or no, not 'maybe'"),
        ("teh,the\nfoo,foo\n", "words.csv:2: “foo” is wrong and right"),
        ("wrong;right\nteh;the\n", "words.csv:1: part the cells with commas"),
        ('teh,"the\n', "words.csv:1: a quotation mark has no partner (unexpected end of data)"),
        (
            "wrong,right,since,until\nteh,the,2020-01-01,2019-01-01\n",
            "words.csv:2: “the” ends before it begins: “until” must be after “since”",
        ),
    ],
)
def test_what_is_wrong_with_a_list_is_said_with_its_line(house: Path, rows: str, said: str) -> None:
    assert list_refusal(house, rows) == said


def test_a_list_that_is_missing_is_named(house: Path) -> None:
    with pytest.raises(Misconfigured, match=r"gone\.csv: No such file"):
        written(house, 'terms-csv = ["gone.csv"]\n')


def test_a_duplicate_is_refused_at_both_places(house: Path) -> None:
    said = list_refusal(house, "fish wife,fishwife\nfish wife,fishmonger\n")
    assert said == "words.csv:2: “fish wife” is a term of “house.fishwife” already (words.csv:1)"


def test_a_list_may_not_contradict_the_pack(house: Path) -> None:
    said = list_refusal(house, "fish wife,fishwife\n", '[terms.wife]\nwrong = ["fishwife"]\nright = "monger"\n')
    assert said == "words.csv:1: “house.fishwife” asks for “fishwife”, which “house.wife” refuses (house.toml:2)"


def test_a_term_of_another_pack_can_be_turned_off(house: Path) -> None:
    own = '[terms.wife]\nwrong = ["adviser"]\nright = "advisor"\n'
    with pytest.raises(Misconfigured, match="a minus in “use” turns one of them off"):
        written(house, f'use = ["ap"]\n{own}')
    assert "house.wife" in written(house, f'use = ["ap", "-ap.adviser"]\n{own}').terms


def test_a_list_that_changes_is_read_again(house: Path) -> None:
    assert set(listed(house, "fish wife,fishwife\n").terms) == {"house.fishwife"}
    assert set(listed(house, "fish wife,fishwife\ncod piece,codpiece\n").terms) == {"house.fishwife", "house.codpiece"}


# --- parts of a story, and words


def test_a_term_may_differ_in_headlines(house: Path) -> None:
    made = written(
        house,
        """
[terms.text]
wrong = ["US"]
right = "U.S."
case = true
segments = ["-headline"]
[terms.headline]
wrong = ["U.S."]
right = "US"
segments = ["headline"]
""",
    )
    assert flagged(made.terms["house.text"], "H: US aid ¶ The US sent it.") == [("US", ("U.S.",))]
    assert flagged(made.terms["house.headline"], "H: U.S. aid ¶ The U.S. sent it.") == [("U.S.", ("US",))]


def test_an_unknown_part_is_refused(house: Path) -> None:
    said = refusal(house, '[terms.a]\nwrong = ["b"]\nright = "c"\nsegments = ["headlines"]\n')
    assert said.startswith("house.toml:4: “segments” must be a list of parts of a story (headline, dek, ")


def test_a_pack_may_have_words_of_its_own(house: Path) -> None:
    assert written(house, 'words = ["byelection"]\n').words == ("byelection",)


def test_a_term_asks_nothing_of_a_name(house: Path) -> None:
    check = term(house, 'wrong = ["life-saving"]\nright = "lifesaving"')
    assert not flagged(check, "She voted for the Life-Saving Medications Act.")
    assert flagged(check, "Life-Saving is hard.") == [("Life-Saving", ("Lifesaving",))]
    assert flagged(check, "H: Life-Saving Act passed") == [("Life-Saving", ("Lifesaving",))]
