"""Put no comma before the conjunction of a simple series.

AP writes red, white and blue. A comma stays where an item has a conjunction of its own and in a series of clauses.
Source: AP on commas, as taught by the Yale Daily News and others; the Chicago Manual and Oxford keep it.

- The teller gave him tens, [[twenties,]] and singles.
+ The teller gave him tens, twenties and singles.

- They sell a cat, a [[guitar,]] and a boot.
+ They sell a cat, a guitar and a boot.

- He bought a hat, a [[coat,]] and two pairs of gloves.
+ He bought a hat, a coat and two pairs of gloves.

- It is paid for by sales, [[washes,]] and a raffle.
+ It is paid for by sales, washes and a raffle.

- They flew to Rome, [[Paris,]] and Madrid.
+ They flew to Rome, Paris and Madrid.

- Police, [[firefighters,]] and medics were there.
+ Police, firefighters and medics were there.

- She spoke with Lee, [[Ruiz,]] and Cho.
+ She spoke with Lee, Ruiz and Cho.

= The teller gave him tens, twenties and singles.
= He ordered juice, toast, and ham and eggs.
= The dog, too, and the cat were fed.
= The mayor, a Democrat, and her husband left.
= He sat, waited, and then he left for Toledo, Ohio, and Flint.
= They played in Paris, France, and London, then in Rome, Georgia, and Toronto.
= Yesterday, police, and medics, came.
= On Monday, July 4, and Tuesday they rest.
= Lee, CEO, and Cho met.
"""

import re
from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.reading.openings import opens_sentence
from copydesk.reading.titles import CALENDAR
from copydesk.regex import regex


@check(pattern=r"\w, (?:and|or) [A-Za-z]")
def serial_comma(doc: Document) -> Iterator[Finding]:
    for found in _series(doc.text):
        if GOES_ON.match(doc.text, found.end()) or not _is_series(doc, found):
            continue
        start = found.start("middle") + found["middle"].rfind(" ") + 1
        span = Span(start, found.end("middle") + 1)
        word = doc.text[start : found.end("middle")]
        yield Finding(span, f"Put no comma before “{found['joint']}” in a simple series.", (word,))


def _series(text: str) -> Iterator[re.Match[str]]:
    for joint in JOINT.finditer(text):
        start, end = max(0, joint.start() - REACH), joint.end() + REACH
        comma = text.rfind(",", start, joint.start())
        if comma < 0 or text.count(" ", comma + 2, joint.start()) >= LONGEST:
            continue
        pattern = NAMES if text[joint.end()].isupper() else WORDS
        yield from (
            found for found in pattern.finditer(text, start, end) if found.start("joint") == joint.start("joint")
        )


def _is_series(doc: Document, found: re.Match[str]) -> bool:
    items = [found[name] for name in ("first", "middle", "last")]
    if "more" not in found.re.groupindex:  # words, not names
        if items[0][0].isupper() and not (opens_sentence(doc, found.start()) and _are_plural(items)):
            return False
        articles = [_article(item) for item in items]
        bare = [item for item, article in zip(items, articles, strict=True) if not article]
        alike = len(set(articles)) == 1 or (set(articles) == {"", "a"} and _are_plural(bare))
        return alike and not any(ASIDE.search(item) for item in items)
    longer = found["more"] is not None  # four items or more are no “Paris, France, and London”
    places = sum(map(doc.lexicon.is_place, items))
    states = frozenset(table("states")["short"].values())
    return (
        (longer or places < 2 or items[1] in _cities())
        and not (items[1] in states and not longer)
        and CALENDAR.isdisjoint(items)
    )


def _are_plural(items: list[str]) -> bool:
    return all(item.endswith("s") or item == "Police" for item in items)


@cache
def _cities() -> frozenset[str]:
    """Cities that are no state or country of the place before them: Rome, Paris and Madrid."""
    capitals = {city for cities in table("capitals").values() for city in cities}
    return frozenset(capitals | set(table("cities")["alone"])) - frozenset(table("capitals"))


def _article(item: str) -> str:
    word = item.split(maxsplit=1)[0]
    if word in COUNTED:
        return "a"
    return word if word in ("the", "his", "her", "their", "its") else ""


COUNTED = frozenset("a an one two three four five six seven eight nine ten several some many".split())
LONGEST = 3  # words of the item before the joint
REACH = 80  # characters to either side; what is longer is no simple series
JOINT = regex(r"(?<=\w), (?P<joint>and|or) (?=[A-Za-z])")
ITEM = r"(?:(?:an?|the) )?[a-z-]+(?: [a-z-]+)?"
WORDS = regex(
    rf"(?<![\w-])(?P<first>(?:an? |the )?[a-z]+(?:-[a-z]+)?|[A-Z][a-z]+), (?P<middle>{ITEM}), (?P<joint>and"
    rf"|or) (?P<last>{ITEM}?)"
    r"(?=[.,;:?!)]|$| (?:in|on|at|of|for|from|with|by|to|as|is|are|was|were|will|have|had|during|after|before)\b)"
)
NAME = r"[A-Z][\w’'-]*[a-z][\w’'-]*(?: [A-Z][\w’'-]*[a-z][\w’'-]*){0,2}"
NAMES = regex(
    rf"(?<![\w-])(?<![A-Z][\w-] )(?P<more>{NAME}, )?(?P<first>{NAME}), (?P<middle>{NAME}),"
    rf" (?P<joint>and|or) (?P<last>{NAME})"
    r"(?=[.;:?!)]|$| [a-z])"
)
ASIDE = regex(
    r"\b(?:however|too|though|instead|also|then|therefore|again|please|course|example|fact|said|says|who|which|that|when|where"
    r"|while|because|if|so|but|not|no|yes|he|she|it|they|we|you|i|him|them|us|me|in|on|at|of|to|from|with|by|for|as|than|one"
    r"|indeed|perhaps|maybe|well|now|today|meanwhile|is|are|was|were|has|have|had|will|would|can|could|there|this|these|those|other|others|some|many|most|none)\b"
)
GOES_ON = regex(r" and\b")
