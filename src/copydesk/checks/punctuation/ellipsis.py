"""Set an ellipsis as a word of three stops, with a space on either side.

AP writes he ... left. Source: AP on the ellipsis (editingmonks.blogspot.com; PR Newswire's media blog, Dec. 7, 2023).

- She went[[...]]home at last.
+ She went ... home at last.

- “I wish[[...]] I knew,” he said.
+ “I wish ... I knew,” he said.

- “I wish[[…]]I knew,” he said.
+ “I wish ... I knew,” he said.

= She went ... home at last.
= “I do not know ...” he said.
= “... and so we left,” he said.
= It ended.... No one spoke; ../file and 1...5 stand.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(needs=("...", "…"), quotations="read", pattern=r"\w(?:\.\.\.|…)|(?:\.\.\.|…)[A-Za-z]")
def ellipsis(doc: Document) -> Iterator[Finding]:
    for found in CLOSE.finditer(doc.text):
        after = "" if doc.text[found.end() : found.end() + 1] in "  ”’\"'" else " "
        yield Finding(Span(*found.span()), "Set an ellipsis with a space on either side.", (f" ...{after}",))


CLOSE = regex(r"(?<=[A-Za-z,;])(?:\.\.\.|…)(?=[ \u00a0]?[A-Za-z“”’\"'])")
