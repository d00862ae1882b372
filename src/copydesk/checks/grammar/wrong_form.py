"""Write the form of a verb that its place asks for.

Learned from 27 million words: which bare verbs never stand after “be”, “have” or “after”, where their participle or
form in -ing does; which pasts never stand after “to”, and which forms in -s never after “will”.

- She was [[arrest]] near the border.
+ She was arrested near the border.

- The team has [[win]] six games.
+ The team has won six games.

- He used to [[worked]] at the mill.
+ He used to work at the mill.

- The plant will [[closes]] in May.
+ The plant will close in May.

- After [[spend]] two years there, he left.
+ After spending two years there, he left.

= All he did was spend it, and what they have win votes. She was made chief of staff.
= The will closes the matter, and how soon will closes come? He was, arrest or no arrest, calm.
= It went to employed people, to worked examples, and after work to her. The team has a win in hand.
= He came after winning; before sale, they ask. They object to hated rules.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import Lexicon, table
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.parts import parts
from copydesk.reading.verbs import base_of, base_of_third, irregular, listed, participle_of


@check(level=Level.ERROR)
def wrong_form(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for place, governors in GOVERNORS.items():
        for index in found.at(_never(place)):
            first = _governor(text, index)
            if text[2 * first + 1] not in governors or not found.words[index].text.islower():
                continue
            if _governs(place, found, text, first) and _followed(place, text, index):
                right = _right(place, found.folded[index], doc.lexicon)
                before, written = found.words[index - 1].text, found.words[index].text
                message = f"Write “{right}” after “{before}”, not “{written}”."
                yield Finding(found.span(index, index), message, (right,))


def _governor(text: str, index: int) -> int:
    """The place of what stands before the verb, adverbs aside; the verb's own where a mark stands there."""
    first = index
    while first and text[2 * first] == " ":
        first -= 1
        if text[2 * first + 1] not in "Rrñ":
            return first
    return index


def _governs(place: str, found: Concordance, text: str, first: int) -> bool:
    """Whether it governs a verb there: not “the will”, nor “have” in “what they have” and “have they”."""
    if place in ("be", "have"):
        before = found.clause(first, 10)
        return bool(before) and listed("open_ended").isdisjoint(before) and CLEFT.isdisjoint(before)
    if place == "modal":
        return found.words[first].text.islower() and text[2 * first - 2 : 2 * first] in SUBJECTS
    return place == "to" or (found.folded[first] in ING_AFTER and found.before(first) not in TIMES)


def _followed(place: str, text: str, index: int) -> bool:
    """Whether what follows shows a verb, where the word may be a noun or an adjective."""
    following = text[2 * index + 2 : 2 * index + 4]
    if place == "to":
        return following[:1] != " " or following in ENDED
    if place == "by":
        return following in OBJECTS - {" p"}
    return following in OBJECTS or text[2 * index + 1] != "n"


def _right(place: str, word: str, lexicon: Lexicon) -> str:
    if place in ("be", "have"):
        return participle_of(base_of_third(word) or word)
    if place == "by":
        stem = word[:-1] if word.endswith("e") and not word.endswith("ee") else word
        return stem + (word[-1] if word in listed("doubled") else "") + "ing"
    verb = next((verb for verb in irregular().values() if word in verb[:2]), None)
    return verb.base if verb else base_of(word, lexicon) or base_of_third(word)


@cache
def _never(place: str) -> frozenset[str]:
    return frozenset(table("grammar")["forms"][place].split())


GOVERNORS = {"be": "íúÍÚêèë", "have": "áÁä", "to": "2", "modal": "L", "by": "pBO"}  # by the section of the table
CLEFT = frozenset("there did do does thing things way least most step option choice".split())
SUBJECTS = frozenset(f" {part}" for part in "NPncgKQhyHWuxlUt")
OBJECTS = frozenset(f" {part}" for part in "daTtmeMCp")
ENDED = frozenset(f" {part}" for part in "daTtmeMCpOkisu2BRrhy")
ING_AFTER = frozenset("after before without by from of for while in since".split())
TIMES = frozenset("day year week time the kind sort".split())
