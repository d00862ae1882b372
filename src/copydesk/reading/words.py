"""The words of a story."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.regex import regex


class Word(NamedTuple):
    """A word as it is written, apostrophes and hyphens inside it included, and where it stands."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def plain(doc: Document) -> str:
    """The text with plain apostrophes, quotation marks, spaces and hyphens: every character where it was."""
    return doc.text.translate(PLAIN)


def folded(doc: Document) -> str:
    """The plain text in lower case, every character where it was."""
    text = doc.read(plain)
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)  # İ grows


def vocabulary(doc: Document) -> frozenset[str]:
    """The pieces of which the story's words are made, folded: “Kyiv’s co-op” gives kyiv, s, co, op."""
    return frozenset(PIECE.findall(doc.read(folded)))


def words(doc: Document) -> tuple[Word, ...]:
    """The words, in order: letters and digits with apostrophes, hyphens, points and commas between them."""
    return tuple(Word(*found.span(), found[0]) for found in WORD.finditer(doc.text))


def words_in(doc: Document, span: Span) -> tuple[Word, ...]:
    """The words that stand wholly in this span."""
    every = doc.read(words)
    first = bisect_left(every, span.start, key=lambda word: word.start)
    return every[first : bisect_right(every, span.end, key=lambda word: word.end)]


PLAIN = str.maketrans("’‘ʼ“”\u00a0\u202f\u2009\u2010\u2011", "'''\"\"   --")
LETTERS = r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"  # an accent may be a character of its own
PIECE = regex(LETTERS)
WORD = regex(rf"{LETTERS}(?:(?:['’‑-]|[.,](?=\d)){LETTERS})*")
