"""Sentences and paragraphs that stand in a story twice."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from copydesk.document import PROSE, Document, Span
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


class Repeat(NamedTuple):
    """A stretch that says word for word what one before it said."""

    first: Span
    second: Span


def repeated_paragraphs(doc: Document) -> tuple[Repeat, ...]:
    """The paragraphs that repeat an earlier one, in order."""
    return _repeated(doc, [segment.span for segment in doc.parts(*PROSE)])


def repeated_sentences(doc: Document) -> tuple[Repeat, ...]:
    """The sentences that repeat an earlier one, in order, but for those of a repeated paragraph."""
    paragraphs = [repeat.second for repeat in doc.read(repeated_paragraphs)]
    found = _repeated(doc, doc.read(sentences))
    return tuple(
        repeat
        for repeat in found
        if _in_prose(doc, repeat.first)
        and _in_prose(doc, repeat.second)
        and not any(paragraph.covers(repeat.second) for paragraph in paragraphs)
    )


def said_again(doc: Document) -> frozenset[Span]:
    """The sentences, short ones too, that say what another says."""
    keys = {span: _key(doc, span) for span in doc.read(sentences)}
    times = Counter(keys.values())
    return frozenset(span for span, key in keys.items() if times[key] > 1)


def _key(doc: Document, span: Span) -> str:
    return " ".join(WORD.findall(doc[span].lower()))


def _head(doc: Document, span: Span) -> str:
    """The first words, in which two that say the same must agree."""
    found = HEAD.match(doc.text, span.start, span.end)
    return " ".join(found.groups()).lower() if found else ""


def _repeated(doc: Document, spans: Sequence[Span]) -> tuple[Repeat, ...]:
    """Those of seven words or more that stand twice, five side by side; what stands there more often is a refrain."""
    heads = [_head(doc, span) if span.end - span.start >= SHORTEST else "" for span in spans]
    alike = Counter(heads)
    keys = [_key(doc, span) if head and alike[head] > 1 else "" for head, span in zip(heads, spans, strict=True)]
    times = Counter(keys)
    first = dict[str, Span]()
    found = list[Repeat]()
    for key, span in zip(keys, spans, strict=True):
        if times[key] == 2 and key in first:
            beside = span.start - first[key].end <= 1
            if key.count(" ") >= (FEWEST_BESIDE if beside else FEWEST) - 1:
                found.append(Repeat(first[key], span))
        first[key] = span
    return tuple(found)


def _in_prose(doc: Document, span: Span) -> bool:
    segment = doc.segment(span.start)
    return segment is not None and segment.kind in PROSE


WORD = regex(r"\w+(?:['’]\w+)*")
HEAD = regex(r"\W*(\w+(?:['’]\w+)*)\W+(\w+(?:['’]\w+)*)\W+(\w+(?:['’]\w+)*)")
FEWEST = 7  # words; “we are all in this together” is a refrain
FEWEST_BESIDE = 5
SHORTEST = 12  # characters that so many words take at least
