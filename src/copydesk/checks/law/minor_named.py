"""Ask whether a child in a criminal case is to be named.

Most desks do not name a person under 18 who is accused of a crime, or the victim of one, and many courts forbid it. A
reminder, no legal advice; no report shows the copy around it. Source: IPSO's Clauses 6, 7 and 9; the Society of
Professional Journalists' code, “Minimize Harm”; section 49 of the UK's Children and Young Persons Act 1933.

- Tom Ruiz, [[13]], was charged with theft on Monday.
- Police arrested Ann Lee, [[16]], after the fire.

= Tom Ruiz, 33, was charged with theft on Monday.
= A 13-year-old boy was charged with theft on Monday.
= Tom Ruiz, 13, won the spelling bee on Monday.
= Tom Ruiz, 17, scored twice. A man was charged with theft.
= Tom Ruiz, 13, watched as the driver was charged.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.people import ages
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    level=Level.ADVICE, private=True, pattern=r"\b(?:charged|arrested|accused|pleaded|convicted|sentenced|detained)\b"
)
def minor_named(doc: Document, *, adult: int = 18) -> Iterator[Finding]:
    for aged in doc.read(ages):
        sentence = sentence_at(doc, aged.span.start)
        if aged.age >= adult or sentence is None:
            continue
        before, after = doc.text[sentence.start : aged.span.start], doc.text[aged.span.end : sentence.end]
        if HELD.match(after) or HOLDING.search(before):
            yield Finding(aged.span, "Is this child to be named in a criminal case? (A reminder, no legal advice.)")


HELD = regex(
    r",? (?:was|is|has been|were|who (?:was|is)) (?:also |then )?"
    r"(?:charged|arrested|accused|convicted|sentenced|detained)\b|,? (?:has )?pleaded (?:not )?guilty"
)
HOLDING = regex(r"\b(?:[Aa]rrested|[Cc]harged|[Dd]etained|[Cc]onvicted) (?:[A-Z][\w’'-]+ ){1,3}?[A-Z][\w’'-]+, $")
