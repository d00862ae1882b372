"""How old the people in a story are, and when they were born."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.dates import MONTHS
from copydesk.reading.names import Name, names
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


class Aged(NamedTuple):
    """Somebody's age at the time of the story."""

    span: Span  # the figure
    surname: str
    name: str  # as it is written here: “Ann Lee”, “Lee”
    age: int


class Born(NamedTuple):
    """Somebody's birth."""

    span: Span  # the date, or the year
    surname: str
    year: int
    month: int = 0  # 0: not told
    day: int = 0


def ages(doc: Document) -> tuple[Aged, ...]:
    """“Ann Lee, 33,”, “said Lee, who is 33”, “33-year-old Ann Lee”, “Lee is 33”."""
    every = doc.read(names)
    ends = {name.span.end: name for name in every}
    starts = {name.span.start: name for name in every}
    found = [
        _aged(name, match)
        for shape in (AGE_AFTER, AGE_IS)
        for match in shape.finditer(doc.text)
        if (name := ends.get(match.start())) and _person(doc, name)
    ]
    found += [
        _aged(name, match)
        for match in AGE_BEFORE.finditer(doc.text)
        if (name := starts.get(match.end())) and len(name.words) > 1 and _person(doc, name)
    ]
    return tuple(sorted([*found, *_after_birth(doc), *_meant(doc)]))


def _after_birth(doc: Document) -> Iterator[Aged]:
    """“Ann Lee, who was born in Leeds in 1990, is 33.”"""
    for found in BORN.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        later = AGE_LATER.match(doc.text, found.end(), sentence.end) if sentence else None
        if later and (who := _subject(doc, found.start())):
            yield _aged(who, later)


def _meant(doc: Document) -> Iterator[Aged]:
    """“At 91, she still teaches”, after a sentence on one person; “Ann Lee died Thursday at 91.”"""
    every = doc.read(names)
    for found in AT_AGE.finditer(doc.text):
        segment = doc.segment(found.start())
        at = bisect_right(every, found.start(), key=lambda name: name.span.start) - 1
        last = [name for name in every[max(0, at - 3) : at + 1] if segment and name.span.start >= segment.span.start]
        people = [name for name in last if _person(doc, name)]
        if len({surname(name) for name in people}) == 1:
            yield _aged(people[0], found)
    ends = {name.span.end: name for name in every}
    for found in DIED.finditer(doc.text):
        if (name := ends.get(found.start())) and _person(doc, name):
            yield _aged(name, found)


def births(doc: Document) -> tuple[Born, ...]:
    """“Ann Lee was born on March 9, 1931”, “Lee (born 1931)”, and “She was born in 1931” after “Ann Lee”."""
    return tuple(_births(doc))


def _births(doc: Document) -> Iterator[Born]:
    starts = {name.span.start: name for name in doc.read(names)}
    for found in BORN.finditer(doc.text):
        named = NAMED_NEXT.match(doc.text, found.end())
        who = starts.get(named.end()) if named and found[0][0] == "B" else None
        if who := who or _subject(doc, found.start()):
            month = MONTHS[found["month"][:3].lower()] if found["month"] else 0
            yield Born(Span(*found.span("date")), surname(who), int(found["year"]), month, int(found["day"] or 0))


def _subject(doc: Document, position: int) -> Name | None:
    """Who is meant: the last person named before this in the sentence, or in the one before “She was born”."""
    sentence = sentence_at(doc, position)
    every = doc.read(names)
    at = bisect_right(every, position, key=lambda name: name.span.start) - 1
    if sentence is None or at < 0:
        return None
    before = doc.text[sentence.start : position]
    if CHILD.search(before):
        return None
    name = every[at]
    if name.span.start >= sentence.start:
        named = [each for each in every[max(0, at - 5) : at + 1] if each.span.start >= sentence.start]
        close = BETWEEN.fullmatch(doc.text, name.span.end, position) or (
            len(named) == 1 and SUBJECT.fullmatch(doc.text, sentence.start, name.span.start)
        )
        return name if close and _person(doc, name) else None
    segment = doc.segment(position)
    told = segment is not None and name.span.start >= segment.span.start
    return name if told and PRONOUN.fullmatch(before) and _person(doc, name) else None


def _aged(name: Name, found: re.Match[str]) -> Aged:
    return Aged(Span(*found.span("age")), surname(name), " ".join(name.words), int(found["age"]))


def surname(name: Name) -> str:
    words = [word.strip(".,’'") for word in name.words]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return words[-1].removesuffix("’s").removesuffix("'s")


def _person(doc: Document, name: Name) -> bool:
    """Whether this can be somebody's name; a lone word must be the last of a longer name, or a name by the lexicon."""
    if len(name.words) > 4 or any(character.isdigit() for character in "".join(name.words)):
        return False
    return len(name.words) > 1 or name.words[0] in doc.read(_surnames) or doc.lexicon.is_name(name.words[0])


def _surnames(doc: Document) -> frozenset[str]:
    return frozenset(surname(name) for name in doc.read(names) if len(name.words) > 1)


SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
AGE = r"(?P<age>1[01]\d|[1-9]\d?)"
AGE_AFTER = regex(
    rf"(?:, (?:who (?:is|turned|turns|will turn) |now |aged |age )?| \((?:aged )?){AGE}"
    r"(?=[,.;)](?!\d)| —| –|$| (?:in|on|last|this) [A-Z])"
)
AGE_IS = regex(rf" is {AGE}(?= years old\b|[.;]| and\b)")
AGE_LATER = regex(rf"(?:\)|(?:,? [^.;,\d]{{1,40}})?,) is(?:,? at)? {AGE}(?= years old\b|[.;,]| and\b)")
AGE_BEFORE = regex(rf"\b{AGE}-year-old (?:(?:[a-z][\w’'-]* ){{0,4}})")
MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
BORN = regex(
    r"\b[Bb]orn\b(?:(?! came | fled | arrived | immigrated | emigrated )"
    rf"(?! and | who | when | before | after | since | died | moved | with )[^.;!?\d\n]){{0,60}}?"
    rf"(?<=[ (,])(?P<date>(?:{MONTH} (?P<day>\d\d?), |\d\d? [A-Z][a-z]+ )?(?P<year>1[89]\d\d|20\d\d))(?![\d-]|[-–]\d)"
)
AT_AGE = regex(rf"(?<=[.”\"] )(?:At|Now) {AGE}, (?:he|she) (?:still |now |also )?(?!was\b)[a-z]+s\b")
DIED = regex(
    rf" died(?: [A-Z][a-z]+day| on [A-Z][a-z]+\.? \d\d?)? (?:at|aged|at age|at the age of) {AGE}(?=[,.;]|$| in )"
)
NAMED_NEXT = regex(r"(?: in [A-Z]\w+)?, ")
PRONOUN = regex(r"[“\"]?(?:He|She) (?:was |had been |is )?")
BETWEEN = regex(
    r",?(?: \d\d?,)?(?: who)?(?: was| is| had been)? |, (?:\d\d?, )?(?:who was )?| \(|, an? [\w "
    r"-]{3,30} "
)
SUBJECT = regex(r"(?:[\w.’'-]+ ){0,2}")
CHILD = regex(
    r"\b(?:son|daughter|child|children|baby|first|father|mother|wife|husband|brother|sister|twins?|parents"
    r"|grand\w+|girl|boy|infant|toddler|child)\b"
)
