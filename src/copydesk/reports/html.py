"""A page to read: each story with its marks in place, the findings beside them, and how hard it is to read.

One file that loads nothing from elsewhere. Its parts stand in `_html`: the template escapes whatever it is given, and
the page tells the browser to run no script but its own, since a story may hold one.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from copydesk import __version__
from copydesk.diagnostic import Diagnostic, Level, Result, Rule
from copydesk.document import Kind, Span
from copydesk.reports import printable, visible
from copydesk.reports._marks import Marks, Piece
from copydesk.reports._plots import Bar, Scale, bars, grade_scale

if TYPE_CHECKING:
    from jinja2 import Environment

needs = ("rules", "proof")


class Note(NamedTuple):
    """A finding, as it stands in the margin."""

    number: int
    found: Diagnostic
    place: str
    wrong: str  # the words in question, where they may be shown and are few
    right: tuple[str, ...]
    related: tuple[str, ...]  # where else to look
    family: str

    @property
    def level(self) -> str:
        return str(self.found.level)


class Part(NamedTuple):
    kind: Kind
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


class Story(NamedTuple):
    number: int
    path: str
    title: str
    parts: tuple[Part, ...]
    loose: tuple[Note, ...]  # of no place in the copy
    stets: tuple[tuple[str, Diagnostic, str], ...]  # what stands: place, finding, why
    levels: Mapping[str, int]
    measures: Mapping[str, float | None]
    bars: tuple[Bar, ...]
    limits: Mapping[str, float]
    scale: Scale | None

    @property
    def notes(self) -> tuple[Note, ...]:
        return (*self.loose, *(note for part in self.parts for note in part.notes))


def report(results: Iterable[Result], *, excerpt: bool = True) -> Iterator[str]:
    """All at the end, since the summary stands first."""
    stories, rules, first = list[Story](), dict[str, Rule](), 1
    for number, result in enumerate(results, 1):
        rules |= result.rules
        stories.append(_story(number, result, first, excerpt))
        first += len(result.diagnostics)
    found = [note.found for story in stories for note in story.notes]
    script = (HERE / "page.js").read_text(encoding="utf-8")
    yield from (
        _templates()
        .get_template("page.html")
        .generate(
            stories=stories,
            rules={name: rules[name] for name in sorted(rules)},
            levels=[str(level) for level in sorted(Level, reverse=True)],
            by_level=Counter(str(each.level) for each in found),
            by_family=Counter(each.check.partition(".")[0] for each in found),
            by_check=Counter(each.check for each in found).most_common(),
            faulty=sum(bool(story.notes) for story in stories),
            excerpt=excerpt,
            style=(HERE / "page.css").read_text(encoding="utf-8"),
            script=script,
            script_hash=b64encode(sha256(script.encode()).digest()).decode(),
            version=__version__,
        )
    )


def _templates() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters["printable"] = printable
    made.filters["counted"] = lambda count, thing: (
        f"{count:,} {thing if count == 1 else PLURALS.get(thing, thing + 's')}"
    )
    return made


def _story(number: int, result: Result, first: int, excerpt: bool) -> Story:
    notes = [_note(place, result, found, excerpt) for place, found in enumerate(result.diagnostics, first)]
    parts = _parts(result, notes) if excerpt else ()
    placed = {note.number for part in parts for note in part.notes}
    headline = next((part for part in parts if part.kind is Kind.HEADLINE), None)
    title = "".join(piece.text for piece in headline.pieces) if headline else Path(result.path).name
    proof = result.proof
    return Story(
        number,
        result.path,
        title,
        _under_title(parts),
        tuple(note for note in notes if note.number not in placed),
        tuple((_place(result, found.span), found, stet.why) for found, stet in result.stets),
        Counter(note.level for note in notes),
        proof.measures if proof else {},
        bars(proof.sentences, proof.limits.get("sentence", 0)) if proof else (),
        proof.limits if proof else {},
        grade_scale(proof) if proof else None,
    )


def _under_title(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts without a headline that begins them and has no findings: the title above says the same."""
    return parts[1:] if parts and parts[0].kind is Kind.HEADLINE and not parts[0].notes else parts


def _note(number: int, result: Result, found: Diagnostic, excerpt: bool) -> Note:
    wrong = " ".join(result.source[found.span.start : found.span.end].split())
    related = (span for span in found.related if not span.covers(found.span))
    return Note(
        number,
        found,
        _place(result, found.span),
        printable(wrong) if excerpt and found.fixes and len(wrong) <= SHORT else "",
        tuple(map(visible, found.fixes)),
        tuple(_with_wording(result, span, excerpt) for span in related),
        found.check.partition(".")[0],
    )


def _with_wording(result: Result, span: Span, excerpt: bool) -> str:
    wording = " ".join(result.source[span.start : span.end].split())
    return (
        f"{_place(result, span)} “{printable(wording)}”" if excerpt and len(wording) <= SHORT else _place(result, span)
    )


def _place(result: Result, span: Span) -> str:
    return ":".join(map(str, result.lines.place(span.start)))


def _parts(result: Result, notes: Sequence[Note]) -> tuple[Part, ...]:
    """The parts of the story, each with what was found in it."""
    if not result.proof:
        return ()
    by_number = {note.number: note for note in notes}
    marks = Marks(result.proof, ((note.number, note.found) for note in notes))
    return tuple(
        Part(segment.kind, marks.pieces(part), tuple(by_number[number] for number in marks.beginning[part]))
        for part, segment in enumerate(result.proof.segments)
    )


HERE = Path(__file__).parent / "_html"
SHORT = 60  # characters: what is longer is not worth repeating beside the copy
PLURALS = {"story": "stories", "advice": "advice"}
