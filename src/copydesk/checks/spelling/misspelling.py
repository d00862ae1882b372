"""Correct a misspelt word.

A word is misspelt when no dictionary has it, a much commoner one is a usual slip away, and nothing says that it was
meant: a term that the story uses more than once, a word in quotation marks as a word, a foreign phrase, the name of a
species, a coinage, dialect. A word is never reported for being unknown. What the slips cost was fitted to
misspellings in edited text: see docs/decisions/0002-lexicon.md.

- The [[maneger]] was [[resonsible]] for it.
+ The manager was responsible for it.

- They [[insisst]] that the team is [[rebouding]] well.
+ They insist that the team is rebounding well.

- “It is an [[enviromental]] disaster,” she said.
+ “It is an environmental disaster,” she said.

- [[Governmnet]] [[officails]] agreed.
+ Government officials agreed.

- H: [[Contruction]] of the hall begins

- The firm is [[Genertic]] Solutions, of Leeds.

- The well-[[discplined]] side won.
+ The well-disciplined side won.

= Her name is said SO-cheel, and his zhahn-DAHRM.
= Whose colour, whose color, whose behaviour, whose center?
= They hired a doomscroller to livestream the swingiest of swing states.
= The tarsoplasty was new; tarsoplasties have been done before.
= He was “unpresidented” in his use of the word.
= Wild turtles, Trachemys scripta elegans, carry the germ L. casei.
= “I’m goin’ home,” he said. “Hmmm, aaargh, nooo.” “W-well, ’em boys is gonna be talkin’.”
= She studied feng shui, mirabile dictu, on the principle of reductio ad absurdum.
= It was the “smallsat” of the year.
= Grethe Evjen met John Deeth and Jez Moxey at Nottm.
= The poet bell hooks wrote it.
= He was tased while the sheep were mulesed and agisted.
= He tweeted of an “honered” guest, and was honered [sic].
"""

import re
from collections.abc import Iterator
from functools import cache

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.edits import cost
from copydesk.lexicon import table
from copydesk.reading.coinages import is_coinage
from copydesk.reading.moved import moved_spaces
from copydesk.reading.quotations import quoted
from copydesk.reading.sentences import sentences
from copydesk.reading.surroundings import follows_given_name, is_foreign, is_named, is_titled
from copydesk.reading.unknown import unknown_words
from copydesk.reading.words import Word, folded, words
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read")
def misspelling(doc: Document) -> Iterator[Finding]:
    unknown = (*doc.read(unknown_words), *_halves(doc))
    strange = frozenset(word.text for word in unknown)
    moved = {start for found, _ in doc.read(moved_spaces) for start in range(*found)}
    for word in unknown:
        if word.start in moved:
            continue  # “saidt he”: no letter is wrong
        if len(word.text) >= SHORTEST and (meant := _meant(doc, word)) and not _excused(doc, word, meant[0], strange):
            fixes = tuple(_in_case(word.text, each) for each in meant)
            yield Finding(word.span, f"“{word.text}” is misspelt: {_or(fixes)}?", fixes)


def _halves(doc: Document) -> Iterator[Word]:
    """The unknown parts of words with a hyphen: “well-discplined”."""
    for word in doc.read(words) if "-" in doc.text else ():
        halves = word.text.split("-")
        if len(halves) == 1 or any(len(half) > 1 and half.isupper() for half in halves):
            continue  # “SO-cheel”: how a name is said
        start = word.start
        for half in halves:
            if len(half) >= SHORT and half.isalpha() and half.islower() and not doc.lexicon.knows(half):
                yield Word(start, start + len(half), half)
            start += len(half) + 1


def _meant(doc: Document, word: Word) -> tuple[str, ...]:
    """What was clearly meant by an unknown word, the likeliest first; nothing where it may be a word or a name."""
    text, lexicon = word.text.lower(), doc.lexicon
    small = word.text.islower()
    if not text.isascii() or _drawn_out(doc, word):
        return ()
    if not small and not (word.text.istitle() and len(text) >= LONG and doc.read(folded).count(text) == 1):
        return ()
    meant = lexicon.corrections(text, slips=2 if small else 1)
    if not meant or _same(text, meant[0]):
        return ()
    sure = lexicon.surety(text, meant[0])
    if VOWELS.isdisjoint(text) and sure < (SUREST if len(text) >= SHORT else BEYOND_DOUBT):
        return ()  # “mgmt”
    if sure < (_least(doc, text, meant[0]) if small else _least_of_name(doc, word, meant[0])):
        return ()
    if text in _no_slips() or (sure < SURE and (is_coinage(text, meant[0], lexicon) or lexicon.is_rare(text))):
        return ()
    return meant[:MOST_FIXES]


