"""Delete one of two words that are the same.

A word typed twice is the slip that readers and spelling checkers overlook most easily, above all where a line breaks.
What may rightly stand twice is left alone: “had had”, “what it is is”, emphasis, sounds, names, a verb with its
particle before a preposition.

- The plan, said [[the the]] mayor, is dead.
+ The plan, said the mayor, is dead.

- She was asked about comments [[by by]] the mayor.

- “It [[was was]] a long night,” she said.
+ “It was a long night,” she said.

- H: Council votes to cut [[bus bus]] fares
+ H: Council votes to cut bus fares

- [[The the]] council will meet again.
+ The council will meet again.

= She had had enough, and said that that was that.
= “It is very very hard,” he said. “No no no.”
= What it is is a mess.
= “I don’t mean a friend. I mean, like, a friend friend,” she said.
= He had been waiting for for years, and moved in in May.
= Bison bison, Vulpes vulpes and Gorilla gorilla gorilla are species.
= After the break-in in June, the band Duran Duran flew to Pago Pago.
= H: Walla Walla wins in 13
= They sent the Guard in in order to help.
= The crowd sang: na na na, hey hey, goodbye.
= The old law lives on. On the island it is void.
= Will will run again, and May may not.
= She gave her her keys back.
= If you like it it costs nothing.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.lexicon import table
from copydesk.reading.echoes import echoes
from copydesk.reading.quotations import quoted
from copydesk.reading.sentences import sentence_at
from copydesk.reading.words import words
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read")
def doubled_word(doc: Document) -> Iterator[Finding]:
    for place in sorted(doc.read(echoes).get(1, ())):
        found = TWICE.match(doc.text, doc.read(words)[place].start)
        if found and _same(doc, found) and not _rightly(doc, found):
            yield Finding(Span(*found.span()), f"Delete one “{found['second']}”.", (found["first"],))


class _Exemptions(NamedTuple):
    twice: frozenset[str]
    verbs: frozenset[str]
    openers: frozenset[str]
    subjects: frozenset[str]
    after: dict[str, tuple[str, ...]]  # particle: how the verbs begin that it goes with


@cache
def _exemptions() -> _Exemptions:
    listed = table("doubled_words")
    words = {name: frozenset(listed[name].split()) for name in _Exemptions._fields[:-1]}
    return _Exemptions(**words, after={particle: tuple(verbs.split()) for particle, verbs in listed["after"].items()})


def _same(doc: Document, found: re.Match[str]) -> bool:
    """Whether both are the same word, not two names or a name and a word."""
    first, second = found["first"], found["second"]
    return (first == second and (first.islower() or first in CAPITALS)) or _capital_first(doc, found)


def _capital_first(doc: Document, found: re.Match[str]) -> bool:
    """Whether only the place at the head of a sentence gave the first of the two its capital."""
    first, second = found["first"], found["second"]
    if not second.islower() or first != second.capitalize() or second in NAMESAKES:
        return False
    if second not in FUNCTION and (doc.lexicon.is_name(first) or doc.lexicon.frequency(second) < COMMON):
        return False
    sentence = sentence_at(doc, found.start())
    return sentence is not None and not OPENING.sub("", doc.text[sentence.start : found.start()])


def _rightly(doc: Document, found: re.Match[str]) -> bool:
    word = found["second"].lower()
    exempt = _exemptions()
    if word in exempt.twice or (len(word) == 1 and word not in "ai"):
        return True
    if word in MOSTLY:
        return not MOSTLY[word].match(doc.text, found.end())
    if (word not in FUNCTION and _again(doc, found)) or (word == "in" and PHRASE.match(doc.text, found.end())):
        return True
    if word not in FUNCTION and STOP.match(doc.text, found.end()) and quoted(doc, Span(*found.span())):
        return True  # “I’m, like, dead dead.”
    sentence = sentence_at(doc, found.start())
    before = WORD.findall(doc.text[sentence.start : found.start()].lower()) if sentence else []
    if word == "i" and not NUMBERED.isdisjoint(before[-1:]):
        return True
    return _ends_a_clause(word, before, exempt) or bool(before and before[-1].startswith(exempt.after.get(word, NONE)))


def _again(doc: Document, found: re.Match[str]) -> bool:
    """Whether the word stands there a third time: a chant, a song, Gorilla gorilla gorilla."""
    word = re.escape(found["second"])
    around = doc.text[max(0, found.start() - 40) : found.start()], doc.text[found.end() : found.end() + 40]
    return bool(
        re.search(rf"\b{word}[ ,]+$", around[0], re.IGNORECASE) or re.match(rf"[ ,]+{word}\b", around[1], re.IGNORECASE)
    )


def _ends_a_clause(word: str, before: list[str], exempt: _Exemptions) -> bool:
    if word in ("it", "you", "they"):
        return not SUBORDINATORS.isdisjoint(before)
    if word not in exempt.verbs:
        return False
    if before[-1:] == ["who"] or before[-2:] == ["those", "that"] or "".join(before[-1:]).startswith("what"):
        return True
    if word in ("is", "was") and not exempt.subjects.isdisjoint(before[-8:]):
        return True
    return not exempt.openers.isdisjoint(before[-8:-1])


TWICE = regex(
    r"(?<![\w'’.@#/&-])(?P<first>[^\W\d_]+(?:['’][^\W\d_]+)?)[ \u00a0\u202f]+(?P<second>(?i:(?P=first)))"
    r"(?![\w@/&]|['’-]\w|\.\w)"
)
WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
OPENING = regex(r"[\W_]+")
STOP = regex(r"[.,!?”\"]")
PHRASE = regex(r" (?:order|case|time|return|response|exchange|advance) ")  # “sent troops in in order to help”
MOSTLY = {  # right but before these: “he said that that was that”, “she had had enough”, “gave her her keys”
    "that": regex(r" (?:the|an?)\b"),
    "had": regex(r" been\b"),
    "her": regex(r" (?:and|,|\.)"),
}
SUBORDINATORS = frozenset(
    "if when once whenever because since after before unless whoever whatever without until".split()
)
FUNCTION = frozenset(
    "the a an of to and in for with at from by on as is was are were be has have it he she they we this".split()
)
NAMESAKES = frozenset(
    "will may march mark bill grant rose chase young turkey august sue pat frank jack drew rob".split()
)
CAPITALS = frozenset(
    """I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October
    November December President Mayor Senator Governor Street Avenue County University Department""".split()
)
COMMON = 4.5  # on the Zipf scale; Bison bison is a species
NUMBERED = frozenset("war title chapter part phase class type volume act division elizabeth charles".split())
NONE: tuple[str, ...] = ()
