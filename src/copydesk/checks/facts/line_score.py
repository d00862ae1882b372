"""Ask about a line score that does not come to the total at its end.

- Owls 020 400 304 — [[14]] 21 3 ¶ Hawks 301 050 040 — 13 14 2
- Owls 14 7 0 10 — [[30]] ¶ Hawks 3 7 7 7 — 24

= Owls 020 400 304 — 13 21 3 ¶ Hawks 301 050 040 — 13 14 2
= Owls 020 400 30(10) 8 — 27 21 3
= Hawks 301 050 04x — 13 14 2
= Owls 14 7 0 10 — 31 ¶ Hawks 3 7 7 7 — 24
= Owls 14 7 0 10 3 – 34
= Call 555 010 199 — 14 lines are open.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(segments=COPY, quotations="read", pattern=r"[a-z.] +(?:\d[\dx()]* +)+\d[\dx()]* *(?:[—–]|--?) *\d")
def line_score(doc: Document) -> Iterator[Finding]:
    for segment in doc.segments:
        found = LINE.fullmatch(doc.text, *segment.span)
        if not found:
            continue
        periods = found["periods"].split()
        innings = all(len(INNING.findall(each)) == 3 or each is periods[-1] for each in periods) and len(periods) > 1
        parts = [part for each in periods for part in INNING.findall(each)] if innings else periods
        added = sum(int(part.strip("()")) for part in parts if part != "x")
        if added != int(found["total"]):
            message = f"The line comes to {added}, not {found['total']}: which is right?"
            yield Finding(Span(*found.span("total")), message, related=(Span(*found.span("periods")),))


LINE = regex(
    r"(?P<team>[A-Z][A-Za-z.’' -]{1,30}?) +(?P<periods>(?:[\dx]{3}|[\dx(][\dx()]{2,8})(?: +[\dx()]{1,8})+"
    r"|\d{1,2}(?: +\d{1,2}){3,5})"
    r" *(?:[—–]|--?) *(?P<total>\d{1,3})(?: +\d+){0,2}"
)
INNING = regex(r"\(\d+\)|[\dx]")
