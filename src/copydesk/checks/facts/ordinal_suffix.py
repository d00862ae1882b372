"""Mend an ordinal whose ending does not fit its figure.

- It is the [[21th]] century.
+ It is the 21st century.

- He came [[3nd]] of all.
+ He came 3rd of all.

- The [[11st]] edition and the [[112nd]] are out.
+ The 11th edition and the 112th are out.

= It is the 21st century, and he came 3rd, 11th, 12th and 113th.
= The 2nd and the 22nd, the 1st and the 101st won.
= A 22ND and a 3RD street, 4TH of July.
= He lives at 21ST Street.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"\b\d*(?:1(?:nd|rd|th)|2(?:st|rd|th)|3(?:st|nd|th)|[04-9](?:st|nd|rd)|1[123](?:st|nd|rd))\b",
)
def ordinal_suffix(doc: Document) -> Iterator[Finding]:
    for found in ORDINAL.finditer(doc.text):
        right = ordinal(int(found["number"].replace(",", "")))
        if right != found["ending"]:
            yield Finding(Span(*found.span()), f"Write “{found['number']}{right}”.", (found["number"] + right,))


def ordinal(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


ORDINAL = regex(r"(?<![\w.,$£€:/-])(?P<number>\d{1,3}(?:,\d{3})*|\d+)(?P<ending>st|nd|rd|th)\b(?!-?\w)")
