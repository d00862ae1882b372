"""Write “and”, not “&”, between plain words.

An ampersand belongs to names that have one: AT&T, Procter & Gamble, R&B. Source: AP on the ampersand, as taught by the
Yale Daily News; the Guardian and the BBC agree.

- They sell bread [[&]] milk there.
+ They sell bread and milk there.

- A man [[&]] two children were hurt.
+ A man and two children were hurt.

= They sell bread and milk at Marks & Spencer.
= AT&T and R&B songs; research & Development Corp. is new.
= Q & A
= “Bread & milk,” the sign said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(needs=("&",))
def ampersand(doc: Document) -> Iterator[Finding]:
    for found in BETWEEN.finditer(doc.text):
        yield Finding(Span(*found.span()), "Write “and”.", ("and",))


BETWEEN = regex(r"(?<=[a-z] )&(?= [a-z]{2,}\b)")
