"""Write U.S. with stops in text and US in headlines, or US everywhere.

AP has stops in U.S., U.K. and U.N., Reuters in U.S. and U.N. only, British papers in none; no desk has them in
headlines, nor in EU. Source: AP on headlines and abbreviations (writingexplained.org); the Reuters Handbook, A; the
Guardian's style guide, A.

- The [[US]] sent aid to the [[UN]] on Monday.
+ The U.S. sent aid to the U.N. on Monday.

- H: [[U.S.]] sends aid
+ H: US sends aid

- The [[E.U.]] agreed.
+ The EU agreed.

= The U.S. sent aid, and US Airways flew it for US$5 on US 50.
= H: US sends aid
= “Give us the US,” he said; TELL US THE TRUTH, it read.
= Kyle Larson won the USA Cup at UNC.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.reading.names import HEADINGS
from copydesk.reading.openings import ends_sentence
from copydesk.regex import regex

CAPTIONED = {Kind.BYLINE, Kind.SIGN_OFF, Kind.TABLE_CELL, Kind.BOILERPLATE}


@check(
    needs=("u", "us", "uk", "un", "e"), segments=COPY - CAPTIONED, pattern=r"\bU(?:\.\x{20}?[SKN]\.|[SKN]\b)|\bE\.U\."
)
def stops(doc: Document, *, dotted: tuple[str, ...] = ("US", "UK", "UN")) -> Iterator[Finding]:
    for found in COUNTRY.finditer(doc.text):
        segment = doc.segment(found.start())
        heading = segment is not None and segment.kind in HEADINGS
        plain = LETTERS.sub("", found[0])
        right = plain if heading or plain not in dotted else f"{plain[0]}.{plain[1]}."
        span = Span(*found.span())
        if found[0].replace(" ", "") != right and not _set_apart(doc, found):
            right += "." if _ends(doc, span) else ""
            yield Finding(span, f"Write “{right}”{' in a headline' if heading and plain in dotted else ''}.", (right,))


def _set_apart(doc: Document, found: re.Match[str]) -> bool:
    """A name (US Airways), a road (US 50), or part of a line in capitals."""
    return bool(
        NAMES.match(doc.text, found.end()) or CAPITALS.search(doc.text, max(0, found.start() - 12), found.start())
    )


def _ends(doc: Document, span: Span) -> bool:
    """Whether the last stop of “U.S.” ends the sentence, too; “US.” keeps its own."""
    return ends_sentence(doc, span.end) and _is_prose(doc, span)


def _is_prose(doc: Document, span: Span) -> bool:
    segment = doc.segment(span.start)
    return segment is not None and segment.kind not in HEADINGS


LETTERS = regex(r"[. ]")
COUNTRY = regex(r"(?<![\w.&@#/-])(?:U\. ?[SKN]\.(?![A-Z]\.)|E\.U\.|U[SKN](?![\w$&/]|\.[A-Z]))(?!-\d)")
NAMES = regex(
    r" (?:\d|[A-Z]{2,}\b|Airways|Weekly|Magazine|News|Foods?|Bancorp|Steel|Open|Sugar|Ecology|Women|Watch|Biz)"
)
CAPITALS = regex(r"\b[A-Z]{2,},? $")
