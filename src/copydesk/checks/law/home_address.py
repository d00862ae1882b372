"""Ask whether a private person's full address belongs in the story.

A street is enough to say where something happened; a house number sends people to a door. A reminder, no legal advice.
Source: IPSO's Clause 2 on private life; the Society of Professional Journalists' code, “Minimize Harm”.

- The girl, who lives at [[14 Elm Street]], was not hurt.
- Ann Lee, of [[1422 Oak Ave.]], was fined $50.

= The council meets at 14 Elm Street.
= The fire began at 14 Elm Street.
= Lee, of Elm Street, was fined $50.
= She lives on Elm Street.
= The prime minister lives at 10 Downing Street.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    pattern=r"(?:\b(?:lives?|lived|living|resides?) at|, of) \d{1,5} [A-Z]",
)
def home_address(doc: Document) -> Iterator[Finding]:
    for found in HOME.finditer(doc.text):
        if found["address"] not in OFFICIAL:
            yield Finding(Span(*found.span("address")), "Does a private person’s house number belong here?")


HOME = regex(
    r"(?:\b(?:lives?|lived|living|resides?) at|, of) (?P<address>\d{1,5}[a-z]? (?:[NSEW]\.? )?(?:[A-Z][\w’']+ ){1,3}"
    r"(?:Street|St\.|Avenue|Ave\.|Road|Rd\.?|Lane|Drive|Dr\.|Boulevard|Blvd\.|Close|Crescent|Way|Court|Terrace|Place))"
)
OFFICIAL = ("10 Downing Street", "11 Downing Street", "1600 Pennsylvania Avenue")
