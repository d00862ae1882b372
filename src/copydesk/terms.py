"""Finds every phrase and pattern of every check and pack in one walk over a story."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

from copydesk.check import Match, Term
from copydesk.document import PROSE, Document, Span
from copydesk.reading.words import PIECE, PLAIN, folded, plain, vocabulary
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
            for need, is_word in anchors(term):
                (self._by_word if is_word else self._by_mark)[need].append(index)
            if term.pattern and not term.needs:
                self._everywhere.append(index)

    def __getitem__(self, index: int) -> Term:
        return self._terms[index]

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
        return (match for match in found if not _excused(term, match))

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


def anchors(term: Term) -> Iterator[tuple[str, bool]]:
    """What a story must have for the term to stand in it, and whether that is one of its words or a mark in its text.

    A pattern has one of them, if it declares any; a phrase has its longest word.
    """
    if term.pattern:
        needs: Iterable[str] = term.needs
    else:
        pieces = PIECE.findall(term.wrong.lower())
        needs = (max(pieces, key=len),) if pieces else (term.wrong,)
    return ((need, PIECE.fullmatch(need) is not None) for need in needs)


def _phrase_matches(term: Term, doc: Document) -> Iterator[Match]:
    text = doc.read(plain if term.case else folded)
    wanted = _wanted(term.wrong, term.case)
    start = text.find(wanted)
    while start >= 0:
        span = Span(start, start + len(wanted))
        if _whole(text, span):
            right = None if term.right is None else _opening(doc, span, in_case(doc[span], term.wrong, term.right))
            if right != doc[span] and not _in_a_name(doc, span, term.wrong):
                yield Match(doc, span, right)
        start = text.find(wanted, span.end)


def _pattern_matches(term: Term, doc: Document) -> Iterator[Match]:
    for found in compiled(term.wrong).finditer(doc.text):
        span = Span(*found.span())
        if span.start < span.end and _whole(doc.text, span):
            yield Match(doc, span, None if term.right is None else found.expand(term.right), found.groups())


@cache
def _wanted(phrase: str, case: bool) -> str:
    phrase = phrase.translate(PLAIN)
    return phrase if case else phrase.lower()


def _whole(text: str, span: Span) -> bool:
    """Whether the span neither starts nor ends inside a word, as RE2's ASCII boundaries cannot tell."""
    before, first = text[span.start - 1 : span.start], text[span.start]
    last, after = text[span.end - 1], text[span.end : span.end + 1]
    if (first.isalnum() and before.isalnum()) or (last.isalnum() and after.isalnum()):
        return False
    if last.isalnum() and after in APOSTROPHES and after:
        ending = text[span.end + 1 : span.end + 3]
        return not ending[:1].isalpha() or (ending[0] in "sS" and not ending[1:].isalnum())
    held = before and before in APOSTROPHES and text[span.start - 2 : span.start - 1].isalnum()
    return not (first.isalnum() and held)


def in_case(found: str, wrong: str, right: str) -> str:
    """`right` with the capitals that the writer gave to what was found; capitals of its own are kept."""
    if found == wrong or not right:
        return right
    if found.isupper() and len(found) > 1 and not wrong.isupper():
        return right.upper()
    if found[0].isupper() and not wrong[0].isupper():
        pieces = PIECE.findall(right)
        if len(pieces) > 1 and found.istitle() and len(pieces) == len(PIECE.findall(found)):
            return right.title() if "'" not in right else right
        return right[0].upper() + right[1:]
    return right


def _opening(doc: Document, span: Span, right: str) -> str:
    """With a capital where it opens a sentence: “First Lady Ann Lee spoke” has one to keep."""
    if right[:2].islower() and doc.text[span.start].isupper():
        from copydesk.reading.openings import opens_sentence

        if opens_sentence(doc, span.start):
            return right[0].upper() + right[1:]
    return right


def _in_a_name(doc: Document, span: Span, wrong: str) -> bool:
    """Whether a phrase that has no capital of its own has one here, beside another: the Life-Saving Medications Act."""
    if wrong[0].isupper() or not doc.text[span.start].isupper() or doc[span].isupper():
        return False
    segment = doc.segment(span.start)
    if segment is None or segment.kind not in PROSE:
        return False
    from copydesk.reading.openings import opens_sentence

    if opens_sentence(doc, span.start):
        return False
    after = doc.text[span.end : span.end + 2]
    before = doc.text[segment.span.start : span.start].rsplit(None, 1)
    return (after[:1] == " " and after[1:].isupper()) or (
        bool(before) and before[-1][0].isupper() and before[-1].isalpha()
    )


def _excused(term: Term, match: Match) -> bool:
    """Whether the match is part of one of the longer phrases in which the term stands rightly."""
    for phrase in term.unless:
        wanted = _wanted(phrase, False)
        text = match.doc.read(folded)
        start = text.find(wanted, max(0, match.span.end - len(wanted)), match.span.start + len(wanted))
        if start >= 0 and Span(start, start + len(wanted)).covers(match.span):
            return True
    return False


APOSTROPHES = "'’"
PATTERN_PART = regex(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|.", re.DOTALL)  # an escape, a class, a character
LOOSE = {" ": "[ \u00a0\u202f]", "'": "['’]"}
