"""Write “convicted of” and “acquitted of” a crime.

Source: the verbs' patterns in Merriam-Webster and the Oxford Advanced Learner's Dictionary.

- He was [[convicted for murder]] in 2019.
+ He was convicted of murder in 2019.

- The jury [[acquitted her from fraud]].
+ The jury acquitted her of fraud.

= He was convicted of murder in 2019.
= He was convicted for the second time.
= He was convicted for his part in the raid.
= She was convicted for theft-related offences.
= “He was convicted for murder,” she said.
"""

from copydesk.check import Match, replace
from copydesk.reading.crimes import CRIME


def _whole(match: Match) -> bool:
    return not match.after.startswith("-")


check = replace(
    rf"\b(convicted|acquitted)((?: (?:him|her|them))?) (?:for|from|with) ({CRIME})\b",
    r"\1\2 of \3",
    "Write “convicted of” and “acquitted of” a crime.",
    when=_whole,
    needs=("convicted", "acquitted"),
)
