"""Stet, let it stand: what a comment in the copy or an entry of the desk's says is not to be reported again."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from copydesk.diagnostic import Diagnostic, Level, Lines, Stet
from copydesk.document import Document, Segment, Span
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex
from copydesk.toml import nearest


class Note(NamedTuple):
    """A comment `<!-- stet: names.drift because she signs it both ways -->`. Spans are in the source."""

    names: tuple[str, ...]  # none: whatever is reported there
    why: str
    comment: Span
    covers: Span

    def lets(self, found: Diagnostic) -> bool:
        named = not self.names or any(fits(name, found.check) for name in self.names)
        return named and self.covers.overlaps(found.span)


class Standing(NamedTuple):
    """What is left to report, what stands and by whose word, and whose word was for nothing."""

    left: tuple[Diagnostic, ...]
    stets: tuple[tuple[Diagnostic, Stet], ...]
    idle_notes: tuple[Note, ...]
    idle: tuple[Stet, ...]


def fits(front: str, name: str) -> bool:
    """Whether a check goes by this name, or by this front of it."""
    return name == front or name.startswith(f"{front}.")


def standing(doc: Document, found: Sequence[Diagnostic], marked: Sequence[Note], entries: Collection[Stet]) -> Standing:
    """What of this stands, by the notes in the story and by the desk's entries for it."""
    by_key = {(entry.check, entry.sentence): entry for entry in entries}
    left, stets = list[Diagnostic](), list[tuple[Diagnostic, Stet]]()
    busy, used = set[Note](), set[Stet]()
    for each in found:
        spoken = [note for note in marked if note.lets(each)]
        entry = by_key.get((each.check, key(doc, each.span))) if by_key else None
        busy.update(spoken)
        if entry:
            used.add(entry)
        if spoken:
            stets.append((each, Stet(each.check, spoken[0].why)))
        elif entry:
            stets.append((each, entry))
        else:
            left.append(each)
    idle_notes = (note for note in marked if note not in busy)
    idle = (entry for entry in entries if entry not in used)
    return Standing(tuple(left), tuple(stets), tuple(idle_notes), tuple(idle))


def key(doc: Document, span: Span) -> str:
    """What tells a finding (its span in the source) from others of its check in a story, wherever it has moved.

    It is of the sentence and of the words found in it: another line, another neighbour or another kind of quotation
    mark leaves it as it is, and an edit in the sentence does not.
    """
    from hashlib import sha256

    told = f"{_plain(sentence(doc, span))}\0{_plain(doc.source[span.start : span.end])}"
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:16]


def sentence(doc: Document, span: Span) -> str:
    """The sentence, or else the part of the story, in which a span of the source begins."""
    position = doc.in_text(span.start)
    within = sentence_at(doc, position)
    if within is None and (segment := doc.segment(position)):
        within = segment.span
    return doc[within] if within else doc.source[span.start : span.end]


def notes(doc: Document) -> tuple[Note, ...]:
    """The comments that let something stand, in order."""
    spoken = ((STET.fullmatch(doc.source, *span), span) for span in doc.notes)
    return tuple(
        Note(
            tuple(NAMES.findall(said["names"] or "")),
            " ".join((said["why"] or "").split()),
            span,
            SCOPES[(said["scope"] or "paragraph").lower()](doc, span),
        )
        for said, span in spoken
        if said
    )


def queries(
    doc: Document, said: Standing, known: Collection[str], judged: Callable[[str], bool]
) -> Iterator[Diagnostic]:
    """What is wrong with the comments themselves. `judged` tells whether all checks under a name have been run."""
    understood = {note.comment: note for note in notes(doc)}
    for comment in doc.notes:
        note = understood.get(comment)
        if note is None:
            if BEGUN.match(doc.source, *comment):
                yield _query(comment, "Say what stands, and why: “stet: names.drift because …”.")
            continue
        unknown = [name for name in note.names if name not in known]
        for name in unknown:
            yield _query(comment, f"No check is called “{name}”{nearest(name, sorted(known)) or '.'}")
        if note in said.idle_notes and not unknown and all(map(judged, note.names or [""])):
            yield _query(comment, "Nothing is reported here: take out the comment.")


def _query(comment: Span, message: str) -> Diagnostic:
    return Diagnostic(comment, QUERY, Level.WARNING, message)


def _paragraph(doc: Document, comment: Span) -> Span:
    """The part of the story in which the comment stands, or that begins after it."""
    placed = doc.read(_placed)
    for place, _ in placed:
        between = doc.source[place.end : comment.start]
        if place.start < comment.start and (comment.start < place.end or SAME_LINE.fullmatch(between)):
            return place
    return next((place for place, _ in placed if place.start >= comment.end), comment)


def _line(doc: Document, comment: Span) -> Span:
    """The line on which the comment stands, or the next that has copy, if it stands alone."""
    lines = doc.read(_lines)
    here = lines.place(comment.start).line
    copied = sorted({lines.place(run.source.start).line for run in doc.runs})
    return next((lines.span(line) for line in copied if line >= here), comment)


def _file(doc: Document, _: Span) -> Span:
    return Span(0, len(doc.source))


def _placed(doc: Document) -> tuple[tuple[Span, Segment], ...]:
    """The parts of a story and where they stand in the source, in the order of the source."""
    return tuple(sorted((doc.in_source(segment.span)[0], segment) for segment in doc.segments))


def _lines(doc: Document) -> Lines:
    return Lines(doc.source)


def _plain(text: str) -> str:
    """The text as it reads, whatever the keyboard it was typed on."""
    return " ".join(text.translate(STRAIGHT).split())


QUERY = "copydesk.stet"
SCOPES = {"paragraph": _paragraph, "line": _line, "file": _file}
STRAIGHT = str.maketrans("‘’“”‐‑–—", "''\"\"----")
STET = regex(
    r"""<!--+ \s* stet \b (?: \s+ (?P<scope>line|paragraph|file) \b )? \s*
    (?: : \s* (?P<names> [\w.]+ (?: (?: \s*,\s* | \s+ (?!because\b) ) [\w.]+ )* ) )?
    (?: \s* \b because \s+ (?P<why> .*? ) )? \s* --+!?>""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
BEGUN = regex(r"<!--+\s*stet\b", re.IGNORECASE)
NAMES = regex(r"[\w.]+")
SAME_LINE = regex(r"(?:[^\S\n]|[*_`]|</?(?:a|b|i|u|em|strong|span|sup|sub)\b[^>\n]*>)*", re.IGNORECASE)
