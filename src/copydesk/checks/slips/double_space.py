"""Leave one space between words, and after a stop.

Two are a slip of the thumb, or the trace of a cut. A story that has them throughout was typed so on purpose, and is
left alone: what sets it will close them up. Source: AP and the Chicago Manual ask for a single space after a period.

- The council[[  ]]met on Monday.
+ The council met on Monday.

= The council met on Monday.
= It  was  typed  so  by  a  man  who  liked  it.
= He waited . . . and waited.
= “We are done,” she said.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,  # true wherever it stands, but a web page and most content systems close it up
    segments=PROSE | {Kind.HEADLINE, Kind.DEK},
    quotations="read",
    safe=True,
    pattern=r"[^\s][ \x{a0}]{2,}[^\s]",
)
def double_space(doc: Document) -> Iterator[Finding]:
    found = [Span(*match.span("gap")) for match in GAP.finditer(doc.text)]
    if len(found) <= MOST:
        yield from (Finding(gap, "Leave one space.", (" ",)) for gap in found)


GAP = regex(r"(?<=[\w,.;:?!”\"’)])(?P<gap>[ \u00a0]{2,3})(?=[\w“\"‘(])")
MOST = 3
