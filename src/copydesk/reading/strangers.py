"""Surnames that speak in a story though nobody of that name was introduced: “Tarkenton said”, after Hollis Tarkington."""

from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document
from copydesk.reading.bearers import Spelling, spelling
from copydesk.reading.distinctions import has_first_name, is_plain, listed
from copydesk.reading.spellings import capitalised, near
from copydesk.regex import regex


class Stranger(NamedTuple):
    """Who speaks without having been introduced, and the one who may be meant."""

    spelling: Spelling
    meant: Spelling


def strangers(doc: Document) -> tuple[Stranger, ...]:
    """Those whose names are two slips at most from that of one person who was introduced before."""
    return tuple(_strangers(doc))


def _strangers(doc: Document) -> Iterator[Stranger]:
    speakers = {name for found in SPEAKS.finditer(doc.text) if (name := found[1] or found[2])}
    for name in sorted(speakers):
        like = [other for other in doc.read(capitalised) if other[0] == name[0] and other != name and near(name, other)]
        if like and _is_stranger(doc, one := spelling(doc, name)):
            introduced = [other for each in like if _was_introduced(doc, other := spelling(doc, each), one)]
            if len(introduced) == 1:
                yield Stranger(one, introduced[0])


def _is_stranger(doc: Document, held: Spelling) -> bool:
    lexicon, word = doc.lexicon, held.word
    if lexicon.is_own(word) or lexicon.is_place(word) or is_plain(lexicon, word) or listed(doc, held):
        return False
    return held.times <= MOST and all(each.alone and not each.titled for each in held.mentions)


def _was_introduced(doc: Document, other: Spelling, stranger: Spelling) -> bool:
    """Whether this is the surname of a person who came up before."""
    before = other.mentions[0].span < stranger.mentions[0].span
    return (
        before
        and has_first_name(doc.lexicon, other, or_unknown=True)
        and all(is_plain(doc.lexicon, word) for word in other.after)
        and f"{stranger.word}s" != other.word
        and f"{other.word}s" != stranger.word
    )


MOST = 2  # times that a stranger is named
SPEAKS = regex(
    r"(?<![\w’'&-])([A-Z][^\W\d_A-Z]{4,}) (?:said|says|told|added|adds|asked|recalled|explained|noted|argued|insisted)\b"
    r"|\b(?:said|says) ([A-Z][^\W\d_A-Z]{4,})(?=[.,])"
)
