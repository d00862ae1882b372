"""Which of two spellings in a story are one name, judged by who bears them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copydesk.document import Document, Kind
from copydesk.lexicon import Lexicon
from copydesk.reading.abbreviations import CALENDAR
from copydesk.reading.bearers import Spelling, spelling
from copydesk.reading.distinctions import OFTEN, borne_apart, contrasted, has_first_name, is_plain, listed
from copydesk.reading.spellings import Pair, sound
from copydesk.regex import regex


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


def _ranked(doc: Document, one: str, other: str) -> tuple[Spelling, Spelling]:
    """Two spellings, the doubtful one first. The desk's own is never that."""
    own, common = doc.lexicon.is_own, doc.lexicon.frequency
    rare, usual = sorted(
        (spelling(doc, one), spelling(doc, other)),
        key=lambda each: (
            own(each.word),
            each.times,
            each.known,
            bool(each.before),
            common(each.word),
            -each.mentions[0].span.start,
        ),
    )
    if usual.times < OFTEN and rare.known and not usual.known:
        return usual, rare
    return rare, usual


def _is_drift(doc: Document, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    if any(FOREIGN.match(doc.text, each.span.end) for each in rare.mentions):
        return False  # the Fondation pour la Recherche
    if contrasted(doc, rare, usual) or (rare.known and CALENDAR.intersection((rare.word, usual.word))):
        return False
    if pair.forms:
        return _same_person(doc.lexicon, rare, usual) or _wrong_form(doc, rare, usual) or _wrong_form(doc, usual, rare)
    if _same_bearer(doc.lexicon, pair, rare, usual):
        return True
    if pair.slip and _in_same_place(doc, rare, usual):
        return True
    if not rare.known or (pair.slip and pair.sound and _often_wrong(doc.lexicon, rare, usual)):
        return _is_slip(doc.lexicon, pair, rare, usual) and not (usual.before and listed(doc, rare))
    if _is_speaker(doc, rare, usual) or _is_speaker(doc, usual, rare):
        return True
    if pair.slip and (_takes_over(doc, rare, usual) or _takes_over(doc, usual, rare) or _strays(doc, rare, usual)):
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
    if rare.before & usual.before:
        return True
    common = rare.after & usual.after
    if not common or pair.sound:
        return bool(common)
    things = all(is_plain(lexicon, word) for word in common)  # the Davis Cup, the Danis Cup
    return pair.slip and rare.times == 1 and (not rare.known or things) and (usual.known or usual.times > 1)


def _same_person(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether a first name before both tells that they are no forms of a word: Ann Buntes, Ann Bunten."""
    if len(rare.word) != len(usual.word) or lexicon.is_place(rare.word) or lexicon.is_place(usual.word):
        return False
    return any(lexicon.is_name(first) and not lexicon.is_place(first) for first in rare.before & usual.before)


def _wrong_form(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether a surname gained or lost its s, or its end changed: Anne Walters, and “Walter said”."""
    lexicon = doc.lexicon
    if not (lexicon.is_name(one.word) and has_first_name(lexicon, other)) or lexicon.is_place(other.word):
        return False
    if any(THE.search(doc.text, max(0, each.span.start - 5), each.span.start) for each in one.mentions):
        return False  # the Walters, the family
    owns = one.word + "s" == other.word and _without_first_name(doc, one) and _owns(doc, one)
    turned = len(one.word) == len(other.word) or f"{one.word}s" == other.word or one.word == f"{other.word}s"
    return owns or (turned and (_is_speaker(doc, one, other) or _takes_over(doc, one, other)))


def _owns(doc: Document, held: Spelling) -> bool:
    return all(doc.text.startswith(("’s ", "'s "), each.span.end) for each in held.mentions)


def _in_same_place(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether a name stands once where a place does that the story names, and is no place: “in Landon”."""
    lexicon = doc.lexicon
    if rare.times > 1 or usual.times < 2 or not lexicon.is_place(usual.word) or lexicon.is_place(rare.word):
        return False
    if not rare.mentions[0].alone or len(rare.word) < 5:
        return False
    return all(
        any(IN.search(doc.text, max(0, each.span.start - 8), each.span.start) for each in held.mentions)
        for held in (rare, usual)
    )


def _is_slip(lexicon: Lexicon, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    """Whether an unknown spelling is a slip for the other."""
    one, other = rare.word.lower(), usual.word.lower()
    shorter = min(len(one), len(other))
    brief = usual.times < OFTEN or rare.times > 1 or lexicon.frequency(one) > 0
    if (
        shorter < (5 if brief else 4)
        or one[:-1] == other[:-1]
        or "e" in (one.removeprefix(other), other.removeprefix(one))
        or (one[0] != other[0] and not pair.sound)
    ):
        return False
    if not pair.slip and (one[-1] != other[-1] or shorter < (7 if pair.sound else 8)):
        return False
    if lexicon.is_word(other) and (usual.opens or (not lexicon.is_name(other) and has_first_name(lexicon, rare))):
        return False  # Annette Bening, in “Being Julia”
    return not borne_apart(lexicon, rare, usual)


def _often_wrong(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether a spelling is known only because it is so often got wrong: Guiness."""
    if lexicon.is_name(rare.word) or lexicon.is_word(rare.word) or lexicon.is_place(rare.word):
        return False
    return lexicon.frequency(usual.word) - lexicon.frequency(rare.word) > MUCH_COMMONER


def _is_orphan(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one is never introduced, and the other is, so that it may be meant: Dallas Abbott, and “Abbot said”."""
    lexicon = doc.lexicon
    if len(one.word) < 5 or one.after or one.before or listed(doc, one):
        return False
    names = lexicon.is_name(one.word) and lexicon.is_name(other.word)
    if not one.titled and not names and (lexicon.is_place(one.word) or lexicon.is_place(other.word)):
        return False  # the Briton, of Britain
    if lexicon.is_word(one.word) and (one.opens or lexicon.is_word(other.word)):
        return False
    if lexicon.is_word(one.word) and lexicon.frequency(one.word) > COMMON_WORD and not one.titled:
        return False  # the Homes for the Brave, and James Himes
    if other.before:
        return not other.after and has_first_name(lexicon, other, or_unknown=True)
    return bool(other.after) and other.times == 1 and names and not one.titled  # Kimberley Hockings, Kimberly's


def _telling(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether it says something that two words sound alike though more than a letter differs."""
    return len(sound(rare.word.lower())) > 2 and not lexicon.is_word(rare.word) and not lexicon.is_word(usual.word)


def _is_speaker(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one is never introduced, but speaks as somebody does who was: Dana Clark, and “Clarke said”."""
    if one.times > 2 or not _without_first_name(doc, one) or one.word[0] != other.word[0] or _stands_first(doc, other):
        return False
    if not any(each.speaks or each.titled for each in one.mentions):
        return False
    return any(each.alone for each in other.mentions) and has_first_name(doc.lexicon, other)


def _takes_over(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one speaks for who was introduced as another and never comes again: Kim Beagley, then Beazley."""
    lexicon = doc.lexicon
    speaks = any(each.speaks or each.titled for each in one.mentions)
    if (
        len(one.word) < 5
        or one.word[0] != other.word[0]
        or not _without_first_name(doc, one)
        or _stands_first(doc, other)
    ):
        return False
    if lexicon.is_word(one.word) or not (speaks or (one.times > 1 and not lexicon.is_place(one.word))):
        return False
    introduced = all(each.before for each in other.mentions)
    return (
        introduced
        and has_first_name(lexicon, other, or_unknown=True)
        and other.mentions[0].span < one.mentions[-1].span
    )


def _strays(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one stands once and alone where somebody is spoken of who has a full name: “Helman fears for rugby”."""
    lexicon = doc.lexicon
    if one.times > 1 or other.times < 2 or len(one.word) < 5 or one.word[0] != other.word[0]:
        return False
    if lexicon.is_place(one.word) or lexicon.is_word(one.word) or not has_first_name(lexicon, other, or_unknown=True):
        return False
    if not _without_first_name(doc, one) or _stands_first(doc, other):
        return False
    segment = doc.segment(one.mentions[0].span.start)
    return (segment is not None and segment.kind in HEADINGS) or any(each.alone for each in other.mentions)


def _without_first_name(doc: Document, held: Spelling) -> bool:
    return not (held.before or held.after or listed(doc, held))


def _stands_first(doc: Document, held: Spelling) -> bool:
    """Whether a surname follows it: Ian Harrison SC and “Joe Biden Slams” are none."""
    return not all(is_plain(doc.lexicon, word) or word.isupper() for word in held.after)


def _in_one_frame(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether what is no person is called so: “the Ballard Museum”, and then “the Bollard would check”."""
    if rare.times > 1 or len(rare.word) < 6 or rare.after or rare.before or doc.lexicon.is_place(rare.word):
        return False
    return all(
        any(THE.search(doc.text, max(0, each.span.start - 5), each.span.start) for each in held.mentions)
        for held in (rare, usual)
    )


HEADINGS = frozenset({Kind.HEADLINE, Kind.DEK, Kind.CAPTION, Kind.ALT_TEXT})
COMMON_WORD = 4.0  # on the Zipf scale
MUCH_COMMONER = 1.2  # on the Zipf scale
FOREIGN = regex(r" (?:des?|du|pour|et|del|dos?|und|für|y|e|della|di) ")
THE = regex(r"\b[Tt]he $")
IN = regex(r"\b(?:[Ii]n|from|to|at|near|outside) $")
