"""Finds every phrase and pattern of every check and pack in one walk over a story."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

from copydesk.check import Match, Term
from copydesk.document import Document, Span
from copydesk.reading.phrases import in_case, places, whole, within
from copydesk.reading.words import PIECE, vocabulary
from copydesk.regex import regex


class Terms:
    """Terms, ready to be looked for together.

    A phrase is looked for where the story has its longest word, a pattern where the story has one of the words it
    needs. Only patterns that need none are searched everywhere, all at once by RE2.
    """

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms = terms
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_mark: dict[str, list[int]] = defaultdict(list)
        self._everywhere: list[int] = []
        for index, term in enumerate(terms):
            for need in _needs(term):
                (self._by_word if need.isalnum() or PIECE.fullmatch(need) else self._by_mark)[need].append(index)
            if term.pattern and not term.needs:
                self._everywhere.append(index)

    def occurring(self, doc: Document) -> Iterator[int]:
        """The numbers of the terms that may stand in this story, in no order."""
        found = set[int]()
        for word in self._by_word.keys() & doc.read(vocabulary):
            found.update(self._by_word[word])
        for mark, indices in self._by_mark.items():
            if mark in doc.text:
                found.update(indices)
        if self._everywhere and doc.text:
            found.update(self._everywhere[number] for number in self._set.Match(doc.text) or ())
        yield from found

    def matches(self, index: int, doc: Document) -> Iterator[Match]:
        """Where the term of this number stands."""
        term = self._terms[index]
        found = _pattern_matches(term, doc) if term.pattern else _phrase_matches(term, doc)
        return (match for match in found if not within(doc, match.span, term.unless))

    @cached_property
    def _set(self) -> Any:
        import re2

        patterns = re2.Set.SearchSet()
        for index in self._everywhere:
            patterns.Add(spaced(self._terms[index].wrong))
        patterns.Compile()
        return patterns


@cache
def compiled(pattern: str) -> Any:
    """An RE2 expression, ready to search; what RE2 refuses is a ValueError that says why."""
    import re2

    quiet = re2.Options()
    quiet.log_errors = False
    try:
        return re2.compile(spaced(pattern), quiet)
    except re2.error as error:
        reason = error.args[0]
        raise ValueError(reason.decode() if isinstance(reason, bytes) else str(reason)) from None


@cache
def spaced(pattern: str) -> str:
    """The pattern with each space read as any space that keeps words apart on a line, `'` as either apostrophe."""
    return PATTERN_PART.sub(lambda part: LOOSE.get(part[0], part[0]), pattern)


def _needs(term: Term) -> Iterable[str]:
    if term.pattern:
        return term.needs
    pieces = PIECE.findall(term.wrong.lower())
    return (max(pieces, key=len),) if pieces else (term.wrong,)


def _phrase_matches(term: Term, doc: Document) -> Iterator[Match]:
    for span in places(doc, term.wrong, term.case):
        yield Match(doc, span, None if term.right is None else in_case(doc[span], term.wrong, term.right))


def _pattern_matches(term: Term, doc: Document) -> Iterator[Match]:
    for found in compiled(term.wrong).finditer(doc.text):
        span = Span(*found.span())
        if span.start < span.end and whole(doc.text, span):
            yield Match(doc, span, None if term.right is None else _filled(term.right, found), found.groups())


def _filled(right: str, found: Any) -> str:
    """The template with its groups filled in. (RE2's own `expand` takes a template beyond ASCII for Latin-1.)"""
    return GROUP.sub(lambda group: found[int(group[1])] or "", right)


GROUP = regex(r"\\(\d)")
PATTERN_PART = regex(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|.", re.DOTALL)  # an escape, a class, a character
LOOSE = {" ": "[ \u00a0\u202f]", "'": "['’]"}
