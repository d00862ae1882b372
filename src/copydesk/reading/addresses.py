"""What is not prose though it stands in a sentence: web and mail addresses, handles, hashtags, file names."""

import re
from bisect import bisect_right

from copydesk.document import Document, Span
from copydesk.regex import regex


def addresses(doc: Document) -> tuple[Span, ...]:
    """Where they stand, in order."""
    if not (any(mark in doc.text for mark in MARKS) or DOTTED.search(doc.text)):
        return ()
    return tuple(Span(*found.span()) for found in ADDRESS.finditer(doc.text))


def in_address(doc: Document, span: Span) -> bool:
    """Whether this span touches one of them."""
    every = doc.read(addresses)
    index = bisect_right(every, span.end, key=lambda each: each.start) - 1
    return index >= 0 and every[index].overlaps(span)


MARKS = "@#/"
DOTTED = regex(r"\.(?<=[a-z0-9]\.)[a-z]")
ENDINGS = (  # none that is also an English word: a lost space (“the end.in May”) must stay visible
    "com|org|net|edu|gov|mil|int|info|biz|io|ai|tv|fm|uk|ca|au|nz|ie|eu|de|fr|ru|ua|jp|cn|example"
    "|pdf|txt|jpe?g|png|gif|docx?|xlsx?|csv|html?|php|zip|mp[34]|exe|py|js|json|toml|yaml"
)
TAIL = r"[^\s<>“”\"]*[^\s<>“”\".,;:!?)’']"
ADDRESS = regex(
    rf"""
      \b(?:[Hh]ttps?|ftp)://{TAIL}          # a web address with its scheme
    | \b[Ww]ww\.{TAIL}
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+         # a mail address
    | (?<![\w@#&])[@#]\w+                  # a handle, a hashtag; no entity (&#8217;)
    | (?<![\w.@])(?:[a-z0-9][a-z0-9-]*\.)+(?:{ENDINGS})\b(?:/{TAIL})?  # a bare domain, a file name
    """,
    re.VERBOSE,
)
