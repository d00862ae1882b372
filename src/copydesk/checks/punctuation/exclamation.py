"""Set no exclamation marks in a row.

One is much in news copy, two are an ad. Source: AP on exclamation points (essayinfo.com; writingexplained.org).

- They won the game[[!!]]
+ They won the game!

- What a night[[!!!]] the mayor wrote.
+ What a night! the mayor wrote.

= They won the game.
= “They won!!” he wrote.
= The !!Con meeting and the Yahoo! offices closed.
= He won! They left.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(needs=("!!",))
def exclamation(doc: Document) -> Iterator[Finding]:
    for found in SEVERAL.finditer(doc.text):
        yield Finding(Span(*found.span()), "Set one exclamation mark at most.", ("!",))


SEVERAL = regex(r"(?<=[A-Za-z\d])!!+")
