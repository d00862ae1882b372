"""Ask about a capital that is another country's, or none.

Of a country's seats of government, old and new, each is right (La Paz, The Hague, Lagos).

- He flew to [[Sydney]], the capital of Australia, on Friday.
- Australia’s capital, [[Sydney]], was quiet.
- They met in [[Istanbul]], Turkey’s capital.
- In [[Rio de Janeiro]], Brazil’s capital, it rained.
- The march ended in [[Geneva]], the Swiss capital.
- Michigan’s capital, [[Detroit]], has a new mayor.
- The capital of Canada is [[Toronto]], he said.

= He flew to Canberra, the capital of Australia, on Friday.
= Sydney, the capital of New South Wales, was quiet.
= They met in Istanbul, Turkey’s cultural capital, and in Ankara, Turkey’s capital.
= In Amsterdam, the capital of the Netherlands, and in The Hague it rained.
= The march ended in Bern, the Swiss capital.
= Michigan’s capital, Lansing, has a new mayor, and Australia’s capital, Canberra, an old one.
= He called Milan the capital of Italian fashion, and Rio, the former capital of Brazil, a stage.
= The capital of Canada is Ottawa.
= Lagos, Nigeria’s capital until 1991, grew fast.
= Bonn, then West Germany’s capital, and Kyiv, Ukraine’s capital, are twins.
= Cannes is the capital of France when it comes to film.
= Australia’s capital gains tax fell, and Sydney, the capital of Australia in all but name, rejoiced.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import is_region, regions_of, table
from copydesk.regex import regex


@check(segments=COPY, quotations="read", needs=("capital",))
def capital(doc: Document) -> Iterator[Finding]:
    for shape in SHAPES:
        for found in shape.finditer(doc.text):
            groups = found.groupdict()
            land = groups.get("land") or DEMONYMS.get(groups.get("people") or "", "")
            right = table("capitals").get(land)
            if right and found["town"] not in right and regions_of(found["town"]) and not is_region(found["town"]):
                yield Finding(Span(*found.span("town")), f"The capital of {land} is {right[0]}, not {found['town']}.")


LETTERS = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+"
TOWN = rf"(?P<town>(?!(?:In|At|To|From|Near|Of|Outside|On|But|And) ){LETTERS}(?:[ -](?:de |am )?{LETTERS}){{0,2}})"
LAND = rf"(?:the )?(?P<land>{LETTERS}(?: {LETTERS}){{0,2}})"
ENDS = r"(?=[.;)”\"]|,(?! until| then| from| before| in all)|$)"
DEMONYMS = {
    "Australian": "Australia", "Brazilian": "Brazil", "Canadian": "Canada", "Chinese": "China", "Danish": "Denmark",
    "French": "France", "German": "Germany", "Greek": "Greece", "Indian": "India", "Italian": "Italy",
    "Japanese": "Japan", "Kenyan": "Kenya", "Mexican": "Mexico", "Pakistani": "Pakistan", "Polish": "Poland",
    "Portuguese": "Portugal", "Russian": "Russia", "Spanish": "Spain", "Swedish": "Sweden", "Swiss": "Switzerland",
    "Turkish": "Turkey", "Ukrainian": "Ukraine", "Vietnamese": "Vietnam",
}  # fmt: skip
PEOPLE = rf"(?P<people>{'|'.join(DEMONYMS)})"
SHAPES = (
    regex(rf"{TOWN}, the capital of {LAND}{ENDS}"),
    regex(rf"\b{LAND}['’]s? capital(?: city)?, {TOWN}(?=,)"),
    regex(rf"(?:\b(?:in|to|from|of|at|near|outside) )?{TOWN}, {LAND}['’]s? capital(?: city)?{ENDS}"),
    regex(rf"\b[Tt]he capital of {LAND} is {TOWN}\b"),
    regex(rf"{TOWN}, the {PEOPLE} capital{ENDS}"),
    regex(rf"\b[Tt]he {PEOPLE} capital,? (?:of )?{TOWN}{ENDS}"),
)
