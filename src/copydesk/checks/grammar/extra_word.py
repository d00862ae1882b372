"""Two little words that cannot stand side by side: delete one.

- They argued in [[a the]] study, and he [[had has]] no estate.

- I could not vote unless I [[could to]] vote.
+ I could not vote unless I could vote.

- The cost [[of for]] the work rose.

- Wenger said [[he we]] was hopeful.

- It [[was were]] late, [[says said]] Lee.

- He came up [[a with]] a decision, [[rather than then]] doing it.

= What it is was never clear. All he has was stolen. He did all he could to help.
= She did what she could to vote. The will to live; the in-house A to Z; from A to B.
= It is the be all and end all.
= They had had it; the house he lived in was sold; what he had has gone.
= The money he has is gone. It was thought of in Rome, at growth of at least 2%.
= The Who, the it girl, a has-been, a must, the have-nots and a who’s who.
= The one she has has gone. What they do is say no; the question it was is moot.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.concordance import Concordance, concordance


@check(level=Level.ERROR, quotations="read")
def extra_word(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    pairs = _pairs()
    for index in found.at(pairs):
        second = found.after(index)
        if second in pairs[found.folded[index]] and _in_running_case(found, index) and not _rightly(found, index):
            yield _finding(found, index)
    for index in found.at(("than",)):
        if found.before(index) == "rather" and found.after(index) == "then" and found.after(index + 1).endswith("ing"):
            span = found.span(index - 1, index + 1)
            yield Finding(span, "Delete “then” after “rather than”.", (doc[found.span(index - 1, index)],))


def _in_running_case(found: Concordance, index: int) -> bool:
    """Whether neither is a letter or part of a name: “Plan A is”, “The Who”."""
    first, second = found.words[index].text, found.words[index + 1].text
    return second.islower() and (first.islower() or first in ("The", "He", "She", "They", "We"))


def _rightly(found: Concordance, index: int) -> bool:
    """Whether the clause may end with the first of the two, or a verb left its preposition behind."""
    first, second = found.folded[index], found.folded[index + 1]
    lists = _listed()
    if first in lists["articles"]:
        return found.mark(index + 1) != "" and second not in ("the", "a", "an")
    before = list(found.clause(index, 10))
    if first == "of":
        return bool(before) and before[-1] in lists["before_of"]
    if "that" in before and not lists["saying"].isdisjoint(before[: before.index("that")]):
        before = before[before.index("that") + 1 :]  # a clause of its own, not “the house that he had has”
    if not lists["open_ended"].isdisjoint(before):
        return True
    if first in lists["verbs"]:
        return bool(before) and before[-1] in lists["subjects"] and len(before) > 1 and before[-2] not in lists["heads"]
    return False


def _finding(found: Concordance, index: int) -> Finding:
    span = found.span(index, index + 1)
    first, second = found.words[index].text, found.words[index + 1].text
    fixes = (first,) if (first.lower(), second) in SURE else ()
    return Finding(span, f"Is “{first}” or “{second}” a word too many, or is one missing between them?", fixes)


@cache
def _listed() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in table("little_words").items() if isinstance(words, str)}


@cache
def _pairs() -> dict[str, frozenset[str]]:
    """For each first word the words that cannot follow it."""
    return {first: frozenset(seconds.split()) for first, seconds in table("little_words")["pairs"].items()}


SURE = {(modal, "to") for modal in ("could", "would", "should", "must", "can")}
