"""Begin the lead with the news, not with the day and the place.

“On Monday, at a meeting of the council, …” makes a reader wait for what happened. Source: the lead-writing chapters of
the reporting handbooks; Sweet Briar College's checklist.

- [[On Monday]], at a meeting in the town hall, the council cut fares.
- [[Last week]], at the end of a long debate, the council cut fares.

= The council cut fares on Monday.
= On Monday the council cut fares.
= H: Fares fall ¶ The council cut fares. ¶ On Monday, at a meeting in the town hall, it had tea.
= In 1962, the pool was new.
= On Monday, the council cut fares.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    segments=frozenset({Kind.PARAGRAPH}),
    pattern=r"\b(?:On|Last|Late|Early|At) [^,\n]{3,40}, (?:at|in|during|after) ",
)
def lead_begins_with_time(doc: Document) -> Iterator[Finding]:
    lead = next(doc.parts(Kind.PARAGRAPH), None)
    if lead and (found := SLOW.match(doc.text, *lead.span)):
        yield Finding(Span(*found.span("when")), "Begin with the news?")


SLOW = regex(
    r"(?P<when>On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"|Last (?:week|month|year|night)|(?:Late|Early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),"
    r" (?:at|in|during|after) [^,\n]{4,80}, "
)
