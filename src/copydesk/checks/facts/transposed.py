"""Ask about a figure of the headline whose digits the story turns round.

The hand that retypes 186 as 168 keeps the digits. A figure of the headline that the story never repeats, beside one in
the opening paragraphs that differs by two digits that changed places, is that slip, whatever the two count.
Source: transposed figures are what desks are taught to look for first when they check a number (ACES).

- H: Ferry runs aground; all 186 aboard are safe ¶ A ferry carrying [[168]] people ran aground Monday.

- H: Storm cuts power to 212,000 ¶ Freezing rain left [[221,000]] homes and businesses without electricity.

- H: Mill workers end 47-day strike ¶ Workers voted Friday to end a [[74]]-day walkout at the mill.

- H: Firm to pay $4.52 million ¶ The firm agreed Monday to pay [[$4.25]] million, and to apologize.

= H: Ferry runs aground; all 186 aboard are safe ¶ A ferry carrying 186 people ran aground Monday. It was built for 168.
= H: Man, 38, is held ¶ An 83-year-old woman was hurt Monday, police said.
= H: Hawks win 71-64 ¶ The Hawks beat the Owls by 17 points and hit 46 shots.
= H: Class of 1973 meets ¶ The class of 1937 was the first to graduate from here.
= H: Route 125 to close ¶ Some 152 drivers signed a letter.
= H: Sales rise 12% ¶ Sales rose by 21 cars, or an eighth.
= H: Town of 110 votes ¶ The town is 101 miles from the next one.
"""

import re
from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Span, check
from copydesk.edits import swapped
from copydesk.regex import regex


@check(segments=PROSE, quotations="read", pattern=r"\A[^\n]*\d[\d.,]*\d")
def transposed(doc: Document) -> Iterator[Finding]:
    headline = next(doc.parts(Kind.HEADLINE), None)
    opening = [segment.span for segment in doc.segments if segment.kind in PROSE][:OPENING]
    if headline is None or not opening:
        return
    said = {_digits(found): found for found in FIGURE.finditer(doc.text, *headline.span)}
    told = {_digits(found): found for found in FIGURE.finditer(doc.text, opening[0].start)}
    near = [found for digits, found in told.items() if found.end() <= opening[-1].end and digits not in said]
    for digits, found in said.items():
        twins = [each for each in near if _digits(each) in swapped(digits) and _of_a_kind(doc, found, each)]
        if digits not in told and len(twins) == 1:
            message = f"The headline says {found[0]}, the story {twins[0][0]}: which is right?"
            yield Finding(Span(*twins[0].span()), message, related=(Span(*found.span()),))


def _digits(figure: re.Match[str]) -> str:
    return figure["figure"].replace(",", "")


def _of_a_kind(doc: Document, said: re.Match[str], told: re.Match[str]) -> bool:
    """Whether both may tell the same: a small figure or a round one has many reasons to stand in a story."""
    if said["money"] != told["money"] or any(YEAR.fullmatch(_digits(each)) for each in (said, told)):
        return False
    if len(said["figure"].rstrip("0,").replace(",", "")) > 2 and not NUMBERED.search(doc.text, 0, said.start()):
        return True
    unit = [UNIT.match(doc.text, each.end()) for each in (said, told)]
    return unit[0] is not None and unit[1] is not None and unit[0][0].lower() == unit[1][0].lower()


OPENING = 3  # paragraphs
FIGURE = regex(r"(?<![\w.,:/-])(?P<money>[$£€]?)(?P<figure>\d[\d,]*(?:\.\d+)?)(?![\w:/]|[.,-]\d|%)")
YEAR = regex(r"(?:1[89]|20)\d\d")
UNIT = regex(r"[ \u00a0-](?!(?:in|of|to|at|on|and|for|as|by|year)\b)[A-Za-z]{3,}")
NUMBERED = regex(r"(?:\b(?:Route|Highway|Interstate|No\.|Number|Flight|Channel|Room|Bill|Measure|Proposition)|#) ?\Z")
