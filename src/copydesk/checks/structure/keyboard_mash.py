"""Cut letters that were typed to fill a space.

A headline box that wants something in it gets “asdfghjkl”, and now and then it is printed.

- H: [[asdfgh]] ¶ The council met.
- The mayor, [[Qwertyuiop]], spoke on Monday.

= A qwerty keyboard has the letters in that order.
= The word asdfgh@example.com is an address.
= She typed slowly on Monday.
= “Hmm,” he said.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.reading.unknown import unknown_words
from copydesk.regex import regex

ROWS = "asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|werty|yuiop|zxcv|xcvb|cvbn"  # keys that lie side by side


@check(level=Level.ERROR, segments=COPY, quotations="read", pattern=f"(?i:{ROWS})")
def keyboard_mash(doc: Document) -> Iterator[Finding]:
    for word in doc.read(unknown_words):
        if ROW.search(word.text.lower()):
            yield Finding(word.span, f"Is “{word.text}” left over from typing?")


ROW = regex(ROWS)
