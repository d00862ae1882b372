"""The formal titles that stand directly before a person's name."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import table
from copydesk.reading.names import Name, names


class Title(NamedTuple):
    """A formal title, as written, and the name that it stands before."""

    span: Span
    best: str  # with capitals, or short where AP shortens it
    short: bool
    name: Name


def titles(doc: Document) -> tuple[Title, ...]:
    """“Kyiv mayor Vitali Klitschko”, “Senator Cho”; none with a comma between, nor after “the” or “a”."""
    return tuple(title for name in doc.read(names) if (title := _before(doc, name)) and _is_person(doc, name))


def _before(doc: Document, name: Name) -> Title | None:
    start = name.span.start
    before = doc.text[max(0, start - 48) : start]
    if not before.endswith((" ", "\u00a0")) or not before[-2:-1].isalpha():
        return None
    pieces = before.replace("\u00a0", " ").rstrip().rsplit(None, LONGEST)
    for count in range(min(LONGEST, len(pieces)), 0, -1):
        written = " ".join(pieces[-count:])
        for prefix in PREFIXES:
            written = written.removeprefix(prefix)
        if best := _best().get(written.lower()):
            lead = pieces[-count - 1].lower().strip("“‘\"'(") if count < len(pieces) else ""
            span = Span(start - 1 - len(written), start - 1)
            return None if lead in NO_TITLE_AFTER else Title(span, best, best.endswith("."), name)
    return None


def _is_person(doc: Document, name: Name) -> bool:
    first, last = name.words[0], name.words[-1]
    if first in CALENDAR or last in BODIES or not first.isalpha():
        return False
    if doc.lexicon.is_place(" ".join(name.words)) and not doc.lexicon.is_name(first):
        return False
    if doc.lexicon.is_name(first) or (len(name.words) > 1 and doc.lexicon.is_name(last)):
        return True
    return not any(doc.lexicon.is_word(word.lower()) or doc.lexicon.is_place(word) for word in name.words)


@cache
def _best() -> Mapping[str, str]:
    formal = {title: " ".join(_capitalised(title)) for title in table("titles")["formal"]}
    return {**formal, **table("titles")["short"]}


def _capitalised(title: str) -> Iterator[str]:
    for word in title.split():
        front, hyphen, back = word.partition("-")
        back = back.capitalize() if back == "general" else back
        yield word if word == "of" else front.capitalize() + hyphen + back


LONGEST = 4
PREFIXES = ("then-", "ex-", "(", "“")
NO_TITLE_AFTER = frozenset(
    "the a an his her their its my our your whose as elected became become becoming named appointed of"
    " only first best any every no next another other and each which what".split()
)
BODIES = frozenset(
    "Agency Assembly Association Authority Avenue Bank Board Bureau Center Centre Church City College"
    " Commission Committee Company Conference Congress Corp Council Counsel Court Department District"
    " Dynamics Electric Foods Foundation Group Hall High Hospital House Institute Law Mills Motors Office"
    " Party School Senate Services Society Staff State Street System Team Trust Union University".split()
)
CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July"
    " August September October November December".split()
)
