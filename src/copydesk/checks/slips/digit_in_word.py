"""Write a letter, not the digit that looks like it.

A nought for an o or a one for an l comes from scanned pages and from a finger that slipped to the row above.

- [[0fficials]] closed the road.
+ Officials closed the road.

- The [[peop1e]] left by noon.
+ The people left by noon.

= The A1c test, H2O and the 10k run are known to all.
= She joined Boyz1Club and 1st Battalion.
= The 1950s and 0-0 draws are over.
= He took flight AB10cd to Rome.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read", pattern=r"\b0[a-z]{3}|[a-z][01][a-z]")
def digit_in_word(doc: Document) -> Iterator[Finding]:
    for found in DIGIT.finditer(doc.text):
        word = found[0].replace("0", "o").replace("1", "l")
        if doc.lexicon.is_word(word) and len(word) >= SHORTEST:
            right = word.capitalize() if _begins(doc, found.start()) else word
            yield Finding(Span(*found.span()), f"There is a digit in “{right}”.", (right,))


def _begins(doc: Document, start: int) -> bool:
    segment = doc.segment(start)
    before = doc.text[segment.span.start : start] if segment else ""
    return not before.strip("“\"'‘ ") or before.rstrip("“\"'‘ ")[-1:] in ".!?"


DIGIT = regex(r"(?<![\w#@])(?:0[a-z]{3,}|[A-Za-z]?[a-z]+[01][a-z]+)(?!\w)")
SHORTEST = 5
