"""What tells two names apart that are spelt nearly alike: a sentence with both, a first name each, a list."""

from itertools import pairwise

from copydesk.document import Document
from copydesk.lexicon import Lexicon
from copydesk.reading.bearers import Spelling
from copydesk.regex import regex


def one_bearer(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether two forms of one name, that differ in accents or capitals, are not those of two people."""
    return bool(rare.before & usual.before or rare.after & usual.after) or not borne_apart(lexicon, rare, usual)


def borne_apart(lexicon: Lexicon, rare: Spelling, usual: Spelling) -> bool:
    """Whether each has a first name, or as a first name a surname, of its own."""
    if rare.before and usual.before:
        return lexicon.is_name(usual.word) or not lexicon.is_word(usual.word)
    if not (rare.after and usual.after) or all(is_plain(lexicon, word) for word in rare.after):
        return False
    return lexicon.is_name(usual.word) or not any(each.alone for each in (*rare.mentions, *usual.mentions))


def is_plain(lexicon: Lexicon, word: str) -> bool:
    """Whether it is a word and no name: the Cup, of the Davis Cup."""
    return lexicon.is_word(word) and not lexicon.is_name(word)


def has_first_name(lexicon: Lexicon, held: Spelling, *, or_unknown: bool = False) -> bool:
    return any(
        lexicon.is_name(first) or (or_unknown and first.isalpha() and not lexicon.is_word(first))
        for first in held.before
    )


def listed(doc: Document, held: Spelling) -> bool:
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
    doubtful = not rare.known and (usual.known or usual.times >= OFTEN)
    against = AGAINST if doubtful else ANYTHING
    return any(
        word != other_word
        and not STOP.search(doc.text, one.end, other.start)
        and against.search(doc.text[one.end : other.start]) is not None
        for (one, word), (other, other_word) in pairwise(near)
    )


OFTEN = 3
LISTED = regex(r"[,;] [A-Z]|, and [A-Z]")
STOP = regex(r"[.!?][”’\")]?\s|\n")
ANYTHING = regex("")
AGAINST = regex(
    r"\b(?:not|formerly|once|called|spell|spelt|spelled|vs?|versus)\b|[/=]"
    r"|\b(?:and|or|nor|with|to|from)(?: [a-z]{1,4})?(?: [A-Z][\w.’'-]*){0,2} $"
)
