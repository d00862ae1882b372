"""Where a little word is missing between two others, or two stand side by side of which one is left over.

What speaks for a word is learned: docs/decisions/0019-slots.md.
"""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import compress, count
from operator import and_
from typing import Any, NamedTuple

from copydesk.document import Document
from copydesk.lexicon import records, table, trie
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.contexts import Neighbours, class_of, double, neighbours, single, token
from copydesk.reading.verbs import listed

NEVER = 99.0
REMEMBERED = 1 << 16  # weights


class Setting(NamedTuple):
    missing: float  # the odds from which a word is missing where it does not stand
    after: frozenset[str]  # words after which it is not, whatever the odds
    before: frozenset[str]  # and words before which it is not


class Slot(NamedTuple):
    place: int  # of the word before the gap
    word: str  # what is missing
    odds: float  # the logarithm of how much likelier it is that this stands there than nothing


class Clash(NamedTuple):
    place: int  # of the first of two words
    extra: str  # the one that is left over; empty where it may be either
    odds: float  # the lower, the less either belongs there


def missing(doc: Document) -> tuple[Slot, ...]:
    """The words that seem to be missing, the likeliest for each gap, in order."""
    found = doc.read(concordance)
    wanted_after = zip(map(_wanted_after, found.folded), found.folded[1:], strict=False)
    return tuple(
        slot
        for place, (some, after) in enumerate(wanted_after)
        if some and (wanted := some & _wanted_before(after)) and _in_lower_case(found, place)
        if (slot := _likeliest(found, place, wanted))
    )


def clashes(doc: Document) -> tuple[Clash, ...]:
    """Where two little words stand side by side and neither has a place beside the other, in order."""
    found = doc.read(concordance)
    little = list(map(settings().__contains__, found.folded))
    return tuple(
        clash
        for place in compress(count(), map(and_, little, little[1:]))
        if _in_lower_case(found, place) and (clash := _clash(found, place))
    )


@cache
def settings() -> Mapping[str, Setting]:
    return {word: _setting(**asked) for word, asked in table("slots").items()}


def _setting(missing: float = NEVER, after: str = "", before: str = "") -> Setting:
    return Setting(missing, frozenset(after.split()), frozenset(before.split()))


def _in_lower_case(found: Concordance, place: int) -> bool:
    """Whether no mark stands between this word and the next, and neither is a name."""
    first, second = found.words[place].text, found.words[place + 1].text if not found.marks[place] else "X"
    return not first[0].isupper() and not second[0].isupper()


def _likeliest(found: Concordance, place: int, wanted: int) -> Slot | None:
    before, after = found.folded[place], found.folded[place + 1]
    suspected = [word for word in _named(wanted) if _left(word, before) + _right(word, after) >= _least(word)]
    if not suspected:
        return None
    around = neighbours(found, place)
    beside = _features(around._replace(two=around.one, one=token(before)))
    likely = [
        Slot(place, word, odds)
        for word in suspected
        if (asked := settings()[word]).missing <= (odds := _odds(word, beside))
        and before not in asked.after
        and after not in asked.before
    ]
    return max(likely, key=lambda slot: slot.odds, default=None)


def _clash(found: Concordance, place: int) -> Clash | None:
    first, second = found.folded[place], found.folded[place + 1]
    before, after = found.before(place), found.after(place + 1)
    if first == second or first in listed("particles") or not before or not after:
        return None
    if first in BEFORE_CLAUSES and second in AUXILIARIES:  # as has the mayor; the question is, will he
        return None
    by_class = _of_classes(first, _class(before) + _class(second)), _of_classes(second, _class(first) + _class(after))
    if sum(by_class) > LEFT_OVER + 2 * FAR or _may_end_there(found, place):
        return None
    odds = [_odds(found.folded[at], _features(neighbours(found, at))) for at in (place, place + 1)]
    if sum(odds) > LEFT_OVER:
        return None
    extra = first if odds[0] <= odds[1] - CLEAR else second if odds[1] <= odds[0] - CLEAR else ""
    return Clash(place, extra, sum(odds))


def _may_end_there(found: Concordance, place: int) -> bool:
    """Whether a clause may end with this word: “the plan they voted for in May”, “was spoken to by”."""
    before = found.clause(place, 10)
    verb, rest = before[-1], before[:-1]
    if "that" in rest and not _saying().isdisjoint(rest[: rest.index("that")]):
        rest = rest[rest.index("that") + 1 :]  # a clause of its own, not “the plan that they voted for”
    if verb.endswith(("ed", "ing", "en", "heard")) or verb in listed("be") or (rest and rest[-1] in SUBJECTS):
        return True
    return not listed("open_ended").isdisjoint(rest)


@cache
def _saying() -> frozenset[str]:
    return frozenset(table("little_words")["saying"].split())


def _features(beside: Neighbours) -> list[str]:
    return single(beside) + double(beside)


def _odds(word: str, beside: Iterable[str]) -> float:
    return (_weight(word, "") + sum(_weight(word, feature) for feature in beside)) / STEPS


@lru_cache(REMEMBERED)
def _wanted_after(before: str) -> int:
    """The words, a bit each, for which this one speaks when it stands before the gap."""
    return sum(1 << bit for bit, word in enumerate(_losable()) if _left(word, before) >= EACH)


@lru_cache(REMEMBERED)
def _wanted_before(after: str) -> int:
    return sum(1 << bit for bit, word in enumerate(_losable()) if _right(word, after) >= EACH)


@cache
def _named(bits: int) -> tuple[str, ...]:
    return tuple(word for bit, word in enumerate(_losable()) if bits >> bit & 1)


@cache
def _losable() -> tuple[str, ...]:
    """The words that are ever said to be missing."""
    return tuple(word for word, asked in settings().items() if asked.missing < NEVER)


@cache
def _least(word: str) -> float:
    return max(BOTH, settings()[word].missing * SHARE)


@lru_cache(REMEMBERED)
def _left(word: str, before: str) -> float:
    """What the word before the gap says by itself."""
    return (_weight(word, f"a{token(before)}") + _class_weight(word, f"f{_class(before)}")) / STEPS


@lru_cache(REMEMBERED)
def _right(word: str, after: str) -> float:
    return (_weight(word, f"b{token(after)}") + _class_weight(word, f"g{_class(after)}")) / STEPS


@cache
def _of_classes(word: str, classes: str) -> float:
    """What the classes of the two words beside it say."""
    return _odds(word, (f"f{classes[0]}", f"g{classes[1]}", f"h{classes}"))


@cache
def _class_weight(word: str, feature: str) -> int:
    return _weight(word, feature)


def _weight(word: str, feature: str) -> int:
    number_of, weights = _model()
    number = number_of(f"{word} {feature}")
    return 0 if number is None else weights[number] - OFFSET


@cache
def _class(word: str) -> str:
    return class_of(token(word))


@cache
def _model() -> tuple[Any, bytes]:
    return trie("slots").get, records("slots")


OFFSET, STEPS = 128, 16  # a weight is kept as a byte
EACH, BOTH = 2.2, 7.0  # what the words beside a gap say at the least where one is missing, each by itself and together
SHARE = 0.85  # and what part of the odds that are asked for
FAR = 6.0  # how much words may add to what their classes say
LEFT_OVER = -22.5  # the odds, together, down to which one of two words is left over
CLEAR = 4.0  # how much less the one belongs there than the other
BEFORE_CLAUSES, AUXILIARIES = frozenset("as is was that to".split()), frozenset("is has have had was can will".split())
SUBJECTS = frozenset("to i you he she it we they".split())
