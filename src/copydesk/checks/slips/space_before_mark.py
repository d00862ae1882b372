"""Close up the space before a mark.

No mark that ends a sentence or divides it has a space before it in English. Spaced ellipses, file names and
smileys are none of these.

- It was years[[ ,]] not months, before the road opened.
+ It was years, not months, before the road opened.

- The road opened[[ .]]
+ The road opened.

- “We are done[[ ,]]” she said.
+ “We are done,” she said.

= @ann: It rains. @bo : It does.
= He waited . . . and waited.
= They scored .500 over the season.
= The .com boom ended.
= He signed off with a :) and left.
= The poster had room for Talk Talk and !!!, who played last.
= « Qui vive ? » was all she heard.
"""

from copydesk.check import COPY, Level, Match, replace
from copydesk.regex import regex


def alone(match: Match) -> bool:
    """Not part of an ellipsis, a number, a file’s ending, a smiley, the name of a band or a line of French."""
    mark, after = match.text[-1], match.after[:2]
    if mark == ":" and HANDLE.search(match.before[-32:]):
        return False
    if mark == ".":
        return after[:1] in STOPPED and not after.startswith(" .") and match.before[-1:] != "."
    if mark in "?!;:" and "«" in match.before:
        return False
    return mark == "," or after[:1] not in SMILES


STOPPED = ("", " ", "”", '"', "’", "'", ")")
HANDLE = regex(r"@\w+$")  # in a list of posts
SMILES = tuple(")(-DP/!?")
check = replace(
    r"[ \x{a0}]+([,.;:?!])",
    r"\1",
    "Close up the space before the mark.",
    when=alone,
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    safe=True,
)
