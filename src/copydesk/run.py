"""A run, in order: a configuration made ready, files read, checked, and mended."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from copydesk import files, standing, stet
from copydesk.catalog import catalog, load, reader
from copydesk.check import Check
from copydesk.config import Config, PerPath, chosen_style, configured
from copydesk.diagnostic import Diagnostic, Level, Result, Rule
from copydesk.document import Document
from copydesk.engine import Active, Engine
from copydesk.files import File, FileError, Unreadable
from copydesk.fix import settled
from copydesk.ledger import ledger
from copydesk.lexicon import Lexicon
from copydesk.pack import Style, families, fronts
from copydesk.toml import Misconfigured

if TYPE_CHECKING:
    from copydesk.readability import Counts


class Desk:
    """A configuration made ready to read any number of stories."""

    def __init__(
        self, config: Config, needs: frozenset[str] = frozenset(), engine: Callable[..., Engine] = Engine
    ) -> None:
        """`needs`: what the reports want of each result besides its findings, “rules”, “proof”."""
        self.config = config
        self._needs = needs
        style = chosen_style(config)
        self.ledger = tuple(ledger(map(config.base.joinpath, config.names), config.origins.get("names", "")))
        self._lexicon = Lexicon((*_words(config), *style.words), [entry.name for entry in self.ledger])
        self._style = style
        self._others = dict[tuple[PerPath, ...], Desk]()
        for each in config.per_path:
            chosen_style(config.joined([each]))  # says so where a name in it is wrong
        self._rules = dict[str, Rule]()
        self._engine = engine(active(config, style), Called(config, style))
        self._stets = standing.read(config.stet) if config.stet else {}

    def read(self, source: str, path: str = "story.txt", published: date | None = None) -> Result:
        """What the desk says of this source; the ending of `path` says what format it is in."""
        if (other := self._at(path)) is not self:
            return other.read(source, path, published)
        doc = self.document(source, path, published)
        result = self._standing(doc, path, self._engine.read(doc))
        if "rules" in self._needs:
            every = (*result.diagnostics, *(found for found, _ in result.stets))
            result = result._replace(rules={found.check: self._rule(found) for found in every})
        if "proof" in self._needs:
            from copydesk.proof import proof

            result = result._replace(proof=proof(doc, {name: self._limit(*at) for name, at in LIMITS.items()}))
        return result

    def _rule(self, found: Diagnostic) -> Rule:
        """What there is to know of the check that found this: one of ours, or a term of a pack."""
        from copydesk.pages import rule

        name = found.check
        if name not in self._rules:
            if name in catalog().checks:
                self._rules[name] = rule(load(name))
            elif name in self._style.terms:
                self._rules[name] = rule(self._style.terms.explained(name))
            else:
                self._rules[name] = Rule(name, found.level, name)
        return self._rules[name]

    def _limit(self, name: str, option: str) -> float:
        """The value that an option of a check has at this desk."""
        check = catalog().checks[name]
        return float(with_settings(check, self.config, self._style).options.get(option, check.options[option]))

    def _standing(self, doc: Document, path: str, found: Sequence[Diagnostic]) -> Result:
        """What is left to report of what was found, and what stands."""
        entries = self._stets.get(files.relative(path, self.config.stet.parent), ()) if self.config.stet else ()
        if not entries and not doc.notes:
            return Result(path, doc.source, tuple(found))
        said = stet.standing(doc, found, stet.notes(doc), entries)
        queries = () if self.config.select else stet.queries(doc, said, self._known(), self._judges)
        left = sorted((*said.left, *(each for each in queries if each.level >= self.config.shown)))
        idle = tuple(each for each in said.idle if self._judges(each.check))
        return Result(path, doc.source, tuple(left), stets=said.stets, idle=idle)

    def document(self, source: str, path: str = "story.txt", published: date | None = None) -> Document:
        """The source as a story, read with the desk's own words and names."""
        if (other := self._at(path)) is not self:
            return other.document(source, path, published)
        doc = reader(Path(path).suffix)(source)
        published = published or self.config.published or doc.published
        return doc.read_with(self._lexicon, published)

    def _at(self, path: str) -> "Desk":
        """The desk for this path: another, where a [[per-path]] of the configuration says so."""
        if not self.config.per_path:
            return self
        tables = fitting(self.config, path)
        if tables not in self._others:
            self._others[tables] = Desk(self.config.joined(tables), self._needs)
        return self._others[tables]

    def _known(self) -> frozenset[str]:
        return families((*catalog().checks, *self._style.terms))

    def _judges(self, front: str) -> bool:
        """Whether this desk runs all the checks that go by this front, so that its silence tells something."""
        if self.config.select:
            return False
        every = {**catalog().checks, **dict.fromkeys(self._style.terms)}
        named = [name for name in every if not front or stet.fits(front, name)]
        on = [name for name in named if self._style.uses(name)]
        run = (
            is_on(name, self.config, self._style)
            and with_settings(every[name] or self._style.terms[name], self.config, self._style).level
            >= self.config.shown
            for name in on
        )
        return not named or (bool(on) and all(run))


