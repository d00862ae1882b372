"""End no headline with a full stop.

Source: AP on headlines (writingexplained.org); every paper in our packs does the same.

- H: Council cuts fares [[today.]]
+ H: Council cuts fares today

= H: Council cuts fares
= H: Man held in U.S.
= H: Council cuts fares. Riders cheer.
= H: Wait for it ...
= Council cuts fares.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.HEADLINE}), pattern=r"(?m:\A[^\n.]*[a-z]\.$)")
def full_stop(doc: Document) -> Iterator[Finding]:
    for segment in doc.parts(Kind.HEADLINE):
        if found := ENDS.fullmatch(doc.text, *segment.span):
            yield Finding(Span(*found.span("last")), "End the headline without a full stop.", (found["last"][:-1],))


ENDS = regex(r"[^.!?…]*?(?P<last>(?<!\S)[a-z]{4,}\.)")
