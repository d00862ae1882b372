"""Write a set phrase as it is, not as it sounds.

Eggcorns and malapropisms: what was heard makes sense of a kind, but it is not what is said. Reported in quotations,
too: the ear that misheard is the writer's.

- The plan is, [[by in large]], done.
+ The plan is, by and large, done.

- For [[all intensive purposes]], it is over, and she is a [[shoe-in]].
+ For all intents and purposes, it is over, and she is a shoo-in.

- “We wait with [[baited breath]],” he said, and [[towed the line]].
+ “We wait with bated breath,” he said, and toed the line.

- He was given [[free reign]] to [[hone in on]] the [[mute point]].
+ He was given free rein to home in on the moot point.

= The plan is, by and large, done; she is a shoo-in, with bated breath and free rein.
= The free reign-like rule; a horse in a baited breathing mask.
= He could not say whether the storm will turn.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.reading.set_phrases import misheard


@check(level=Level.ERROR, segments=COPY, quotations="read")
def set_phrase(doc: Document) -> Iterator[Finding]:
    for span, right in misheard(doc, "wrong"):
        yield Finding(span, f"Use “{right}”.", (right,))
