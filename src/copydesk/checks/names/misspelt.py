"""Query a well-known name that is misspelt.

Countries, states, cities, peoples, leaders, companies, universities, prizes, diseases, days, months: an unknown word
with a capital that is a usual slip away from one of them. A name that the story gives to a person, or uses more than
once, is left alone unless the slip is plain.

- The train stopped in [[Chatanooga]], Tennessee, and in [[Cincinatti]].

- The ship is on the far side of Lake [[Michagan]], where workers wait.

- A flight left [[Massachussetts]] for the [[Phillipines]] in [[Febuary]].

- She won a [[Pullitzer]] for her reports from [[Carribean]] islands.

- The [[Brazillian]] team won on [[Thrusday]].

- It is named for Harold [[Washingten]].

- Hingis, in [[Thaliand]], met Fernando [[Gonzaelz]].

= The train stopped in Chattanooga, in Kyiv, in Odesa and in Odessa, Texas.
= Darren Campell met Grethe Evjen, Jonathon Williamsen and Kathryn Anderssen. He won.
= Bradon Wilhelmi flew to Jundah and Durong with Jez Moxey.
= Ottowan was a band; Ottowan played in Leeds.
= GERMANY, BRAZIL AND FRANCE
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.edits import apart, cost, swapped
from copydesk.lexicon import Lexicon, table
from copydesk.reading.surroundings import after, before, follows_given_name, is_titled
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word


@check(level=Level.WARNING, segments=COPY, quotations="read")
def misspelt(doc: Document) -> Iterator[Finding]:
    unknown = [word for word in doc.read(unknown_words) if len(word.text) >= SHORTEST and word.text[0].isupper()]
    times = Counter(word.text for word in unknown)
    for word in unknown:
        if right := _meant(doc, word, times[word.text]):
            fix = right.upper() if word.text.isupper() else right
            yield Finding(word.span, f"Is “{word.text}” a slip for “{fix}”?", (fix,))


def _meant(doc: Document, word: Word, times: int) -> str | None:
    """The name that was clearly meant."""
    text = word.text.capitalize() if word.text.isupper() else word.text
    if not text.isascii() or text in _beginning_with(text[0]):
        return None
    near = (*_near(text), *(_turned(doc.lexicon, text) if times == 1 else ()))
    if not near:
        return None
    sure, right = max((doc.lexicon.surety(text, each), each) for each in near)
    return right if sure >= _least(doc, word, right, times) else None


@lru_cache(1 << 14)
def _near(text: str) -> tuple[str, ...]:
    """The well-known names that a slip, or in a long word two, may have made this of."""
    few, most = (1, ONE_SLIP) if len(text) < LONG else (2, TWO_SLIPS)
    near = (
        name
        for name in _beginning_with(text[0])
        if abs(len(name) - len(text)) <= few and not text.startswith(name) and apart(text, name) <= few
    )
    return tuple(name for name in near if cost(text, name) <= most)


@lru_cache(1 << 14)
def _turned(lexicon: Lexicon, text: str) -> tuple[str, ...]:
    """Common names of which two letters are the wrong way round: no real name looks like that."""
    return tuple(
        each
        for each in (swapped(text) if len(text) > SHORTEST else ())
        if (lexicon.is_place(each) or lexicon.is_name(each)) and each.istitle() and lexicon.frequency(each) >= COMMON
    )


@cache
def _beginning_with(initial: str) -> frozenset[str]:
    return frozenset(name for name in _names() if name[0] == initial and len(name) >= SHORTEST)


@cache
def _names() -> tuple[str, ...]:
    lists = {group: names.split() for group, names in table("well_known_names").items()}
    several = (f"{name}s" for name in lists["peoples"] if name[-1] in "ni")
    return tuple(chain(*lists.values(), several))


def _least(doc: Document, word: Word, right: str, times: int) -> float:
    """How sure we must be that `right` was meant."""
    text = word.text.lower()
    least = LEAST.get(len(text), POSSIBLE)
    paid = cost(text, right.lower())
    if times > 1 or paid > DEAR:
        least = max(least, SURE)
    if text[-1] in "aiou" and text[-1] != right[-1]:  # Luxemburgo, Mongolica
        least = max(least, SURER)
    if doc.lexicon.is_place(right) and _stands_as_place(doc, word):
        return LIKELY
    if _person(doc, word) and not (times == 1 and is_titled(doc, word) and not doc.lexicon.frequency(text)):
        long = SURE if paid <= CHEAP else SURER
        least = max(least, long if len(text) >= LONG else BEYOND_DOUBT)
    return least


def _stands_as_place(doc: Document, word: Word) -> bool:
    """Whether nobody else writes it so, and it stands where a place does: “in Bamaki”."""
    never_seen = len(word.text) > SHORTEST and not doc.lexicon.frequency(word.text)
    return never_seen and before(doc, word) in BEFORE_PLACE


def _person(doc: Document, word: Word) -> bool:
    """Whether it is likely to be part of somebody's name."""
    following = after(doc, word)
    return follows_given_name(doc, word) or (following[:1].isupper() and not before(doc, word)[:1].isupper())


SHORTEST, LONG = 5, 8  # letters
POSSIBLE, LIKELY, SURE, SURER, BEYOND_DOUBT = -0.4, 0.0, 1.5, 2.5, 3.5  # on the scale of Lexicon.surety
LEAST = {5: 2.0, 6: 1.5, 7: 0.8, 8: 0.0, 9: 0.0}  # by letters
CHEAP, DEAR, ONE_SLIP, TWO_SLIPS = 1.2, 2.3, 2.8, 3.6  # on the scale of `cost`
COMMON = 3.3  # on the Zipf scale
BEFORE_PLACE = frozenset("in from to near at of outside Lake Mount".split())
