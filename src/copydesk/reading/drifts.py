"""Which of two spellings in a story are one name, by who bears them."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.bearers import Mention, mentions
from copydesk.reading.spellings import Pair


class Spelling(NamedTuple):
    """A spelling and where it stands."""

    word: str
    known: bool
    mentions: tuple[Mention, ...]

    @property
    def count(self) -> int:
        return len(self.mentions)

    @property
    def before(self) -> frozenset[str]:
        return frozenset(each.before for each in self.mentions) - {""}

    @property
    def after(self) -> frozenset[str]:
        return frozenset(each.after for each in self.mentions) - {""}


class Drift(NamedTuple):
    span: Span
    question: str
    fixes: tuple[str, ...]
    related: tuple[Span, ...]


def drifts(doc: Document, pairs: Iterable[Pair]) -> Iterator[Drift]:
    """The rarer spelling, else the unknown one, else the later."""
    for pair in pairs:
        rare, usual = _ranked(_spelling(doc, pair.one), _spelling(doc, pair.other))
        if _is_drift(doc, pair, rare, usual):
            yield from _reported(rare, usual)


def _spelling(doc: Document, word: str) -> Spelling:
    return Spelling(word, doc.lexicon.knows(word), mentions(doc, word))


def _doubtful(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether a spelling is known only because it is so often got wrong: Guiness."""
    lexicon, word = doc.lexicon, rare.word
    if lexicon.is_name(word) or lexicon.is_word(word) or lexicon.is_place(word):
        return False
    return lexicon.frequency(usual.word) - lexicon.frequency(word) > 1.2


def _ranked(one: Spelling, other: Spelling) -> tuple[Spelling, Spelling]:
    ranks = {each: (each.count, each.known, -each.mentions[0].span.start) for each in (one, other)}
    rare, usual = sorted(ranks, key=lambda each: ranks[each])
    if usual.count < 3 and rare.known and not usual.known:
        rare, usual = usual, rare
    return rare, usual


def _is_drift(doc: Document, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    if _contrasted(doc, rare, usual):
        return False
    if _same_bearer(doc, pair, rare, usual):
        return True
    if not rare.known or (pair.slip and pair.sound and _doubtful(doc, rare, usual)):
        return _is_slip(doc, pair, rare, usual)
    return pair.slip and pair.sound and (_is_orphan(doc, rare, usual) or _is_orphan(doc, usual, rare))


def _same_bearer(doc: Document, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    """“Elaine Thomspon” and “Elaine Thompson”, “Steven Hoffmann” and “Stephen Hoffmann”."""
    if doc.lexicon.is_word(rare.word) and doc.lexicon.is_word(usual.word):
        return False  # the Foreign Ministry, the foreign minister
    if rare.before & usual.before:
        return True
    return pair.sound and bool(rare.after & usual.after)


def _is_slip(doc: Document, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    """Whether an unknown spelling is a slip for another."""
    one, other = rare.word.lower(), usual.word.lower()
    shorter = min(len(one), len(other))
    if shorter < 5 or one[:-1] == other[:-1] or (one[0] != other[0] and not pair.sound):
        return False
    if not pair.slip and shorter < (7 if pair.sound else 8):
        return False
    if all(each.opens for each in usual.mentions) and doc.lexicon.is_word(other):
        return False  # “Being there”, and Annette Bening
    return not _borne_apart(doc, rare, usual)


def _borne_apart(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether each has a first name, or as a first name a surname, of its own."""
    if rare.before and usual.before:
        return doc.lexicon.is_name(usual.word) or not doc.lexicon.is_word(usual.word)
    return bool(rare.after and usual.after) and doc.lexicon.is_name(usual.word)


def _is_orphan(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one is a surname without a first name, and the other has one and could be meant."""
    if len(one.word) < 5 or one.after or one.before or not other.before or other.after:
        return False
    if any(_listed(doc.text, each.span) for each in one.mentions):
        return False
    if doc.lexicon.is_place(one.word) and not any(each.titled for each in one.mentions):
        return False
    if all(each.opens for each in one.mentions) and doc.lexicon.is_word(one.word):
        return False
    return any(doc.lexicon.is_name(first) or not doc.lexicon.is_word(first) for first in other.before)


def _listed(text: str, span: Span) -> bool:
    """Whether a name is one of a list: “Stevens, Tait, Voyce”."""
    return LISTED.match(text, span.end) is not None and text[max(0, span.start - 2) : span.start] in (", ", "\n\n", "; ")


def _contrasted(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether a sentence tells the two apart: “Carole Carroll, not Carol Carroll”."""
    near = sorted([(each.span, rare) for each in rare.mentions] + [(each.span, usual) for each in usual.mentions])
    for (one, a), (other, b) in pairwise(near):
        if a is not b and not STOP.search(doc.text, one.end, other.start):
            if rare.known or usual.count < 3 or JOINED.search(doc.text, one.end, other.start):
                return True
    return False


def _reported(rare: Spelling, usual: Spelling) -> Iterator[Drift]:
    times = "once" if usual.count == 1 else f"{usual.count} times"
    question = f"“{rare.word}” here, “{usual.word}” {times}: which is it?"
    fixes = (usual.word,) if usual.count >= 3 * rare.count or (usual.known and not rare.known) else ()
    related = (usual.mentions[0].span,)
    for each in rare.mentions:
        yield Drift(each.span, question, fixes, related)


LISTED = re.compile(r"[,;] [A-Z]|, and [A-Z]")
STOP = re.compile(r"[.!?][”’\")]?\s|\n")
JOINED = re.compile(r"\b(?:not|and|or|nor|vs?|versus|formerly|once|called|spell|spelt|spelled|with|to|from)\b|[/=]")
