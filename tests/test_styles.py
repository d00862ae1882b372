"""Where the styles differ: the same sentence, told by the packs; each writes what it asks for."""

import functools

import pytest

from copydesk.config import configured
from copydesk.desk import Desk

STYLES = ("ap", "guardian", "bbc", "reuters")
POINTS = {
    "percent": (
        "Prices rose 5 percent in May.",
        {"ap": "5%", "guardian": "5%", "bbc": "5%", "reuters": "5%"},
    ),
    "numbers spelled": (
        "There were eleven films at the show.",
        {"ap": "11", "guardian": "11", "bbc": "11", "reuters": "11"},
    ),
    "date, American": ("It closed on Oct. 17, 2022.", {"guardian": "17 October 2022", "bbc": "17 October 2022"}),
    "date, British": ("It closed on 17 October 2022.", {"ap": "Oct. 17, 2022", "reuters": "Oct. 17, 2022"}),
    "month, short": ("It closed on 17 Oct 2022.", {"guardian": "17 October 2022", "bbc": "17 October 2022"}),
    "month, long": (
        "It closed on October 17.",
        {"ap": "Oct. 17", "reuters": "Oct. 17", "guardian": "17 October", "bbc": "17 October"},
    ),
    "weekday": ("The minister said Monday that he would go.", {"reuters": "said on Monday"}),
    "time, American": ("The doors open at 7:30 p.m. today.", {"guardian": "7.30pm", "bbc": "7:30pm"}),
    "time, British": ("The doors open at 7.30pm today.", {"ap": "7:30 p.m.", "reuters": "7:30 p.m."}),
    "time, ends the sentence": ("The doors open at 7 p.m.", {"guardian": "7pm.", "bbc": "7pm."}),
    "stops": ("The U.S. sent aid.", {"guardian": "US", "bbc": "US"}),
    "no stops": ("The US sent aid.", {"ap": "U.S.", "reuters": "U.S."}),
    "stops in UK": ("The U.K. sent aid.", {"guardian": "UK", "bbc": "UK", "reuters": "UK"}),
    "stops in UK, none": ("The UK sent aid.", {"ap": "U.K."}),
    "stops in EU": ("The E.U. sent aid.", {"ap": "EU", "guardian": "EU", "bbc": "EU", "reuters": "EU"}),
    "stops in a headline": (
        "U.S. sends aid to Haiti\n\nIt is on its way.",
        {"ap": "US", "guardian": "US", "bbc": "US", "reuters": "US"},
    ),
    "stops in a name": ("The author J.K. Rowling spoke.", {"guardian": "JK", "bbc": "JK"}),
    "acronym in capitals": ("The head of NATO spoke.", {"guardian": "Nato", "bbc": "Nato"}),
    "acronym like a name": ("The head of Nato spoke.", {"ap": "NATO", "reuters": "NATO"}),
    "abbreviation in brackets": (
        "The National Labor Relations Board (NLRB) ruled.",
        {"ap": "", "guardian": "", "reuters": ""},
    ),
    "abbreviation in brackets, used again": (
        "The National Labor Relations Board (NLRB) ruled. The NLRB met.",
        {"ap": ""},
    ),
    "currency": (
        "The club paid £5 million for him.",
        {"ap": "5 million pounds", "reuters": "5 million pounds"},
    ),
    "rank": ("She is the number one seed.", {"ap": "No. 1", "reuters": "No. 1"}),
    "measure": ("The six-foot fence fell.", {"ap": "6-foot", "reuters": "6-foot"}),
    "vote": ("The council voted 5 to 4 for it.", {"ap": "5-4", "reuters": "5-4"}),
    "season": ("They will meet this Winter.", dict.fromkeys(STYLES, "winter")),
    "fraction": ("Some two thirds of the voters came.", dict.fromkeys(STYLES, "two-thirds")),
    "occupation": ("They asked Coach Ann Kim there.", dict.fromkeys(STYLES, "coach")),
    "party": ("Sen. Ann Lee (R-Florida) spoke.", {"ap": ", R-Fla.,"}),
    "title before a name, lower": (
        "He met Kyiv mayor Vitali Klitschko, there.",
        {"ap": "Mayor", "guardian": "the Kyiv mayor,", "reuters": "Mayor"},
    ),
    "title before a name, capital": ("He met Kyiv Mayor Vitali Klitschko.", {"guardian": "mayor"}),
    "a title that is kept": ("He met President Emmanuel Macron.", {}),
    "dropped article": ("She wrote to novelist Ann Lee.", {"guardian": "the novelist"}),
    "courtesy title": ("There was no word from Mr Ochoa.", {"ap": "Ochoa", "guardian": "Ochoa", "reuters": "Ochoa"}),
    "stop in Mr": (
        "There was no word from Mr. Ochoa.",
        {"ap": "Ochoa", "guardian": "Mr", "bbc": "Mr", "reuters": "Ochoa"},
    ),
    "-ise": ("They organise a march.", {"ap": "organize"}),
    "-ize": ("They organize a march.", {"guardian": "organise", "bbc": "organise"}),
    "-our": ("The color of money.", {"guardian": "colour", "bbc": "colour"}),
    "units": ("The wind reached 60mph on the coast.", {"ap": "60 mph", "reuters": "60 mph"}),
    "units, spaced": ("The wind reached 60 mph on the coast.", {"guardian": "60mph", "bbc": "60mph"}),
    "quotation marks in a headline": (
        "Mayor calls plan “a mess” at last\n\nShe would not go on.",
        dict.fromkeys(STYLES, "‘"),
    ),
    "stop inside a fragment": ("She called the plan “a mess.”", {"guardian": "”.", "bbc": "”."}),
    "stop outside a fragment": ("She called the plan “a mess”.", {"ap": ".”", "reuters": ".”"}),
    "comma after speech": ("“We made her sweat,” Fitch told reporters.", {}),
    "dash": ("Rain fell — and wind, too.", {"guardian": " – ", "bbc": " - "}),
    "dash, short": ("Rain fell – and wind, too.", {"ap": " — ", "bbc": " - "}),
    "dash, hyphen": ("Rain fell - and wind, too.", {"ap": " — ", "guardian": " – "}),
    "hyphen after -ly": (
        "It is a badly-built school.",
        {"ap": "badly built", "guardian": "badly built", "reuters": "badly built"},
    ),
    "prefix, closed": ("It is a nonresidential block.", {"guardian": "non-residential", "bbc": "non-residential"}),
    "prefix, hyphen": ("It is a non-residential block.", {"ap": "nonresidential", "reuters": "nonresidential"}),
    "Zelenskyy": ("A word from Zelenskyy.", {"bbc": "Zelensky", "reuters": "Zelenskiy"}),
    "Zelensky": ("A word from Zelensky.", {"ap": "Zelenskyy", "guardian": "Zelenskyy", "reuters": "Zelenskiy"}),
    "states": ("She lives in Flint, Mich., with her son.", dict.fromkeys(STYLES, "Michigan")),
    "serial comma": ("It is red, white, and blue.", dict.fromkeys(STYLES, "white")),
    "age in words": ("They have a five-year-old boy.", {"ap": "5-year-old", "reuters": "5-year-old"}),
    "age in figures": ("They have a 5-year-old boy.", {"guardian": "five-year-old", "bbc": "five-year-old"}),
    "age of 10 and more": ("They have a 15-year-old boy.", {}),
}
CASES = [(point, style) for point in POINTS for style in STYLES]


