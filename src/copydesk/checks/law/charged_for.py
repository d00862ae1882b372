"""Write “charged with” a crime; one is charged for parking.

A reminder, no legal advice. Source: the verb's patterns in Merriam-Webster and the Oxford Learner's Dictionary.

- He was [[charged for murder]] on Monday.
+ He was charged with murder on Monday.

- Police [[charged her for assault]].
+ Police charged her with assault.

= Visitors are charged for parking.
= He was charged with murder on Monday.
= They were charged for theft protection that they never had.
= He was charged for murder mystery evenings that he never saw.
= “They charged me for assault,” she said.
"""

from copydesk.check import Match, replace
from copydesk.reading.crimes import CRIME
from copydesk.regex import regex


def _crime_alone(match: Match) -> bool:
    return not NOUN.match(match.after)


NOUN = regex(
    r"[ -](?!in\b|on\b|at\b|by\b|and\b|after\b|before\b|under\b|over\b|last\b|this\b|when\b|while\b|as\b|of\b"
    r"|for\b|with\b|following\b|because\b|against\b|from\b|earlier\b|later\b|or\b|but\b|to\b)[a-z]"
)

check = replace(
    r"\bcharged((?: (?:him|her|them|the (?:man|woman|men|women|driver|suspect|teenager|student|officer)))?) for "
    rf"({CRIME})\b",
    r"charged\1 with \2",
    "Write “charged with” a crime.",
    when=_crime_alone,
    needs=("charged",),
)
