"""Cut the line that says until when the story is held, or hold it.

Source: NITF 3.1 keeps an embargo in its metadata (`management-status`), where no reader sees it.

- [[EMBARGOED UNTIL 9 A.M. MONDAY]] ¶ The vote was close.
- [[EMBARGO: 0001 GMT, Oct. 4]] ¶ The vote was close.

= EMBARGO ON GRAIN ENDS ¶ The vote was close.
= The study was embargoed until Monday.
= An embargo on grain ended at 9 a.m.
= H: Embargo ends ¶ The vote was close.
= “EMBARGOED UNTIL MONDAY” is what the letter said.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read", needs=("embargo", "embargoed"))
def embargo(doc: Document) -> Iterator[Finding]:
    for found in HELD.finditer(doc.text):
        yield Finding(Span(*found.span("note")), "Cut the embargo, or hold the story.")


HELD = regex(
    r"^[*\[( ]*(?P<note>(?:STRICTLY )?(?:EMBARGOED(?: (?:UNTIL|FOR|TILL|TO)\b|:)|EMBARGO(?:: | UNTIL ))[^\n]*?)"
    r"[*\]) ]*$",
    re.MULTILINE,
)
