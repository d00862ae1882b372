"""Write a dateline as AP does: a city in capitals, a state cut short.

SALEM, Ore. (AP) — has the short form of its state; thirty cities stand alone, and eight states are never short.
Source: AP on datelines (thespeakernewsjournal.com; bellairetppblog; AP's note of May 1, 2014).

- DATELINE: [[SALEM, Oregon]] (AP) — ¶ It rained for a week.
+ DATELINE: SALEM, Ore. (AP) — ¶ It rained for a week.

- DATELINE: [[Salem, Ore.]] (AP) — ¶ It rained for a week.
+ DATELINE: SALEM, Ore. (AP) — ¶ It rained for a week.

- DATELINE: [[DALLAS, Texas]] (AP) — ¶ It rained for a week.
+ DATELINE: DALLAS (AP) — ¶ It rained for a week.

= DATELINE: SALEM, Ore. (AP) — ¶ It rained for a week.
= DATELINE: DALLAS (AP) — ¶ It rained for a week.
= DATELINE: KYIV, Ukraine (AP) — ¶ It rained for a week.
= DATELINE: BOISE, Idaho — ¶ It rained for a week.
= Salem, Oregon, is wet.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.reading.states import short_state, state_name
from copydesk.regex import regex


@check(segments=frozenset({Kind.DATELINE}))
def dateline(doc: Document) -> Iterator[Finding]:
    for segment in doc.parts(Kind.DATELINE):
        found = PLACE.match(doc.text, *segment.span)
        if found and found["place"] != (right := _best(found)):
            yield Finding(Span(*found.span("place")), f"Write the dateline “{right}”.", (right,))


def _best(found: re.Match[str]) -> str:
    city, state = found["city"].upper(), (found["state"] or "").replace("W. Va.", "W.Va.")
    if not state or ALONE.get(city) == state_name(state):
        return city
    return f"{city}, {short_state(state)}"


ALONE = {city.upper(): state for city, state in table("cities")["alone"].items()}
PLACE = regex(
    r"(?P<place>(?P<city>[A-Z][A-Za-z.’'-]+(?: [A-Z][A-Za-z.’'-]+){0,3})(?:, (?P<state>[A-Z][A-Za-z]*\.?"
    r"(?: ?[A-Z][a-z]*\.?)*))?)"
    r"(?=,? (?:\(|—|–|-|[A-Z][a-z]+\.? \d))"
)
