"""The words of a story that the lexicon does not know."""

from copydesk.document import Document
from copydesk.reading.words import Word, words


def unknown_words(doc: Document) -> tuple[Word, ...]:
    """The unknown ones that are letters all through, in order; a possessive ending is not counted in."""
    every = [_owner(word) for word in doc.read(words)]
    unknown = {text for text in {word.text for word in every} if text.isalpha() and not doc.lexicon.knows(text)}
    return tuple(word for word in every if word.text in unknown)


def _owner(word: Word) -> Word:
    if word.text.endswith(("'s", "’s")):
        return Word(word.start, word.end - 2, word.text[:-2])
    return word
