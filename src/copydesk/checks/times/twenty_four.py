"""Write 3:30 p.m., not 15:30.

The 24-hour clock is for the records of a race, for scores and for GMT in brackets. Source: AP on times (Purdue OWL).

- The doors open at [[15:30]] on Monday.
+ The doors open at 3:30 p.m. on Monday.

- The blast came around [[22:00]] near the port.
+ The blast came around 10 p.m. near the port.

= The doors open at 3:30 p.m. on Monday.
= He finished in 15:30, at 15:30 of the second period.
= It struck at 13:45 GMT (15:45 local time).
= John 15:13 was read at the service.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.openings import ends_sentence
from copydesk.regex import regex


@check(pattern=r"[a-z] (?:1[3-9]|2[0-3]):[0-5]\d\b")
def twenty_four(doc: Document) -> Iterator[Finding]:
    for found in CLOCK.finditer(doc.text):
        span, right = Span(*found.span("time")), _twelve(found)
        if found["stop"] and ends_sentence(doc, found.end("stop")):
            span = Span(span.start, found.end("stop"))
        yield Finding(span, f"Write “{right}”.", (right,))


def _twelve(found: re.Match[str]) -> str:
    minutes = "" if found["minutes"] == "00" else f":{found['minutes']}"
    return f"{int(found['hour']) - 12}{minutes} p.m."


CLOCK = regex(
    r"\b(?:at|by|until|from|before|after|around|about|since) (?P<time>(?P<hour>1[3-9]"
    r"|2[0-3]):(?P<minutes>[0-5]\d))(?P<stop>\.)?"
    r"(?![:\d])(?! ?(?:GMT|UTC|[A-Z]{3,4}\b|hours|hrs|of\b|into\b|in the (?:first|second|third|fourth|final"
    r"|opening)\b|left\b|remaining\b|mark\b|pace\b"
    r"|local\b|to\b|[-–]))"
)
