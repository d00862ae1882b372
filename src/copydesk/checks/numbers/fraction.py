"""Spell out a fraction, with a hyphen.

Two-thirds of the voters, not 2/3 or two thirds of them. Odds, dates and recipes keep their figures. Source: AP on
fractions (writingexplained.org); the Guardian and the BBC hyphenate them, too.

- About [[2/3]] of voters stayed home.
+ About two-thirds of voters stayed home.

- Some [[three fourths]] of the fields are under water.
+ Some three-fourths of the fields are under water.

= About two-thirds of voters stayed home.
= The odds were 4/1, and 9/11 was recalled.
= They led for three quarters of the game.
= She came in a third of a second later; two fifths of whisky fell.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.cardinals import SMALL
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(
    needs=("/", "thirds", "fourths", "quarters", "fifths", "eighths", "tenths"),
    pattern=r"\b[1-8]/[3-9] of\b|\b(?i:two|three|four|five) (?:third|fourth|quarter|fifth|eighth|tenth)s of\b",
)
def fraction(doc: Document) -> Iterator[Finding]:
    for pattern, spelled in ((FIGURES, _in_words), (WORDS, _joined)):
        for found in pattern.finditer(doc.text):
            right = spelled(found)
            right = right.capitalize() if opens_sentence(doc, found.start()) else right
            yield Finding(Span(*found.span("fraction")), f"Write “{right}”.", (right,))


def _in_words(found: re.Match[str]) -> str:
    top = int(found["top"])
    part = PARTS[int(found["bottom"]) - 3]
    return f"{SMALL[top - 1]}-{part}{'s' if top > 1 else ''}"


def _joined(found: re.Match[str]) -> str:
    return f"{found['top'].lower()}-{found['bottom']}"


PARTS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
FIGURES = regex(
    r"(?<![\w/.,$£€])(?P<fraction>(?P<top>[1-8])/(?P<bottom>[3-9])) of (?=the\b|all\b|its\b|their\b|those\b|[a-z]+s\b)"
)
WORDS = regex(
    r"(?<![\w-])(?P<fraction>(?P<top>(?i:two|three|four|five)) (?P<bottom>(?:third|fourth|quarter|fifth|eighth"
    r"|tenth)s))"
    r" of (?=the\b|all\b|its\b|his\b|her\b|their\b|those\b|an?\b|[a-z]+s\b)(?!(?:the|a) (?:game|match|season|year)\b)"
)
