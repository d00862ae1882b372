"""What a check is, the three ways to make one, and how the examples in its docstring are read."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple, TypedDict, Unpack

from copydesk.diagnostic import Finding, Level
from copydesk.document import COPY, PROSE, Document, Draft, Kind, Segment, Span
from copydesk.lexicon import Lexicon
from copydesk.regex import regex

__all__ = [
    "COPY",
    "PROSE",
    "Check",
    "Document",
    "Example",
    "Finding",
    "Kind",
    "Level",
    "Match",
    "Segment",
    "Span",
    "Term",
    "check",
    "examples",
    "prefer",
    "replace",
    "signed",
]

Find = Callable[..., Iterable[Finding]]
"""`find(doc, *, options…)`: what a check does."""


class Term(NamedTuple):
    """Something wrong that can be written down: a phrase, or an RE2 expression."""

    wrong: str
    right: str | None = None  # what to write; for a pattern a template (`\1%`); None makes it a query
    message: str = ""  # where it is empty: Use “right”.
    unless: tuple[str, ...] = ()  # longer phrases in which it stands rightly
    case: bool = False  # only as it is written, capitals and all
    pattern: bool = False
    needs: tuple[str, ...] = ()


class Match(NamedTuple):
    """A place where a term stands."""

    doc: Document
    span: Span
    right: str | None  # what to write there
    groups: tuple[str | None, ...] = ()  # of a pattern

    @property
    def text(self) -> str:
        return self.doc[self.span]

    @property
    def before(self) -> str:
        """The text of its segment up to it."""
        segment = self.doc.segment(self.span.start)
        return self.doc.text[segment.span.start : self.span.start] if segment else ""

    @property
    def after(self) -> str:
        """The text of its segment from its end on."""
        segment = self.doc.segment(self.span.start)
        return self.doc.text[self.span.end : segment.span.end] if segment else ""


class Check(NamedTuple):
    """A check: what it declares, so that the engine need not ask it, and what it does."""

    find: Find | None = None
    terms: tuple[Term, ...] = ()
    when: Callable[[Match], bool] | None = None  # a condition on each match of its terms
    level: Level = Level.WARNING
    segments: frozenset[Kind] = PROSE
    quotations: Literal["skip", "read"] = "skip"
    needs: tuple[str, ...] = ()
    pattern: str = ""
    safe: bool = False
    private: bool = False  # no report prints the copy around what it finds: a child's name may stand there
    asks: bool = False  # its suggestions are a person's to take: who said what, what to leave out
    since: date | None = None
    until: date | None = None
    formerly: tuple[str, ...] = ()
    options: Mapping[str, Any] = {}  # each with its default
    parts: Mapping[str, "Check"] = {}  # of a wrapped tool: its own checks, each on its own, by the name it has there
    name: str = ""  # its place in the folder, given by the catalog
    about: str = ""  # its file's docstring

    @property
    def summary(self) -> str:
        return self.about.strip().split("\n", 1)[0]


class Declared(TypedDict, total=False):
    """What every maker takes besides its own arguments.

    `needs`: without one of these there is nothing to find. A word is looked for among the story's words, whatever
    its case; anything with another character than letters and digits, as it stands in the text.
    `safe`: its one fix may be written by machine. `asks`: none of its fixes may, whoever wishes it.
    `private`: no report prints the copy around what it finds.
    """

    level: Level
    segments: frozenset[Kind]
    quotations: Literal["skip", "read"]
    needs: tuple[str, ...]
    safe: bool
    asks: bool
    private: bool
    since: date | None
    until: date | None
    formerly: tuple[str, ...]


def check(*, pattern: str = "", **declared: Unpack[Declared]) -> Callable[[Find], Check]:
    """Make a check of a function; its keyword arguments are the check's options.

    `pattern` is an RE2 expression without a match of which there is nothing to find.
    """

    def made(find: Find) -> Check:
        options = dict(getattr(find, "__kwdefaults__", None) or {})  # `inspect` takes fifty times as long
        return Check(find, pattern=pattern, options=options, **declared)

    return made


def replace(
    pattern: str,
    right: str | None,
    message: str = "",
    *,
    unless: tuple[str, ...] = (),
    when: Callable[[Match], bool] | None = None,
    **declared: Unpack[Declared],
) -> Check:
    """Make a check of an RE2 expression and what to write instead (`\\1` is its first group).

    RE2 has no look-around: what it cannot say is a condition, `when`. A space in the pattern is any space that
    keeps words apart on a line, `'` is either apostrophe, and `\\b` at its ends knows letters beyond ASCII.
    """
    term = Term(pattern, right, message, unless, case=True, pattern=True, needs=declared.get("needs", ()))
    return Check(terms=(term,), when=when, **declared)


def prefer(
    words: Mapping[str, str],
    message: str = "",
    *,
    unless: tuple[str, ...] = (),
    when: Callable[[Match], bool] | None = None,
    **declared: Unpack[Declared],
) -> Check:
    """Make a check of a list: wrong phrase, right phrase. The writer's capitals are kept."""
    terms = tuple(Term(wrong, right, message, unless) for wrong, right in words.items())
    return Check(terms=terms, when=when, **declared)


