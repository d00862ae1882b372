import pytest

from copydesk.check import example_document
from copydesk.document import Draft, Kind, Span
from copydesk.reading.quotations import quotations, quoted, stray_marks


def read(line: str) -> list[str]:
    doc, _ = example_document(line)
    return [doc[quotation.span] for quotation in doc.read(quotations)]


def strays(line: str) -> list[tuple[str, str]]:
    """Of each stray mark where it is reported, and the mark."""
    doc, _ = example_document(line)
    return [(doc[stray.span], doc[stray.mark]) for stray in doc.read(stray_marks)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("“We go,” she said. “It is far.”", ["“We go,”", "“It is far.”"]),
        ('"We go," she said. "It is far."', ['"We go,"', '"It is far."']),
        ("‘We go,’ she said. ‘It’s far.’", ["‘We go,’", "‘It’s far.’"]),
        ("'We go,' she said. 'It's far.'", ["'We go,'", "'It's far.'"]),
        ("“He said ‘go’ to me,” she said.", ["“He said ‘go’ to me,”"]),
        ("‘He said “go” to me,’ she said.", ["‘He said “go” to me,’"]),
        ("\"They say, 'Just one,'\" she said.", ["\"They say, 'Just one,'\""]),
        ("“We go. It is far. We know,” she said.", ["“We go. It is far. We know,”"]),
        ("„Wir gehen“, sagte er. »Ja«, «Oui».", ["„Wir gehen“", "»Ja«", "«Oui»"]),
        ('The ("new") deal—"the best"—and the pro-"deal" side', ['"new"', '"the best"', '"deal"']),
        ("The players’ union called it ‘players’ day’ again.", ["‘players’ day’"]),
        ("The ‘players’ and their union met.", ["‘players’"]),
        ('She said "...we go" and left.', ['"...we go"']),
        ('"Go," he said. "He is 6\'5" tall."', ['"Go,"', '"He is 6\'5" tall."']),
        ('"I ate a 12" pizza," he said.', ['"I ate a 12" pizza,"']),
        ('"He is 12" was the answer.', ['"He is 12"']),
        ('"Go,"she said. "Now."', ['"Go,"', '"Now."']),
        ('"Go, "she said. "Now."', ['"Go, "', '"Now."']),
        ("”Go,“ she said.", ["”Go,“"]),
        ("“Go,\" she said. “Now,'' he said.", ['“Go,"', "“Now,''"]),
        ("In ’99, ‘Catch-22’ was read.", ["‘Catch-22’"]),
    ],
)
def test_pairs_the_marks(line: str, found: list[str]) -> None:
    assert read(line) == found
    assert strays(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "It was the best of the ’90s, and of the '80s.",
        "Rock ’n’ roll, rock 'n' roll, ’em, 'em, ‘em, ’twas.",
        "The players’ union, the Joneses' car, Côte d’Ivoire, six o’clock.",
        "He was goin' home and she was singin’.",
        'He is 6\'5" tall and 5’ 4” wide. It is a 12" screen.',
        "Hawai‘i and Hawaiʻi are the same.",
    ],
)
def test_leaves_apostrophes_and_inches(line: str) -> None:
    assert read(line) == []
    assert strays(line) == []


def test_a_quotation_over_paragraphs_opens_each_and_closes_the_last() -> None:
    line = "“We go. ¶ “It is far,” she said. ¶ He left."
    doc, _ = example_document(line)
    first, second = quotations(doc)
    assert (doc[first.span], first.closed, first.continued) == ("“We go.", False, True)
    assert (doc[second.span], second.closed, second.continued) == ("“It is far,”", True, False)
    assert strays(line) == []


def test_a_caption_does_not_interrupt_a_quotation() -> None:
    source = "“We go.|Ann Lee at home.|“It is far,” she said."
    draft, start = Draft(source), 0
    for piece, kind in zip(source.split("|"), (Kind.PARAGRAPH, Kind.CAPTION, Kind.PARAGRAPH), strict=True):
        draft.copy(start, start + len(piece))
        draft.close(kind)
        start += len(piece) + 1
    assert stray_marks(draft.document()) == ()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("“Tonight you said otherwise. ¶ He left.", [("otherwise.", "“")]),
        ('"We know. We all know. ¶ He left.', [("know.", '"')]),
        ("“He left, she said. “Now I go.”", [("left,", "“")]),
        ("“It is late, says Mayor Ann Lee, who was there. ¶ “We go,” he said.", [("late,", "“")]),
        ("The council calls it “heritage plum. A fifth bin is here.", [("plum.", "“")]),
        ("He saw “The Salt Ledger, “Eleven Mile” and “Ottoline.”", [("Ledger,", "“")]),
        ("It was a “new deal of the kind that nobody had wanted and few had seen coming that year.", [("“", "“")]),
        ("We have done the wrong thing,” he said.", [("We", "”")]),
        ("“Go,” she said. It is over.”", [("It", "”")]),
        ("She told them: It is over.”", [("It", "”")]),
        ("The health programmes need significant” changes.", [("significant", "”")]),
        ("“Now is the time to go,' Lee said.", [("'", "'")]),
        ("'We are down in our plantings,\" Lee said.", [('"', '"')]),
        ("She said: ‘We go home. ¶ He left.", [("home.", "‘")]),
    ],
)
def test_finds_a_mark_without_its_partner(line: str, found: list[tuple[str, str]]) -> None:
    assert strays(line) == found


def test_an_arrow_is_no_quotation_mark() -> None:
    assert strays("Watch the video »") == []


def test_quotation_state_restarts_at_every_paragraph() -> None:
    assert read("“We go, she said. ¶ He was “tired.” ¶ She was “not.”") == ["“We go,", "“tired.”", "“not.”"]


def test_quoted_is_what_stands_inside_the_marks() -> None:
    doc, marked = example_document("[[“We go,” she]] said. “It [[is]] far,” [[he]] said. [[“Now.”]]")
    assert [quoted(doc, span) for span in marked] == [False, True, False, False]
    assert quoted(doc, Span(1, 7))


def test_a_block_quotation_is_quoted() -> None:
    draft = Draft("It is “far” away.")
    draft.copy(0, 17)
    draft.close(Kind.BLOCK_QUOTATION)
    assert quoted(draft.document(), Span(0, 2))
    assert quoted(draft.document(), Span(12, 16))


def test_nothing_is_quoted_in_a_story_without_marks() -> None:
    doc, _ = example_document("We go.")
    assert not quoted(doc, Span(0, 2))


def test_a_running_quotation_may_quote_sources() -> None:
    line = "“He is late, and, according to aides, tired. He sleeps. ¶ “He is never here,” she said."
    assert strays(line) == []
