"""Ask about a fall of more than 100%.

- Prices fell [[150%]] last year.
- The number of thefts dropped by [[120 percent]].
- Crime was down [[300 percent]] in May.
- It promised a [[200%]] cut in emissions.

= Prices rose 150% last year.
= Prices fell 50% last year, after a rise of 150%.
= Profit fell 150%, and the firm made a loss.
= Earnings dropped 120 percent to a loss of $2 million.
= “Fell 150%” is a phrase he likes.
= Emissions will be cut by 100%.
= Sales are up 150% and down payments of 120% are rare.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    pattern=r"[1-9][\d,]*\d\d ?(?:%|-?per ?cent)",
)
def impossible_fall(doc: Document) -> Iterator[Finding]:
    for shape in (FELL, FALL):
        for found in shape.finditer(doc.text):
            sentence = sentence_at(doc, found.start())
            if int(found["rate"].replace(",", "")) > 100 and sentence and not BELOW_ZERO.search(doc[sentence]):
                yield Finding(
                    Span(*found.span("share")), f"Nothing falls by {found['share']}: 100% of it is all there is."
                )


SHARE = r"(?P<share>(?P<rate>[1-9]\d?,?\d\d+)(?:%| per ?cent\b|-percent\b))"
FELL = regex(
    rf"\b(?:fell|fallen|dropped|declined|decreased|plunged|sank|slid|reduced|was down|were down|is down|are "
    rf"down|a (?:drop|fall|decline|decrease|reduction|cut) of)"
    rf"(?: by)?(?: about| nearly| almost| more than| over| some| roughly)? {SHARE}"
)
FALL = regex(rf"\b{SHARE} (?:drop|fall|cut|decline|decrease|reduction)\b")
BELOW_ZERO = regex(
    r"\b(?:profits?|loss\w*|earnings|income|deficit|surplus|balance|margin|premiums?|futures|cash flow|below "
    r"zero|negative)\b",
    re.IGNORECASE,
)
