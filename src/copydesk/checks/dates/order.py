"""Put the month before the day.

AP writes Oct. 13, 2022; 13 October is British and the military's. Source: AP on dates, as taught in its users'
summaries (Purdue OWL).

- They met on [[13 October]] in Paris.
+ They met on Oct. 13 in Paris.

- It opened on [[4 July 1976]] at noon.
+ It opened on July 4, 1976, at noon.

= They met on Oct. 13 in Paris, and on July 4, 1976, too.
= She chaired the 5 May Foundation and saw 20 August storms.
= “We met on 13 October,” he said.
= They played until 13, March said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(pattern=r"\d[ \x{a0}](?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)")
def order(doc: Document) -> Iterator[Finding]:
    for found in DATE.finditer(doc.text):
        month = table("months")["short"].get(found["month"], found["month"])
        right = f"{month} {int(found['day'])}"
        if year := found["year"]:
            right += f", {year}" + ("," if doc.text[found.end() : found.end() + 1].isspace() else "")
        yield Finding(Span(found.start("day"), found.end()), f"Put the month first: “{right}”.", (right,))


DATE = regex(
    r"\b(?:on|[Oo]n|by|until|since|from|before|after|of|day,|dated) (?P<day>[12]?\d|3[01])[ \u00a0]"
    rf"(?P<month>{'|'.join(table('months')['all'])})(?:,? (?P<year>(?:1[89]|20)\d\d))?\b"
    r"(?! [A-Z][a-z]+ion\b)(?! [a-z]+s\b(?<!was)(?<!is))"
)
