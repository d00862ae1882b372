"""Say who the sources, critics or observers are.

A source without a description cannot be weighed by a reader. Source: AP's statement of news values, on anonymous
sources; the Society of Professional Journalists' code, “Seek Truth and Report It”.

- The mayor will resign, [[sources say]].
- [[Some say]] the pool should close.
- [[Many believe]] that the vote was rigged.

= The mayor will resign, two people who saw the letter said.
= Sources close to the mayor said that she will resign.
= Some say hello. Some residents say the pool should close.
= Critics of the plan, among them two members of the council, say it costs too much.
= “Some say the pool should close,” Lee said.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _bare(match: Match) -> bool:
    if match.text[0].islower() and not match.before.endswith(", "):
        return False
    return match.before.endswith(", ") or SAYING.match(match.after) is not None


SAYING = regex(r" (?:that|the|it|he|she|they|this|there|a|an|its|his|her|their)\b")

check = replace(
    r"\b(?:[Ss]ources (?:say|said|claim|claimed)|[Ss]ome (?:say|believe|argue|claim)"
    r"|[Mm]any (?:say|believe|argue|claim)"
    r"|[Oo]bservers (?:say|said|believe)|[Ii]nsiders (?:say|said|claim))\b",
    None,
    "Say who they are, or how they know.",
    level=Level.ADVICE,
    when=_bare,
    needs=("sources", "some", "many", "observers", "insiders"),
)
