"""Words that are wrong in their setting: between the words that stand beside them."""

from collections.abc import Iterator, Mapping
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

    def fits(self, found: Concordance, place: int) -> bool:
        return (
            self.before.fits(found.before(place))
            and self.after.fits(found.after(place))
            and (not self.unless or self.unless.isdisjoint(found.clause(place, EARLIER)))
        )


class Misplaced(NamedTuple):
    span: Span
    written: str
    meant: str


def misplaced(doc: Document) -> Iterator[Misplaced]:
    """The words that stand in a setting in which another is meant, in no order."""
    found, settings = doc.read(concordance), _settings()
    for written in settings.keys() & found.places.keys():
        for place in found.places[written]:
            if _in_lower_case(found, place):
                meant = next((setting.meant for setting in settings[written] if setting.fits(found, place)), None)
                if meant:
                    yield Misplaced(found.words[place].span, written, meant)


def _in_lower_case(found: Concordance, place: int) -> bool:
    text = found.words[place].text
    return text.islower() or (text[1:].islower() and bool(found.mark(place - 1)))


@cache
def _settings() -> Mapping[str, tuple[Setting, ...]]:
    """By the word that is written."""
    found: dict[str, tuple[Setting, ...]] = {}
    for line in table("contexts")["contexts"]["lines"].strip().splitlines():
        words, before, after, *unless = line.split("|")
        written, meant = words.split()
        setting = Setting(meant, _beside(before), _beside(after), frozenset(" ".join(unless).split()))
        found[written] = (*found.get(written, ()), setting)
    return found


def _beside(listed: str) -> Beside:
    lists = table("contexts")["lists"]
    unless = listed.strip().startswith("!")
    words = [word for each in listed.strip().lstrip("!").split() for word in lists.get(each, each).split()]
    return Beside(frozenset(words) - {"*"}, unless)


EARLIER = 5  # words
