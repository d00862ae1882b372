"""Put no comma before the conjunction of a simple series.

AP writes red, white and blue. A comma stays where an item has a conjunction of its own or the series is one of clauses. Source: AP on
commas, as taught by the Yale Daily News and others; the Chicago Manual and Oxford keep it.

- The teller gave him tens, [[twenties,]] and singles.
+ The teller gave him tens, twenties and singles.

- They sell a cat, a [[guitar,]] and a boot.
+ They sell a cat, a guitar and a boot.

= The teller gave him tens, twenties and singles.
= He ordered juice, toast, and ham and eggs.
= The dog, too, and the cat were fed.
= The mayor, a Democrat, and her husband left.
= He sat, waited, and then he left for Toledo, Ohio, and Flint.
= On Monday, July 4, and Tuesday they rest.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check


@check(pattern=r"[a-z], (?:and|or) [a-z]")
def serial_comma(doc: Document) -> Iterator[Finding]:
    for found in SERIES.finditer(doc.text):
        items = [found[name] for name in ("first", "middle", "last")]
        if any(ASIDE.search(item) for item in items) or GOES_ON.match(doc.text, found.end()):
            continue
        if len({_article(item) for item in items}) > 1:
            continue
        start = found.start("middle") + found["middle"].rfind(" ") + 1
        span = Span(start, found.end("middle") + 1)
        word = doc.text[start : found.end("middle")]
        yield Finding(span, f"Put no comma before “{found['joint']}” in a simple series.", (word,))


def _article(item: str) -> str:
    word = item.split()[0]
    return word if word in ("a", "an", "the", "his", "her", "their", "its") else ""


SERIES = re.compile(
    r"(?<![\w-])(?P<first>(?:an? |the )?[a-z]+(?:-[a-z]+)?), (?P<middle>(?:(?:an?|the) )?[a-z-]+(?: [a-z-]+)?),"
    r" (?P<joint>and|or) (?P<last>(?:(?:an?|the) )?[a-z-]+(?: [a-z-]+)?)(?=[.;:?!)]|$)"
)
ASIDE = re.compile(
    r"\b(?:however|too|though|instead|also|then|therefore|again|please|course|example|fact|said|says|who|which|that|when|where"
    r"|while|because|if|so|but|not|no|yes|he|she|it|they|we|you|i|him|them|us|me|in|on|at|of|to|from|with|by|for|as|than|one"
    r"|course|indeed|perhaps|maybe|well|now|today|meanwhile|is|are|was|were|has|have|had|will|would|can|could)\b"
)
GOES_ON = re.compile(r" and\b")
