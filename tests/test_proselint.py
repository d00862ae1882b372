"""What copydesk keeps of proselint, held against proselint itself: the same findings, but for the traps named here."""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from subprocess import run
from typing import Any, NamedTuple

import pytest

from copydesk import check_text
from copydesk.catalog import catalog, load, reader
from copydesk.check import examples
from copydesk.document import Document, Span
from copydesk.engine import Active, Engine
from copydesk.lexicon import table
from copydesk.reading.phrases import within

PARTS: Mapping[str, Mapping[str, Any]] = table("proselint")["parts"]
KEPT = {
    name: {wrong if PARTS[name].get("case") else wrong.lower() for those in listed.values() for wrong in those}
    for name, listed in table("proselint_terms").items()
}
PUBLISHED = Path("/work/shared/data/published")
BAKE = Path(__file__).parent.parent / "scripts/bake_proselint.py"


class Place(NamedTuple):
    part: str
    span: Span


def ours(doc: Document) -> set[Place]:
    """What our parts find, before the engine looks at quotations, segments and addresses."""
    found = set[Place]()
    for name in PARTS:
        find = load(f"proselint.{name}").find
        assert find
        found |= {Place(name, finding.span) for finding in find(doc)}
    return found


def theirs(text: str) -> Iterator[Place]:
    """What proselint itself finds of the parts that are kept, quotations or not, where it stands in the text."""
    from proselint.checks import __register__ as registered

    for check in registered:
        if check.path in PARTS:
            for result in check.check_with_flags(f"\n{text}\n"):
                yield Place(result.check_path, Span(result.span[0] - 1, result.span[1] - 1))  # it counts the padding


def trap(place: Place, doc: Document) -> str | None:
    """Why we leave alone what proselint reports here."""
    hit = doc.text[place.span.start : place.span.end]
    entry, phrase = PARTS[place.part], " ".join(hit.split())
    if phrase.lower() not in KEPT[place.part] and phrase not in KEPT[place.part]:
        return "an entry that the allow-list leaves out"
    if "\n" in hit:
        return "it reads over the end of a paragraph"
    around = doc.text[max(0, place.span.start - 1) : place.span.end + 1]
    if re.search(rf"\w{re.escape(hit)}|{re.escape(hit)}\w", around):
        return "a hit inside a word"
    if within(doc, place.span, entry.get("unless", ())):
        return "part of a longer phrase that is right"
    if not entry.get("slip") and any(word != "I" and word[0].isupper() for word in hit.split()):
        return "a name or a title"
    return None


def differences(doc: Document) -> tuple[set[Place], Counter[str]]:
    """What only one of the two finds and no trap explains, and how often each trap was met."""
    mine, unexplained, traps = ours(doc), set[Place](), Counter[str]()
    reported = set(theirs(doc.text))
    for place in reported:
        if place in mine:
            mine.discard(place)
        elif why := trap(place, doc):
            traps[why] += 1
        else:
            unexplained.add(place)
    for place in mine:
        if any(other.part == place.part and other.span.covers(place.span) for other in reported):
            traps["a phrase in a longer one, and the engine keeps one"] += 1
        elif "’" in doc.text[place.span.start : place.span.end]:
            traps["it does not know the curly apostrophe"] += 1
        else:
            unexplained.add(place)
    return unexplained, traps


@cache
def engine() -> Engine:
    return Engine(Active(check, check.level) for name, check in catalog().checks.items() if name in NAMES)


NAMES = {f"proselint.{name}" for name in PARTS}


def found(text: str) -> list[tuple[str, str]]:
    """The part and the words of each finding."""
    diagnostics = engine().read(reader(".txt")(text))
    return [(each.check.removeprefix("proselint."), text[each.span.start : each.span.end]) for each in diagnostics]


def phrases(part: str) -> Iterator[str]:
    for those in table("proselint_terms")[part].values():
        yield from those


@pytest.mark.parametrize("part", PARTS)
def test_each_phrase_is_found_where_proselint_finds_it(part: str) -> None:
    lines = [f"They said that {phrase} it was." for phrase in phrases(part)]
    doc = reader(".txt")("\n\n".join(lines))
    assert not differences(doc)[0]
    assert {place.span for place in ours(doc) if place.part == part} >= {
        Span(start, start + len(phrase))
        for phrase in phrases(part)
        for start in [doc.text.index(f"They said that {phrase} it was.") + len("They said that ")]
        if not within(doc, Span(start, start + len(phrase)), PARTS[part].get("unless", ()))
    }


