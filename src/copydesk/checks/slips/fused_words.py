"""Put a space between two words that were run together.

Only what no dictionary knows is looked at, and only where one half is a word that does not make compounds, or both are too
long for it: new compounds, brands and names are not slips.

- For now, he [[tweetedriders]] were safe.

- It was [[thefirst]] attempt.
+ It was the first attempt.

- She was born [[inParis]] and works at the University [[ofTexas]].
+ She was born in Paris and works at the University of Texas.

- A new [[reportfrom]] Yale says so.
+ A new report from Yale says so.

- It works [[alot]] like a phone.
+ It works a lot like a phone.

= Facebook livestreamed the airstrikes to policymakers on iPhones and iPads.
= Doomscrolling is a pastime of videogame makers, carmakers and stonefruit growers.
= Follow @thefirst or #inwhich, or see www.ofthe.example.
= The peptide humanin, the digestor and the species Equus ferus are not words of the desk.
= She plays for theScore and writes for theGrio.
= “Carte blanche,” said the weblogger, “to do some talkin’.”
= Theron, Andersson and Inwood met at Thewlis.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.lexicon import Lexicon, table
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word, vocabulary, words


@check(level=Level.ERROR, segments=COPY, quotations="read")
def fused_words(doc: Document) -> Iterator[Finding]:
    for word in (*doc.read(unknown_words), *_listed(doc)):
        if len(word.text) >= SHORTEST and not _joined(doc, word):
            if fixes := _apart(word.text, doc.lexicon):
                yield Finding(word.span, f"Put a space into “{word.text}”.", fixes)


def _listed(doc: Document) -> Iterator[Word]:
    """Words such as “thankyou”, which are so often written together that the lexicon may know them."""
    if not doc.read(vocabulary).isdisjoint(_lists().listed):
        yield from (word for word in doc.read(words) if word.text.lower() in _lists().listed)


class _Lists(NamedTuple):
    before: frozenset[str]
    after: frozenset[str]
    before_name: frozenset[str]
    openers: frozenset[str]
    said: frozenset[str]
    pronouns: frozenset[str]
    listed: dict[str, str]


@cache
def _lists() -> _Lists:
    listed = table("fused_words")
    phrases = [" ".join(phrase.split()) for phrase in listed["listed"].split(",")]
    sets = [frozenset(listed[name].split()) for name in _Lists._fields[:-1]]
    return _Lists(*sets, {phrase.replace(" ", ""): phrase for phrase in phrases})


def _joined(doc: Document, word: Word) -> bool:
    """Whether it is part of something longer: a handle, a compound, an address."""
    return bool(JOINED_BEFORE.search(doc.text, max(0, word.start - 1), word.start)) or bool(
        JOINED_AFTER.match(doc.text, word.end)
    )


def _apart(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What was meant, the likelier first; nothing where it is likely to be a word."""
    if phrase := _lists().listed.get(text.lower()):
        return (phrase[0].upper() + phrase[1:] if text[0].isupper() else phrase,)
    if text.islower():
        return _lower(text, lexicon)
    if capital := INNER_CAPITAL.fullmatch(text):
        return _capital(*capital.groups(), lexicon)
    return _title(text, lexicon) if text.istitle() else ()


def _lower(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    lists = _lists()
    found = [
        (first, second)
        for first, second in ((text[:at], text[at:]) for at in range(2, len(text) - 1))
        if lexicon.is_word(first) and lexicon.is_word(second) and _slip(first, second, lexicon)
    ]
    if not found:
        return ()
    first, second = max(found, key=lambda halves: min(map(lexicon.frequency, halves)))
    if first in lists.said and second not in lists.after:
        return f"{first}, {second}", f"{first} {second}"
    return (f"{first} {second}",)


def _slip(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether these two are hardly ever made one word."""
    lists = _lists()
    if first in lists.said or second in ("said", "says", "told"):
        return _common(second if first in lists.said else first, lexicon)
    if first in lists.before and _common(second, lexicon):
        return True
    if second in lists.after and _common(first, lexicon) and BEFORE.get(second, ANY).search(first):
        return True
    if first in lists.pronouns or second in lists.pronouns:
        other = second if first in lists.pronouns else first
        return other in lists.before or other in lists.after or other in lists.said
    return min(len(first), len(second)) >= LONG and min(map(lexicon.frequency, (first, second))) >= COMMON


def _common(word: str, lexicon: Lexicon) -> bool:
    return lexicon.frequency(word) >= (COMMON if len(word) > 4 else COMMON_SHORT if len(word) > 2 else COMMON_SHORTEST)


def _capital(first: str, second: str, lexicon: Lexicon) -> tuple[str, ...]:
    lists = _lists()
    named = second in DAYS or lexicon.is_place(second) or (lexicon.is_name(second) and not lexicon.is_word(second))
    if named and (first in lists.before_name or first in lists.before or first in lists.said):
        return (f"{first} {second}",)
    if named and len(first) > 3 and (second in DAYS or not lexicon.is_word(second)):
        return (f"{first} {second}",) if lexicon.frequency(first) >= COMMON_SHORT else ()
    if second in lists.openers and lexicon.is_word(first) and len(first) > 3:
        return (f"{first}. {second}",)
    return ()


def _title(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """“Thefirst”: with a capital, where most of what is unknown is names, both halves must be beyond doubt."""
    lists = _lists()
    for at in range(3, len(text) - 2):
        first, second = text[:at], text[at:]
        if first.lower() in lists.before and lexicon.frequency(second) >= COMMONEST and lexicon.is_word(second):
            return (f"{first} {second}",)
    return ()


SHORTEST = 4
LONG = 6  # letters: “defunctoperator”, but “stonefruit”
COMMON, COMMON_SHORT, COMMON_SHORTEST = 3.2, 4.0, 5.0  # on the Zipf scale, by length
COMMONEST = 5.0
BEFORE = {"in": re.compile(r"(?:ed|ing|ly|s)$"), "are": re.compile(r"s$")}  # “livedin”, but not “humanin”
ANY = re.compile("")
JOINED_BEFORE = re.compile(r"[@#./&_+'’-]")
JOINED_AFTER = re.compile(r"[@/&_+-]|['’](?!s\b)|\.\w")
INNER_CAPITAL = re.compile(r"([a-z]{2,})([A-Z][a-z]+)")
DAYS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October
    November December""".split()
)
