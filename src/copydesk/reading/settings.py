"""Words that are wrong in their setting: between the words that stand beside them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import of_tables, table
from copydesk.reading.concordance import Concordance, concordance


class Beside(NamedTuple):
    """Which words may stand on one side."""

    words: frozenset[str]  # “$” is a mark or an end; empty: any
    unless: bool  # any but these

    def fits(self, word: str) -> bool:
        return not self.words or ((word or "$") in self.words) != self.unless


class Setting(NamedTuple):
    second: str  # of two words that are written; empty where it is one
    meant: str
    before: Beside
    after: Beside
    unless: frozenset[str]  # words that may not stand earlier in the clause

    def fits(self, before: str, after: str, found: Concordance, place: int) -> bool:
        return (
            self.before.fits(before)
            and self.after.fits(after)
            and (not self.unless or self.unless.isdisjoint(found.clause(place, EARLIER)))
        )


class Misplaced(NamedTuple):
    span: Span
    written: str
    meant: str


def misplaced(doc: Document, name: str = "contexts") -> Iterator[Misplaced]:
    """The words of a table that stand in a setting in which another is meant, in no order."""
    found = doc.read(concordance)
    for written in _lines()[name].keys() & found.places.keys():
        for place in found.places[written]:
            if _in_lower_case(found, place):
                setting = _fitting(_settings(name, written), found, place)
                if setting:
                    span = found.span(place, place + bool(setting.second))
                    yield Misplaced(span, f"{written} {setting.second}".rstrip(), setting.meant)


def _fitting(settings: Sequence[Setting], found: Concordance, place: int) -> Setting | None:
    before, after = found.before(place), found.after(place)
    for setting in settings:
        if not setting.second:
            if setting.fits(before, after, found, place):
                return setting
        elif setting.second == after and setting.fits(before, found.after(place + 1), found, place):
            return setting
    return None


def _in_lower_case(found: Concordance, place: int) -> bool:
    text = found.words[place].text
    return text.islower() or (text[1:].islower() and bool(found.mark(place - 1)))


@of_tables("contexts", "one_or_two")
def _lines() -> dict[str, dict[str, str]]:
    return {name: _sorted(table(name)["contexts"]["lines"]) for name in ("contexts", "one_or_two")}


def _sorted(lines: str) -> dict[str, str]:
    """The lines by the word that is written, or the first of two."""
    found = defaultdict[str, list[str]](list)
    for line in lines.strip().splitlines():
        listed, _, setting = line.partition("|")
        for pair in listed.split(","):
            found[pair.split()[0].partition("_")[0]].append(f"{pair}|{setting}")
    return {word: "\n".join(settings) for word, settings in found.items()}


@cache
def _settings(name: str, written: str) -> tuple[Setting, ...]:
    return tuple(map(_setting, _lines()[name][written].split("\n")))


def _setting(line: str) -> Setting:
    words, before, after, *unless = line.split("|")
    written, meant = words.split()
    second = written.partition("_")[2]
    barred = frozenset(" ".join(unless).split())
    return Setting(second, meant.replace("_", " "), _beside(before), _beside(after), barred)


def _beside(listed: str) -> Beside:
    lists = table("contexts")["lists"]
    unless = listed.strip().startswith("!")
    words = [word for each in listed.strip().lstrip("!").split() for word in lists.get(each, each).split()]
    return Beside(frozenset(words) - {"*"}, unless)


EARLIER = 5  # words
