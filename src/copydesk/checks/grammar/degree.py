"""Compare with the form that fits: better than, the best of nine.

A superlative takes no “than”, a pair no superlative and three no comparative; “as tall” goes with “as”, a short
adjective with -est instead of “most”. Source: AP on comparatives, as taught in copy-editing courses.

- The lake is [[calmest than]] in June.
+ The lake is calmer than in June.

- The sponges are as tall [[than]] a refrigerator.
+ The sponges are as tall as a refrigerator.

- It is the [[most large]] area of dunes.
+ It is the largest area of dunes.

- The [[hardier]] of the nine varieties may still bear a crop.
+ The hardiest of the nine varieties may still bear a crop.

- Even the [[best]] of the two had never paid.
+ Even the better of the two had never paid.

- It is the [[most northernmost]] yet found.
+ It is the northernmost yet found.

= The lake is calmer than in June, and the best of the three is closed.
= The better of the two won; the best of the two days’ work was lost, and the last of the two is gone.
= As many as 30 came, more than 20 stayed, and twice as many came as left.
= The most high-profile case, the most likely end, the most able and the most kind of men.
= He is as good as or better than she is, and as tall, rather than short.
= It is the most high profile case, and the most long lasting one.
= Most large firms agreed; the most new jobs are in care.
= She is the older of the two, and the younger of the three sisters’ husbands left.
= It was best, then, that he left; what he likes best than changes.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.degrees import degrees
from copydesk.reading.nouns import is_plural


@check(level=Level.ERROR, needs=("than", "most", "of"))
def degree(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(("than",)):
        yield from _before_than(found, index)
    for index in found.at(("most",)):
        yield from _after_most(doc, found, index)
    for index in found.at(COUNTS):
        if found.before(index) == "the" and found.before(index - 1) == "of" and _names_members(doc, found, index):
            yield from _of_members(found, index)


def _before_than(found: Concordance, index: int) -> Iterator[Finding]:
    """“calmest than”, “as tall than”."""
    word = found.before(index)
    if word in _superlatives() and found.before(index - 1) not in ("like", "likes", "liked"):
        right = f"{_superlatives()[word]} than"
        yield Finding(found.span(index - 1, index), f"Compare with “{right}”.", (right,))
    elif (word in degrees() or word in ("many", "much", "far")) and found.before(index - 1) == "as":
        yield Finding(found.span(index, index), f"“As {word}” goes with “as”, not “than”.", ("as",))


def _after_most(doc: Document, found: Concordance, index: int) -> Iterator[Finding]:
    """“the most large area”, “the most northernmost”."""
    word = found.after(index)
    span = found.span(index, index + 1) if word else None
    if span and word.endswith("ernmost") and len(word) > len("ernmost"):
        yield Finding(span, f"Delete “most” before “{word}”.", (doc.text[found.words[index + 1].start : span.end],))
    elif span and word in SHORT and found.before(index) in DEFINITE and _single(doc, found, index + 2):
        right = degrees()[word].superlative
        yield Finding(span, f"Write “{right}”, not “most {word}”.", (right,))


def _single(doc: Document, found: Concordance, index: int) -> bool:
    """Whether a noun in the singular stands here: “the most new jobs” are the greatest number of jobs."""
    noun = found.after(index - 1)
    return (
        bool(noun)
        and noun.isalpha()
        and noun not in COMPOUNDED
        and not is_plural(noun, doc.lexicon)
        and noun not in ("of", "and", "or")
    )


def _names_members(doc: Document, found: Concordance, index: int) -> bool:
    """Whether those of whom one is told are counted here: “of the nine varieties”, “of the two had”."""
    following = found.after(index)
    if found.mark(index)[:1] in ("'", "’"):
        return False
    if found.folded[index] == "two":
        return not following or following in VERBS
    return not following or (is_plural(following, doc.lexicon) and found.mark(index + 1)[:1] not in ("'", "’"))


def _of_members(found: Concordance, index: int) -> Iterator[Finding]:
    place = index - 3
    word = found.before(index - 2)
    if found.before(place) not in DEFINITE:
        return
    two = found.folded[index] == "two"
    right = _superlatives().get(word) if two else _comparatives().get(word)
    if right:
        number = "two" if two else "three or more"
        yield Finding(found.span(place, place), f"Of {number}, write “{right}”.", (right,))


@cache
def _superlatives() -> dict[str, str]:
    return {each.superlative: each.comparative for each in degrees().values() if each.superlative != "latest"}


@cache
def _comparatives() -> dict[str, str]:
    return {each.comparative: each.superlative for each in degrees().values() if each.comparative != "later"}


COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
DEFINITE = frozenset("the its his her their our".split())
SHORT = frozenset(
    """large big small tall long short high low old young cheap strong great rich poor fast slow deep wide dark warm
    cold hot thick thin weak tough rough safe hard early easy busy heavy""".split()
)
COMPOUNDED = frozenset(  # the most high profile case wants a hyphen
    """profile lasting standing running ranking risk end term quality speed tech level income class value grade skilled
    powered performing paying priced cost impact octane stakes pressure""".split()
)
VERBS = frozenset("is are was were has have had will would can could and but in to on at".split())
