"""Where a letter stands on the wrong side of a space: “saidt he”."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import Lexicon
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word
from copydesk.regex import regex


class Moved(NamedTuple):
    span: Span  # of both words
    meant: str


def moved_spaces(doc: Document) -> tuple[Moved, ...]:
    unknown = doc.read(unknown_words)
    times = Counter(word.text.lower() for word in unknown)
    found = dict[Span, Moved]()
    for word in unknown:
        if times[word.text.lower()] == 1 and (word.text.islower() or word.text.istitle()):
            for first, second in _beside(doc.text, word):
                span = Span(first.start, second.end)
                if span not in found and (meant := _meant(doc, first, second)):
                    found[span] = Moved(span, meant)
    return tuple(found.values())


def _beside(text: str, word: Word) -> Iterator[tuple[Word, Word]]:
    """The word with the one before it and with the one after it, of which the second must be small."""
    if word.text.islower() and (found := BEFORE.search(text, max(0, word.start - FAR), word.start)):
        yield Word(*found.span(1), found[1]), word
    if found := AFTER.match(text, word.end):
        yield word, Word(*found.span(1), found[1])


def _meant(doc: Document, first: Word, second: Word) -> str | None:
    """The two words, if a letter or two moved over the space make both of them common."""
    lexicon, small = doc.lexicon, first.text.lower()
    whole = f"{small}{second.text}"
    both = not (_stands(small, lexicon) or _stands(second.text, lexicon))
    for by in (-1, 1, -2, 2) if both else (-1, 1):
        cut = len(small) + by
        one, other = whole[:cut], whole[cut:]
        if not (_common(one, lexicon, both) and _common(other, lexicon, both)):
            continue
        if both or _commoner(small, second.text, one, other, lexicon):
            return f"{first.text[:1]}{one[1:]} {other}"
    return None


def _stands(word: str, lexicon: Lexicon) -> bool:
    return lexicon.is_word(word) and (len(word) > 1 or word in ("a", "i"))


def _common(word: str, lexicon: Lexicon, both: bool) -> bool:
    """Where neither was a word, a rarer one will do."""
    least = COMMONEST if len(word) <= SHORTEST else COMMONER if len(word) <= SHORT else SEEN if both else COMMON
    return _stands(word, lexicon) and lexicon.frequency(word) >= least


def _commoner(first: str, second: str, one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether the one of the two that is a word becomes a commoner one; a letter doubled by a slip has not moved."""
    doubled = first[-1] == first[-2:-1] if len(one) < len(first) else second[0] == second[1:2]
    pairs = ((first, one), (second, other))
    return not doubled and all(
        lexicon.frequency(new) >= lexicon.frequency(old) + CLEARLY for old, new in pairs if _stands(old, lexicon)
    )


SHORTEST, SHORT = 2, 4  # letters
SEEN, COMMON, COMMONER, COMMONEST, CLEARLY = 2.8, 3.6, 4.5, 5.8, 0.5  # on the Zipf scale
FAR = 30  # characters
BEFORE = regex(r"(?<![\w'’@#./&-])([A-Za-z]+)[ \u00a0]$")
AFTER = regex(r"[ \u00a0]([a-z]+)(?![\w'’@/&-]|\.\w)")
