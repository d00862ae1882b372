"""The abbreviations that stand in brackets after the names that they are short for."""

from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.regex import regex


class Bracketed(NamedTuple):
    span: Span  # the brackets and the space before them
    letters: str


def bracketed(doc: Document) -> tuple[Bracketed, ...]:
    """“The National Labor Relations Board (NLRB)”."""
    return tuple(_found(doc))


def _found(doc: Document) -> Iterator[Bracketed]:
    for found in NAMED.finditer(doc.text):
        if _stands_for(found["letters"], found["name"]):
            yield Bracketed(Span(*found.span("bracket")), found["letters"])


def _stands_for(letters: str, name: str) -> bool:
    """Whether the letters are the initials of the words before them, small words counted or not."""
    words = name.replace("-", " ").split()
    every = "".join(word[0] for word in words).upper()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return every.endswith(letters) or capitals.endswith(letters)


NAMED = regex(
    r"(?P<name>(?:[A-Z][\w’'-]+ (?:(?:of|for|and|the|on|in|to) ){0,2})+[A-Z][\w’'-]+)"
    r"(?P<bracket> \((?P<letters>[A-Z]{3,7})\))"
)
