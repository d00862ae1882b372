"""The names in a story."""

from typing import NamedTuple

from copydesk.document import Document, Span


class Name(NamedTuple):
    """A run of words that is read as one name."""

    span: Span
    words: tuple[str, ...]


def names(doc: Document) -> tuple[Name, ...]:
    """The names, in order: “Ann Lee”, “University of Texas at Austin”."""
    return ()
