"""Surnames that stand alone for somebody who was introduced under another: “Kim Beagley”, and then “Beazley said”."""

from copydesk.document import Document, Kind
from copydesk.reading.bearers import Spelling
from copydesk.reading.distinctions import has_first_name, is_plain, listed
from copydesk.regex import regex


def is_orphan(doc: Document, one: Spelling, other: Spelling) -> bool:
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


def speaks_for(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether one is never introduced, but speaks as somebody does who was: Dana Clark, and “Clarke said”."""
    if one.times > 2 or not _without_first_name(doc, one) or one.word[0] != other.word[0] or _stands_first(doc, other):
        return False
    if not any(each.speaks or each.titled for each in one.mentions):
        return False
    return any(each.alone for each in other.mentions) and has_first_name(doc.lexicon, other)


def takes_over(doc: Document, one: Spelling, other: Spelling) -> bool:
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


def strays(doc: Document, one: Spelling, other: Spelling) -> bool:
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


def is_wrong_form(doc: Document, one: Spelling, other: Spelling) -> bool:
    """Whether a surname gained or lost its s, or its end changed: Anne Walters, and “Walter said”."""
    lexicon = doc.lexicon
    if not (lexicon.is_name(one.word) and has_first_name(lexicon, other)) or lexicon.is_place(other.word):
        return False
    if any(THE.search(doc.text, max(0, each.span.start - 5), each.span.start) for each in one.mentions):
        return False  # the Walters, the family
    owns = one.word + "s" == other.word and _without_first_name(doc, one) and _owns(doc, one)
    turned = len(one.word) == len(other.word) or f"{one.word}s" == other.word or one.word == f"{other.word}s"
    return owns or (turned and (speaks_for(doc, one, other) or takes_over(doc, one, other)))


def _owns(doc: Document, held: Spelling) -> bool:
    return all(doc.text.startswith(("’s ", "'s "), each.span.end) for each in held.mentions)


def _without_first_name(doc: Document, held: Spelling) -> bool:
    return not (held.before or held.after or listed(doc, held))


def _stands_first(doc: Document, held: Spelling) -> bool:
    """Whether a surname follows it: Ian Harrison SC and “Joe Biden Slams” are none."""
    return not all(is_plain(doc.lexicon, word) or word.isupper() for word in held.after)


HEADINGS = frozenset({Kind.HEADLINE, Kind.DEK, Kind.CAPTION, Kind.ALT_TEXT})
COMMON_WORD = 4.0  # on the Zipf scale
THE = regex(r"\b[Tt]he $")
