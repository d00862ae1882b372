"""Which of two spellings in a story are one name, judged by who bears them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copydesk.document import Document
from copydesk.lexicon import Lexicon
from copydesk.reading.abbreviations import CALENDAR
from copydesk.reading.bearers import RARE, Spelling, spelling
from copydesk.reading.distinctions import OFTEN, borne_apart, contrasted, has_first_name, is_plain, listed
from copydesk.reading.spellings import Pair, sound
from copydesk.reading.strangers import Stranger
from copydesk.reading.surnames import THE, is_orphan, is_wrong_form, speaks_for, strays, takes_over
from copydesk.regex import regex


class Drift(NamedTuple):
    """A spelling that is doubtful, the one beside which it is, and whether that is clearly the right one."""

    rare: Spelling
    usual: Spelling
    clear: bool


def drifts(doc: Document, pairs: Iterable[Pair], strangers: Iterable[Stranger]) -> Iterator[Drift]:
    """Of two spellings of one name the rarer, else the unknown one, else the later; and who speaks unintroduced."""
    wrong = set[str]()
    for pair in pairs:
        rare, usual = _ranked(doc, pair.one, pair.other)
        if rare.word in wrong or usual.word in wrong or doc.lexicon.is_own(rare.word):
            continue
        if _is_drift(doc, pair, rare, usual):
            wrong.add(rare.word)
            clear = usual.times >= 3 * rare.times or (usual.known and not rare.known)
            yield Drift(rare, usual, clear)
    for name, meant in strangers:
        if name.word not in wrong and meant.word not in wrong:
            yield Drift(name, meant, meant.times >= 3 * name.times)


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
    if usual.word in rare.before or rare.word in usual.before:
        return False  # Boyko Boykov
    if contrasted(doc, rare, usual) or (rare.known and CALENDAR.intersection((rare.word, usual.word))):
        return False
    if min(len(rare.word), len(usual.word)) < SHORT:
        return _is_short_drift(doc.lexicon, pair, rare, usual)
    if pair.forms:
        return (
            _same_person(doc.lexicon, rare, usual) or is_wrong_form(doc, rare, usual) or is_wrong_form(doc, usual, rare)
        )
    if _same_bearer(doc.lexicon, pair, rare, usual):
        return True
    if pair.slip and _in_same_place(doc, rare, usual):
        return True
    if not rare.known or (pair.slip and pair.sound and _hardly_known(doc.lexicon, rare, usual)):
        return _is_slip(doc.lexicon, pair, rare, usual) and not (usual.before and listed(doc, rare))
    if speaks_for(doc, rare, usual) or speaks_for(doc, usual, rare):
        return True
    if pair.slip and (takes_over(doc, rare, usual) or takes_over(doc, usual, rare) or strays(doc, rare, usual)):
        return True
    if not pair.sound or not (pair.slip or _telling(doc.lexicon, rare, usual)):
        return False
    return is_orphan(doc, rare, usual) or is_orphan(doc, usual, rare) or (pair.slip and _in_one_frame(doc, rare, usual))


def _is_short_drift(lexicon: Lexicon, pair: Pair, rare: Spelling, usual: Spelling) -> bool:
    """“Jon Whitman” and “John Whitman”; “Dan Whitman” is his brother."""
    one, other = rare.word, usual.word
    if pair.forms or not pair.sound or len(one) == len(other) or one[0] != other[0]:
        return False
    if not (lexicon.is_name(one) and lexicon.is_name(other)):
        return False
    surnames = {word for word in rare.after & usual.after if not is_plain(lexicon, word)}
    return bool(surnames or any(map(lexicon.is_name, rare.before & usual.before)))


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


def _hardly_known(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether a spelling is known only because it is so often got wrong (Guiness), or for a word that nobody uses."""
    if lexicon.is_name(rare.word) or lexicon.is_place(rare.word):
        return False
    if lexicon.is_word(rare.word):
        return rare.times == 1 and usual.times >= OFTEN and lexicon.frequency(rare.word) < RARE
    return lexicon.frequency(usual.word) - lexicon.frequency(rare.word) > MUCH_COMMONER


def _telling(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether it says something that two words sound alike though more than a letter differs."""
    return len(sound(rare.word.lower())) > 2 and not lexicon.is_word(rare.word) and not lexicon.is_word(usual.word)


def _in_one_frame(doc: Document, rare: Spelling, usual: Spelling) -> bool:
    """Whether what is no person is called so: “the Ballard Museum”, and then “the Bollard would check”."""
    if rare.times > 1 or len(rare.word) < 6 or rare.after or rare.before or doc.lexicon.is_place(rare.word):
        return False
    return all(
        any(THE.search(doc.text, max(0, each.span.start - 5), each.span.start) for each in held.mentions)
        for held in (rare, usual)
    )


SHORT = 4  # letters
MUCH_COMMONER = 1.2  # on the Zipf scale
FOREIGN = regex(r" (?:des?|du|pour|et|del|dos?|und|für|y|e|della|di) ")
IN = regex(r"\b(?:[Ii]n|from|to|at|near|outside) $")
