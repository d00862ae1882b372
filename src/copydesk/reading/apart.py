"""Where a word that nobody knows is two that were run together."""

from functools import cache
from typing import NamedTuple

from copydesk.lexicon import PREFIXES, Lexicon, table, trie
from copydesk.reading.compounds import begins, ends
from copydesk.regex import regex


def apart(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What was meant by an unknown word in lower case, the likelier first; nothing where it is likely to be a word."""
    of = lists()
    cuts = [(text[:at], text[at:]) for at in range(1, len(text))]
    words = [cut for cut in cuts if lexicon.is_word(cut[0]) and lexicon.is_word(cut[1])]
    found = [cut for cut in words if _slip(*cut, lexicon)]
    rarer = {cut: min(map(lexicon.frequency, cut)) for cut in words}
    if not found or max(rarer[cut] for cut in found) < max(rarer.values()) - RARER:
        return ()  # “marketshare” is “market share”, not “markets hare”, and may be left
    first, second = max(found, key=rarer.__getitem__)
    near = [cut for cut in found if cut != (first, second) and rarer[cut] > rarer[first, second] - RARER / 2]
    if near:
        return tuple(" ".join(cut) for cut in ((first, second), *near))
    if lexicon.is_slip(text):  # “anywere”: perhaps a letter is missing or wrong, and no space
        return (f"{first} {second}", *lexicon.corrections(text)) if rarer[first, second] >= CERTAIN else ()
    if first in of.said and second not in of.function:
        return f"{first}, {second}", f"{first} {second}"
    return (f"{first} {second}",)


class Lists(NamedTuple):
    before: frozenset[str]
    after: frozenset[str]
    before_name: frozenset[str]
    openers: frozenset[str]
    said: frozenset[str]
    function: frozenset[str]
    prefix: frozenset[str]
    leading: frozenset[str]
    particles: frozenset[str]
    compound: frozenset[str]
    listed: dict[str, str]


@cache
def lists() -> Lists:
    of = table("fused_words")
    phrases = [" ".join(phrase.split()) for phrase in of["listed"].split(",")]
    words = {name: frozenset(of[name].split()) for name in Lists._fields[:-1]}
    return Lists(**words, listed={phrase.replace(" ", ""): phrase for phrase in phrases})


def _slip(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether these two are hardly ever made one word: they often stand side by side, or no compound is made so."""
    of = lists()
    if f"{first} {second}" in trie("neighbours"):
        return True
    if len(second) == 1:
        return False
    if first in of.said or second in SAID:
        return _common(second, lexicon) if first in of.said else lexicon.frequency(first) >= SEEN - RARER
    if first in of.function and second in of.function:
        return len(first) + len(second) > SHORTEST
    if first in ARTICLES:
        return (second[0] in VOWELS) == (first == "an") and _common(second, lexicon, RARER if first == "a" else 0)
    if first in of.prefix:
        rarer = 0 if first != "in" and second not in ends() else RARER
        return len(second) >= LONGER and second not in of.compound and _common(second, lexicon, rarer)
    return _little(first, second, lexicon) or (second not in of.compound and _whole(first, second, lexicon))


def _little(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether one of them is a little word with which no compound is made: “reportfrom”, “fewdecades”, “drivenup”."""
    of = lists()
    if first in of.before:
        least = (
            SEEN - RARER if len(second) > LONGER else SEEN if first in BARE and len(second) >= SHORTEST else COMMONEST
        )
        rare = lexicon.frequency(second) >= least
        return rare or _common(second, lexicon) or second in of.after
    if first in of.leading and len(second) >= SHORTEST and _common(second, lexicon):
        return not (first in begins() and second in ends())
    if second in of.after and (len(first) > 3 or first in of.leading) and _ends_here(first, second, lexicon):
        return _common(first, lexicon) or (
            (len(second) >= SHORTEST or second in BARE) and lexicon.frequency(first) >= SEEN - RARER
        )
    particle = second in of.particles and (first not in begins() or second in BEFORE) and len(first) >= LONGER
    return particle and lexicon.frequency(first) >= COMMON and _ends_here(first, second, lexicon)


def _whole(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether neither is a half of compounds, the first does not look like one, or both are too long for it."""
    if _makes_none(first, second, lexicon) or (_bent(first, lexicon) and _common(second, lexicon, RARER)):
        return True
    return min(len(first), len(second)) >= LONG and _common(first, lexicon) and _common(second, lexicon)


def _common(word: str, lexicon: Lexicon, more: float = 0.0) -> bool:
    """The shorter the word, the commoner it must be: much of what is short is a word in some dictionary."""
    if len(word) < 3:
        return word in lists().function
    return lexicon.frequency(word) >= (COMMON if len(word) > 4 else COMMON_SHORT) + more


def _ends_here(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether the first is a whole word, though the second may be an ending, too."""
    if second not in BEFORE or BEFORE[second].search(first):
        return True
    whole = len(first) >= LONGER and first not in begins() and lexicon.frequency(first) >= COMMON_SHORT
    return whole and second in AFTER_NOUN and first[-1] != "n"  # “humanin”


def _makes_none(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether neither is a half of compounds: “costsincluding”, but “stonefruit”, “knowledgebase”."""
    return (
        min(len(first), len(second)) >= SHORTEST
        and len(first) + len(second) > LONGER + SHORTEST
        and first not in begins()
        and second not in ends()
        and first not in PREFIXES
        and first not in GREEK
        and lexicon.frequency(first) >= SEEN
        and lexicon.frequency(second) >= SEEN
        and second not in DERIVED
    )


def _bent(word: str, lexicon: Lexicon) -> bool:
    """Whether it is an adverb or an adjective, a verb in the past or a plural: none of them begins a compound."""
    if len(word) <= LONGER or word[:-1] in PREFIXES:  # “superscooper”
        return False
    if word not in begins() and PLURAL.search(word) and any(_common(word[:-end], lexicon) for end in (1, 2)):
        return True
    if not _common(word, lexicon):
        return False
    if word not in begins() and ADJECTIVE.search(word):
        return True
    return word.endswith(("ly", "ed")) and any(lexicon.frequency(word[:-end]) >= COMMON for end in (1, 2))


SHORTEST = 4
LONGER = 5
LONG = 6  # letters: “defunctoperator”, but “stonefruit”
COMMON, COMMON_SHORT = 3.1, 4.0  # on the Zipf scale, by length
SEEN = 3.3
RARER = 0.8
COMMONEST = 5.0
BARE = ("the", "of", "and", "to")  # with which nothing makes a word
CERTAIN = 5.0  # so common that both are seen at once, whatever else a letter might make of it
ARTICLES, VOWELS = ("a", "an"), "aeiou"
SAID = ("said", "says", "told")
GREEK = ("para",)
DERIVED = frozenset("ers ting ants most like ism ists able ally ship based".split())  # make a new word of any
BEFORE = {  # “livedin”, but not “humanin”; “billis”, but not “orientalis”
    "in": regex(r"(?:ed|ing|ly|s|ion|ment|ance|ence|ity)$"),
    "on": regex(r"(?:ed|ing|ly|ion|ment|ance|ence|ity)$"),
    "as": regex(r"(?:ed|ing|ly|s|ion|ment|ance|ence|ity)$"),
    **dict.fromkeys(("up", "out", "off", "back", "down", "over", "away"), regex(r"(?:ed|ing|ly|s|[^s]ion)$")),
    "is": regex(r"...[^aeilmnr]$|ing$|(?:ion|ment|ance|ence|ity)$"),
    "are": regex(r"s$"),
    "can": regex(r"[^s]$"),  # “adscan”
}
AFTER_NOUN = ("in", "on", "as", "are")  # “informationon”, but “orientalis”, “buildout”
PLURAL, ADJECTIVE = regex(r"[^isu]s$"), regex(r"(?:al|ous|ive|ful|ing)$")
