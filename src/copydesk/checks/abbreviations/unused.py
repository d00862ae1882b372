"""Give no abbreviation in brackets that the story does not use again.

The Guardian and Reuters put it after a full name for later use only. Source: the Guardian's style guide, A; the
Reuters Handbook, A.

- The Prairie Rivers Water Board[[ (PRWB)]] met on Monday and will meet again.
+ The Prairie Rivers Water Board met on Monday and will meet again.

- He left the National Labor Relations Board[[ (NLRB)]] in May.
+ He left the National Labor Relations Board in May.

= The Prairie Rivers Water Board (PRWB) met on Monday. ¶ The PRWB will meet again.
= The Prairie Rivers Water Board met on Monday.
= H: PRWB meets ¶ The Prairie Rivers Water Board (PRWB) met on Monday.
= He left the National Labor Relations Board (NLRB) in May; “the NLRB is dead,” he said.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.bracketed import bracketed


@check(pattern=r"[a-z] \([A-Z]{2,7}\)")
def unused(doc: Document) -> Iterator[Finding]:
    for found in doc.read(bracketed):
        if len(re.findall(rf"\b{found.letters}", doc.text)) == 1:
            message = f"Leave out “({found.letters})”: the story does not use it again."
            yield Finding(found.span, message, ("",))
