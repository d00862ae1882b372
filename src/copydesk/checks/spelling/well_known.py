"""Correct a well-known misspelling.

The list is for those that a dictionary has let through (“miniscule”), or that look like a rare word or a coinage, so
that they cannot be told from the word alone. Spellings of the other variety of English are house style and not here.

- The risk is [[miniscule]], they [[publically]] said of the [[harrassment]].
+ The risk is minuscule, they publicly said of the harassment.

- [[Seperate]] talks were held.
+ Separate talks were held.

- H: [[DEFENDENT]] is free

- They were armed with [[knifes]].
+ They were armed with knives.

= They publicly fulfil, and fulfill, a commitment to targeting knives.
= John Singer Sargent painted it, and Mr. Govenor sang.
= He called it “miniscule” [sic] and was harrassed (sic).
= The man knifes his rival, and who knifes him in turn?
= See the film “Miniscule” and follow @definately or #seperate.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.words import words
from copydesk.regex import regex


@cache
def _listed() -> dict[str, str]:
    return {wrong: right for right, every in table("misspellings")["misspellings"].items() for wrong in every.split()}


@check(level=Level.ERROR, segments=COPY, quotations="read", needs=tuple(_listed()), safe=True)
def well_known(doc: Document) -> Iterator[Finding]:
    for word in doc.read(words):
        right = _listed().get(word.text.lower())
        if right and not _meant(doc, word.text, word.start, word.end):
            fix = _in_case(word.text, right)
            yield Finding(word.span, f"Spell it “{fix}”.", (fix,))


def _meant(doc: Document, text: str, start: int, end: int) -> bool:
    """Whether it is a name, a word under discussion, or a verb in the present."""
    quoted = doc.text[start - 1 : start] in QUOTES
    if text.istitle() and (_begins_name(doc, text, start) or quoted):
        return True
    if quoted and doc.text[end : end + 1] in CLOSING:
        return True  # “accomodate” is how he wrote it
    return text.lower() == "knifes" and bool(OBJECT.match(doc.text, end))


def _begins_name(doc: Document, text: str, start: int) -> bool:
    """Whether a word with a capital is, or may be, somebody's name."""
    before = NAME_BEFORE.search(doc.text, max(0, start - 25), start)
    return doc.lexicon.is_name(text) or (before is not None and (before[1] in TITLES or doc.lexicon.is_name(before[1])))


def _in_case(wrong: str, right: str) -> str:
    if wrong.isupper():
        return right.upper()
    return right.capitalize() if wrong[0].isupper() else right


QUOTES = ("“", "‘", '"')
CLOSING = ("”", "’", '"')
TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr"))
NAME_BEFORE = regex(r"\b([A-Z][a-z]*)\.? $")
OBJECT = regex(r" (?:an?|the|his|her|him|its|their|them|[A-Z]\w+)\b")
