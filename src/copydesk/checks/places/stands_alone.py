"""Leave out the state after a city that everyone knows.

Thirty American cities, Chicago and Seattle among them, stand alone in AP copy. Source: AP on datelines (the list in
data/cities.toml), as taught by Purdue OWL; cities in a story follow it.

- A fire in Chicago[[, Illinois,]] killed two people.
+ A fire in Chicago killed two people.

- He moved to Denver[[, Colorado]].
+ He moved to Denver.

= A fire in Chicago killed two people, one of them from Portland, Oregon.
= A fire in Phoenix, Maryland, killed two people.
= In East Chicago, Illinois, and Boston, Massachusetts’s capital, it rained.
= The Chicago, Illinois-based firm won, as in New York, New York.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex

ALONE = table("cities")["alone"]


@check(
    segments=frozenset({Kind.PARAGRAPH}),
    needs=tuple(sorted({city.split()[-1].lower() for city in ALONE})),
    pattern=r"[a-z], [A-Z][a-z]+",
)
def stands_alone(doc: Document) -> Iterator[Finding]:
    for found in CITY.finditer(doc.text):
        if ALONE[found["city"]] == found["state"] != found["city"]:
            message = f"“{found['city']}” needs no state."
            yield Finding(Span(found.end("city"), found.end("rest")), message, ("",))


CITY = regex(
    r"(?<!\w)(?<!\b[A-Z][a-z]{3} )(?<!\bNew )(?<!\bSouth )"
    rf"(?P<city>{'|'.join(map(str, ALONE))})(?P<rest>, (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?),?)(?![\w’'-])"
)
