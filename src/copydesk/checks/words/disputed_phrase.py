"""Know that some readers hold a set phrase to be wrong.

These began as mistakes and are now in dictionaries; many desks still write the older form.

- They were [[chomping at the bit]].
+ They were champing at the bit.

- He ran on [[duck tape]].
+ He ran on duct tape.

= They were champing at the bit.
= He ran on duct tape.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.set_phrases import misheard


@check(level=Level.ADVICE)
def disputed_phrase(doc: Document) -> Iterator[Finding]:
    for span, right in misheard(doc, "disputed"):
        yield Finding(span, f"Some readers expect “{right}”.", (right,))
