"""Ask about a price or an average that the sum and the number do not give.

- The school bought 12 tablets for $3,600, or [[$250]] each.
- The grant is $6 million over three years, or [[$3 million]] a year.
- Five workers will share $1 million, [[$250,000]] apiece.
- It paid $4,800 for 16 lamps, an average of [[$200]] each.
- The plan costs $90 million for 30 miles, or [[$2 million]] per mile.

= The school bought 12 tablets for $3,600, or $300 each.
= The grant is $6 million over three years, or $2 million a year.
= The grant is $6.5 million over three years, or about $2.2 million a year.
= Five workers will share $1 million, $200,000 apiece.
= The school bought 12 tablets for $3,600, or $50 each for the covers, and paid $250 each in May.
= The fee is $20 for two days, or $12 a day for members.
= Over three years it paid $6 million, or $3 million a year at the end.
= They bought more than 12 tablets for $3,600, or $250 each.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.numbers import Number
from copydesk.reading.outlines import AMOUNT, MONEY, outlines, precision
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("$", "£", "€"),
    pattern=r"\d[^.\n]*, (?:or )?[a-z ]*[$£€]\d[\d.,]*(?: [mb]illion)? (?:each|apiece|an? |per )",
)
def per_unit(doc: Document) -> Iterator[Finding]:
    for outline in doc.read(outlines):
        if MONEY not in outline.text:
            continue
        for shape in SHAPES:
            for found in shape.finditer(outline.text):
                yield from _compared(doc, *(outline.group(found, name) for name in ("total", "count", "each")))


def _compared(doc: Document, total: Number, count: Number, each: Number) -> Iterator[Finding]:
    if total.unit != each.unit or total.approximate or count.unit or not count.value or not total.value:
        return
    if count.approximate and not OVER.search(doc.text, max(0, count.span.start - 16), count.span.start):
        return
    right = float(total.value / count.value)
    rounded = min(precision(doc, total), 0.05 * float(total.value)) / float(count.value)
    slack = precision(doc, each) + rounded + (0.1 if each.approximate else 0.01) * right
    if abs(right - float(each.value or 0)) > slack:
        message = f"{doc[total.span]} by {doc[count.span]} is {_written(right, each.unit)}: which is right?"
        yield Finding(each.span, message, related=(total.span, count.span))


def _written(value: float, sign: str) -> str:
    if value >= 1e6:
        return f"{sign}{value / 1e6:,.3g} million"
    return f"{sign}{value:,.2f}".removesuffix(".00")


WORDS = r"(?: (?!and\b|or\b|but\b|than\b|while\b)[\w’'-]+){0,6}"
EACH = (
    r", (?:or |at )?(?:about |nearly |roughly |around |almost |just (?:over|under) )?(?:an average of )?"
    rf"(?P<each>{MONEY}) (?:each|apiece|an? \w+|per \w+)(?=[,.;]|$| —)"
)
OVER = regex(r"(?<!than )\bover (?:the |its |their |next )*$")
SHAPES = (
    regex(rf"(?P<count>{AMOUNT}){WORDS} (?:for|cost|share|get|at a cost of)(?: a total of)? (?P<total>{MONEY}){EACH}"),
    regex(
        rf"(?P<total>{MONEY})(?: \w+){{0,3}} (?:for|over|among|between) (?:the |its |their |next )*"
        rf"(?P<count>{AMOUNT}){WORDS}{EACH}"
    ),
)
