"""Ask about a range that runs backwards.

- Between [[20 and 10]] people came.
- He ruled from [[1990 to 1980]].
- The ([[1914-1911]]) war was long.
- She was mayor between [[2010 and 2004]].
- The fair runs [[Oct. 19-16]] in Salem.

= Between 10 and 20 people came.
= He ruled from 1980 to 1990, and in 1914-18.
= The price fell from 20 to 10, and the vote went from 90 to 45.
= He won the match 6-4 and lost from 20 to 10.
= He ruled between 1980 and 1990.
= The years 1990 to 1980 BC and from 800 to 700 B.C.
= Between 8 and 5 they sleep. Between 9 a.m. and 5 p.m. they work.
= The fair runs Oct. 16-19 in Salem.
= The gap between 20 and 10 is ten.
= Play goes from 2020 to 1980 and back in time.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"[Bb]etween \d[\d,]* and \d|[12]\d\d\d(?:[-–]| to | and | until )[12]\d\d\d|(?:Jan|Feb|Ma[ry]|Apr"
    r"|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d\d?[-–]\d",
)
def range_order(doc: Document) -> Iterator[Finding]:
    for shape in SHAPES:
        for found in shape.finditer(doc.text):
            low, high = (int(found[name].replace(",", "")) for name in ("low", "high"))
            if low > high and not BACK.search(doc.text[found.start() : found.end() + 30]):
                yield Finding(
                    Span(*found.span("range")), f"“{found['range']}” runs backwards: is one of the two wrong?"
                )


YEAR = r"(?:1[5-9]|20)\d\d"
COUNT = r"\d{1,3}(?:,\d{3})+|\d+"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
SHAPES = (
    regex(
        rf"\b[Bb]etween (?P<range>(?P<low>{COUNT}) and (?P<high>{COUNT}))(?= [a-z]+s\b| people\b| men\b| "
        rf"women\b| children\b| percent\b|%)(?! (?:is|was|has)\b)"
    ),
    regex(rf"\b(?:[Ff]rom|[Bb]etween) (?P<range>(?P<low>{YEAR}) (?:to|until|and) (?P<high>{YEAR}))\b(?![-–]|s\b)"),
    regex(rf"\((?P<range>(?P<low>{YEAR})[-–](?P<high>{YEAR}))\)"),
    regex(
        rf"\b(?P<range>{MONTH} (?P<low>\d\d?)[-–](?P<high>\d\d?))\b(?![-–:.]\d|[-–](?:year|day|month))(?!,? \d+[-–])"
    ),
)
BACK = regex(r"\b(?:B\.?C|BCE|back|reverse|ago|fell|dropped|down|cut|won|lost|beat)\b")
