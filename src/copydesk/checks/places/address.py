"""Shorten Street, Avenue and Boulevard after a house number.

202 E. York St., but York Street without a number; Road, Drive, Lane and Court are
never short. Source: AP on
addresses (writingexplained.org, headsupenglish.com).

- The fire began at [[202 East York Street]] on Monday.
+ The fire began at 202 E. York St. on Monday.

- It stands at [[1600 Pennsylvania Avenue.]]
+ It stands at 1600 Pennsylvania Ave.

- It stands at [[77 Salem Rd.]] in Erie.
+ It stands at 77 Salem Road in Erie.

- A crash on [[York St.]] closed the bridge.
+ A crash on York Street closed the bridge.

= It stands at 202 E. York St., near Pennsylvania Avenue, and at 77 Salem Road.
= In 2004 York Street closed; 15 Wall Street banks failed.
= He was in “21 Jump Street” and met St. John on Ave. A.
= The 5th Avenue shops and 42nd Street are closed.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.openings import ends_sentence
from copydesk.regex import regex


@check(pattern=r"[A-Za-z] (?:Street|Avenue|Boulevard|St|Ave|Blvd|Rd|Dr|Ln|Ct)\b|\d (?:North|South|East|West) [A-Z]")
def address(doc: Document) -> Iterator[Finding]:
    for pattern, written in ((NUMBERED, _short), (NEVER_SHORT, _full), (UNNUMBERED, _full)):
        for found in pattern.finditer(doc.text):
            span = Span(*found.span("place"))
            right = written(found)
            if ends_sentence(doc, span.end) and not right.endswith("."):
                right += "."
            span = span._replace(end=span.end + (right.endswith(".") and _ends_after(doc, span)))
            if doc[span] != right:
                yield Finding(span, f"Write the address “{right.removesuffix('.')}”.", (right,))


def _short(found: re.Match[str]) -> str:
    point = f"{POINTS[found['point']]} " if found["point"] else ""
    return f"{found['number']} {point}{found['name']} {SHORT.get(found['kind'], found['kind'])}"


def _full(found: re.Match[str]) -> str:
    return f"{found['front']}{FULL[found['kind']]}"


def _ends_after(doc: Document, span: Span) -> bool:
    """Whether a stop follows, into which that of “St.” goes."""
    return doc.text[span.end - 1] != "." and doc.text.startswith(".", span.end)


SHORT = {"Street": "St.", "Avenue": "Ave.", "Boulevard": "Blvd."}
FULL = {
    "St.": "Street",
    "Ave.": "Avenue",
    "Blvd.": "Boulevard",
    "Rd.": "Road",
    "Dr.": "Drive",
    "Ln.": "Lane",
    "Ct.": "Court",
}
POINTS = {"North": "N.", "South": "S.", "East": "E.", "West": "W."}
NAME = r"(?:[A-Z][a-z]+|\d{1,3}(?:st|nd|rd|th))(?: [A-Z][a-z]+)?"
NUMBER = r"(?<![\w.,$#/-])(?P<number>(?!(?:19|20)\d\d )[1-9]\d{1,4})"
NUMBERED = regex(
    rf"(?P<place>{NUMBER} (?!Wall |Fleet )(?:(?P<point>North|South|East|West) )?(?P<name>{NAME})"
    r" (?P<kind>Street|Avenue|Boulevard|St\.|Ave\.|Blvd\.))"
)
NEVER_SHORT = regex(rf"(?P<place>(?P<front>{NUMBER} (?:[NSEW]\. )?{NAME} )(?P<kind>Rd\.|Dr\.|Ln\.|Ct\.))(?! [A-Z])")
UNNUMBERED = regex(
    r"\b(?:on|along|down|near|off) (?P<place>(?P<front>(?:North |South |East "
    r"|West )?[A-Z][a-z]{2,} )(?P<kind>St\.|Ave\.|Blvd\.))"
    r"(?! [A-Z])"
)
