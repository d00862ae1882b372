"""Set a comma after the year of a full date, too.

Aug. 2, 1990, was a Thursday: the year is an aside. Source: AP on dates (writingexplained.org, Purdue OWL); the
Reuters Handbook.

- On Aug. 2, [[1990]] Iraq took Kuwait.
+ On Aug. 2, 1990, Iraq took Kuwait.

- The bridge opened May 27, [[1937]] and has never closed since.
+ The bridge opened May 27, 1937, and has never closed since.

= On Aug. 2, 1990, Iraq took Kuwait.
= The bridge opened May 27, 1937.
= They recalled the Sept. 11, 2001 attacks.
= He spoke (Aug. 2, 1990) and left; in May 1937 it opened.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(segments=frozenset({Kind.PARAGRAPH}), pattern=r"[a-z]\.? \d{1,2}, (?:1[5-9]|20)\d\d [A-Za-z]")
def after_year(doc: Document) -> Iterator[Finding]:
    for pattern in (GOES_ON, SUBJECT):
        for found in pattern.finditer(doc.text):
            yield Finding(Span(*found.span("year")), "Set a comma after the year, too.", (found["year"] + ",",))


MONTHS = "|".join(
    (*table("months")["all"], "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec")
)
DATE = rf"(?:{MONTHS})\b\.? \d{{1,2}}, (?P<year>(?:1[5-9]|20)\d\d)"
GOES_ON = regex(
    rf"\b{DATE}(?= (?:and|but|at|in|on|to|when|after|before|as|by|for|from|with|while|during|because|where|near"
    rf"|until|the|a"
    r"|an|he|she|it|they|we|his|her|its|their|was|is|were|are|will|has|had|that|there|one|two|about|around)\b)"
)
SUBJECT = regex(rf"\b(?:On|By|Since|Until|Before|After) {DATE}(?= [A-Z])")
