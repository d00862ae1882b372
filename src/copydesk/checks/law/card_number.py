"""Cut the number of a payment card.

It is told from other long numbers by its check digit. Source: ISO/IEC 7812, annex B; IPSO's Clause 2 on private life.

- The thieves used the card [[4111 1111 1111 1111]].
- His card, [[5500-0000-0000-0004]], was in the leak.

= The lot number is 4111 1111 1111 1112.
= The library has 4,111,111,111,111,111 grains of sand.
= The code was 1234 5678 9012 3456.
= The ISBN is 978-3-16-148410-0.
= The account ends in 1111.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"\b(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{5}|[3-6]\d{15})\b",
)
def card_number(doc: Document) -> Iterator[Finding]:
    for found in CARD.finditer(doc.text):
        if _checks(found[0]):
            yield Finding(Span(*found.span()), "Cut the number of a payment card.")


def _checks(written: str) -> bool:
    """Whether the last digit is the one that the others make (Luhn's sum)."""
    digits = [int(digit) for digit in written if digit.isdigit()]
    doubled = (2 * digit for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(twice // 10 + twice % 10 for twice in doubled)) % 10 == 0


CARD = regex(r"(?<![\d.,])(?:[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\d.,]?\d)")
