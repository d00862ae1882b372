"""The list of names that a desk verifies: each with where it stands, those that its ledger confirms marked."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from copydesk.diagnostic import Lines
from copydesk.document import Document, Span
from copydesk.reading.roll import Entry, roll


def sheet(doc: Document, notes: Mapping[str, str]) -> Iterator[str]:
    """The lines of the list. `notes` has the desk's own names, folded, and what it noted beside each."""
    entries = doc.read(roll)
    width = min(max((len(entry.name) for entry in entries), default=0), WIDEST)
    for sort, held in groupby(entries, key=lambda entry: entry.sort):
        yield f"{sort}"
        yield from (_line(doc, entry, notes, width) for entry in held)


def _line(doc: Document, entry: Entry, notes: Mapping[str, str], width: int) -> str:
    note = notes.get(entry.name.lower())
    mark = " " if note is None else "✓"
    places = " ".join(_places(doc, entry.places))
    return f"{mark} {entry.name:<{width}}  {places}" + (f"  ({note})" if note else "")


def _places(doc: Document, spans: tuple[Span, ...]) -> Iterator[str]:
    lines = doc.read(_lines)
    for span in spans:
        place = lines.place(doc.in_source(span)[0].start)
        yield f"{place.line}:{place.column}"


def _lines(doc: Document) -> Lines:
    return Lines(doc.source)


WIDEST = 40