@functools.cache
def desk(style: str) -> Desk:
    from pathlib import Path

    return Desk(configured(Path.cwd(), isolated=True, style=(style,)))


@pytest.mark.parametrize(("point", "style"), CASES, ids=[f"{point}: {style}" for point, style in CASES])
def test_the_pack_decides(point: str, style: str) -> None:
    copy, asks = POINTS[point]
    found = desk(style).read(copy).diagnostics
    if style not in asks:
        assert not found
    else:
        assert asks[style] in [fix for each in found for fix in each.fixes]


@pytest.mark.parametrize("style", ["guardian", "bbc"])
@pytest.mark.parametrize(
    "copy",
    [
        "Sailors died at Pearl Harbor, and the World Trade Center fell.",
        "Israel’s Labor Party won.",
        "“We organize it in color,” she said.",
        "The centre organised it in colour at 7pm on 17 October 2022.",
        "She ran a computer program and has a driving licence; he will license it.",
        "The judgment was clear, the size of the prize was a surprise, and a meter ticked.",
        "“We will not go,” she said. “It is cold.”",
    ],
)
def test_british_packs_leave_it_alone(style: str, copy: str) -> None:
    assert not desk(style).read(copy).diagnostics


@pytest.mark.parametrize(
    "copy",
    [
        "The Labour Party met at the Royal Theatre Centre in London.",
        "“We organise it in colour,” she said.",
        "Labour won the seat.",
        "Navy SEALs flew to the U.S. with Ph.D. students from the Centers for Disease Control and Prevention.",
        "First lady Jill Biden spoke. The Rev. Ann Lee did, too.",
        "She voted for the Life-Saving Medications Act and met Trip Advisor staff.",
        "The Smithsonian Institution is closed on Presidents Day.",
    ],
)
def test_ap_leaves_it_alone(copy: str) -> None:
    assert not desk("ap").read(copy).diagnostics


@pytest.mark.parametrize(
    ("copy", "fix"),
    [
        ("First Lady Jill Biden spoke.", "First lady"),
        ("He met First Lady Jill Biden.", "first lady"),
        ("Rev. Ann Lee spoke.", "The Rev."),
        ("We heard Rev. Ann Lee.", "the Rev."),
        ("Front Runner Falls\n\nIt was late.", "Front-Runner"),
        ("Travelling takes a day.", "Traveling"),
        ("He works for the F.B.I.", "FBI."),
        ("The train is due at 12 p.m.", "noon."),
    ],
)
def test_the_capital_goes_with_the_place(copy: str, fix: str) -> None:
    assert [each.fixes for each in desk("ap").read(copy).diagnostics] == [(fix,)]


def test_ap_has_six_hundred_terms_and_the_others_a_hundred_and_fifty() -> None:
    from copydesk import pack

    of = {name: len(pack.load(pack.HERE / f"{name}.toml").shelf) for name in STYLES}
    assert of["ap"] >= 600
    assert min(of.values()) >= 150