def fitting(config: Config, path: str) -> tuple[PerPath, ...]:
    """The [[per-path]] tables that hold for this path."""
    name = files.relative(path, config.base)
    return tuple(each for each in config.per_path if files.spec(each.paths).match_file(name))


def name_sheet(listed: Path | File | FileError, desk: Desk) -> Iterator[str]:
    """The lines of the list of names that this story gives a desk to verify."""
    from copydesk.roll import sheet

    file = _file(listed, desk)
    return sheet(desk.document(file.source, str(file.path)), {entry.name.lower(): entry.note for entry in desk.ledger})


class Fix(Enum):
    """Which fixes to make."""

    NONE = "none"
    SAFE = "safe"  # what cannot be wrong
    UNSAFE = "unsafe"  # single suggestions, too, but for facts, names and quotations


class Checked(NamedTuple):
    """A file that was read, what was said of it, and the source that the fixes make of it."""

    file: File
    result: Result
    fixed: str
    fixes: int


def found(paths: Sequence[Path], config: Config) -> Iterator[Path | Unreadable]:
    """The files that a run over these paths reads, and the paths that are none."""
    return files.find(paths, catalog().readers, config.exclude)


def outcomes(
    listed: Iterable[Path | File | FileError], desk: Desk, *, fix: Fix = Fix.NONE, write: bool = False
) -> Iterator[Checked | FileError]:
    """What becomes of each, in order. One that cannot be read or written does not keep the others waiting."""
    for each in listed:
        try:
            outcome = checked(_file(each, desk), desk, fix)
            yield written(outcome, desk) if write else outcome
        except FileError as error:
            yield error


def _file(listed: Path | File | FileError, desk: Desk) -> File:
    if isinstance(listed, FileError):
        raise listed
    return listed if isinstance(listed, File) else files.read(listed, desk.config.max_size)


def checked(file: File, desk: Desk, fix: Fix = Fix.NONE) -> Checked:
    result = desk.read(file.source, str(file.path))
    if fix is Fix.NONE:
        return Checked(file, result, file.source, 0)

    def read(source: str) -> tuple[Diagnostic, ...]:
        return (result if source == file.source else desk.read(source, str(file.path))).diagnostics

    return Checked(file, result, *settled(file.source, read, unsafe=fix is Fix.UNSAFE))


def written(outcome: Checked, desk: Desk) -> Checked:
    """Write the fixes into the file, and say what is left to do."""
    if not outcome.fixes:
        return outcome
    files.write(outcome.file, outcome.fixed)
    return outcome._replace(result=desk.read(outcome.fixed, str(outcome.file.path)))


def counted(listed: Iterable[Path | File | FileError], config: Config) -> "Iterator[tuple[str, Counts] | FileError]":
    """What is counted in each, for its readability, in order."""
    from copydesk.readability import counts

    lexicon = Lexicon(_words(config))
    for each in listed:
        try:
            if isinstance(each, FileError):
                raise each
            file = each if isinstance(each, File) else files.read(each, config.max_size)
            doc = reader(file.path.suffix)(file.source)
            yield str(file.path), counts(doc.read_with(lexicon, doc.published))
        except FileError as error:
            yield error


