"""Write dollars with the sign, and only with the sign.

AP puts a figure and $ where a sum is exact; “dollars” beside the sign says it twice. Other countries' dollars, and
sums such as “a million dollars”, are left alone. Source: AP on dollars, as taught in its users' summaries (Purdue
OWL); proselint's `misc.currency`.

- It will cost [[$35 million dollars]] this year.
+ It will cost $35 million this year.

- The jeweler offered her [[1,100 dollars]].
+ The jeweler offered her $1,100.

- He found [[twenty dollars]] in the coat.
+ He found $20 in the coat.

- She folded a [[50-dollar]] bill.
+ She folded a $50 bill.

= It will cost $35 million this year.
= Millions of dollars were lost.
= The house sold for 400,000 Australian dollars.
= He felt like a million dollars.
= It would cost one to two billion dollars.
= Ten dollars was all that he had.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.cardinals import cardinal_before
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(needs=("dollars", "dollar"))
def money(doc: Document) -> Iterator[Finding]:
    for found in DOLLARS.finditer(doc.text):
        size, start = found["size"] or "", found.start()
        figure = FIGURE.search(doc.text, max(0, start - 16), start)
        cardinal = None if figure else cardinal_before(doc, start)
        if figure:
            span, right = Span(figure.start(), found.end()), f"${figure['figure']}{size}"
        elif (
            cardinal
            and not opens_sentence(doc, cardinal.span.start)
            and not MORE_BEFORE.search(doc.text, max(0, cardinal.span.start - 12), cardinal.span.start)
        ):
            span, right = Span(cardinal.span.start, found.end()), f"${cardinal.value}{size}"
        else:
            continue
        message = "“Dollars” repeats the sign" if figure and figure["sign"] else "Use the dollar sign with a sum"
        yield Finding(span, f"{message}: “{right}”.", (right,))


DOLLARS = regex(r"(?P<size> (?:million|billion|trillion))?[ \u00a0-]dollars?\b(?!-)(?! (?:store|sign|diplomacy))")
FIGURE = regex(r"(?<![\w.,£€-])(?P<sign>\$)?(?P<figure>\d[\d,]*(?:\.\d+)?)$")
MORE_BEFORE = regex(r"(?:hundred|thousand|\d)[ -]$|\b(?:and|or|to)[ -]$")
