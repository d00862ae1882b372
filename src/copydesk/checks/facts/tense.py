"""Ask about “will” beside a day that is past, or “was” beside one to come.

The story's day must be known, and the day named in full: “on May 3, 2024”.

- @2024-06-09 The hall will open on [[May 3, 2024]], the mayor said.
- @2024-06-09 The vote was held on [[July 3, 2024]], in Reno.
- @2024-06-09 The trial will begin Monday, [[April 8, 2024]].

= @2024-06-09 The hall will open on July 3, 2024, the mayor said.
= @2024-06-09 The vote was held on May 3, 2024, in Reno.
= @2024-06-09 “The hall will open on May 3, 2024,” he had said.
= The hall will open on May 3, 2024, the mayor said.
= @2024-06-09 The will of May 3, 2024, was read. He said on May 3, 2024, that the hall will open.
= @2024-06-09 It will be known whether the hall opened on May 3, 2024.
= @2024-06-09 A game that was set for July 3, 2024, is off.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.dates import days
from copydesk.regex import regex


@check(
    pattern=r"\bwill (?:[a-z]+ ){1,5}(?:on )?[A-Z]"
    r"|\b(?:was|were) (?:held|opened|killed|elected|sworn|born) (?:[a-z]+ ){0,4}(?:on )?[A-Z]"
)
def tense(doc: Document) -> Iterator[Finding]:
    for day in doc.read(days) if doc.published else ():
        if day.date is None or doc.published is None:
            continue
        away = (day.date - doc.published).days
        start = min(day.whole.start, day.span.start)
        before = doc.text[max(0, start - 60) : start]
        if (away < -2 and YET.search(before)) or (away > 2 and PAST.search(before)):
            when = "past" if away < 0 else "yet to come"
            message = (
                f"{doc[day.span]} is {when} in a story of {doc.published:%B} {doc.published.day}: is the date wrong?"
            )
            yield Finding(day.span, message)


YET = regex(
    r"\bwill (?:be held|open|close|start|begin|meet|vote|take place|hold an? \w+|end|return|appear|speak|run|play) "
    r"(?:in [A-Z]\w+ )?(?:on )?$"
)
PAST = regex(r"\b(?:was|were) (?:held|opened|killed|elected|sworn in|born) (?:in [A-Z]\w+ )?(?:on )?$")
