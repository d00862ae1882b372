"""Tries a pack before it goes live: its examples, its advice against the other rules, and what it would report."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from copydesk import files, pack
from copydesk.catalog import catalog
from copydesk.check import Check, Example, example_document, examples
from copydesk.config import Config
from copydesk.desk import Desk
from copydesk.diagnostic import Result
from copydesk.document import Document, Span
from copydesk.engine import Active, Engine
from copydesk.fix import fixed
from copydesk.pack import Pack
from copydesk.toml import Misconfigured


class Trouble(NamedTuple):
    """What is wrong with a term of a pack, and where it is written."""

    place: str
    message: str


class Report(NamedTuple):
    """A place in a corpus at which the pack would report something."""

    path: str
    line: int
    before: str
    found: str
    after: str


def chosen(name: str, base: Path) -> Pack:
    """The pack of this name, or in this file."""
    path = base / name if name.endswith(".toml") else pack.HERE / f"{name}.toml"
    if not path.is_file():
        raise Misconfigured(f"no pack is called “{name}” ({', '.join(pack.shipped())}, or the path of a TOML file)")
    return pack.load(path.resolve())


def troubles(tried: Pack, desk: Desk) -> Iterator[Trouble]:
    """The examples that fail, and the advice that another rule in force would flag."""
    for term in tried.terms:
        place = tried.shelf.place(term.name)
        engine = Engine([Active(term, term.level)])
        for example in examples(term.about):
            if message := _failure(engine, example):
                yield Trouble(place, f"{term.name}: {message}: “{example.line}”")
        seen = set[str]()
        for other, message in _conflicts(term, desk):
            if other not in seen:
                seen.add(other)
                yield Trouble(place, f"{term.name}: {message} ({other})")


def reports(desk: Desk, corpus: Path) -> Mapping[str, list[Report]]:
    """What the desk would report in these stories, by the name of the check."""
    found: dict[str, list[Report]] = defaultdict(list)
    for result in _results(desk, corpus):
        for diagnostic in result.diagnostics:
            found[diagnostic.check].append(_report(result, diagnostic.span))
    return found


def _failure(engine: Engine, example: Example) -> str:
    found = engine.read(example.document)
    if not example.wrong:
        return "flags what it must leave alone" if found else ""
    if not found:
        return "does not flag"
    if example.marks and [each.span for each in found] != [
        example.document.in_source(mark)[0] for mark in example.marks
    ]:
        return "flags another place than is marked"
    single = [each._replace(safe=True) for each in found if len(each.fixes) == 1]
    if example.fixed and fixed(example.document.source, single)[0] != example.fixed.source:
        return "does not mend it as it says"
    return ""


def _conflicts(term: Check, desk: Desk) -> Iterator[tuple[str, str]]:
    """The checks that flag what the term asks for wherever it stands, not in one frame alone."""
    for frames in _advice(term):
        flagged = [dict(_flagged(term, desk, *frame)) for frame in frames]
        yield from ((check, said) for check, said in flagged[0].items() if all(check in each for each in flagged))


def _flagged(term: Check, desk: Desk, document: Document, advice: Span) -> Iterator[tuple[str, str]]:
    for each in desk.read(document.source).diagnostics:
        if each.check != term.name and each.span.overlaps(advice):
            asked = document.source[advice.start : advice.end]
            yield each.check, f"asks for “{asked}”, of which another says: {each.message}"


def _advice(term: Check) -> Iterator[list[tuple[Document, Span]]]:
    """Stories in which the writer has done what the term asks, and where; each in every frame that there is for it."""
    for each in term.terms:
        if each.right and not each.pattern:
            yield [
                (example_document(f"{lead}{each.right}{tail}")[0], Span(len(lead), len(lead) + len(each.right)))
                for lead, tail in FRAMES
            ]
    for example in examples(term.about):
        if example.fixed:
            yield [(example.fixed, _written(example, example.fixed))]


def _written(example: Example, fixed: Document) -> Span:
    """What the fix has written: all but what stood before and after the only mark."""
    whole = len(fixed.source)
    if len(example.marks) != 1:
        return Span(0, whole)
    mark = example.document.in_source(example.marks[0])[0]
    return Span(mark.start, max(mark.start + 1, whole - (len(example.document.source) - mark.end)))


def _results(desk: Desk, corpus: Path) -> Iterator[Result]:
    if corpus.suffix == ".jsonl":
        yield from (desk.read(text, path) for path, text in _rows(corpus))
        return
    for path in files.find([corpus], catalog().readers, desk.config.exclude):
        if isinstance(path, Exception):
            raise Misconfigured(str(path))
        yield desk.read(files.read(path, desk.config.max_size).source, str(path))


def _rows(corpus: Path) -> Iterator[tuple[str, str]]:
    """The stories of a file with an object a line, each with its “text” and perhaps its “id”."""
    import json

    try:
        lines: Iterable[str] = corpus.read_text("utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            row = json.loads(line)
            yield str(row.get("id", f"{corpus}:{number}")), str(row["text"])
    except OSError as error:
        raise Misconfigured(f"{corpus}: {error.strerror or error}") from None
    except (ValueError, KeyError, AttributeError):
        raise Misconfigured(f"{corpus}:{number}: not an object with a “text”") from None


def _report(result: Result, span: Span) -> Report:
    line = result.source.rfind("\n", 0, span.start) + 1
    end = result.source.find("\n", span.end)
    end = len(result.source) if end < 0 else end
    before = result.source[max(line, span.start - AROUND) : span.start]
    after = result.source[span.end : min(end, span.end + AROUND)]
    return Report(result.path, result.lines.place(span.start).line, before, result.source[span.start : span.end], after)


def desk_for(config: Config, tried: Pack, *, alone: bool) -> Desk:
    """A desk that works by this pack and all that it uses; alone: of which only its own terms report."""
    style = (str(tried.path),) if tried.path.parent != pack.HERE else (tried.name,)
    return Desk(config._replace(style=style, select=(tried.name,) if alone else ()))


AROUND = 40  # characters of context on either side


FRAMES = (("They said that it was ", ", it seems."), ("On the page one word reads ", "; so it does."))
