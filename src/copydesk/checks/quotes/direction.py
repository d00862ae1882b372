"""Turn round the quotation mark that points the wrong way.

A mark that opens curls towards the words that follow, one that closes towards those before. Word processors guess wrong
where a word was put in later. German and Swedish quote in other ways.

- [[”]]We are done,” she said. “At last.”
+ “We are done,” she said. “At last.”

- “We are done,[[“]] she said.
+ “We are done,” she said.

= “We are done,” she said. „Wir sind fertig“, sagte er.
= ”Vi är klara”, sade hon.
- “Now, let me say this—[[“]]
+ “Now, let me say this—”

= “He said, ‘Go home,’” Ruiz said.
= The band played ’90s hits, rock ’n’ roll and “Auld Lang Syne.”
= He said — “really?” — that he was done.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.marks import Role, marks


@check(pattern=r"(?m:“(?:[\s.,;:!?)—-]|$))|(?m:(?:^|[\s(—-])”)", segments=COPY, quotations="read")
def direction(doc: Document) -> Iterator[Finding]:
    if "„" in doc.text or "“" not in doc.text:
        return  # „German“, ”Swedish”
    ends = {segment.span.end for segment in doc.segments}
    for mark in (mark for segment in doc.read(marks) for mark in segment):
        broken = mark.end in ends and doc.text[mark.start - 1] in DASHES  # “Now let me say this—“
        right = TURNED.get((mark.text, Role.CLOSES if broken else mark.role))
        if right:
            yield Finding(mark.span, f"Turn the mark round: {right}.", (right,))


DASHES = "—–-"
TURNED = {("”", Role.OPENS): "“", ("“", Role.CLOSES): "”"}