class Example(NamedTuple):
    """A line of a docstring that is also a test."""

    line: str
    document: Document
    wrong: bool
    marks: tuple[Span, ...] = ()  # where the fault is; empty: somewhere
    fixed: Document | None = None  # what the fixes must make of it


def examples(about: str) -> Iterator[Example]:
    """The examples in a docstring: `- wrong, [[marked]]`, `+ what the fix makes of it`, `= to leave alone`.

    An example goes on over the lines that follow it up to a blank one. `¶` ends a paragraph, `H:` begins a headline
    (`DEK:`, `BYLINE:`, `DATELINE:`, `CAPTION:`, `ALT:`, `SIGN-OFF:`, `CORRECTION:` the other parts).
    At the start `@2022-10-17` dates the story, and `@names(Ann Lee; Bo Diaz)` gives the names that the desk lists.
    """
    waiting: Example | None = None
    for sign, line in signed(about):
        if sign == "+":
            if waiting is None:
                raise ValueError(f"“+ {line}” stands under no “-” line")
            waiting = waiting._replace(fixed=example_document(line)[0])
            continue
        if waiting:
            yield waiting
        document, marks = example_document(line)
        waiting = Example(line, document, sign == "-", marks)
    if waiting:
        yield waiting


def example_document(line: str) -> tuple[Document, tuple[Span, ...]]:
    """The story that an example tells, and the spans marked in it."""
    dated = DATE.match(line)
    published = date.fromisoformat(dated[1]) if dated else None
    line = line[dated.end() :] if dated else line
    listed = NAMES.match(line)
    source, marks = _unmarked(line[listed.end() :] if listed else line)
    draft = Draft(source)
    for piece in PIECE.finditer(source):
        draft.copy(*piece.span("text"))
        draft.close(PARTS[piece["kind"]])
    document = draft.document(published)
    if listed:
        document = document.read_with(Lexicon(names=listed[1].split("; ")), document.published)
    return document, tuple(_in_text(document, mark) for mark in marks)


def signed(about: str) -> Iterator[tuple[str, str]]:
    """The lines of the examples in a docstring, each with its sign."""
    sign, lines = "", list[str]()
    for line in [*map(str.strip, about.splitlines()), ""]:
        if lines and (not line or line[:2] in SIGNS):
            yield sign, " ".join(lines)
            lines = []
        if line[:2] in SIGNS:
            sign, lines = line[0], [line[2:].strip()]
        elif lines:
            lines.append(line)


def _unmarked(line: str) -> tuple[str, tuple[Span, ...]]:
    source, marks, opened = "", list[Span](), 0
    for piece in re.split(r"(\[\[|\]\](?!\]))", line):
        if piece == "[[":
            opened = len(source)
        elif piece == "]]":
            marks.append(Span(opened, len(source)))
        else:
            source += piece
    return source, tuple(marks)


def _in_text(document: Document, mark: Span) -> Span:
    for run in document.runs:
        if run.source.covers(mark):
            shift = run.text.start - run.source.start
            return Span(mark.start + shift, mark.end + shift)
    raise ValueError(f"a mark runs over the end of a paragraph: “{document.source}”")


SIGNS = ("- ", "+ ", "= ")
DATE = regex(r"@(\d{4}-\d{2}-\d{2})\s+")
NAMES = regex(r"@names\(([^)]*)\)\s+")
PARTS = {
    None: Kind.PARAGRAPH, "H": Kind.HEADLINE, "DEK": Kind.DEK, "BYLINE": Kind.BYLINE,
    "DATELINE": Kind.DATELINE, "CAPTION": Kind.CAPTION, "ALT": Kind.ALT_TEXT, "SIGN-OFF": Kind.SIGN_OFF,
    "CORRECTION": Kind.CORRECTION,
}  # fmt: skip
PIECE = regex(
    r"\s*(?:(?P<kind>H|DEK|BYLINE|DATELINE|CAPTION|ALT|SIGN-OFF|CORRECTION):\s*)?(?P<text>[^\s¶](?:[^¶]*[^\s¶])?)\s*"
)
