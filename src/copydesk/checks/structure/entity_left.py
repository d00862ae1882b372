"""Write the character that an entity stands for.

An entity that the reader sees was encoded once too often, or pasted into copy that is not HTML.

- Hill [[&amp;]] Sons closed the shop.
+ Hill & Sons closed the shop.

- She won[[&#8217;]]t say.
+ She won’t say.

- It cost 5[[&nbsp;]]million.

- Prices fell [[&lt;]]5%.
+ Prices fell <5%.

= Hill & Sons closed the shop; so did A&P.
= AT&T; Johnson & Johnson; and R&B; all of it.
= The B&B;the inn next door did not.
= He wrote to the Q&A.
"""

from collections.abc import Iterator
from html import unescape

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(needs=("&",), pattern=r"&#?\w+;", level=Level.ERROR, segments=COPY, quotations="read", safe=True)
def entity_left(doc: Document) -> Iterator[Finding]:
    for found in ENTITY.finditer(doc.text):
        if (right := meant(found[0])) != found[0]:
            yield Finding(Span(*found.span()), f"Write “{right}” for “{found[0]}”.", (right,))


def meant(entity: str) -> str:
    """What stands for it, an entity that was encoded twice (`&amp;rsquo;`) included."""
    once = unescape(entity)
    return once if once == entity or ENTITY.fullmatch(once) is None else meant(once)


ENTITY = regex(r"&(?:amp;)*(?:[A-Za-z]{2,8}\d?|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
