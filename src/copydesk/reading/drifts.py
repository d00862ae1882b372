"""Which of two spellings in a story are one name, judged by who bears them."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from copydesk.document import Document
from copydesk.lexicon import Lexicon
from copydesk.reading.abbreviations import CALENDAR
from copydesk.reading.bearers import Mention, mentions
from copydesk.reading.spellings import Pair, sound
from copydesk.regex import regex


class Spelling(NamedTuple):
    """A spelling and where it stands."""

    word: str
    known: bool
    mentions: tuple[Mention, ...]

    @property
    def times(self) -> int:
        return len(self.mentions)

    @property
    def before(self) -> frozenset[str]:
        return frozenset(each.before for each in self.mentions) - {""}

    @property
    def after(self) -> frozenset[str]:
        return frozenset(each.after for each in self.mentions) - {""}

    @property
    def titled(self) -> bool:
        return any(each.titled for each in self.mentions)

    @property
    def opens(self) -> bool:
        """Whether every capital of it may be a sentence's."""
        return all(each.opens for each in self.mentions)


class Drift(NamedTuple):
    """A spelling that is doubtful, the one beside which it is, and whether that is clearly the right one."""

    rare: Spelling
    usual: Spelling
    clear: bool


def drifts(doc: Document, pairs: Iterable[Pair]) -> Iterator[Drift]:
    """Of two spellings of one name the rarer, else the unknown one, else the later."""
    wrong = set[str]()
    for pair in pairs:
        rare, usual = _ranked(doc, pair.one, pair.other)
        if rare.word in wrong or usual.word in wrong or doc.lexicon.is_own(rare.word):
            continue
        if _is_drift(doc, pair, rare, usual):
            wrong.add(rare.word)
            clear = usual.times >= 3 * rare.times or (usual.known and not rare.known)
            yield Drift(rare, usual, clear)


def spelling(doc: Document, word: str) -> Spelling:
    return Spelling(word, doc.lexicon.knows(word), mentions(doc, word))


def _ranked(doc: Document, one: str, other: str) -> tuple[Spelling, Spelling]:
    """Two spellings, the doubtful one first. The desk's own is never that."""
    own = doc.lexicon.is_own
    rare, usual = sorted(
        (spelling(doc, one), spelling(doc, other)),
        key=lambda each: (own(each.word), each.times, each.known, -each.mentions[0].span.start),
    )
    if usual.times < OFTEN and rare.known and not usual.known:
        return usual, rare
    return rare, usual


