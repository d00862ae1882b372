"""Plain text, and what its lines are taken for."""

from collections.abc import Iterator

import pytest

from copydesk.document import Kind
from copydesk.readers import plain


def told(source: str) -> list[str]:
    """Each segment behind its kind; a paragraph by itself."""
    doc = plain.read(source)
    return [
        doc[segment.span] if segment.kind is Kind.PARAGRAPH else f"{segment.kind}: {doc[segment.span]}"
        for segment in doc.segments
    ]


LEAD = "The City Council voted on Monday to keep the library open on Sundays, ending a dispute of four years."
MORE = "It meets again next week."


def cases() -> Iterator[tuple[str, str, list[str]]]:
    yield (
        "a headline, a byline with the paper below it, a dateline",
        f"Library stays open\n\nBy ANN LEE\nEllsworth Park Register\n\nELLSWORTH PARK, Ill. — {LEAD}\n\n{MORE}",
        [
            "headline: Library stays open",
            "byline: By ANN LEE",
            "byline: Ellsworth Park Register",
            "dateline: ELLSWORTH PARK, Ill. —",
            LEAD,
            MORE,
        ],
    )
    yield "a lead without a headline", f"{LEAD}\n{MORE}", [LEAD, MORE]
    yield "a single line", "Library stays open", ["Library stays open"]
    yield "a short first sentence", f"He won.\n\n{LEAD}", ["He won.", LEAD]
    yield (
        "a headline with a full stop above a byline",
        f"Library stays open.\n\nBy Ann Lee\n\n{LEAD}",
        ["headline: Library stays open.", "byline: By Ann Lee", LEAD],
    )
    yield "a headline that asks", f"Who won?\n\n{LEAD}", ["headline: Who won?", LEAD]
    yield (
        "a headline that ends in initials",
        f"Talks open in the U.S.\n\n{LEAD}",
        ["headline: Talks open in the U.S.", LEAD],
    )
    yield (
        "a dek, with a stop where a byline follows",
        f"Library stays open\n\nA dispute of four years is over.\n\nBy Ann Lee\n\n{LEAD}",
        ["headline: Library stays open", "dek: A dispute of four years is over.", "byline: By Ann Lee", LEAD],
    )
    yield (
        "a dek without one",
        f"Library stays open\nA dispute of four years is over\n\n{LEAD}",
        ["headline: Library stays open", "dek: A dispute of four years is over", LEAD],
    )
    yield (
        "a sentence that begins with By",
        f"{LEAD}\n\nBy the time it was over, half had gone.\n\n{MORE}",
        [LEAD, "By the time it was over, half had gone.", MORE],
    )
    yield "the date of the story", f"Monday, Oct. 17, 2022\n\n{LEAD}", ["boilerplate: Monday, Oct. 17, 2022", LEAD]
    yield "subheads", f"{LEAD}\n\nUP NEXT\n\n{MORE}\n\nWhat it costs\n\n{MORE}", [
        LEAD,
        "subhead: UP NEXT",
        MORE,
        "subhead: What it costs",
        MORE,
    ]  # fmt: skip
    yield (
        "paragraphs that have lost their stop",
        f"{LEAD}\n\n“It is done,” Lee said\n\nThey are not speaking\n\n{MORE}\n\nBins",
        [LEAD, "“It is done,” Lee said", "They are not speaking", MORE, "Bins"],
    )
    yield "a paragraph that begins small", f"{LEAD}\n\nstudents cheered\n\n{MORE}", [LEAD, "students cheered", MORE]
    yield (
        "sign-offs",
        f"{LEAD}\n\nAnn Lee, Bob Ray and Cy Fox contributed.\n\n— Compiled by Ann Lee",
        [LEAD, "sign-off: Ann Lee, Bob Ray and Cy Fox contributed.", "sign-off: — Compiled by Ann Lee"],
    )
    yield "a sentence about contributing", f"{LEAD}\n\nMany who came contributed money.", [
        LEAD,
        "Many who came contributed money.",
    ]  # fmt: skip
    yield (
        "bullets and numbers",
        f"{LEAD}\n\n- Bread\n• Milk.\n* Eggs\n\n1. Walla Walla\n2. Pago Pago",
        [
            LEAD,
            "list item: Bread",
            "list item: Milk.",
            "list item: Eggs",
            "list item: Walla Walla",
            "list item: Pago Pago",
        ],
    )
    yield "a bullet whose text runs on", f"{LEAD}\n\n- Bread,\n  white or brown\n- Milk", [
        LEAD,
        "list item: Bread, white or brown",
        "list item: Milk",
    ]  # fmt: skip
    yield "a year, a score or a minus at the start", "2022 was dry.\n\n3-1 was the score.\n\n-5 was the low.", [
        "2022 was dry.",
        "3-1 was the score.",
        "-5 was the low.",
    ]  # fmt: skip
    yield "short lines without stops", f"{LEAD}\n\nBread\nMilk\nTwo eggs", [
        LEAD,
        "list item: Bread",
        "list item: Milk",
        "list item: Two eggs",
    ]  # fmt: skip
    yield (
        "verse",
        f"{LEAD}\n\nNa na na na, hey,\nna na na na, don’t forget\nthat you forgot was me.\n\n{MORE}",
        [LEAD, "block quotation: Na na na na, hey, na na na na, don’t forget that you forgot was me.", MORE],
    )
    yield "a line score", f"{LEAD}\n\nOnions   020 400 — 21 24 3\nLahars   301 050 — 14 17 2", [
        LEAD,
        "table cell: Onions",
        "table cell: 020 400 — 21 24 3",
        "table cell: Lahars",
        "table cell: 301 050 — 14 17 2",
    ]  # fmt: skip
    yield "two spaces and a tab in prose", "He won.  She lost.\n\nHe\twon.", ["He won.  She lost.", "He won."]
    yield "corrections", f"{LEAD}\n\nCORRECTIONS\n\nA story on Page A1 was wrong.\n\nCorrection: It was May.", [
        LEAD,
        "subhead: CORRECTIONS",
        "correction: A story on Page A1 was wrong.",
        "correction: Correction: It was May.",
    ]  # fmt: skip
    yield (
        "a caption under its heading, and one with a credit",
        (f"{LEAD}\n\nCAPTION\n\nAnn Lee on Monday.\n\n{MORE}\n\nBob Ray walks. (AP Photo/Cy Fox)"),
        [LEAD, "subhead: CAPTION", "caption: Ann Lee on Monday.", MORE, "caption: Bob Ray walks. (AP Photo/Cy Fox)"],
    )
    yield "notes", f"Editor’s note: Names were changed.\n\n{LEAD}\n\nThis is a developing story.\n\n-30-", [
        "editor's note: Editor’s note: Names were changed.",
        LEAD,
        "boilerplate: This is a developing story.",
        "boilerplate: -30-",
    ]  # fmt: skip
    yield "briefs", f"NEWS IN BRIEF\n\nCOUNCIL HIRES\n\nGRAND ISLAND — {LEAD}\n\nHAVE YOU SEEN THEM?\n\n{MORE}", [
        "headline: NEWS IN BRIEF",
        "subhead: COUNCIL HIRES",
        "dateline: GRAND ISLAND —",
        LEAD,
        "subhead: HAVE YOU SEEN THEM?",
        MORE,
    ]  # fmt: skip
    yield "a quoted mail", f"> On Monday it rained,\n>\n> and then it stopped.\n\n{LEAD}", [
        "block quotation: On Monday it rained,",
        "block quotation: and then it stopped.",
        LEAD,
    ]  # fmt: skip


