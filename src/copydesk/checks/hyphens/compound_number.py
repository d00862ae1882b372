"""Join a number and its unit before a noun with a hyphen.

A two-year plan, a 12-hour shift: the unit stays singular and belongs to the number. Source: AP on compound modifiers,
as taught in its users' summaries (Purdue OWL); British style agrees.

- They agreed on a [[two year]] plan.
+ They agreed on a two-year plan.

- She finished her [[12 hour]] shift.
+ She finished her 12-hour shift.

= They agreed on a two-year plan, and the plan runs two years.
= It was one year ago in a one day match.
= It takes 12 hours, and a 3 percent tax.
= A 5 million gallon leak.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex

NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty"


@check(
    needs=tuple(table("measures")["units"]),
    pattern=rf"(?:\d|{NUMBERS})[ \x{{a0}}](?:{'|'.join(table('measures')['units'])}) [a-z]",
)
def compound_number(doc: Document) -> Iterator[Finding]:
    for found in COMPOUND.finditer(doc.text):
        right = f"{found['number']}-{found['unit']}"
        yield Finding(Span(found.start("number"), found.end("unit")), f"Join them with a hyphen: “{right}”.", (right,))


COMPOUND = regex(
    rf"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very|[Aa]nother|’s|'s) "
    rf"(?P<number>[2-9]|[1-9]\d{{1,2}}|{NUMBERS})[ \u00a0](?P<unit>{'|'.join(table('measures')['units'])})"
    r" (?!(?:in|of|and|or|to|on|at|for|from|with|by|is|was|old|million|billion|per)\b)[a-z]{3,}"
)
