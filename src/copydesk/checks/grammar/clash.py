"""Two little words that never stand together: one is one too many.

Learned from 27 million words: as common as “the” and “to” are, “the to” is not English.

- He went to [[the a]] podium.

- The decision [[are was]] made.

- He asked [[the to]] leave.

= He went to the podium. What it is, the firm will say; what it was is hard to say.
= The, to be sure, is an article. It is on my to do list. “The of” is nothing. The US and the UN agree.
= The man he was with of late left. What they are was unclear. The can was full. Not only was he a king.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.verbs import listed


@check(level=Level.ERROR)
def clash(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for first in _apart().keys() & found.places.keys():
        for index in found.places[first]:
            second = found.after(index)
            if second in _apart()[first] and _small(found, index) and not _ends_clause(found, index):
                yield Finding(found.span(index, index + 1), f"Is one of “{first} {second}” too many?")


def _small(found: Concordance, index: int) -> bool:
    return found.words[index].text.islower() and found.words[index + 1].text.islower()


def _ends_clause(found: Concordance, index: int) -> bool:
    """Whether a phrase may end between the two: “what they are was unclear”, “the question is will they come”."""
    before = found.clause(index)
    if found.before(index) in ("the", "a", "of", "was", "is", "were") or found.after(index + 1) in ("do", "priori"):
        return True  # the can, not only was he a, my to do list, the a priori
    verb = found.folded[index] in listed("be") | listed("have")
    return verb and ("question" in before or not listed("open_ended").isdisjoint(before))


@cache
def _apart() -> dict[str, frozenset[str]]:
    return {first: frozenset(words.split()) for first, words in table("grammar")["apart"].items()}