@pytest.mark.parametrize(("source", "segments"), [pytest.param(*case[1:], id=case[0]) for case in cases()])
def test_reads(source: str, segments: list[str]) -> None:
    assert told(source) == segments
    assert told(source.replace("\n", "\r\n")) == segments


@pytest.mark.parametrize(
    "dateline",
    [
        "KYIV, Ukraine (AP) —",
        "KYIV, Ukraine (AP)-",
        "WASHINGTON —",
        "CEDAR RAPIDS, Iowa —",
        "LONDON (Reuters) -",
        "KATHMANDU, April 25 (Reuters) -",
        "ST. LOUIS –",
        "McALLEN, Texas --",
        "PALM BEACH, Fla. (AP) _",
        "SÃO PAULO —",
        "Boise, Idaho (CNN)",
        "Salem, Oregon —",
        "(CNN)",
    ],
)
def test_a_dateline_stands_by_itself(dateline: str) -> None:
    assert told(f"Library stays open\n\n{dateline} {LEAD}")[1:] == [f"dateline: {dateline}", LEAD]


@pytest.mark.parametrize(
    "lead",
    [
        "Three of them — Samuel Toe and Nguyen Thi Hoa — work on the same line at a cereal plant near the river.",
        "NATO — the alliance that was founded in 1949 — will meet in Vilnius on Monday to talk about its future.",
        "BREAKING — The City Council voted on Monday to keep the library open on Sundays, ending a long dispute.",
        "Ann Lee, the mayor — she was elected in May — said on Monday that the library would stay open on Sundays.",
        "Sen. Ann Lee (D-Iowa) voted on Monday to keep the library open on Sundays, ending a dispute of four years.",
    ],
)
def test_a_dash_in_the_lead_makes_no_dateline(lead: str) -> None:
    assert told(f"{lead}\n\n{MORE}") == [lead, MORE]