def active(config: Config, style: Style) -> list[Active]:
    """The checks that are on and whose findings would be shown, but for the terms of packs."""
    ready = (
        with_settings(check, config, style) for check in catalog().checks.values() if is_on(check.name, config, style)
    )
    return [each for each in ready if each.level >= config.shown]


class Called:
    """The terms of packs that a story calls for, if they are on and their findings would be shown."""

    def __init__(self, config: Config, style: Style) -> None:
        self._config = config
        self._style = style
        self._rules = dict[str, Rule]()
        self._settled: dict[str, Active | None] = {}

    def __call__(self, doc: Document) -> Iterator[Active]:
        for name in self._style.terms.called(doc):
            if name not in self._settled:
                self._settled[name] = self._settle(name)
            if found := self._settled[name]:
                yield found

    def _settle(self, name: str) -> Active | None:
        if not is_on(name, self._config, self._style):
            return None
        ready = with_settings(self._style.terms[name], self._config, self._style)
        return ready if ready.level >= self._config.shown else None


def is_on(name: str, config: Config, style: Style) -> bool:
    chosen = any(front in config.select for front in fronts(name)) if config.select else style.uses(name)
    return chosen and not any(front in config.ignore for front in fronts(name))


def with_settings(check: Check, config: Config, style: Style) -> Active:
    levels = {**style.levels, **config.levels}
    level = next((levels[front] for front in fronts(check.name) if front in levels), check.level)
    options = {**style.options.get(check.name, {}), **config.options.get(check.name, {})}
    return Active(check, level, options)


def _words(config: Config) -> Iterator[str]:
    """The desk's own words: from the configuration and from its lists, one a line, # for a comment."""
    yield from config.words
    for name in config.word_lists:
        try:
            text = files.read(config.base / name).source
        except Unreadable as error:
            raise Misconfigured(f"{config.origins.get('word_lists', '--word-lists')}: {error}") from None
        for line in text.splitlines():
            if word := line.partition("#")[0].strip():
                yield word


def check_text(
    text: str,
    *,
    style: Sequence[str] | str = (),
    published: date | None = None,
    level: Level | None = None,
    path: str = "story.txt",
) -> Result:
    """Check a story by the default style or by the packs named; no configuration is read.

    `published` is the story's day, by whose style it is judged; `level` is the lowest to report (warning); the ending
    of `path` says what the text is: “story.md” is Markdown.
    """
    return _desk((style,) if isinstance(style, str) else tuple(style), level).read(text, path, published)


def fix_text(
    text: str,
    *,
    style: Sequence[str] | str = (),
    published: date | None = None,
    path: str = "story.txt",
    unsafe: bool = False,
) -> str:
    """The story with the fixes made that cannot be wrong; `unsafe`: single suggestions, too, as on the command line."""

    def read(source: str) -> tuple[Diagnostic, ...]:
        return check_text(source, style=style, published=published, path=path).diagnostics

    return settled(text, read, unsafe=unsafe)[0]


def check_file(
    path: Path | str, *, style: Sequence[str] | str = (), published: date | None = None, level: Level | None = None
) -> Result:
    """Check a file by the configuration that stands nearest above it, overruled by what is given here.

    Raises copydesk.Unreadable where the file cannot be read, copydesk.Misconfigured where the configuration is wrong.
    """
    path = Path(path)
    names = (style,) if isinstance(style, str) else tuple(style)
    desk = Desk(configured(path.parent, style=names, published=published, level=level))
    return checked(files.read(path, desk.config.max_size), desk).result


@cache
def _desk(style: tuple[str, ...], level: Level | None) -> Desk:
    return Desk(configured(Path.cwd(), isolated=True, style=style, level=level))


LIMITS = {"sentence": ("readability.long_sentence", "most"), "grade": ("readability.grade", "most")}
