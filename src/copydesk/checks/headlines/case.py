"""Write a headline like a sentence, or with a capital on every word.

AP, the Guardian, the BBC and Reuters capitalize the first word and names only; some American papers capitalize all
but the small words (style = "title"). Source: AP on headlines (writingexplained.org).

- H: [[City Council Votes to Cut Bus Fares, Raise School Taxes]]

= H: City council votes to cut bus fares
= H: Paw Paw Fire grows to 12,400 acres; 2 communities told to go
= H: President Ruiz Visits Paris
= H: COUNCIL CUTS FARES FOR THE YOUNG
= City Council Votes to Cut Bus Fares.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, check
from copydesk.reading.words import words_in


@check(
    segments=frozenset({Kind.HEADLINE}),
    level=Level.ADVICE,
    pattern=r"(?m:^[^\n]{0,60}[A-Z][a-z]+ [A-Z][a-z]+ (?:[a-z]{1,4} )?[A-Z][a-z]+[^\n]{0,120}$)",
)
def case(doc: Document, *, style: str = "sentence") -> Iterator[Finding]:
    for segment in doc.parts(Kind.HEADLINE):
        words = words_in(doc, segment.span)[1:]
        plain = [word for word in words if word.text[0].isalpha() and _is_plain(doc, word.text)]
        capitals = [word for word in plain if word.text.istitle()]
        if len(plain) < FEWEST:
            continue
        if style == "sentence" and len(capitals) == len(plain):
            yield Finding(segment.span, "Write the headline like a sentence, with capitals for names only.")
        elif style == "title" and not capitals:
            yield Finding(segment.span, "Capitalize the words of the headline.")


def _is_plain(doc: Document, word: str) -> bool:
    """Whether the word is none that may be a name, and none that no style capitalizes."""
    low = word.lower()
    return len(word) > 3 and doc.lexicon.is_word(low) and not doc.lexicon.is_name(low) and low not in SMALL


FEWEST = 4
SMALL = frozenset(
    "about after amid among and but for from into like near nor onto over than that the upon via when with".split()
)
