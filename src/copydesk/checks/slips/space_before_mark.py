"""Close up the space before a mark.

No mark that ends a sentence or divides it has a space before it in English. Spaced ellipses, file names and
smileys are none of these.

- It was years[[ ,]] not months, before the road opened.
+ It was years, not months, before the road opened.

- The road opened[[ .]]
+ The road opened.

- “We are done[[ ,]]” she said.
+ “We are done,” she said.

= He waited . . . and waited.
= They scored .500 over the season.
= The .com boom ended.
= He signed off with a :) and left.
"""

from copydesk.check import COPY, Match, replace


def alone(match: Match) -> bool:
    """Not part of an ellipsis, a number, an ending or a smiley."""
    after = match.after[:2]
    if match.text.endswith("."):
        return (
            after[:1] in ("", " ", "”", '"', "’", "'", ")") and not after.startswith(" .") and match.before[-1:] != "."
        )
    return after[:1] not in (")", "(", "-", "D", "P", "/") or match.text[-1] == ","


check = replace(
    r"[ \x{a0}]+([,.;:?!])",
    r"\1",
    "Close up the space before the mark.",
    when=alone,
    segments=COPY,
    quotations="read",
    safe=True,
)
