"""Write “No.” with a figure for a rank.

The No. 1 seed, ranked No. 3: not number one. Source: AP on No. (Purdue OWL; University of Richmond's AP
style at a glance).

- She is the [[number one]] seed.
+ She is the No. 1 seed.

- The firm is ranked [[number 3]] in sales.
+ The firm is ranked No. 3 in sales.

= She is the No. 1 seed.
= The number 1 train was late, and number one on the list is rest.
= The number one in his phone rang.
= “She is the number one seed,” he said.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.cardinals import worth
from copydesk.regex import regex

WORD = "one|two|three|four|five|six|seven|eight|nine|ten"


@check(needs=("number",), pattern=rf"[Nn]umber (?:\d|(?:{WORD})\b)")
def rank(doc: Document) -> Iterator[Finding]:
    for pattern in (BEFORE_NOUN, AFTER_VERB):
        for found in pattern.finditer(doc.text):
            right = f"No. {_figure(found)}"
            yield Finding(Span(*found.span("rank")), f"Write “{right}” for a rank.", (right,))


def _figure(found: re.Match[str]) -> str:
    return found["figure"] if found["figure"].isdigit() else str(worth(found["figure"]))


NUMBER = rf"(?P<rank>[Nn]umber (?P<figure>\d{{1,3}}|(?:{WORD})))"
BEFORE_NOUN = regex(
    rf"(?<!\w){NUMBER}(?= (?:seed|seeds|ranked|ranking|pick|draft|hit|hits|single|song|album|spot|team|starter|choice"
    r"|player|cause|priority|issue|concern|goal|problem|reason|selling|party|market|man|movie|film|show)\b)"
)
AFTER_VERB = regex(rf"\b(?:ranked|ranks|rated|seeded|world|the world’s|at) {NUMBER}\b(?![-–\d]|\.\d| [A-Z])")
