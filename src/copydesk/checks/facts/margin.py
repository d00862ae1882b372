"""Ask about a margin that the two scores or counts do not give.

- The motion passed by [[12]] votes, 512 to 490.
- The Owls won by [[nine]] points, 71-64.
- Lee beat Diaz by [[300]] votes, 4,210 to 3,810.
- She won 52% to 48%, a margin of [[six]] points.
- Lee had 4,210 votes to Diaz’s 3,810, a margin of [[300]] votes.

= The motion passed by 22 votes, 512 to 490.
= The Owls won by seven points, 71-64.
= Lee beat Diaz by about 300 votes, 4,210 to 3,810.
= The Owls, who won by nine points in May, beat the Hawks 71-64.
= She won 52% to 48%, a margin of four points.
= The Owls won by two goals, 3-1, and by three on aggregate, 5-2.
= The Owls won by 10 runs with two wickets left, 71-64 the day before.
= Lee had 4,210 votes to Diaz’s 3,810, a margin of 400 votes.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.cardinals import SMALL
from copydesk.reading.spans import counted
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=tuple("margin vote votes point points run runs goal goals seat seats".split()),
    pattern=r"\bby [a-z\d,]+ (?:votes?|points?|runs?|goals?|seats?),? (?:\(|by )?\d[\d,]*(?:[-–]| to )\d"
    r"|\d(?:%| per ?cent| percent| votes?)?(?:[-–]| to )[^.\n]*\d%?,? (?:for )?a [a-z ]*margin of",
)
def margin(doc: Document) -> Iterator[Finding]:
    for shape in SHAPES:
        for found in shape.finditer(doc.text):
            apart = abs(_value(found["one"]) - _value(found["other"]))
            if abs(apart - counted(found["margin"].replace(",", ""))) > 1e-6:
                related = (Span(*found.span("one")), Span(*found.span("other")))
                message = f"{found['one']} and {found['other']} are {apart:,g} apart: which is right?"
                yield Finding(Span(*found.span("margin")), message, related=related)


def _value(written: str) -> float:
    return float(written.replace(",", ""))


NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
MARGIN = rf"(?P<margin>{NUMBER}|{'|'.join(reversed(SMALL[1:]))})"
THING = r"(?:votes?|points?|runs?|goals?|seats?|percentage points?)"
END = r"(?!\.?\d|[-–,]\d|%| (?:on|the|last|in) )"
SHAPES = (
    regex(rf"\bby {MARGIN} {THING},? (?:\(|by )?(?P<one>{NUMBER})(?:[-–]| to )(?P<other>{NUMBER}){END}"),
    regex(
        rf"(?<![\d.,-])(?P<one>{NUMBER}|\d+\.\d)(?:%| per ?cent| votes)?(?:[-–]| to (?:[A-Z][\w’']+ )?)"
        rf"(?P<other>{NUMBER}|\d+\.\d)%?,? (?:or |for )?a margin of {MARGIN}(?= {THING}| votes)"
    ),
)
