"""What a check finds in a text, and what becomes of it in the file."""

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from copydesk.document import Run, Segment, Span
from copydesk.regex import regex


class Level(IntEnum):
    """How sure a finding is, and how much it matters."""

    ADVICE = 1  # readability, taste, reminders: shown when asked for
    WARNING = 2  # against the house style, or very likely wrong
    ERROR = 3  # almost certainly wrong

    def __str__(self) -> str:
        return self.name.lower()

    @classmethod
    def named(cls, name: object) -> "Level":
        """The level that a pack or a configuration calls so."""
        if isinstance(name, str) and name.upper() in cls.__members__:
            return cls[name.upper()]
        raise ValueError("one of " + ", ".join(f"“{each}”" for each in cls))


class Finding(NamedTuple):
    """What a check reports: spans are in `Document.text`."""

    span: Span
    message: str
    fixes: tuple[str, ...] = ()
    related: tuple[Span, ...] = ()
    part: str = ""  # for a check of many parts: which of them


class Diagnostic(NamedTuple):
    """What everyone after the engine sees: spans are in the source."""

    span: Span
    check: str
    level: Level
    message: str
    fixes: tuple[str, ...] = ()
    safe: bool = False  # its one fix may be applied by machine
    related: tuple[Span, ...] = ()
    private: bool = False  # the copy around it is not to be printed
    single: bool = False  # its one fix touches no fact, no name, no quotation: who asks for it may have it written


class Stet(NamedTuple):
    """Let it stand: what a desk does not want to hear of again."""

    check: str
    why: str = ""
    path: str = ""  # of the desk's entry, as are the others; none: a comment in the copy says so
    sentence: str = ""  # the key of the finding and its sentence
    excerpt: str = ""
    day: date | None = None


class Place(NamedTuple):
    """A line and a column, both counted from 1."""

    line: int
    column: int


class Lines:
    """The lines of a source, ended by LF, CRLF or CR. (`str.splitlines` breaks at form feeds too; no editor does.)"""

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [0, *(end.end() for end in LINE_END.finditer(source))]

    @property
    def count(self) -> int:
        return len(self._starts)

    def place(self, offset: int) -> Place:
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def span(self, line: int) -> Span:
        """The characters of a line (counted from 1), without its end."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._source)
        return Span(start, start + len(self._source[start:end].rstrip("\r\n")))


class Rule(NamedTuple):
    """What there is to know of a check, for reports that explain what they list."""

    name: str
    level: Level  # that it has by nature; a style may set another
    summary: str
    reason: str = ""  # paragraphs, a blank line between them
    examples: tuple[tuple[str, str], ...] = ()  # sign (-, + or =) and line, as in its docstring


class Sentence(NamedTuple):
    span: Span  # in the text of the proof
    words: int


class Proof(NamedTuple):
    """The story as it was read, for reports that show it: spans of `segments` and `sentences` are in `text`."""

    text: str
    runs: tuple[Run, ...]
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]  # of the running prose
    measures: Mapping[str, float | None]  # of readability, by name
    limits: Mapping[str, float]  # what the desk would have at most: “grade”, “sentence”


class Result(NamedTuple):
    """What a run says of one file."""

    path: str
    source: str
    diagnostics: tuple[Diagnostic, ...] = ()
    rules: Mapping[str, Rule] = {}  # of its checks, where a report wants them
    proof: Proof | None = None  # where a report wants it
    stets: tuple[tuple[Diagnostic, Stet], ...] = ()  # what would have been reported, and by whose word it stands
    idle: tuple[Stet, ...] = ()  # the desk's entries for this file that nothing needs any more

    @property
    def lines(self) -> Lines:
        return _lines(self.source)


@lru_cache(4)
def _lines(source: str) -> Lines:
    return Lines(source)


LINE_END = regex(r"\r\n|\r|\n")
