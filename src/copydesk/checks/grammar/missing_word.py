"""A little word is missing.

The “to” that “according”, “expected” and “voted” need, the “the” of “one of the oldest”, the article of set phrases,
the verb after “it would”.

- [[According]] the mayor, it is over.
+ According to the mayor, it is over.

- It is one [[of]] oldest houses.
+ It is one of the oldest houses.

- It is [[expected]] be cold, and he [[wants]] be first.
+ It is expected to be cold, and he wants to be first.

- The council [[voted]] approve the plan.
+ The council voted to approve the plan.

- The firm [[plans]] build a plant.
+ The firm plans to build a plant.

- They cut it [[in]] attempt to save money.
+ They cut it in an attempt to save money.

- He did it [[for]] second time.

- That [[would]] a tall order.

- It came [[in]] wake of the storm and [[at]] end of the day.
+ It came in the wake of the storm and at the end of the day.

- She was [[able]] walk away, and he [[did]] immediately respond.
+ She was able to walk away, and he did not immediately respond.

- The [[rest]] the money is gone, and [[many]] the houses were lost.
+ The rest of the money is gone, and many of the houses were lost.

= The most the city can do is wait; some, the mayor said, left. The rest, the best, are here.
= She was able to walk, and he looked forward to meeting her. An able give-and-take. The move forward looking back.
= According to him, it is one of the oldest; one of mostly oak.
= The plans build on it. The mayor’s plans give a view. If need be, go.
= As it would the others. It would, a friend said, be over.
= He decided vote counts matter. They voted no. What would a mayor do? Never would the city agree.
= Many the worse for drink were held. In attempts to save it, he was in second place for two years.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.verbs import listed


@check(level=Level.ERROR, quotations="read")
def missing_word(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for gaps in (_according, _one_of, _to_be, _to_act, _articles, _ordinals, _verbs, _after_able, _around_the):
        for index, missing in gaps(found):
            written = found.words[index].text
            message = (
                f"Is “{missing}” missing after “{written}”?" if missing else f"Is a verb missing after “{written}”?"
            )
            yield Finding(found.span(index, index), message, (f"{written} {missing}",) if missing else ())


Gaps = Iterator[tuple[int, str]]  # the word before the gap, what is missing


def _according(found: Concordance) -> Gaps:
    for index in found.at(("according",)):
        if found.after(index) in ACCORDING:
            yield index, "to"


def _one_of(found: Concordance) -> Gaps:
    for index in found.at(("one",)):
        if (
            found.after(index) == "of"
            and found.after(index + 1) in _superlatives()
            and found.words[index + 2].text.islower()
        ):
            yield index + 1, "the"


def _to_be(found: Concordance) -> Gaps:
    """“is expected be”, “wants be”."""
    for index in found.at(("be",)):
        before = found.before(index)
        be_before = found.before(index - 1) in BE
        if before in TO_BE or (be_before and before in TO_BE_PASSIVE):
            yield index - 1, "to"


def _to_act(found: Concordance) -> Gaps:
    """“voted approve the plan”, “the firm plans build a plant”."""
    for index in found.at(_takers()):
        word, act = found.folded[index], found.after(index)
        if act not in _acts() or not found.words[index + 1].text.islower() or not found.words[index].text.islower():
            continue
        if found.after(index + 1) not in DETERMINERS and act not in ("become", "remain"):
            continue
        before = found.before(index)
        if word in PLURALS and (before in DETERMINERS or not before or before.endswith("'s") or not _subject(before)):
            continue
        yield index, "to"


def _subject(word: str) -> bool:
    """Whether this may be a subject in the singular: the city plans, he hopes; not “new plans”."""
    return word in ("he", "she", "it", "who", "which") or word in table("little_words")["agents"].split()


def _articles(found: Concordance) -> Gaps:
    """“in attempt to”, “at end of the day”."""
    for phrase, article in table("little_words")["phrases"].items():
        first, noun, last = phrase.split("_")
        for index in found.at((noun,)):
            if found.before(index) == first and found.after(index) == last and found.words[index].text.islower():
                yield index - 1, article


def _ordinals(found: Concordance) -> Gaps:
    for index in found.at(("second", "third", "fourth", "fifth", "first")):
        if (
            found.before(index) != "for"
            or found.after(index) not in ("time", "year", "day", "week")
            or _last(found, index)
        ):
            continue
        if found.after(index + 1) in ("", "in", "this", "since", "on", "after", "at") and found.mark(index + 1) != "-":
            yield index - 1, "the"


def _last(found: Concordance, index: int) -> bool:
    return found.before(index - 1) in ("place", "tied", "ranked", "picks", "pick")


def _verbs(found: Concordance) -> Gaps:
    """“it would a tall order”."""
    for index in found.at(("would", "could", "should", "will")):
        before = found.clause(index, 8)
        if not before or before[-1] not in ("it", "that", "this", "he", "she", "they", "we"):
            continue
        following = found.after(index)
        if following == "the" and (before[-1] == "that" or found.folded[index] == "should"):
            continue
        if following in ("a", "an", "the") and ELLIPTICAL.isdisjoint(before):
            yield index, ""


def _after_able(found: Concordance) -> Gaps:
    """“able walk away”, “agreed provide it”, “looked forward meeting”, “did immediately respond”, “was born 1950”."""
    for index in found.at(("able", "unable")):
        if found.after(index) in listed("bases") | listed("often"):
            yield index, "to"
    for index in found.at(("wants", "wanted", "hopes", "refused", "agreed", "decided", "vowed", "managed")):
        if found.after(index) in listed("bases") and found.after(index) not in ("say", "agree"):
            yield index, "to"
    for index in found.at(("forward",)):
        if found.before(index).startswith("look") and found.after(index).endswith("ing"):
            yield index, "to"
    for index in found.at(("did",)):
        if found.after(index) == "immediately" and found.after(index + 1) in ("respond", "return", "reply", "comment"):
            yield index, "not"
    for index in found.at(("born",)):
        year = found.after(index)
        if found.before(index) in ("was", "were") and len(year) == 4 and year.isdigit():
            yield index, "in"


def _around_the(found: Concordance) -> Gaps:
    """“the rest the money”, “some the houses”, “in front the school”, “in addition the fine”."""
    for word, preceding in BEFORE_THE.items():
        for index in found.at((word,)):
            if found.after(index) == "the" and found.before(index) in preceding and found.after(index + 1) != "worse":
                yield index, "to" if word == "addition" else "of"


@cache
def _superlatives() -> frozenset[str]:
    return frozenset(table("adjectives")["superlatives"].split())


@cache
def _takers() -> frozenset[str]:
    return frozenset(table("little_words")["takers"].split())


@cache
def _acts() -> frozenset[str]:
    return frozenset(table("little_words")["acts"].split())


OPENING = ("", "and", "but", "that")
BEFORE_THE = {
    "rest": ("the",),
    "outskirts": ("the",),
    "midst": ("the",),
    "front": ("in",),
    "addition": ("in",),
    "some": OPENING,
    "most": OPENING,
    "none": OPENING,
    "many": OPENING,
    "majority": ("a", "the"),
}
ACCORDING = frozenset("the a an his her their its police officials court local data figures prosecutors".split())
BE = frozenset("is are was were be been being it's he's she's they're we're i'm".split())
TO_BE = frozenset("want wants wanted hopes hoped going tries tried trying able ought seems".split())
TO_BE_PASSIVE = frozenset(
    "likely unlikely used expected scheduled supposed said believed thought due set meant reported required".split()
)
DETERMINERS = frozenset("the a an his her its their our my this that these those new more two three all".split())
PLURALS = frozenset("plans hopes plan hope".split())
ELLIPTICAL = frozenset("as than like way what how why where nor neither so never only".split())
