"""Ask about a term of office whose years do not make it.

- She was elected in 2018 to a four-year term that ends in [[2026]].
- His six-year term began in 2019 and ends in [[2022]].
- The two-year contract runs from 2020 to [[2025]].
- He has a three-year deal through [[2031]], signed in 2026.

= She was elected in 2018 to a four-year term that ends in 2022.
= She was elected in 2018 to a four-year term that ends in January 2023.
= His six-year term began in 2019 and ends in 2025.
= The two-year contract runs from 2020 to 2022.
= She won her third four-year term in 2018 and may stay to 2030.
= A four-year term costs more than in 2018, and much less than it will in 2029.
= Appointed in 2016 to fill out a six-year term that ends in 2018, she ran again.
= He has a three-year deal through 2029, signed in 2026.
= Two four-year terms, from 2000 to 2008, were enough.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.spans import YEAR, YEARS, counted
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=tuple("term terms contract contracts deal deals pact pacts lease leases".split()),
    pattern=r"-year (?:term|contract|deal|pact|lease)[^.\n]*20\d\d",
)
def term(doc: Document) -> Iterator[Finding]:
    for shape in SHAPES:
        for found in shape.finditer(doc.text):
            told = counted(found["years"].lower())
            years = int(found["to"]) - int(found["from"])
            if years > 0 and not told - 1 <= years <= told + 1 and not REST.search(found[0]):
                message = f"From {found['from']} to {found['to']} is {years} years, not {told}: which is right?"
                yield Finding(Span(*found.span("to")), message, related=(Span(*found.span("years")),))


LONG = rf"(?<![\w-]){YEARS}-year (?:term|contract|deal|pact|lease)\b"
OTHER = r"(?:(?!second\b|third\b|two\b|fill\b)[^.;\d\n]){0,60}?"
START, END = rf"(?P<from>{YEAR})", rf"(?P<to>{YEAR})\b(?![-–])"
ENDING = r"\b(?:ends?|ending|expires?|expiring|through|runs out|until|to)\b(?: in| with)?(?: [A-Z][a-z]+\.?)? "
CHOSEN = r"\b(?:elected|chosen|hired|appointed|re-elected|signed)"
SHAPES = (
    regex(rf"{CHOSEN} (?:[a-z]+ )?in {START} to (?:an?|his|her|the) {LONG}{OTHER}{ENDING}{END}"),
    regex(
        rf"(?<!two )(?<!both ){LONG} (?:began|started|starts|begins|runs|ran) (?:in|from) {START}{OTHER}{ENDING}{END}"
    ),
    regex(rf"\b(?:[Tt]he|an?|[Hh]is|[Hh]er) {LONG}, (?:from )?{START}(?: to |[-–]){END}"),
    regex(rf"\ban? {LONG} through {END}, signed in {START}"),
)
REST = regex(r"\b(?:fill|remain\w+|unexpired|rest of|extend\w*|extension|option|renew\w*)\b")
