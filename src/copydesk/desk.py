"""A configuration made ready to read any number of stories."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk import files, standing
from copydesk.catalog import catalog, load, reader
from copydesk.choice import Called, active, is_on, with_settings
from copydesk.config import Config, PerPath, chosen_style
from copydesk.diagnostic import Diagnostic, Result, Rule
from copydesk.document import Document
from copydesk.engine import Engine
from copydesk.files import File, Unreadable
from copydesk.lexicon import Lexicon
from copydesk.pack import families
from copydesk.toml import Misconfigured

if TYPE_CHECKING:
    from copydesk.ledger import Entry


class Desk:
    """A configuration made ready to read any number of stories."""

    def __init__(
        self, config: Config, needs: frozenset[str] = frozenset(), engine: Callable[..., Engine] = Engine
    ) -> None:
        """`needs`: what the reports want of each result besides its findings, “rules”, “proof”."""
        self.config = config
        self._needs = needs
        style = chosen_style(config)
        self.ledger = _ledger(config)
        self._lexicon = Lexicon((*own_words(config), *style.words), [entry.name for entry in self.ledger])
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
        return self._result(doc, path, self._engine.read(doc))

    def read_all(self, stories: Sequence[File]) -> list[Result]:
        """What the desk says of each of these files."""
        if self.config.per_path:
            return [self.read(file.source, str(file.path)) for file in stories]
        docs = [self.document(file.source, str(file.path)) for file in stories]
        found = zip(stories, docs, self._engine.read_all(docs), strict=True)
        return [self._result(doc, str(file.path), diagnostics) for file, doc, diagnostics in found]

    def _result(self, doc: Document, path: str, found: Sequence[Diagnostic]) -> Result:
        result = self._standing(doc, path, found)
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
        from copydesk import stet

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
        from copydesk.stet import fits

        if self.config.select:
            return False
        every = {**catalog().checks, **dict.fromkeys(self._style.terms)}
        named = [name for name in every if not front or fits(front, name)]
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


def _ledger(config: Config) -> "tuple[Entry, ...]":
    """The names that the desk has checked."""
    if not config.names:
        return ()
    from copydesk.ledger import ledger

    return tuple(ledger(map(config.base.joinpath, config.names), config.origins.get("names", "")))


def own_words(config: Config) -> Iterator[str]:
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


LIMITS = {"sentence": ("readability.long_sentence", "most"), "grade": ("readability.grade", "most")}
