"""Write “found not guilty” or “acquitted”.

A court does not find that anybody is innocent: it finds that the guilt was not proved. A reminder, no legal advice.
Source: Rule 31 of the US Federal Rules of Criminal Procedure, which knows “not guilty” alone.

- The jury [[found him innocent]] on Monday.
+ The jury found him not guilty on Monday.

- She was [[found innocent]] of all charges.
+ She was found not guilty of all charges.

= The jury found him not guilty on Monday.
= They found innocent people in the cells.
= The inquiry found him innocent of any wish to harm.
= He found innocent pleasure in stamps.
= “The jury found him innocent,” she said.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _in_court(match: Match) -> bool:
    near = match.before[-80:] + match.after[:60]
    return COURT.search(near) is not None and not THING.match(match.after)


COURT = regex(r"\b(?:jury|jurors|judge|court|trial|charges?|verdict|magistrates?)\b")
THING = regex(r" (?:people|men|women|victims|civilians|[a-z]+ (?:people|men|women))\b")

check = replace(
    r"\b(found(?: him| her| them)?) innocent\b",
    r"\1 not guilty",
    "Write “not guilty” or “acquitted”: courts do not find innocence.",
    level=Level.ADVICE,
    when=_in_court,
    needs=("innocent",),
)