def _drawn_out(doc: Document, word: Word) -> bool:
    """Whether a letter is held, as in nooo, hmmm and, where somebody speaks, weeell."""
    found = HELD.search(word.text.lower())
    return found is not None and (found.end() == len(word.text) or len(found[0]) > 3 or quoted(doc, word.span))


@cache
def _no_slips() -> frozenset[str]:
    return frozenset(" ".join(table("strange_words").values()).split())


def _least(doc: Document, text: str, meant: str) -> float:
    """How sure we must be that a word in lower case is a slip for the one that was meant.

    The shorter the word, the more words it may be a slip for.
    """
    lexicon, paid = doc.lexicon, cost(text, meant)
    if len(text) == SHORTEST:
        return SUREST
    if len(text) < SHORT or _foreign(text, meant):
        return SURE
    if paid > TWO_SLIPS:
        return LIKELIER if len(text) >= LONGER and not lexicon.frequency(text) else SURE
    if text[0] != meant[0]:
        return LIKELIER if len(text) >= LONGEST and not lexicon.frequency(text) else SURE
    if doc.read(folded).count(_stem(text)) > 1 or lexicon.is_name(text) or lexicon.is_place(text):
        return SURE
    if lexicon.frequency(text) >= FREQUENT and lexicon.knows(text.capitalize()):
        return SURE
    return POSSIBLE if len(text) >= LONGEST and paid <= DEAR else LIKELY


def _least_of_name(doc: Document, word: Word, meant: str) -> float:
    """How sure we must be where the word has a capital, and so may be a name."""
    paid = cost(word.text.lower(), meant)
    if len(word.text) < LONGER or follows_given_name(doc, word):
        return BEYOND_DOUBT
    if paid <= DEAR and not doc.lexicon.frequency(word.text) and is_titled(doc, word):
        return LIKELIER
    if _begins(doc, word) and paid <= DEAR and len(word.text) >= LONGEST and not doc.lexicon.frequency(word.text):
        return LIKELIER
    if paid > CHEAP and not _begins(doc, word):
        return BEYOND_DOUBT
    if paid > CHEAP:
        return SURER
    return LIKELIER if len(word.text) > LONGER else SURE


def _begins(doc: Document, word: Word) -> bool:
    """Whether the word has its capital only because a sentence begins with it."""
    return any(sentence.start == word.start for sentence in doc.read(sentences))


def _stem(text: str) -> str:
    for ending in ENDINGS:
        if text.endswith(ending) and len(text) > len(ending) + SHORTEST:
            return text[: -len(ending)]
    return text


def _same(wrong: str, right: str) -> bool:
    """Whether the two are one word in its singular and plural, or in two varieties of English."""
    if (right == f"{wrong}s" and right[-2] != "s") or (wrong in (f"{right}s", f"{right}es") and right[-1] != "s"):
        return True
    return VARIETY.sub(_plain, wrong) == VARIETY.sub(_plain, right)


def _foreign(wrong: str, right: str) -> bool:
    """Whether the word ends as few English words do: “reductio”, “calici”."""
    return wrong[-1] in "aiou" and wrong[-1] != right[-1]


def _plain(found: re.Match[str]) -> str:
    return PLAIN.get(found[0], found[0])


def _excused(doc: Document, word: Word, meant: str, strange: frozenset[str]) -> bool:
    """Whether what stands around it says that it was meant, or is no English."""
    if not word.text.islower():
        return is_named(doc, word)
    plain = doc.lexicon.surety(word.text, meant) >= SUREST  # whatever strange word stands beside it
    return is_named(doc, word) or is_foreign(doc, word, frozenset() if plain else strange)


def _in_case(wrong: str, right: str) -> str:
    return right.capitalize() if wrong[0].isupper() else right


def _or(fixes: tuple[str, ...]) -> str:
    return " or ".join(f"“{each}”" for each in fixes)


SHORTEST, SHORT, LONG, LONGER, LONGEST = 3, 5, 6, 7, 9  # letters
POSSIBLE, LIKELY, LIKELIER, SURE, SURER, SUREST, BEYOND_DOUBT = (
    -0.6,
    0.2,
    1.2,
    2.0,
    2.5,
    2.8,
    3.5,
)  # on the scale of Lexicon.surety
FREQUENT = 3.0  # on the Zipf scale
CHEAP, DEAR, TWO_SLIPS = 1.5, 2.3, 3.2  # on the scale of `cost`
MOST_FIXES = 3
VOWELS = frozenset("aeiouy")
ENDINGS = ("ing", "ers", "es", "ed", "er", "s")
HELD = regex(r"(.)\1\1+")
VARIETY = regex(r"(?:(?<=...)|(?=.{9}))[ao]e|(?<!c)our|is(?=[ei]|at)|yz|ogue|(?<=[aeiou])ll(?=ed|er|ing)")
PLAIN = {"ae": "e", "oe": "e", "our": "or", "is": "iz", "ogue": "og", "ll": "l", "yz": "ys"}
