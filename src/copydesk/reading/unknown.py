"""The words of a story that the lexicon does not know."""

from copydesk.document import Document
from copydesk.lexicon import Lexicon
from copydesk.reading.words import Word, forms, words


def unknown_words(doc: Document) -> tuple[Word, ...]:
    """The unknown ones that are letters all through, in order; a possessive ending is not counted in."""
    strange = doc.lexicon.among(doc.read(forms), _is_unknown)
    return tuple(_without_ending(word) for word in doc.read(words) if word.text in strange) if strange else ()


def _is_unknown(form: str, lexicon: Lexicon) -> bool:
    owner = _owner(form)
    return owner.isalpha() and not lexicon.knows(owner)


def _owner(form: str) -> str:
    return form[:-2] if form.endswith(POSSESSIVE) else form


def _without_ending(word: Word) -> Word:
    owner = _owner(word.text)
    return Word(word.start, word.start + len(owner), owner)


POSSESSIVE = ("'s", "’s")
