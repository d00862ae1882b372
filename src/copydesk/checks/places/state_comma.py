"""Set a comma after a state, as before it, unless a mark follows.

The name of the state after a city is an aside, and an aside has two commas. Source: AP on commas and state names, as
taught in its users' summaries (Purdue OWL).

- He lived in Erie, [[Pennsylvania]] for a year.
+ He lived in Erie, Pennsylvania, for a year.

- A fire in Salem, [[Oregon]] killed two people.
+ A fire in Salem, Oregon, killed two people.

= He lived in Erie, Pennsylvania, for a year.
= Erie, Pennsylvania’s largest port, is closed.
= The Erie, Pennsylvania-based firm and the Erie, Pennsylvania, office closed.
= Ohio, Pennsylvania and Michigan voted.
= He represents Ohio, Iowa or Maine there.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(
    segments=frozenset({Kind.PARAGRAPH}),
    needs=tuple(sorted({name.split()[-1].lower() for name in table("states")["postal"].values()})),
)
def state_comma(doc: Document) -> Iterator[Finding]:
    states = frozenset(table("states")["postal"].values())
    for found in PLACE.finditer(doc.text):
        city, state = found["city"], found["state"]
        if state in states and city not in states and doc.lexicon.is_place(city) and not found["before"]:
            yield Finding(Span(*found.span("state")), f"Set a comma after “{state}”, too.", (state + ",",))


PLACE = regex(
    r"(?P<before>, )?\b(?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?), (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r" (?!(?:and|or|area|resident|residents|native|man|woman|couple|police|home|based|to)\b)[a-z]+\b"
)
