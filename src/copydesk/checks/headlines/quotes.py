"""Use single quotation marks in a headline.

Source: AP on headlines (writingexplained.org); the Guardian, the BBC and Reuters do the same.

- H: Mayor calls plan [[“]]a mess[[”]]
+ H: Mayor calls plan ‘a mess’

- H: Mayor calls plan [["]]a mess[["]]
+ H: Mayor calls plan 'a mess'

= H: Mayor calls plan ‘a mess’
= The mayor calls it “a mess.”
= H: A 12" pipe bursts
= H: ""Mill to be sold"" is what they say
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.HEADLINE}), quotations="read", pattern=r"\A[^\n]*[“\"]")
def quotes(doc: Document) -> Iterator[Finding]:
    for segment in doc.parts(Kind.HEADLINE):
        for pair in PAIR.finditer(doc.text, *segment.span):
            for mark in ("opens", "closes"):
                right = SINGLE[pair[mark]]
                yield Finding(Span(*pair.span(mark)), "Use single quotation marks in a headline.", (right,))


SINGLE = {"“": "‘", "”": "’", '"': "'"}
PAIR = regex(r"(?<![\w“”\"])(?P<opens>[“\"])(?=\w)[^“”\"]*(?P<closes>[”\"])(?![\w“”\"])")