def _is_drift(doc: Document, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    if any(FOREIGN.match(doc.text, each.span.end) for each in rare.mentions):
        return False  # the Fondation pour la Recherche
    if contrasted(doc, rare, usual) or (rare.known and CALENDAR.intersection((rare.word, usual.word))):
        return False
    if _same_bearer(doc.lexicon, pair, rare, usual):
        return True
    if not rare.known or (pair.slip and pair.sound and _often_wrong(doc.lexicon, rare, usual)):
        return _is_slip(doc.lexicon, pair, rare, usual) and not (usual.before and _listed(doc, rare))
    if _is_speaker(doc, rare, usual) or _is_speaker(doc, usual, rare):
        return True
    if not pair.sound or not (pair.slip or _telling(doc.lexicon, rare, usual)):
        return False
    return (
        _is_orphan(doc, rare, usual) or _is_orphan(doc, usual, rare) or (pair.slip and _in_one_frame(doc, rare, usual))
    )


def _same_bearer(lexicon: Lexicon, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    """“Elaine Thomspon” and “Elaine Thompson”, “Steven Hoffmann” and “Stephen Hoffmann”."""
    if lexicon.is_word(rare.word) and lexicon.is_word(usual.word):
        return False  # the Foreign Ministry, the foreign minister
    return bool(rare.before & usual.before) or (pair.sound and bool(rare.after & usual.after))


def _is_slip(lexicon: Lexicon, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    """Whether an unknown spelling is a slip for the other."""
    one, other = rare.word.lower(), usual.word.lower()
    shorter = min(len(one), len(other))
    if (
        shorter < 5
        or one[:-1] == other[:-1]
        or "e" in (one.removeprefix(other), other.removeprefix(one))
        or (one[0] != other[0] and not pair.sound)
    ):
        return False
    if not pair.slip and (one[-1] != other[-1] or shorter < (7 if pair.sound else 8)):
        return False
    if lexicon.is_word(other) and (usual.opens or (not lexicon.is_name(other) and _has_first_name(lexicon, rare))):
        return False  # Annette Bening, in “Being Julia”
    return not _borne_apart(lexicon, rare, usual)


def _often_wrong(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether a spelling is known only because it is so often got wrong: Guiness."""
    if lexicon.is_name(rare.word) or lexicon.is_word(rare.word) or lexicon.is_place(rare.word):
        return False
    return lexicon.frequency(usual.word) - lexicon.frequency(rare.word) > MUCH_COMMONER


def one_bearer(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether two forms of one name, that differ in accents or capitals, are not those of two people."""
    if rare.before & usual.before or rare.after & usual.after:
        return True
    return not _borne_apart(lexicon, rare, usual)


def _borne_apart(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether each has a first name, or as a first name a surname, of its own."""
    if rare.before and usual.before:
        return lexicon.is_name(usual.word) or not lexicon.is_word(usual.word)
    if not (rare.after and usual.after):
        return False
    return lexicon.is_name(usual.word) or not any(each.alone for each in (*rare.mentions, *usual.mentions))


def _is_orphan(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one is never introduced, and the other is, so that it may be meant: Dallas Abbott, and “Abbot said”."""
    lexicon = doc.lexicon
    if len(one.word) < 5 or one.after or one.before or _listed(doc, one):
        return False
    names = lexicon.is_name(one.word) and lexicon.is_name(other.word)
    if not one.titled and not names and (lexicon.is_place(one.word) or lexicon.is_place(other.word)):
        return False  # the Briton, of Britain
    if lexicon.is_word(one.word) and (one.opens or lexicon.is_word(other.word)):
        return False
    if lexicon.is_word(one.word) and lexicon.frequency(one.word) > COMMON_WORD and not one.titled:
        return False  # the Homes for the Brave, and James Himes
    if other.before:
        return not other.after and _has_first_name(lexicon, other, or_unknown=True)
    return bool(other.after) and other.times == 1 and names and not one.titled  # Kimberley Hockings, Kimberly's


def _telling(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether it says something that two words sound alike though more than a letter differs."""
    return len(sound(rare.word.lower())) > 2 and not lexicon.is_word(rare.word) and not lexicon.is_word(usual.word)


def _is_speaker(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one is never introduced, but speaks as somebody does who was: Dana Clark, and “Clarke said”."""
    if one.times > 2 or one.before or one.after or other.after or one.word[0] != other.word[0] or _listed(doc, one):
        return False
    if not any(each.speaks or each.titled for each in one.mentions):
        return False
    return any(each.alone for each in other.mentions) and _has_first_name(doc.lexicon, other)


def _has_first_name(lexicon: Lexicon, held: Spelling, *, or_unknown: bool = False) -> bool:
    return any(
        lexicon.is_name(first) or (or_unknown and first.isalpha() and not lexicon.is_word(first))
        for first in held.before
    )


def _in_one_frame(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether what is no person is called so: “the Ballard Museum”, and then “the Bollard would check”."""
    if rare.times > 1 or len(rare.word) < 6 or rare.after or rare.before or doc.lexicon.is_place(rare.word):
        return False
    return all(
        any(THE.search(doc.text, max(0, each.span.start - 5), each.span.start) for each in held.mentions)
        for held in (rare, usual)
    )


def _listed(doc: Document, held: Spelling) -> bool:
    """Whether it is one name of a list: “Stevens, Tait, Voyce”."""
    return any(
        LISTED.match(doc.text, each.span.end) and doc.text[: each.span.start].endswith((", ", "\n\n", "; "))
        for each in held.mentions
    )


def contrasted(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether a sentence tells the two apart: “Carole Carroll, not Carol Carroll”.

    An unknown spelling beside a usual one is a slip there, too, where no word sets the two against each other.
    """
    near = sorted([(each.span, rare.word) for each in rare.mentions] + [(each.span, "") for each in usual.mentions])
    return any(
        word != other_word
        and not STOP.search(doc.text, one.end, other.start)
        and (rare.known or usual.times < OFTEN or AGAINST.search(doc.text, one.end, other.start) is not None)
        for (one, word), (other, other_word) in pairwise(near)
    )


OFTEN = 3
COMMON_WORD = 4.0  # on the Zipf scale
MUCH_COMMONER = 1.2  # on the Zipf scale
FOREIGN = regex(r" (?:des?|du|pour|et|del|dos?|und|für|y|e|della|di) ")
THE = regex(r"\b[Tt]he $")
LISTED = regex(r"[,;] [A-Z]|, and [A-Z]")
STOP = regex(r"[.!?][”’\")]?\s|\n")
AGAINST = regex(
    r"\b(?:not|and|or|nor|vs?|versus|formerly|once|called|spell|spelt|spelled|with|to|from)\b|[/=]",
)
