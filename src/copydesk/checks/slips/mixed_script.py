"""Write a word in letters of one alphabet.

A Cyrillic or Greek letter that looks like a Latin one comes in with pasted text. No reader sees it, but search engines
and the archive do not find the name.

- President [[Рutin]] spoke on Monday.
+ President Putin spoke on Monday.

- The [[pоlice]] were called.
+ The police were called.

= The sign read Путин, and the σ of the sample was 3.
= The grains are 5 μm wide, and ΔT is small.
= Café society met at the naïve hour.
= He played for CSKA Moscow (ЦСКА).
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"[A-Za-z][\x{370}-\x{52f}]|[\x{370}-\x{52f}][A-Za-z]",
)
def mixed_script(doc: Document) -> Iterator[Finding]:
    for found in MIXED.finditer(doc.text):
        latin = found[0].translate(LATIN)
        if latin.isascii():  # μm and ΔT are written so on purpose
            message = f"“{latin}” has a letter of another alphabet in it: write it in Latin letters."
            yield Finding(Span(*found.span()), message, (latin,))


MIXED = regex(r"\b(?=\w*[A-Za-z])(?=\w*[\u0370-\u052f])\w+")
LATIN = str.maketrans("АВЕЗКМНОРСТУХІЈЅаеорсухіјѕԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι", "ABE3KMHOPCTYXIJSaeopcyxijsdhABEZHIKMNOPTYXovi")
