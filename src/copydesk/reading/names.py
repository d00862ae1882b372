"""The names in a story: who and what is written with capitals."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copydesk.document import Document, Kind, Span
from copydesk.reading.abbreviations import CALENDAR, OPENERS
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


class Name(NamedTuple):
    """A run of words that is read as one name, without the title before it and the ’s after it."""

    span: Span
    words: tuple[str, ...]


def names(doc: Document) -> tuple[Name, ...]:
    """The names, in order: “Ann Lee”, “Saud bin Faisal”, “University of Texas at Austin”.

    A segment set in capitals, or a heading with a capital on every word, tells no names from words and has none.
    """
    starts = frozenset(span.start for span in doc.read(sentences))
    return tuple(
        Name(span, tuple(doc[span].split()))
        for segment in doc.segments
        if not _set_in_capitals(doc[segment.span], segment.kind)
        for run in _joined(doc.text, _runs(doc.text, segment.span, starts))
        if (span := _trimmed(doc, run, starts))
    )


Run = Sequence[Span]
"""The capitalised words of a name."""


def _runs(text: str, segment: Span, starts: frozenset[int]) -> Iterator[Run]:
    run: list[Span] = []
    for found in PIECE.finditer(text, segment.start, segment.end):
        start, end = found.span()
        if run and (start in starts or not JOINT.fullmatch(text, run[-1].end, start)):
            yield run
            run = []
        if not run and text[start:end] in OPENERS and (start in starts or text[start - 1] in QUOTES):
            continue
        tail = COMPOUND.search(text, start, end)
        if tail and (not run or len(tail[0]) > 5):
            end = tail.start()  # “Milwaukee-based”, but “Moon Jae-in”
        particle = None if run else PARTICLE_BEFORE.search(text, max(segment.start, start - 8), start)
        run.append(Span(particle.start() if particle else start, end))
    if run:
        yield run


def _joined(text: str, runs: Iterator[Run]) -> Iterator[Run]:
    """Runs with “of” and its like between them made one where they name an institution."""
    waiting: Run = ()
    for run in runs:
        if waiting and _belongs(text, waiting, run):
            waiting = [*waiting, *run]
        else:
            if waiting:
                yield waiting
            waiting = run
    if waiting:
        yield waiting


def _belongs(text: str, run: Run, following: Run) -> bool:
    between = text[run[-1].end : following[0].start]
    if between in {" of ", " of the ", " for ", " for the "}:
        return _institution(text, run[-1])
    if between == " at ":
        return any(text[piece.start : piece.end] == "University" for piece in run)
    if between == " and ":
        return len(run) == 1 and len(following) > 1 and _institution(text, following[-1])
    return between == " & "


def _institution(text: str, piece: Span) -> bool:
    word = text[piece.start : piece.end]
    return word in INSTITUTIONS or word.removesuffix("s") in INSTITUTIONS


def _trimmed(doc: Document, run: Run, starts: frozenset[int]) -> Span | None:
    """The name in a run of capitals: no word that only begins a sentence, no title, no day of the week."""
    if _only_begins(doc, run, starts):
        run = run[1:]
    titled = max((index for index, piece in enumerate(run) if doc[piece] in TITLES), default=-1)
    if titled >= 0 and _named_next(doc, run, titled):
        run = run[titled + 1 :]
    while run and doc[run[-1]] in DAYS:
        run = run[:-1]
    if not run:
        return None
    span = Span(run[0].start, run[-1].end)
    return None if doc[span] in CALENDAR or len(doc[span].rstrip(".")) == 1 else span


def _named_next(doc: Document, run: Run, index: int) -> bool:
    """Whether a name, or nothing, follows a title; “General Motors” and “Bishop of Leeds” are no title and a name."""
    if index + 1 == len(run):
        return index == 0
    word = doc[run[index + 1]]
    if not doc.text[run[index].end : run[index + 1].start].isspace():
        return False
    return not doc.lexicon.is_word(word.lower()) or doc.lexicon.is_name(word)


def _only_begins(doc: Document, run: Run, starts: frozenset[int]) -> bool:
    """Whether the first word has its capital only because a sentence or a quotation begins with it."""
    start, end = run[0]
    word = doc.text[start:end]
    if FIRST_PERSON.fullmatch(word):
        return True
    if start not in starts and doc.text[start - 1] not in QUOTES and not AFTER_BREAK.search(doc.text, start - 2, start):
        return False
    if word in OPENERS or CONTRACTION.search(word):
        return True
    if word.isupper() or (len(run) > 1 and not doc.text[end : run[1].start].isspace()):
        return False
    if not doc.lexicon.is_word(word.lower()) and word.lower() not in doc.read(_small_words):
        return False
    if doc.lexicon.is_name(word):
        return len(run) == 1 and (word.lower() in doc.read(_small_words) or word not in doc.read(_named_within))
    return True


def _named_within(doc: Document) -> frozenset[str]:
    """The words that stand somewhere within a sentence with a capital: Marina, of “promoted Marina Lopez”."""
    return frozenset(WITHIN.findall(doc.text))


def _small_words(doc: Document) -> frozenset[str]:
    """The words that stand somewhere in the story without a capital."""
    return frozenset(SMALL_WORD.findall(doc.text))


def _set_in_capitals(text: str, kind: Kind) -> bool:
    if kind not in HEADINGS:
        return text.isupper()
    long = LONG_WORD.findall(text)
    return text.isupper() or (len(long) > 2 and sum(word[0].isupper() for word in long) > 0.75 * len(long))


HEADINGS = frozenset({Kind.HEADLINE, Kind.SUBHEAD, Kind.DEK})
QUOTES = "“‘\"'"
DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February July".split())
INSTITUTIONS = frozenset(
    """Academy Administration Agency Alliance Archbishop Archdiocese Army Assembly Association Authority Bank Battle
    Bay Bishop Board Bureau Center Centre Chamber Church City Coalition College Commission Committee Confederation
    Conference Congress Cooperation Corps Council Court Defenders Democrats Department Dictionary Diocese Division
    Duchess Duke Earl Embassy Empire Executive Federation Festival Foundation Friends Fund Group Gulf Hall Home
    House Institute Institution Isle Journal Kingdom League Library Lord Ministry Museum National Office Order
    Organisation Organization Party Port Prince Princess Republic School Sea Secretary Service Services Society Sons
    State States Statue Strait Straits Sultan Taskforce Tower Treaty Union Unit University Valley""".split()
)
TITLES = frozenset(
    """Mr. Mrs. Ms. Mx. Dr. Prof. Sen. Sens. Rep. Reps. Gov. Govs. Gen. Lt. Col. Sgt. Capt. Cmdr. Maj. Rev. Hon. Msgr.
    Supt. Adm. Cpl. Pvt. Pfc. Spc. Fr. Det. Mr Mrs Ms Dr Prof Sir Dame Lord Lady Mayor President Chancellor Premier
    Senator Representative Congressman Congresswoman Governor General Lieutenant Colonel Sergeant Captain Commander
    Major Reverend Admiral Corporal Private Judge Justice Sheriff Chief Officer Deputy Detective Inspector
    Superintendent Constable Councillor Councilman Councilwoman Councilmember Alderman Commissioner Secretary
    Minister Ambassador Attorney Treasurer Speaker Professor Coach Chairman Chairwoman Principal Prime Vice First
    Lady Class Pope Cardinal Archbishop Bishop Father Sister Brother Rabbi Imam Sheikh Ayatollah Pastor Tsar Police
    Fire Gen Lt Col Sgt Capt Rev Supt PC Det Insp Dept. Asst. Assistant Associate Acting Interim Former Master
    Staff Petty Warrant Leader Whip Uncle Aunt Grandma Grandpa""".split()
)
UPPER = "A-ZÀ-ÖØ-Þ" + "".join(letter for letter in map(chr, range(0x100, 0x180)) if letter.isupper())
SHORT = (
    "Mr Mrs Ms Mx Dr Prof Sens? Reps? Govs? Gen Lt Col Sgt Capt Cmdr Maj Rev Hon Msgr Supt Adm Cpl Pvt Pfc Spc Fr Det"
    " Jr Sr St Ste Ft Mt Inc Co Corp Ltd Bros Dept Asst"
).split()


def _by_initial(words: Sequence[str]) -> str:
    """An expression for the words that follows their initial: the search can then skip to the next capital."""
    initials = sorted({word[0] for word in words})
    return "|".join(
        f"(?<={initial})(?:{'|'.join(word[1:] for word in words if word[0] == initial)})" for initial in initials
    )


PIECE = regex(
    rf"""[{UPPER}](?<![\w@#.].)(?:(?:{_by_initial(SHORT)})\.
      |\.(?:[{UPPER}]\.)*(?!\w)
      |[^\W_]*(?:['’ʻ‘](?!s\b)[^\W_]+|[-‑][^\W_]+)*[!]?(?=\W|$|_))""",
    re.VERBOSE,
)
PARTICLES = "de|del|della|der|den|des|di|da|do|dos|das|du|la|le|el|al|van|von|bin|bint|ibn|ben|ter|ten|zu|ap|y"
JOINT = regex(rf"[ \u00a0](?:(?:{PARTICLES})[ \u00a0])*(?:d['’]|(?:al|el|ash|as|ul|ur)-)?|,[ \u00a0](?=[JS]r\.)")
PARTICLE_BEFORE = regex(r"(?<![\w'’-])(?:(?:de|di|du|von|bin|ibn) |d['’]|(?:al|el|ash)-)$")
COMPOUND = regex(r"[-‑][a-z]+$")
FIRST_PERSON = regex(r"I(?:['’]\w+)?")
CONTRACTION = regex(r"['’](?:t|re|ve|ll|d|m)$", re.IGNORECASE)
AFTER_BREAK = regex(r"[:(\[—–…][ \u00a0]?$|[.]{3}[ \u00a0]?$")
SMALL_WORD = regex(r"[a-z](?<!\w.)[a-z]+")
WITHIN = regex(r"[A-Z](?<=[a-z,] .)[a-z]+")
LONG_WORD = regex(r"\b[^\W\d_]{4,}")
