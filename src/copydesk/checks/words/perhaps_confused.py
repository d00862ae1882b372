"""Look again: another word may have been meant.

The same evidence as for confused words, at lower odds: about half of these reports are right. A reminder for a last
reading, hidden unless asked for.

- The [[rain]] of the king was long.
+ The reign of the king was long.

- The [[dessert]] was dry and hot.
+ The desert was dry and hot.

= He holds the reins of power; she reigns.
= It comes in two discrete steps, and she was discreet.
= Their house is over there, and they’re in it.
= He is taller than she was then.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.confusions import confusions
from copydesk.reading.words import written_like


@check(level=Level.ADVICE, quotations="read")
def perhaps_confused(doc: Document) -> Iterator[Finding]:
    for confusion in doc.read(confusions):
        if not confusion.sure:
            right = written_like(doc, confusion.span, confusion.meant)
            yield Finding(confusion.span, f"May “{right}” be meant, not “{confusion.written}”?", (right,))
