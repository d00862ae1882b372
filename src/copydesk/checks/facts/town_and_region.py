"""Ask about a town in a state or country that has none of that name.

Only of names that a large town bears, and only where GeoNames (© GeoNames, CC BY 4.0) knows no place of that name
there with 500 people or more. Of a name that many states have, one more is likely.

- The jeep was built in [[Tacoma]], Michigan, before the war.
- She was born in [[Sydney]], Germany, in 1984.
- He lives near [[Milwaukee]], Minn., with two dogs.
- [[TACOMA]], Mich. — A jeep was found on Monday.
- The trial was moved to [[Tacoma]], MI, in May.
- They flew from [[Kraków]], Hungary.
- The firm is based in [[Baltimore]], Virginia.
- He played for a club in [[Glasgow]], England, for a year.

= The jeep was built in Tacoma, Washington, before the war.
= She was born in Sydney, Australia, and lives in Sydney, Nova Scotia.
= He lives near Paris, Texas, and works in Odessa, Texas.
= They met in Springfield, Utah, on Friday.
= The firm has plants in Tacoma, Michigan and Ohio.
= It opened in London, Germany, France and Spain.
= He is from Tacoma. Michigan, he said, is cold.
= Once in Tacoma, Georgia Lee sold her car.
= ODESA, Ukraine (AP) — It rained in Odesa, Ukraine.
= In Birmingham, Alabama, and in Melbourne, Florida, it rained.
= She moved to Hollywood, California, and to Glasgow, Scotland.
= He flew from Tacoma, Washington, to Aberdeen, South Dakota.
= The agency, in Langley, Virginia, would not say.
= Unlike Boston, Texas has no income tax.
= Outside Boston, Virginia Woolf is read less.
= The court in Denver, Colorado, heard it.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import is_region, regions_of, table
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"\b(?:in|at|of|from|near|to|outside|around|for) [A-ZÀ-ÖØ-Þ][^ ,]+(?:[ -][A-ZÀ-ÖØ-Þ][^ ,]+)*, [A-Z]"
    r"|[A-Z]{4}, [A-Z][A-Za-z. ]+ ?(?:\([A-Za-z ]+\) ?)?[—–-]",
)
def town_and_region(doc: Document) -> Iterator[Finding]:
    for found in PLACED.finditer(doc.text):
        town, region = found["town"], _spelled_out(found["region"])
        town = town.title() if town.isupper() else town
        regions = regions_of(town)
        if not region or not regions or region in regions or is_region(town):
            continue
        states = regions & {*table("states")["postal"].values()}
        if region not in table("states")["postal"].values() or len(states) <= MANY:
            some = f"in {' and '.join(sorted(regions))}" if len(regions) < 3 else "elsewhere"
            yield Finding(Span(*found.span("town")), f"Is {found['town']} in {region}? It is known to be {some}.")


def _spelled_out(region: str) -> str:
    states = table("states")
    name: str = states["short"].get(region) or states["postal"].get(region) or region
    return name if is_region(name) else ""


MANY = 6
"""Where more states than these have a town of the name, others may have a small one."""
LETTERS = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+"
REGION = rf"(?P<region>(?:[NSRW]\. ?[A-Z][a-z]{{0,2}}\.|[A-Z][a-z]{{1,4}}\.|[A-Z]{{2}}|{LETTERS}(?: {LETTERS}){{0,2}}))"
PLACED = regex(
    rf"(?:\b(?:in|at|of|from|near|to|outside|around|for) |(?:^|(?<=\n))(?=[A-Z]{{4}}))"
    rf"(?P<town>{LETTERS}(?:[ -]{LETTERS}){{0,2}}), {REGION}"
    rf"(?=, (?!and\b|or\b)[a-z\d]|[;:)”\"](?:\s|$)|\.?(?:[”\"]|$)|\. [A-Z“\"]|,[”\"]|(?<=\.),? [a-z]| \(| ?[—–])"
)
