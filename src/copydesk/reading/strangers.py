"""Surnames that act in a story though nobody of that name was introduced: “Tarkenton said”, after Hollis Tarkington."""

from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document
from copydesk.reading.bearers import Spelling, spelling
from copydesk.reading.distinctions import has_first_name, is_plain, listed
from copydesk.reading.spellings import capitalised, near, sound
from copydesk.reading.surnames import THE
from copydesk.regex import regex


class Stranger(NamedTuple):
    """Who speaks or acts without having been introduced, and the one who may be meant."""

    spelling: Spelling
    meant: Spelling


def strangers(doc: Document) -> tuple[Stranger, ...]:
    """Those whose names are two slips at most from that of one person who was introduced before, or sound alike."""
    return tuple(_strangers(doc))


def _strangers(doc: Document) -> Iterator[Stranger]:
    actors = {name for found in ACTS.finditer(doc.text) if (name := found[1] or found[2])}
    for name in sorted(actors):
        like = [other for other in doc.read(capitalised) if other[0] == name[0] and _like(name, other)]
        if like and _is_stranger(doc, one := spelling(doc, name)):
            introduced = [other for each in like if _was_introduced(doc, other := spelling(doc, each), one)]
            if len(introduced) == 1:
                yield Stranger(one, introduced[0])


def _like(one: str, other: str) -> bool:
    if one == other or abs(len(one) - len(other)) > MUCH_LONGER:
        return False
    return near(one, other) or sound(one.lower()) == sound(other.lower())


def _is_stranger(doc: Document, held: Spelling) -> bool:
    lexicon, word = doc.lexicon, held.word
    if lexicon.is_own(word) or lexicon.is_place(word) or is_plain(lexicon, word) or listed(doc, held):
        return False
    return held.times <= MOST and all(
        each.alone and not each.titled and not THE.search(doc.text, max(0, each.span.start - 5), each.span.start)
        for each in held.mentions
    )


def _was_introduced(doc: Document, other: Spelling, stranger: Spelling) -> bool:
    """Whether this is the surname of a person who came up before."""
    before = other.mentions[0].span < stranger.mentions[0].span
    return (
        before
        and has_first_name(doc.lexicon, other, or_unknown=True)
        and all(is_plain(doc.lexicon, word) for word in other.after)
        and not doc.lexicon.is_place(other.word)
        and not other.word.startswith(stranger.word)
        and not stranger.word.startswith(other.word)  # Duff, whom they call Duffer
    )


MUCH_LONGER = 2  # letters
MOST = 2  # times that a stranger is named
ACTS = regex(
    r"(?<![\w’'&-])([A-Z][^\W\d_A-Z]{4,}) (?:said|says|told|added|adds|asked|who|would|could|did|does|had|has|was|is"
    r"|will|began|came|took|went|left|made|gave|grew|ran|won|lost|led|spoke|wrote|knew|became|[a-z]{3,}ed)\b"
    r"|\b(?:said|says) ([A-Z][^\W\d_A-Z]{4,})(?=[.,])"
)
