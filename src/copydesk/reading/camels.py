"""The names with a capital inside (WorldCom, MacPherson, Mar-a-Lago) that a story also writes with other capitals."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.reading.bearers import Spelling, mentions_at
from copydesk.reading.distinctions import contrasted, one_bearer
from copydesk.reading.names import HEADINGS
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


class Recased(NamedTuple):
    """Where the rarer form stands; the usual one, how often and where first, and whether it is clearly right."""

    span: Span
    usual: str
    times: int
    first: Span
    clear: bool


def recased(doc: Document) -> tuple[Recased, ...]:
    inner = CAMEL.findall(doc.text) if HUMP.search(doc.text) else ()
    camels = {word.lower() for word in inner if not doc.lexicon.is_own(word)}
    forms = defaultdict[str, dict[str, list[Span]]](lambda: defaultdict(list))
    if camels:
        for found in WORD.finditer(doc.text):
            if found[0].lower() in camels and _written(doc, found[0], found.start()):
                forms[found[0].lower()][found[0]].append(Span(*found.span()))
    for span in _hyphened(doc):
        forms[doc[span].lower()][doc[span]].append(span)
    return tuple(each for name, spans in forms.items() if len(spans) == 2 for each in _rarer(doc, name, spans))


def _hyphened(doc: Document) -> Iterator[Span]:
    """Names with hyphens below the headlines (Mar-a-Lago), of which a part is no word."""
    for found in HYPHENED.finditer(doc.text):
        segment = doc.segment(found.start())
        plain = all(doc.lexicon.is_word(part) for part in found[0].split("-"))
        if segment and segment.kind not in HEADINGS and not plain and not found[0].isupper():
            yield Span(*found.span())


def _written(doc: Document, word: str, start: int) -> bool:
    """Whether its capitals are the name's own: not those of a headline in capitals, nor of a sentence."""
    if word.islower() or word.isupper() or word.startswith(("the", "The")) or INNER.search(word[1:]):
        return False
    return not (
        word[1:].lower() != word[1:]
        and word[0].isupper()
        and doc.text.find(word[0].lower() + word[1:]) >= 0
        and opens_sentence(doc, start)
    )


def _rarer(doc: Document, name: str, forms: dict[str, list[Span]]) -> Iterator[Recased]:
    if doc.lexicon.is_word(name):
        return
    one, other = (Spelling(word, True, mentions_at(doc, spans)) for word, spans in forms.items())
    rare, usual = sorted((one, other), key=lambda each: (each.times, -each.mentions[0].span.start))
    if contrasted(doc, rare, usual) or not one_bearer(doc.lexicon, rare, usual):
        return
    first = usual.mentions[0].span
    for each in rare.mentions:
        yield Recased(each.span, usual.word, usual.times, first, usual.times >= 3 * rare.times)


HYPHENED = regex(r"(?<![\w-])[A-Z][^\W_]*(?:-[^\W\d_]+)+(?![\w-])")
HUMP = regex(r"[a-z][A-Z]")
CAMEL = regex(r"(?<!\w)[^\W_]*[a-z][A-Z][^\W_]*(?!\w)")
WORD = regex(r"(?<![\w@#./])[^\W\d_]{4,}(?!\w|\.\w|@)")
INNER = regex(r"[A-Z]{2}")
