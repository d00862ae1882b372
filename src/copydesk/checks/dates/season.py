"""Write a season in lower case.

This winter, in the spring: a capital is for names such as the Winter Olympics. Source: AP on seasons, as taught in
its users' summaries (Purdue OWL); the Guardian and the BBC write so, too.

- They will meet again this [[Winter]].
+ They will meet again this winter.

- The rink opens in late [[Fall]] in Salem.
+ The rink opens in late fall in Salem.

= They will meet again this winter, in the spring and next fall.
= The Winter Olympics open; Rachel Carson wrote Silent Spring.
= The Prague Spring was crushed; last Summer Games he won.
= She sang in the Spring Concert, and in the Fall.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(
    needs=("spring", "summer", "autumn", "winter", "fall"), pattern=r"[a-z-] ?(?:Spring|Summer|Autumn|Winter|Fall)\b"
)
def season(doc: Document) -> Iterator[Finding]:
    for found in SEASON.finditer(doc.text):
        right = found["season"].lower()
        yield Finding(Span(*found.span("season")), f"Write “{right}” in lower case.", (right,))


SEASON = regex(
    r"\b(?:[Tt]his|[Ll]ast|[Nn]ext|[Ee]very|[Ee]ach|[Ll]ate|[Ee]arly|[Mm]id-?|that|(?:in|by|until|since|through"
    r"|during) the)[ -]?"
    r"(?P<season>Spring|Summer|Autumn|Winter|(?<!the )Fall)(?= (?:and|or|in|at|of|to|when|after|before|as|by|for"
    r"|with|that|the"
    r"|it|he|she|they|we|is|was|will|has|had|on|from)\b|[.,;:?!)]|$)"
)
