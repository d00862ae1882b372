"""Findings for people: the line, the fault marked in it, what to write, and where else the same fault stands."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copydesk.diagnostic import Diagnostic, Level, Proof, Result
from copydesk.document import Span
from copydesk.reports import BOLD, COLORS, DIM, Paint, painted, plain, printable, visible, width
from copydesk.reports import excerpt as excerpt_of


class Group(NamedTuple):
    """One fault, in one place or in many."""

    first: Diagnostic
    places: tuple[Span, ...]  # the first one included, each once
    related: tuple[Span, ...]


def report(
    results: Iterable[Result],
    *,
    color: bool = False,
    excerpt: bool = True,
    readability: bool = False,
    columns: int | None = None,
) -> Iterator[str]:
    """What there is to say, in lines as wide as the terminal, or as `columns`.

    With `readability` each story is named, with a line on how hard it is to read.
    """
    columns = columns or _terminal()
    paint = painted if color else plain
    levels, files, faulty = Counter[Level](), 0, 0
    for result in results:
        files += 1
        if result.diagnostics:
            faulty += 1
            levels.update(found.level for found in result.diagnostics)
        if result.diagnostics or readability:
            yield paint(printable(result.path), BOLD) + "\n"
            yield from _file(result, paint, excerpt, columns)
            if readability and result.proof:
                yield f"  {paint(_measured(result.proof), DIM)}\n"
            yield "\n"
    yield _closing(levels, files, faulty) + "\n"


def _measured(proof: Proof) -> str:
    """How hard a story is to read, on one line."""
    told = proof.measures
    if told["flesch_kincaid"] is None:
        return "Readability: no running prose."
    return (
        f"Readability: {told['words']} words, {told['words_per_sentence']:.1f} a sentence (longest"
        f" {told['longest_sentence']}, lead {told['lead']:.0f}); grade {told['flesch_kincaid']:.1f}; reading ease"
        f" {told['flesch_reading_ease']:.0f}; {100 * (told['passive_share'] or 0):.0f}% of sentences passive."
    )


def _terminal() -> int:
    """The columns of the terminal, if standard output is one. (shutil's answer would cost the start three modules.)"""
    try:
        return os.get_terminal_size().columns or WIDTH
    except (OSError, ValueError):
        return WIDTH


def _file(result: Result, paint: Paint, excerpt: bool, columns: int) -> Iterator[str]:
    groups = tuple(_groups(result.diagnostics))
    places = [_place(result, group.first.span) for group in groups]
    gutter = max(map(len, places), default=0)
    margin = " " * (gutter + MARGIN)
    room = max(LEAST, columns - len(margin))
    for group, place in zip(groups, places, strict=True):
        level = group.first.level
        head = f"  {place:>{gutter}}  {paint(f'{level!s:7}', COLORS[level])}  "
        for line in _said(result, group, paint, excerpt, room):
            yield f"{head}{line}".rstrip() + "\n"
            head = margin


def _groups(diagnostics: Iterable[Diagnostic]) -> Iterator[Group]:
    """The same check saying the same thing is said once, where it is first true."""
    alike = dict[tuple[str, str], list[Diagnostic]]()
    for found in sorted(diagnostics, key=lambda found: found.span):
        alike.setdefault((found.check, found.message), []).append(found)
    for found, *others in alike.values():
        every = (found, *others)
        places = dict.fromkeys(each.span for each in every)
        elsewhere = (span for each in every for span in each.related if not span.covers(each.span))
        related = dict.fromkeys(span for span in elsewhere if span not in places)
        yield Group(found, tuple(places), tuple(related))


def _said(result: Result, group: Group, paint: Paint, excerpt: bool, room: int) -> Iterator[str]:
    """A group's lines, without the margin."""
    first = group.first
    yield from _message(first, paint, room)
    excerpt = excerpt and not first.private
    if excerpt:
        yield from _shown(result.source, first, paint, room)
    wording = _wording(result.source, first.span) if excerpt else ""
    also = [_with_wording(result, span, excerpt, wording) for span in group.places[1:]]
    compare = [_with_wording(result, span, excerpt) for span in group.related]
    yield from _listed("also", also, room)
    yield from _listed("compare", compare, room)


def _message(found: Diagnostic, paint: Paint, room: int) -> Iterator[str]:
    """What is said, and dimmed behind it who says it."""
    lines = [line for said in found.message.splitlines() for line in _wrapped(printable(said).split(" "), room)]
    *above, last = lines or [""]
    name = printable(found.check)
    yield from above
    if width(last) + 2 + width(name) <= room:
        yield f"{last}  {paint(name, DIM)}"
    else:
        yield last
        yield paint(name, DIM)


def _shown(source: str, found: Diagnostic, paint: Paint, room: int) -> Iterator[str]:
    """The line with the fault in it, the carets under it, and what to write instead."""
    before, marked, after = excerpt_of(source, found.span, room)
    if not (before or marked or after):
        return  # an empty line, or an empty file
    before = printable(before)
    marked = printable(marked) if width(marked) or not marked else "�"  # a fault that cannot be seen
    yield f"{before}{paint(marked, f'{BOLD};{COLORS[found.level]}')}{printable(after)}"
    carets = "^" * max(1, width(marked))
    under = f"{' ' * width(before)}{paint(carets, COLORS[found.level])}"
    instead = _instead(found)
    if not instead or width(before) + len(carets) + 1 + width(instead) <= room:
        yield f"{under} {instead}".rstrip()
    else:
        yield under
        yield from _wrapped(instead.split(" "), room)


def _instead(found: Diagnostic) -> str:
    """What to write; with a question mark where a person has to decide."""
    if not found.fixes:
        return ""
    return "→ " + " or ".join(map(visible, found.fixes)) + ("" if found.safe else "?")


def _with_wording(result: Result, span: Span, excerpt: bool, known: str = "") -> str:
    """A place, and what is written there unless the reader has just seen it."""
    place = _place(result, span)
    if not excerpt or span.end - span.start > SHORT:
        return place
    wording = _wording(result.source, span)
    return f"{place} “{wording}”" if wording and wording.casefold() != known.casefold() else place


def _wording(source: str, span: Span) -> str:
    return " ".join(printable(source[span.start : span.end]).split())


def _listed(what: str, items: list[str], room: int) -> Iterator[str]:
    if items:
        yield from _wrapped([what, *(f"{item}," for item in items[:-1]), items[-1]], room)


def _wrapped(words: Iterable[str], room: int) -> Iterator[str]:
    line: str | None = None
    for word in words:
        if line is None:
            line = word
        elif width(line) + 1 + width(word) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}"
    yield line or ""


def _place(result: Result, span: Span) -> str:
    line, column = result.lines.place(span.start)
    return f"{line}:{column}"


def _closing(levels: Counter[Level], files: int, faulty: int) -> str:
    """7 findings in 1 file: 2 errors, 5 warnings."""
    if not faulty:
        return f"No findings in {_counted(files, 'file')}."
    where = _counted(files, "file") if faulty == files else f"{faulty} of {_counted(files, 'file')}"
    parts = ", ".join(
        f"{levels[level]} advice" if level is Level.ADVICE else _counted(levels[level], str(level))
        for level in sorted(levels, reverse=True)
    )
    return f"{_counted(levels.total(), 'finding')} in {where}: {parts}."


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


WIDTH = 100  # columns, where there is no terminal
MARGIN = 2 + 2 + 7 + 2  # around the place and the level
LEAST = 40  # columns for the text, however narrow the window
SHORT = 40  # what is longer is not worth repeating in a list
