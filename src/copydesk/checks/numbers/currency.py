"""Spell out a currency other than the dollar.

£5 million is 5 million pounds, and €3 is 3 euros: the wire's members cannot all print the signs. Source: AP and
Reuters copy; AP on currency conversions, as taught in its users' summaries.

- The club paid [[£5 million]] for him.
+ The club paid 5 million pounds for him.

- A ticket costs [[€30]] at the door.
+ A ticket costs 30 euros at the door.

- It took a [[£2,400]] loan.
+ It took a 2,400-pound loan.

= The club paid 5 million pounds ($6.3 million) for him.
= “It cost £5,” she said.
= A ticket is $30 or 30 euros.
= H: £5 million for a goalkeeper
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(needs=("£", "€"), pattern=r"[£€]\d")
def currency(doc: Document) -> Iterator[Finding]:
    for found in SUM.finditer(doc.text):
        right = _spelled(doc, found)
        yield Finding(Span(*found.span()), f"Spell out the currency: “{right}”.", (right,))


def _spelled(doc: Document, found: re.Match[str]) -> str:
    size = SIZES.get((found["size"] or "").strip(), "")
    one, many = CURRENCIES[found["sign"]]
    if ARTICLE.search(doc.text, max(0, found.start() - 12), found.start()) and NOUN.match(doc.text, found.end()):
        return f"{found['figure']}{size} {one}" if size else f"{found['figure']}-{one}"
    return f"{found['figure']}{size} {one if found['figure'] == '1' and not size else many}"


CURRENCIES = {"£": ("pound", "pounds"), "€": ("euro", "euros")}
SIZES = {
    **dict.fromkeys(("m", "mn", "million"), " million"),
    **dict.fromkeys(("b", "bn", "billion"), " billion"),
    **dict.fromkeys(("tn", "trillion"), " trillion"),
    "k": ",000",
}
SUM = regex(
    r"(?<![\w$])(?P<sign>[£€])(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<size>[ \u00a0]?(?:mn?|million|bn?|billion|tn"
    r"|trillion|k)\b)?"
)
ARTICLE = regex(r"\b(?:an?|the|its|his|her|their|this|that) $")
NOUN = regex(r" [a-z]{3,}")