def test_lines_that_were_wrapped_are_one_paragraph() -> None:
    source = (
        "The City Council voted on Monday to keep the library open on Sundays,\n"
        "ending a dispute of four years that began when Mayor Bob Ray cut the\n"
        "budget of the branch by half, of the parks by a third and of the well-\n"
        "known zoo by a tenth.\n"
    )
    assert told(source) == [source.replace("well-\n", "well-").replace("\n", " ").strip()]


def test_a_short_block_in_a_wrapped_story_is_wrapped_too() -> None:
    wrapped = (
        "The City Council voted on Monday to keep the library open on Sundays,\n"
        "ending a dispute of four years that began when the mayor cut the money\n"
        "for its branches.\n"
    )
    last = "The vote, which was watched by forty readers, was won by Councilwoman\nTeresa Delgado."
    assert told(f"{wrapped}\n{last}") == [wrapped.replace("\n", " ").strip(), last.replace("\n", " ")]


def test_one_line_paragraphs_of_like_width_are_not_joined() -> None:
    lines = [
        "The City Council voted on Monday to keep the library open on Sunday.",
        "Mayor Bob Ray was against it, and said so at some length on Tuesday.",
        "Readers who had come to watch from the gallery clapped and whistled.",
    ]
    assert told("\n".join(lines)) == lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blanks_around_a_line_are_left_out(end: str) -> None:
    assert told(f"  {LEAD} \t{end}\u00a0{end}\t{MORE}{end}") == [LEAD, MORE]


@pytest.mark.parametrize("odd", ["\t", " \t ", "\f", "\v", "\u2028", "\x85"])
def test_what_no_editor_takes_for_a_line_end_is_a_space(odd: str) -> None:
    assert told(f"He{odd}won.\n\n{LEAD}") == ["He won.", LEAD]


def test_no_break_spaces_and_double_spaces_stay_for_the_checks() -> None:
    assert told("On May\u00a05 he  won.") == ["On May\u00a05 he  won."]


def test_a_place_in_the_text_is_a_place_in_the_file() -> None:
    doc = plain.read(f"Library stays open\r\n\r\nKYIV, Ukraine —\t{LEAD}\r\n- Bread\r\n")
    for segment in doc.segments:
        place, verbatim = doc.in_source(segment.span)
        assert verbatim
        assert doc.source[place.start : place.end] == doc[segment.span]
