"""Make the plural of an abbreviation without an apostrophe.

MPs, DVDs, ATMs: the apostrophe is for what they own. Source: AP on plurals and the Reuters Handbook, A; the Guardian
and the BBC agree.

- The [[MP’s]] were divided.
+ The MPs were divided.

- She bought three [[DVD's]] there.
+ She bought three DVDs there.

= The MPs were divided on the BBC’s plan.
= The CEO’s have-it-all pay is known; three of the MP’s aides left.
= He dotted the i’s and got three A’s.
= Two NASA’s Ames engineers left; one MP’s were the best.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read", pattern=r"[A-Z]['’]s [a-z]|[A-Z]['’]s[.,;]")
def plural(doc: Document) -> Iterator[Finding]:
    for pattern in (MANY, COUNTED):
        for found in pattern.finditer(doc.text):
            right = f"{found['letters']}s"
            yield Finding(Span(*found.span("word")), f"No apostrophe in a plural: “{right}”.", (right,))


WORD = r"(?P<word>(?P<letters>[A-Z]{2,5})['’]s)"
MANY = regex(rf"(?<!one )(?<!each )(?<![\w’'-]){WORD}(?= (?:were|are|have)\b(?!-))")
COUNTED = regex(
    rf"\b(?:three|four|five|six|seven|eight|nine|ten|twelve|several|many|most|few|[1-9]\d*) {WORD}(?=[.,;]| (?:in"
    rf"|on|at|and|to|for|from|with|that|who|there|here|last|each|by|before|after|when)\b)"
)
