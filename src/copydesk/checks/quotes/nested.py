"""Use single marks for a quotation inside another.

Double outside, single inside, in American papers and in the Guardian. Source: AP on quotation marks (GateHouse
Newsroom; Virginia Commonwealth University); the Guardian's style guide.

- “He said [[“]]go[[”]] to me,” she said.
+ “He said ‘go’ to me,” she said.

- “They sang [[“]]Salem Blues[[”]] twice,” he said.
+ “They sang ‘Salem Blues’ twice,” he said.

= “He said ‘go’ to me,” she said.
= “We left,” she said. “It rained.”
= “We left. ¶ “It rained,” she said.
= "He said "go" to me," she said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(quotations="read", pattern=r"“[^”\n]*[a-z,:] “[^”\n]*”[^“\n]*”")
def nested(doc: Document) -> Iterator[Finding]:
    for found in INNER.finditer(doc.text):
        for mark, right in (("opens", "‘"), ("closes", "’")):
            yield Finding(Span(*found.span(mark)), "Use single marks inside a quotation.", (right,))


INNER = regex(r"(?<!\w)“[^“”\n]*[a-z,:] (?P<opens>“)(?=\w)[^“”\n]*(?<=\w)(?P<closes>”)(?= )[^“”\n]*”")
