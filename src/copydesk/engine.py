"""Runs checks over a document. It reads no file and prints nothing."""

import sys
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from copydesk.check import Check, Match, Term
from copydesk.diagnostic import Diagnostic, Finding, Level
from copydesk.document import Document, Kind, Span
from copydesk.reading.addresses import in_address
from copydesk.reading.quotations import quoted
from copydesk.reading.sic import sic
from copydesk.terms import Terms


class Active(NamedTuple):
    """A check that is on, at this level, with these options."""

    check: Check
    level: Level
    options: Mapping[str, Any] = {}


class Engine:
    """The checks that are on, ready for any number of documents.

    `more` gives the checks, all of terms, that are made only when a document has their words.
    """

    def __init__(self, active: Iterable[Active], more: Callable[[Document], Iterable[Active]] | None = None) -> None:
        self._more = more
        self._made: dict[str, Terms] = {}
        self._always: list[Active] = []
        self._called: list[tuple[Active, Term]] = []
        for each in active:
            check = each.check
            if check.terms:
                terms: tuple[Term, ...] = check.terms
            elif check.pattern or check.needs:
                terms = (Term(check.pattern, pattern=True, needs=check.needs),)
            else:
                self._always.append(each)
                continue
            self._called.extend((each, term) for term in terms)
        self._terms = Terms([term for _, term in self._called])

    def read(self, doc: Document) -> tuple[Diagnostic, ...]:
        """What the checks say of this document: one diagnostic a place, in order."""
        return self.read_all((doc,))[0]

    def read_all(self, docs: Sequence[Document]) -> list[tuple[Diagnostic, ...]]:
        """The same of each. Check by check, not story by story: what a check works by is then at hand for the next."""
        called = dict[int, tuple[Active, list[tuple[int, Terms, list[int]]]]]()
        for number, doc in enumerate(docs):
            for active, terms, indices in self._called_for(doc) if doc.text else ():
                called.setdefault(id(active), (active, []))[1].append((number, terms, indices))
        found = [list[_Found]() for _ in docs]
        for active, calls in sorted(called.values(), key=lambda each: each[0].check.name):
            for number, terms, indices in calls:
                found[number].extend(self._findings(active, terms, indices, docs[number]))
        return [tuple(_diagnostic(doc, each) for each in _one_a_place(of)) for doc, of in zip(docs, found, strict=True)]

    def _findings(self, active: Active, terms: Terms, indices: list[int], doc: Document) -> Iterator["_Found"]:
        check = active.check
        if check.segments.isdisjoint(doc.read(_kinds)) or not _in_force(check, doc):
            return
        try:
            for finding in self._of(active, terms, indices, doc):
                if _stands(finding.span, check, doc):
                    yield _Found(active, finding)
        except Exception as error:  # whatever a check does, the others go on
            yield _Found(Active(CRASH, Level.ERROR), Finding(_first_word(doc), _report(check, error)))

    def _called_for(self, doc: Document) -> Iterator[tuple[Active, Terms, list[int]]]:
        called = dict[int, list[int]]()
        for index in self._terms.occurring(doc):
            called.setdefault(id(self._called[index][0]), []).append(index)
        for numbers in called.values():
            yield self._called[numbers[0]][0], self._terms, numbers
        for active in self._always:
            yield active, self._terms, []
        for active in self._more(doc) if self._more else ():
            name = active.check.name
            if name not in self._made:
                self._made[name] = Terms(active.check.terms)
            terms = self._made[name]
            if occurring := terms.occurring(doc):
                yield active, terms, occurring

    def _of(self, active: Active, terms: Terms, indices: list[int], doc: Document) -> Iterable[Finding]:
        check = active.check
        return check.find(doc, **active.options) if check.find else _in_terms(check, terms, indices, doc)


class _Found(NamedTuple):
    active: Active
    finding: Finding

    @property
    def name(self) -> str:
        return f"{self.active.check.name}.{self.finding.part}" if self.finding.part else self.active.check.name

    @property
    def rank(self) -> tuple[int, bool, int, str]:
        """Of findings that overlap, the one that sorts first is kept."""
        span = self.finding.span
        return -self.active.level, not self.finding.fixes, span.end - span.start, self.name


def _kinds(doc: Document) -> frozenset[Kind]:
    return frozenset(segment.kind for segment in doc.segments)


def _in_force(check: Check, doc: Document) -> bool:
    if not (check.since or check.until):
        return True
    today = doc.published or date.today()
    return (not check.since or check.since <= today) and (not check.until or today < check.until)


def _in_terms(check: Check, terms: Terms, indices: list[int], doc: Document) -> Iterator[Finding]:
    for index in indices:
        for match in terms.matches(index, doc):
            if check.when is None or check.when(match):
                yield _of_term(terms[index], match)


def _of_term(term: Term, match: Match) -> Finding:
    fixes = () if match.right is None else (match.right,)
    return Finding(match.span, term.message or f"Use “{match.right}”.", fixes)


def _stands(span: Span, check: Check, doc: Document) -> bool:
    """Whether a finding here counts, by what its check declares that it reads."""
    if not 0 <= span.start < span.end <= len(doc.text):
        raise ValueError(f"a finding on nothing: {span}")
    segment = doc.segment(span.start)
    if segment is None or segment.kind not in check.segments:
        return False
    return not in_address(doc, span) and not sic(doc, span) and (check.quotations == "read" or not quoted(doc, span))


def _one_a_place(found: Iterable[_Found]) -> Iterator[_Found]:
    kept: list[tuple[Span, _Found]] = []
    for each in sorted(found, key=lambda each: each.rank):
        span = each.finding.span
        index = bisect_left(kept, span.start, key=lambda one: one[0].end - 1)
        if index == len(kept) or not kept[index][0].overlaps(span):
            insort(kept, (span, each), key=lambda one: one[0])
    return (each for _, each in kept)


def _diagnostic(doc: Document, found: _Found) -> Diagnostic:
    finding, check = found.finding, found.active.check
    span, verbatim = doc.in_source(finding.span)
    single = verbatim and len(finding.fixes) == 1 and not quoted(doc, finding.span)
    mendable = single and not check.asks and not check.name.startswith(ASKED)
    related = tuple(doc.in_source(each)[0] for each in finding.related)
    diagnostic = Diagnostic(span, found.name, found.active.level, finding.message, finding.fixes)
    return diagnostic._replace(safe=check.safe and single, related=related, single=mendable, private=check.private)


def _first_word(doc: Document) -> Span:
    start = doc.segments[0].span.start
    end = doc.text.find(" ", start)
    return Span(start, end if 0 < end < doc.segments[0].span.end else doc.segments[0].span.end)


def _report(check: Check, error: Exception) -> str:
    """What to paste into a bug report, on one line."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"
    python = ".".join(map(str, sys.version_info[:3]))
    return f"The check “{check.name}” broke: {type(error).__name__}: {error} ({where}, Python {python})."


ASKED = ("facts.", "names.")  # whatever they suggest is asked
CRASH = Check(name="copydesk.crash")
