"""Finds every phrase and pattern of every check and pack in one walk over a story."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

from copydesk.check import Match, Term
from copydesk.document import PROSE, Document, Span
from copydesk.lexicon import Lexicon
from copydesk.reading.phrases import in_case, places, sought, stands, whole, within
from copydesk.reading.words import PIECE, folded, plain, vocabulary
from copydesk.regex import regex


class Terms:
    """Terms, ready to be looked for together.

    A phrase is looked for where the story has its rarest word, a pattern where the story has one of the words it
    needs. Only patterns that need none are searched everywhere, all at once by RE2.
    """

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms = terms
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_mark: dict[str, list[int]] = defaultdict(list)
        self._marks_by_word: dict[str, list[str]] = defaultdict(list)  # “make”: “o make due”
        self._everywhere: list[int] = []
        self._stories = 0
        few = len(terms) <= FEW and all(not term.pattern for term in terms)
        self._few = [_phrase(term) for term in terms] if few else []
        for index, term in enumerate(terms):
            for need, is_word in anchors(term):
                (self._by_word if is_word else self._by_mark)[need].append(index)
            if term.pattern and not term.needs:
                self._everywhere.append(index)
        for mark in self._by_mark:
            self._marks_by_word[max(WHOLE.findall(mark), key=len, default="")].append(mark)

    def __getitem__(self, index: int) -> Term:
        return self._terms[index]

    def occurring(self, doc: Document) -> list[int]:
        """The numbers of the terms that may stand in this story, in order."""
        if self._few:
            text, known = doc.read(folded), doc.read(vocabulary)
            return [
                number
                for number, (pieces, phrase, case) in enumerate(self._few)
                if pieces <= known and phrase in (doc.read(plain) if case else text)
            ]
        found = {index for index in self._called_by(doc) if self._holds(index, doc)}
        if self._everywhere and doc.text:
            encoded = doc.read(_encoded)
            for first, patterns in self._searched():
                found.update(self._everywhere[first + number] for number in patterns.Match(encoded) or ())
        return sorted(found)

    def _called_by(self, doc: Document) -> set[int]:
        """The numbers of the terms of which the story has a word or a mark that they need."""
        known = doc.read(vocabulary)
        found = {index for word in self._by_word.keys() & known for index in self._by_word[word]}
        for word in ("", *(self._marks_by_word.keys() & known)):
            for mark in self._marks_by_word.get(word, ()):
                if mark in doc.text:
                    found.update(self._by_mark[mark])
        return found

    def _holds(self, index: int, doc: Document) -> bool:
        """Whether the story that has its word has the term, too, be it as part of a word."""
        term = self._terms[index]
        if not term.pattern:
            return stands(doc, term.wrong, term.case)
        return not term.wrong or searched(term.wrong).search(doc.read(_encoded)) is not None

    def matches(self, index: int, doc: Document) -> Iterator[Match]:
        """Where the term of this number stands."""
        term = self._terms[index]
        found = _pattern_matches(term, doc) if term.pattern else _phrase_matches(term, doc)
        return (match for match in found if not within(doc, match.span, term.unless))

    def _searched(self) -> list[tuple[int, Any]]:
        """The patterns that are searched everywhere, and the number of the first of each set.

        Each by itself takes half as long to make ready as all in sets, and six times as long to search.
        """
        self._stories += 1
        return self._alone if self._stories <= EARLY else self._together

    @cached_property
    def _alone(self) -> list[tuple[int, Any]]:
        return self._sets(1)

    @cached_property
    def _together(self) -> list[tuple[int, Any]]:
        return self._sets(TOGETHER)

    def _sets(self, size: int) -> list[tuple[int, Any]]:
        import re2

        sets = []
        for first in range(0, len(self._everywhere), size):
            patterns = re2.Set.SearchSet()
            for index in self._everywhere[first : first + size]:
                patterns.Add(spaced(self._terms[index].wrong))
            patterns.Compile()
            sets.append((first, patterns))
        return sets


def _phrase(term: Term) -> tuple[frozenset[str], str, bool]:
    """The words of a phrase, which are sooner asked for than the phrase itself, and what to look for."""
    phrase = sought(term.wrong, term.case)
    return frozenset(PIECE.findall(phrase.lower())), phrase, term.case


def _encoded(doc: Document) -> bytes:
    """The text as RE2 reads it."""
    return doc.text.encode("utf-8", "surrogatepass")


@cache
def compiled(pattern: str) -> Any:
    """An RE2 expression, ready to search; what RE2 refuses is a ValueError that says why."""
    return _made(spaced(pattern))


@cache
def searched(pattern: str) -> Any:
    """The same for the encoded text: half of what a search takes is to encode the text and to count its characters."""
    return _made(spaced(pattern).encode())


def _made(pattern: str | bytes) -> Any:
    import re2

    quiet = re2.Options()
    quiet.log_errors = False
    try:
        return re2.compile(pattern, quiet)
    except re2.error as error:
        reason = error.args[0]
        raise ValueError(reason.decode() if isinstance(reason, bytes) else str(reason)) from None


@cache
def spaced(pattern: str) -> str:
    """The pattern with each space read as any space that keeps words apart on a line, `'` as either apostrophe."""
    return PATTERN_PART.sub(lambda part: LOOSE.get(part[0], part[0]), pattern)


def anchors(term: Term) -> Iterator[tuple[str, bool]]:
    """What a story must have for the term to stand in it, and whether that is one of its words or a mark in its text.

    A pattern has one of them, if it declares any; a phrase has its rarest word.
    """
    if term.pattern:
        needs: Iterable[str] = term.needs
    else:
        pieces = PIECE.findall(term.wrong.lower())
        needs = pieces if len(pieces) == 1 else (min(pieces, key=_seen),) if pieces else (term.wrong,)
    return ((need, need.isalnum() or PIECE.fullmatch(need) is not None) for need in needs)


def _seen(word: str) -> tuple[float, int]:
    return LEXICON.frequency(word), -len(word)


def _phrase_matches(term: Term, doc: Document) -> Iterator[Match]:
    for span in places(doc, term.wrong, term.case):
        right = None if term.right is None else _placed(doc, span, in_case(doc[span], term.wrong, term.right))
        if right != doc[span] and not _in_a_name(doc, span, term.wrong):
            yield Match(doc, span, right)


def _pattern_matches(term: Term, doc: Document) -> Iterator[Match]:
    for found in compiled(term.wrong).finditer(doc.text):
        span = Span(*found.span())
        if span.start < span.end and whole(doc.text, span):
            right = None if term.right is None else _closing(doc, span, _filled(term.right, found))
            yield Match(doc, span, right, found.groups())


def _filled(right: str, found: Any) -> str:
    """The template with its groups filled in. (RE2's own `expand` takes a template beyond ASCII for Latin-1.)"""
    return GROUP.sub(lambda group: found[int(group[1])] or "", right)


def _placed(doc: Document, span: Span, right: str) -> str:
    return _closing(doc, span, _opening(doc, span, right))


def _closing(doc: Document, span: Span, right: str) -> str:
    """With a stop of its own where that of the abbreviation ends the sentence, too: “in D.C.” is “in DC.”"""
    if doc.text[span.end - 1] != "." or right[-1:] in (".", ""):
        return right
    from copydesk.reading.openings import ends_sentence

    segment = doc.segment(span.start)
    ends = segment is not None and segment.kind in PROSE and ends_sentence(doc, span.end)
    return f"{right}." if ends else right


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


LEXICON = Lexicon()
EARLY = 16  # stories, after which sets have paid for their making
TOGETHER = 16  # in a larger set RE2 runs out of states
FEW = 4  # phrases, to look for each of which takes less than to ask which of them to look for
WHOLE = regex(r"(?<= )[a-z]+(?= )")
GROUP = regex(r"\\(\d)")
PATTERN_PART = regex(
    r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[ ']|[^\\\[ ']+", re.DOTALL
)  # an escape, a class, a space, the rest
LOOSE = {" ": "[ \u00a0\u202f]", "'": "['’]"}
