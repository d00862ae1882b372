"""What a story tells of a life: how old somebody was at a time, and when somebody died."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Kind, Span
from copydesk.reading.dates import MONTHS
from copydesk.reading.names import names
from copydesk.reading.people import BORN, births, surname
from copydesk.reading.sentences import sentence_at, sentences
from copydesk.regex import regex


class Moment(NamedTuple):
    """A year, with its month and day where they are told (else 0)."""

    span: Span
    year: int
    month: int = 0
    day: int = 0


class Then(NamedTuple):
    """How old somebody was at a moment."""

    span: Span  # the figure
    age: int
    at: Moment
    surname: str  # "" where only the sentence can tell who is meant


def ages_then(doc: Document) -> tuple[Then, ...]:
    """“Founded it in 1961 at the age of 24”; “died on May 9, 2024. He was 83”; “her 100th birthday on May 5, 2023”."""
    return tuple(sorted({*_told_at_once(doc), *_told_after_death(doc)}))


def _told_at_once(doc: Document) -> Iterator[Then]:
    for shape in AT_ONCE:
        for found in shape.finditer(doc.text):
            sentence = sentence_at(doc, found.start())
            said = (
                {each.lower() for each in PRONOUN.findall(doc.text, sentence.start, found.end("age"))}
                if sentence
                else ()
            )
            if len(said) > 1:  # “she married in 1957, when he was 29”
                continue
            yield Then(Span(*found.span("age")), int(found["age"]), moment(found), whose(doc, found.start("age")))


def _told_after_death(doc: Document) -> Iterator[Then]:
    every = doc.read(sentences)
    for at, sentence in enumerate(every):
        died = DEATH.search(doc.text, *sentence)
        if not died:
            continue
        who, when = whose(doc, died.start()), moment(died)
        behind = every[at + 1] if at + 1 < len(every) else sentence
        for found in (WAS.search(doc.text, died.end(), sentence.end), HE_WAS.match(doc.text, *behind)):
            if found and (found.re is not HE_WAS or found[0][:2] in ("He", "Sh") or found[0].startswith(f"{who} ")):
                yield Then(Span(*found.span("age")), int(found["age"]), when, who)
        headline = next(doc.parts(Kind.HEADLINE), None)
        headed = DIES_AT.search(doc.text, *headline.span) if headline and at < LEADING else None
        if headed:
            yield Then(Span(*headed.span("age")), int(headed["age"]), when, who)


def moment(found: re.Match[str], whole: str = "when") -> Moment:
    month = MONTHS[found["month"][:3].lower()] if found["month"] else 0
    return Moment(Span(*found.span(whole)), int(found["year"]), month, int(found["day"] or 0))


def birth(doc: Document, then: Then) -> Moment | None:
    """When that one was born: by the surname, or by what the same sentence tells; None where that is not clear."""
    told = {born[2:]: Moment(born.span, *born[2:]) for born in doc.read(births) if born.surname == then.surname}
    if then.surname:
        return next(iter(told.values())) if len(told) == 1 else None
    sentence = sentence_at(doc, then.span.start)
    found = BORN.search(doc.text, *sentence) if sentence else None
    if not sentence or not found or KIN.search(doc.text, sentence.start, found.start()):
        return None
    between = sorted((found.span("date"), then.span))
    return moment(found, "date") if not _named(doc, between[0][1], between[1][0]) else None


def whose(doc: Document, position: int) -> str:
    """The surname of the one with a known birth who is meant here; "" where that is not clear."""
    known = {born.surname for born in doc.read(births)}
    sentence, segment = sentence_at(doc, position), doc.segment(position)
    if sentence is None or segment is None or KIN.search(doc.text, sentence.start, position):
        return ""
    named = _named(doc, sentence.start, position)
    if not named and PRONOUN.search(doc.text, sentence.start, position):
        named = _named(doc, segment.span.start, sentence.start) or known
    return next(iter(named)) if len(named) == 1 and named <= known else ""


def _named(doc: Document, start: int, end: int) -> set[str]:
    """The surnames of the people named here."""
    known = {born.surname for born in doc.read(births)}
    return {
        last
        for name in doc.read(names)
        if start <= name.span.start < end
        and ((last := surname(name)) in known or (len(name.words) > 1 and doc.lexicon.is_name(name.words[0])))
    }


LEADING = 4
"""Sentences within which the death that a headline tells is told."""
MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
YEAR = r"(?P<year>1[89]\d\d|20\d\d)(?![\w-]|[-–]\d)"
DATE = rf"(?P<when>(?:{MONTH} (?P<day>\d\d?), |[A-Z][a-z]+ )?{YEAR})"
AGE = r"(?P<age>1[01]\d|[1-9]\d?)(?![\w%-]|[.,:]\d| (?:percent|million|years in|other|more|of)\b)"
AT = r"(?:,? at (?:the age of |age )?|,? aged? |,? when (?:he|she) was (?:just |only |still )?)"
TO = r"(?:on |in )?(?:[A-Z][a-z]+day,? )?"
AT_ONCE = (
    regex(rf"\b(?:in|on) (?:[A-Z][a-z]+day, )?{DATE}{AT}{AGE}(?=[,.;)]| and\b| to\b| when\b|$)"),
    regex(rf"\b(?:at (?:the age of |age )|aged |was (?:just |only )?){AGE},? in {DATE}"),
    regex(rf"\b(?:his|her) {AGE.replace('(?![', '(?:st|nd|rd|th)(?![')} birthday (?:party )?{TO}{DATE}"),
    regex(rf"\b(?:died|was killed|passed away) [^.;\d]{{0,60}}?{TO}{DATE}[^.;\d]{{0,24}}?{AT}{AGE}(?=[,.;)]|$| in\b)"),
    regex(rf"\bdied (?:[a-z ]{{0,24}})?(?:at (?:the age of |age )?|aged ){AGE},? {TO}{DATE}"),
)
DEATH = regex(rf"\b(?:died|was killed|passed away|dies)\b[^.;\d]{{0,60}}?{TO}\b{DATE}")
WAS = regex(rf"(?:, (?:he|she) was|, was| and was|, at|, aged?) {AGE}(?=[,.;]|$)")
HE_WAS = regex(rf"(?:He|She|[A-Z][\w’-]+) was (?:born [^.;]{{3,60}}? and was )?{AGE}(?=[,.;]|$)")
DIES_AT = regex(rf"\b(?:[Dd]ie[sd]|[Dd]ead)(?: [a-z]+)? at {AGE}(?=[,.;]|$)")
PRONOUN = regex(r"\b(?:[Hh]e|[Ss]he)\b")
KIN = regex(
    r"\b(?:son|daughter|father|mother|wife|husband|brother|sister|twins?|parents?|uncle|aunt|widow|partner"
    r"|grand\w+)\b"
)
