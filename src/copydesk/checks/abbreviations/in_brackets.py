"""Put no abbreviation in brackets after a full name.

A reader who has read the name knows what the letters mean, and where not they are best left out. Source: AP on
abbreviations, as taught by the Yale Daily News and others; the Guardian and Reuters allow it.

- The National Labor Relations Board[[ (NLRB)]] ruled on Monday.
+ The National Labor Relations Board ruled on Monday.

= The National Labor Relations Board ruled on Monday.
= Shares of Acme Motor Corp. (NYSE: ACM) fell.
= He was elected to the Senate (GOP) and flew to Salem (OR).
= “The National Labor Relations Board (NLRB) ruled,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.bracketed import bracketed


@check(needs=("(",), pattern=r"[a-z] \([A-Z]{2,7}\)")
def in_brackets(doc: Document) -> Iterator[Finding]:
    for found in doc.read(bracketed):
        yield Finding(found.span, f"Leave out “({found.letters})” after the full name.", ("",))
