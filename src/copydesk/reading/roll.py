"""The roll of a story: whom and what it names, each once, with every place where it stands."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from copydesk.document import Document, Kind, Span
from copydesk.lexicon import Lexicon, table
from copydesk.reading.names import INSTITUTIONS, TITLES, Name, names
from copydesk.reading.titles import BODIES, titles


class Sort(StrEnum):
    PERSON = "People"
    PLACE = "Places"
    ORGANISATION = "Organisations"
    OTHER = "Other names"


class Entry(NamedTuple):
    """One who or that is named: by its full form, with the places of all of them."""

    sort: Sort
    name: str
    places: tuple[Span, ...]


def roll(doc: Document) -> tuple[Entry, ...]:
    """The names, by sort and then in the order in which they first stand. A surname is its bearer's."""
    written = [name for name in doc.read(names) if _to_verify(doc, name)]
    titled = {title.name.span for title in doc.read(titles)} | {name.span for name in written if _titled(doc, name)}
    sorts = {_full(name): _sort(doc, name, titled) for name in reversed(written)}
    bearers = _bearers(sorts)
    found: dict[str, list[Span]] = {}
    for name in written:
        full = bearers.get(name.words[0]) if len(name.words) == 1 else None
        found.setdefault(full or _full(name), []).append(name.span)
    order = list(Sort)
    entries = (Entry(sorts[full], full, tuple(spans)) for full, spans in found.items())
    return tuple(sorted(entries, key=lambda entry: order.index(entry.sort)))


def _full(name: Name) -> str:
    return " ".join(name.words).rstrip("!")


def _bearers(sorts: Mapping[str, Sort]) -> dict[str, str]:
    """Whom each surname and first name, and what each first word of a firm, means, where only one has it."""
    parts = [(part, full) for full, sort in sorts.items() for part in _short_forms(full.split(), sort)]
    times = Counter(part for part, _ in parts)
    return {part: full for part, full in parts if times[part] == 1}


def _short_forms(words: list[str], sort: Sort) -> Iterator[str]:
    if len(words) > 1 and sort in (Sort.PERSON, Sort.ORGANISATION):
        yield words[0]
        if sort is Sort.PERSON and words[-1] != words[0]:
            yield words[-1]


def _sort(doc: Document, name: Name, titled: set[Span]) -> Sort:
    lexicon, words = doc.lexicon, _full(name).split()
    if name.span in titled:
        return Sort.PERSON
    if not NAMED_PLACES.isdisjoint((words[0], words[-1])) or lexicon.is_place(" ".join(words)):
        return Sort.PLACE
    if _is_organisation(words):
        return Sort.ORGANISATION
    if len(words) == 1:
        return Sort.PERSON if _speaks(doc, name) else Sort.OTHER
    return Sort.PERSON if _is_person(lexicon, words) else Sort.OTHER


def _is_organisation(words: list[str]) -> bool:
    bare = {word.strip(".,") for word in words}
    known = any(not bare.isdisjoint(listed) for listed in (INSTITUTIONS, BODIES, FIRMS))
    return known or (len(words) == 1 and words[0].isupper() and len(words[0]) > 1)


def _is_person(lexicon: Lexicon, words: list[str]) -> bool:
    """Whether it begins with a first name or initials, and ends in no plain word."""
    last = words[-1]
    if lexicon.is_word(last) and not lexicon.is_name(last):
        return False
    return lexicon.is_name(words[0]) or words[0].endswith(".")


def _titled(doc: Document, name: Name) -> bool:
    before = doc.text[max(0, name.span.start - 24) : name.span.start]
    return before.endswith((" ", "\u00a0")) and bool(before.split()) and before.split()[-1] in TITLES


def _speaks(doc: Document, name: Name) -> bool:
    return doc.text.startswith((" said", " says", " told", " asked"), name.span.end)


def _to_verify(doc: Document, name: Name) -> bool:
    """Whether there is anything to verify: not about a dateline, “Chinese”, “N.M.” or a word with a capital."""
    segment = doc.segment(name.span.start)
    if segment is None or segment.kind in UNVERIFIED:
        return False
    word = " ".join(name.words)
    if len(name.words) > 1 or doc.lexicon.is_own(word):
        return True
    if word in table("states")["short"] or (word.endswith(PEOPLES) and doc.lexicon.knows(word)):
        return False
    return doc.lexicon.is_place(word) or doc.lexicon.is_name(word) or not doc.lexicon.is_word(word)


UNVERIFIED = frozenset({Kind.BOILERPLATE, Kind.DATELINE})
PEOPLES = ("ese", "ian", "ish", "ans")
NAMED_PLACES = frozenset(
    """Fort Mount Lake Cape Port Saint St. Street Road Avenue Boulevard Square Park River Bay Island Islands Airport
    Bridge Base County Mountains Hills Beach Coast""".split()
)
FIRMS = frozenset(
    """Inc Co Corp Ltd LLC LLP PLC plc Bros AG SA & Holdings Partners Industries Airlines Times Post Exchange Research
    Industry Capital Energy Regiment Brewing Press Herald""".split()
)
