"""Where each word of a story stands, and what stands beside it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.words import Word, folded, folded_pieces, words


class Concordance(NamedTuple):
    """The words in order and, for each folded word, the numbers of the places where it stands."""

    text: str  # folded
    words: tuple[Word, ...]
    folded: Sequence[str]
    marks: Sequence[str]  # what stands after each, spaces aside
    places: Mapping[str, Sequence[int]]

    def at(self, wanted: Iterable[str]) -> Iterator[int]:
        """The places of these words: in order for each of them."""
        for word in self.places.keys() & wanted:
            yield from self.places[word]

    def mark(self, index: int) -> str:
        """What stands between a word and the one after it, spaces aside; a line break where a segment ends."""
        return self.marks[index] if index >= 0 else "\n"

    def after(self, index: int) -> str:
        """The word that follows this place with nothing but a space between; none: an empty string."""
        return "" if index < 0 or self.marks[index] else self.folded[index + 1]

    def before(self, index: int) -> str:
        """The word that precedes this place with nothing but a space between; none: an empty string."""
        return "" if index <= 0 or self.marks[index - 1] else self.folded[index - 1]

    def opens_sentence(self, index: int) -> bool:
        """Whether a sentence, and no quotation, begins at this place."""
        mark = self.mark(index - 1)
        return "\n" in mark or mark in (".", "!", "?")

    def clause(self, index: int, most: int = 8) -> Sequence[str]:
        """The words that precede this place, at most so many, back to the nearest mark."""
        first, marks, least = index, self.marks, max(0, index - most)
        while first > least and not marks[first - 1]:
            first -= 1
        return self.folded[first:index]

    def rest(self, index: int, most: int = 8) -> Sequence[str]:
        """The words that follow this place, at most so many, on to the nearest mark."""
        last = index
        while last - index < most and not self.mark(last):
            last += 1
        return self.folded[index + 1 : last + 1]

    def span(self, first: int, last: int) -> Span:
        return Span(self.words[first].start, self.words[last].end)


def concordance(doc: Document) -> Concordance:
    pieces = doc.read(folded_pieces)
    plain, marks = pieces[1::2], [gap.strip(" ") for gap in pieces[2::2]]
    if marks:
        marks[-1] += "\n"
    places = dict[str, list[int]]()
    for index, word in enumerate(plain):
        if word in places:
            places[word].append(index)
        else:
            places[word] = [index]
    return Concordance(doc.read(folded), doc.read(words), plain, marks, places)
