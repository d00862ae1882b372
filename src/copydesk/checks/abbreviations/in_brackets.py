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

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(pattern=r"[a-z] \([A-Z]{2,7}\)")
def in_brackets(doc: Document) -> Iterator[Finding]:
    for found in BRACKETED.finditer(doc.text):
        if _stands_for(found["letters"], found["name"]):
            message = f"Leave out “({found['letters']})” after the full name."
            yield Finding(Span(*found.span("bracket")), message, ("",))


def _stands_for(letters: str, name: str) -> bool:
    """Whether the letters are the initials of the words before them, small words counted or not."""
    words = name.replace("-", " ").split()
    every = "".join(word[0] for word in words).upper()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return every.endswith(letters) or capitals.endswith(letters)


BRACKETED = regex(
    r"(?P<name>(?:[A-Z][\w’'-]+ (?:(?:of|for|and|the|on|in|to) ){0,2})+[A-Z][\w’'-]+)"
    r"(?P<bracket> \((?P<letters>[A-Z]{3,7})\))"
)