@pytest.mark.parametrize("part", PARTS)
def test_on_the_examples_of_each_page_both_say_the_same(part: str) -> None:
    for example in examples(load(f"proselint.{part}").about):
        assert not differences(example.document)[0]


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published articles are not here")
def test_on_published_copy_both_say_the_same() -> None:
    import json

    traps = Counter[str]()
    for path in sorted(PUBLISHED.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines()[::32]:
            unexplained, met = differences(reader(".txt")(json.loads(line)["text"]))
            assert not unexplained
            traps += met
    assert traps.keys() <= TRAPS


TRAPS = {
    "an entry that the allow-list leaves out",
    "it reads over the end of a paragraph",
    "a hit inside a word",
    "part of a longer phrase that is right",
    "a name or a title",
    "a phrase in a longer one, and the engine keeps one",
    "it does not know the curly apostrophe",
}


def test_of_every_check_of_proselint_the_allow_list_says_something() -> None:
    from proselint.checks import __register__ as registered

    assert {check.path for check in registered} == PARTS.keys() | table("proselint")["off"].keys()


@pytest.mark.skipif(not BAKE.exists(), reason="the scripts are not here")
def test_what_is_baked_is_what_the_allow_list_keeps() -> None:
    assert run([sys.executable, str(BAKE), "--check"], check=False).returncode == 0


def test_where_there_is_no_fix_there_is_a_message() -> None:
    for name, listed in table("proselint_terms").items():
        fixless = [wrong for those in listed.values() for wrong, rights in those.items() if not rights]
        assert "message" in PARTS[name] or not fixless


def test_a_story_is_read_without_importing_proselint() -> None:
    lines = (
        "import sys, copydesk",
        "assert copydesk.check_text('He was given free reign. It was miniscule.').diagnostics",
        "assert 'proselint' not in sys.modules",
    )
    assert run([sys.executable, "-c", "\n".join(lines)], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Miniscule odds.", "Miniscule"),
        ("The odds are miniscule", "miniscule"),
        ("So.\n\nThe odds are miniscule.\r\n", "miniscule"),
        ("😀 The odds are miniscule.", "miniscule"),
    ],
)
def test_a_finding_stands_where_the_word_does(text: str, marked: str) -> None:
    assert found(text) == [("spelling.misc", marked)]


@pytest.mark.parametrize(
    "text",
    [
        "They underutilize and utilized it.",  # it searches “utilize” without boundaries
        "The préoccured, noccured thing.",
        "An alotment of land on Alotte Street.",
        "It is theirregardlessness.",
    ],
)
def test_no_hit_is_inside_a_word(text: str) -> None:
    assert not found(text)


def test_no_message_speaks_of_none() -> None:
    from proselint.checks import __register__ as registered

    text = "Send the please RSVP. Marshall arts. The Cpi Index rose. J.J. Reddick scored."
    said = [result.message for check in registered for result in check.check_with_flags(f"\n{text}\n")]
    assert any("None" in message for message in said)
    messages = [each.message for each in engine().read(reader(".txt")(text))]
    assert messages
    assert not [message for message in messages if "None" in message or "\\" in message]


@pytest.mark.parametrize(
    "text",
    [
        'He said "no. The odds were miniscule, he wrote.',
        "In the ’90s the players’ odds were miniscule.",
        "It was the '90s, and the players' odds were miniscule.",
    ],
)
def test_a_quotation_left_open_hides_nothing(text: str) -> None:
    assert found(text) == [("spelling.misc", "miniscule")]


def test_a_slip_is_reported_in_a_quotation_and_a_matter_of_style_is_not() -> None:
    assert found("“It is miniscule, at the end of the day,” she said.") == [("spelling.misc", "miniscule")]
    assert found("It is over at the end of the day, she said.") == [("cliches.misc.garner", "at the end of the day")]


@pytest.mark.parametrize("text", ["", "\n", " \n\n "])
def test_nothing_is_found_in_nothing(text: str) -> None:
    assert not check_text(text).diagnostics


def test_a_second_reading_says_no_more_than_the_first() -> None:
    story = "The odds are miniscule."
    assert found(story) == found(story) == [("spelling.misc", "miniscule")]
    assert len(check_text(story).diagnostics) == 1


def test_there_is_no_end_of_findings() -> None:
    assert len(found("\n\n".join(["The odds are miniscule."] * 1200))) == 1200


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("They were all but miniscule\u00a0liason officers.", "spelling.misc"),
        ("It has a charm all it’s own.", "misc.tense_present"),
        ("It has a charm all it's own.", "misc.tense_present"),
        ("Could of been worse.", "spelling.ve_of"),
        ("It will make do; to make due is wrong.", "spelling.misc"),
    ],
)
def test_spaces_apostrophes_and_capitals_are_of_every_kind(text: str, part: str) -> None:
    assert {name for name, _ in found(text)} == {part}


def test_a_fix_is_in_the_writer_s_capitals() -> None:
    diagnostics = engine().read(reader(".txt")("Miniscule odds. MINISCULE ODDS. Free Reign."))
    assert [each.fixes for each in diagnostics] == [("Minuscule",), ("MINUSCULE",), ("Free Rein",)]
