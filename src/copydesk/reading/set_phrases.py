"""Set phrases that were heard wrongly, and what is meant."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import of_tables, table
from copydesk.reading.words import PIECE, folded, vocabulary


class Misheard(NamedTuple):
    span: Span
    right: str


def misheard(doc: Document, kind: str) -> Iterator[Misheard]:
    """The phrases of one kind, “wrong” or “disputed”, in no order; the writer's first capital is kept."""
    text, known = doc.read(folded), doc.read(vocabulary)
    by_word = _by_word()[kind]
    for word in by_word.keys() & known:
        for wrong in by_word[word].split("\n"):
            start = text.find(wrong) if known.issuperset(_pieces(wrong)) else -1
            while start >= 0:
                span = Span(start, start + len(wrong))
                if _whole(text, span) and not _excused(text, span, table("phrases")["unless"].get(wrong, ())):
                    right = table("phrases")[kind][wrong]
                    yield Misheard(span, right[0].upper() + right[1:] if doc.text[start].isupper() else right)
                start = text.find(wrong, span.end)


@of_tables("phrases")
def _by_word() -> dict[str, dict[str, str]]:
    """The phrases of each kind, a line each, by the longest of their words: a story that lacks it lacks them."""
    return {kind: _sorted(table("phrases")[kind]) for kind in ("wrong", "disputed")}


def _sorted(phrases: Iterable[str]) -> dict[str, str]:
    found = defaultdict[str, list[str]](list)
    for wrong in phrases:
        found[max(_pieces(wrong), key=len)].append(wrong)
    return {word: "\n".join(lines) for word, lines in found.items()}


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
