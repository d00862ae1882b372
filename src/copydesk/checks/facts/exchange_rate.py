"""Ask about two sums in two currencies that no one rate gives.

- The firm paid $434m (£231m), sold a plant for $200m (£106m) and owes $60m ([[£3.2m]]).
- It cost $20 million (£10.7 million), or £17 million ([[$20 million]]) in June.
- The club will get £5m ([[$500,000]]) for him.
- The flat costs €300,000 ([[$33,000]]), he said.

= The club will get £5m ($6.5m) for him. The flat costs €300,000 ($330,000).
= The firm paid $434m (£231m), sold a plant for $200m (£106m) and owes $60m (£32m).
= The firm paid $434m (£231m) and owes about $60m (£32m).
= In 1990 it paid $434m (£231m); now it owes €60m (£45m).
= In 1990 it paid $434m (£231m).
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.numbers import SIGNS, Number, numbers
from copydesk.reading.outlines import precision


class _Pair(NamedTuple):
    first: Number
    second: Number
    least: float  # of the dearer sign's worth in the other
    most: float


@check(
    segments=COPY,
    quotations="read",
    needs=("$", "£", "€", "¥"),
    pattern=r"[$£€¥]\d[\d.,]*[ a-z]*\([a-zA-Z ]*[$£€¥]\d",
)
def exchange_rate(doc: Document) -> Iterator[Finding]:
    by_currencies: dict[tuple[str, ...], list[_Pair]] = defaultdict(list)
    for first, second in pairwise(doc.read(numbers)):
        signs = sorted(filter(None, (_sign(doc, first), _sign(doc, second))))
        if len(set(signs)) == 2 and doc.text[first.span.end : second.span.start] in (" (", " (about ", " (around "):
            by_currencies[tuple(signs)].append(_pair(doc, first, second))
    for currencies, pairs in by_currencies.items():
        found = list(_odd(doc, pairs))
        yield from found or _never(doc, currencies, pairs)


def _sign(doc: Document, number: Number) -> str:
    """The currency, by its sign: “$”, “US$”."""
    before, sign, _ = doc[number.span].partition(number.unit) if number.unit in SIGNS else ("", "", "")
    return before.removeprefix("US") + sign


def _pair(doc: Document, first: Number, second: Number) -> _Pair:
    one, other = sorted((first, second), key=lambda number: number.unit)
    value, against = float(one.value or 1), float(other.value or 1)
    loose, slack = precision(doc, one), precision(doc, other)
    return _Pair(
        first, second, 0.9 * (value - loose) / (against + slack), 1.1 * (value + loose) / max(against - slack, 1e-9)
    )


def _never(doc: Document, signs: tuple[str, ...], pairs: list[_Pair]) -> Iterator[Finding]:
    """The pair at a rate that there never was: a nought too many, or millions for billions."""
    least, most = RATES.get((signs[0], signs[1]), (0.0, float("inf")))
    for pair in pairs:
        if pair.most < least or pair.least > most:
            message = f"{doc[pair.first.span]} was never worth {doc[pair.second.span]}: is one of them wrong?"
            yield Finding(pair.second.span, message, related=(pair.first.span,))


def _odd(doc: Document, pairs: list[_Pair]) -> Iterator[Finding]:
    """The pair whose rate is far from that of all others."""
    for at, pair in enumerate(pairs):
        others = [other for other in pairs if other is not pair]
        alone = others and all(other.most * APART < pair.least or pair.most * APART < other.least for other in others)
        if alone and (len(pairs) > 2 or at):
            other = others[0]
            message = (
                f"{doc[pair.first.span]} is {doc[pair.second.span]} here and {doc[other.first.span]} is "
                f"{doc[other.second.span]} there: "
                "is a sum wrong?"
            )
            yield Finding(pair.second.span, message, related=(pair.first.span, other.first.span, other.second.span))
            return


RATES = {("$", "£"): (0.9, 5.0), ("$", "€"): (0.6, 1.9), ("£", "€"): (0.4, 1.2)}
"""What one of the second was ever worth in the first, from a gold pound of $4.86 on."""
APART = 1.15
