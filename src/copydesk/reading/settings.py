"""Words that are wrong in their setting: between the words that stand beside them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import table
from copydesk.reading.concordance import Concordance, concordance


class Beside(NamedTuple):
    """Which words may stand on one side."""

    words: frozenset[str]  # “$” is a mark or an end; empty: any
    unless: bool  # any but these

    def fits(self, word: str) -> bool:
        return not self.words or ((word or "$") in self.words) != self.unless


class Setting(NamedTuple):
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


def misplaced(doc: Document) -> Iterator[Misplaced]:
    """The words that stand in a setting in which another is meant, in no order."""
    found = doc.read(concordance)
    for written in _lines().keys() & found.places.keys():
        for place in found.places[written]:
            if _in_lower_case(found, place):
                around = found.before(place), found.after(place), found, place
                meant = next((setting.meant for setting in _settings(written) if setting.fits(*around)), None)
                if meant:
                    yield Misplaced(found.words[place].span, written, meant)


def _in_lower_case(found: Concordance, place: int) -> bool:
    text = found.words[place].text
    return text.islower() or (text[1:].islower() and bool(found.mark(place - 1)))


@cache
def _lines() -> Mapping[str, Sequence[str]]:
    """The lines of the table by the word that is written."""
    found = defaultdict[str, list[str]](list)
    for line in table("contexts")["contexts"]["lines"].strip().splitlines():
        found[line.split(None, 1)[0]].append(line)
    return found


@cache
def _settings(written: str) -> tuple[Setting, ...]:
    return tuple(map(_setting, _lines()[written]))


def _setting(line: str) -> Setting:
    words, before, after, *unless = line.split("|")
    return Setting(words.split()[1], _beside(before), _beside(after), frozenset(" ".join(unless).split()))


def _beside(listed: str) -> Beside:
    lists = table("contexts")["lists"]
    unless = listed.strip().startswith("!")
    words = [word for each in listed.strip().lstrip("!").split() for word in lists.get(each, each).split()]
    return Beside(frozenset(words) - {"*"}, unless)


EARLIER = 5  # words
