"""Set phrases that were heard wrongly, and what is meant."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import table
from copydesk.reading.words import PIECE, folded, vocabulary


class Misheard(NamedTuple):
    span: Span
    right: str


def misheard(doc: Document, kind: str) -> Iterator[Misheard]:
    """The phrases of one kind, “wrong” or “disputed”, in no order; the writer's first capital is kept."""
    text, phrases, known = doc.read(folded), table("phrases"), doc.read(vocabulary)
    by_word = _by_word(kind)
    for word in by_word.keys() & known:
        for wrong in by_word[word]:
            start = text.find(wrong) if known.issuperset(_pieces(wrong)) else -1
            while start >= 0:
                span = Span(start, start + len(wrong))
                if _whole(text, span) and not _excused(text, span, phrases["unless"].get(wrong, ())):
                    right = phrases[kind][wrong]
                    yield Misheard(span, right[0].upper() + right[1:] if doc.text[start].isupper() else right)
                start = text.find(wrong, span.end)


@cache
def _by_word(kind: str) -> Mapping[str, Sequence[str]]:
    """The phrases by the longest of their words: a story that lacks it lacks them."""
    found = defaultdict[str, list[str]](list)
    for wrong in table("phrases")[kind]:
        found[max(_pieces(wrong), key=len)].append(wrong)
    return found


@cache
def _pieces(wrong: str) -> tuple[str, ...]:
    return tuple(wrong.split() if wrong.replace(" ", "").isalpha() else PIECE.findall(wrong))


def _whole(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not (before.isalnum() or after.isalnum() or before == "-" or (after in ("'", "-") and _goes_on(text, span)))


def _goes_on(text: str, span: Span) -> bool:
    return text[span.end + 1 : span.end + 2].isalnum()


def _excused(text: str, span: Span, unless: tuple[str, ...]) -> bool:
    for phrase in unless:
        start = text.find(phrase, max(0, span.end - len(phrase)), span.start + len(phrase))
        if start >= 0 and start <= span.start and span.end <= start + len(phrase):
            return True
    return False
