"""What stands around a word, as far as it tells whether a strange word was meant."""

from collections.abc import Collection

from copydesk.document import Document
from copydesk.reading.words import Word


def before(doc: Document, word: Word) -> str:
    """The word before this one, without a full stop; nothing where more than a space stands between."""
    found = doc.text[max(0, word.start - FAR) : word.start]
    if found[-1:] not in SPACES:
        return ""
    pieces = found[:-1].split()
    return pieces[-1].rstrip(".").lstrip("“‘(\"'[") if pieces else ""


def after(doc: Document, word: Word) -> str:
    """The word after this one, with what is written on to it; nothing where more than a space stands between."""
    found = doc.text[word.end : word.end + FAR]
    return found[1:].partition(" ")[0] if found[:1] in SPACES else ""


def follows_given_name(doc: Document, word: Word) -> bool:
    """Whether a given name, an initial, a courtesy title or an unknown name stands before it."""
    first = before(doc, word)
    if not (first.isalpha() and first[0].isupper() and not first[1:].isupper()):
        return False
    if len(first) < 3 or first in COURTESY or doc.lexicon.is_name(first):
        return True
    return not doc.lexicon.is_word(first) and not doc.lexicon.is_place(first)


def is_named(doc: Document, word: Word) -> bool:
    """Whether it is spoken of as a word, “so”, or is part of something longer: a handle, an address, [E]conomy."""
    text = doc.text
    first, rest = text[word.start - 1 : word.start], text[word.end : word.end + 6]
    if first and first in QUOTES and rest[:1] in QUOTES and rest:
        return True
    if first and (first in JOINED or (first in "[(" and text[word.start - 2 : word.start - 1].isalnum())):
        return True
    if rest[:1] in APOSTROPHES and rest:  # talkin’
        return not rest[1:2].isalnum() or rest[1:3].rstrip() not in ("s", "S")
    return bool(rest) and (rest[0] in "@/_&" or (rest[0] in ".[(" and rest[1:2].isalnum()))


def is_titled(doc: Document, word: Word) -> bool:
    """Whether a common word with a capital stands beside it, as in the name of a firm or a building."""
    lexicon = doc.lexicon
    beside = (before(doc, word), after(doc, word).rstrip(",.;:?!"))
    common = (each for each in beside if len(each) > SHORT and each.istitle() and lexicon.is_word(each))
    return any(lexicon.frequency(each) >= IN_USE and not lexicon.is_name(each) for each in common)


def is_foreign(doc: Document, word: Word, strange: Collection[str]) -> bool:
    """Whether a foreign article, a strange word or the name of a genus stands beside it: “Trachemys scripta”."""
    text = doc.text
    earlier = text[max(0, word.start - FAR) : word.start].split(" ")[-3:-1]
    later = text[word.end : word.end + FAR].split(" ")[1:3]
    if not ARTICLES.isdisjoint(earlier):
        return True
    genus = before(doc, word)
    initial = genus[:1].isupper() and len(genus) == 1
    if genus.istitle() and (initial or doc.lexicon.frequency(genus) < COMMON) and word.text.endswith(LATIN):
        return True
    beside = [*earlier[-1:], *(earlier[:1] if earlier[-1:] and earlier[-1] in PARTICLES else ())]
    beside += [*later[:1], *(later[1:] if later[:1] and later[0] in PARTICLES else ())]
    return any(each.islower() and each.strip(".,;:!?”’\"') ") in strange for each in beside)


FAR = 30  # characters
SHORT = 3  # letters
IN_USE, COMMON = 3.0, 5.0  # on the Zipf scale
SPACES = (" ", "\u00a0")
APOSTROPHES = "'’"
QUOTES = "“”‘’\"'"
JOINED = "])@#._&/’'"
COURTESY = frozenset(("Mr", "Mrs", "Ms", "Dr", "Sir", "Prof"))
ARTICLES = frozenset("el los las les des aux mes ses leurs der das und della gli dos zu".split())
PARTICLES = frozenset("ad de di da et a y la le el in".split())
LATIN = tuple("a e i o u us um is ii ae ens ans ops".split())
