"""Ask about a slur outside a quotation.

Only in lower case: Greg Dyke and the town of Krautheim bear names. Whether a slur is to be quoted the desk decides.
Source: AP Stylebook, “obscenities, profanities, vulgarities” and “race-related coverage”; `data/slurs.toml`.

- He and the other [[retards]] were cheered.
- The bar was full of [[krauts]].

= He was called a “retard” by the coach.
= “They called us krauts,” she said.
= Ann Kraut opened a bar in Wop, a village.
= Growth was retarded by the drought, and spastic cerebral palsy was found.
= The word has been retired.
"""

from copydesk.check import Level, Match, replace
from copydesk.lexicon import table
from copydesk.regex import regex


def _of_people(match: Match) -> bool:
    return not MEDICAL.match(match.after)


MEDICAL = regex(r" (?:cerebral|diplegia|quadriplegia|hemiplegia|paralysis|paraplegia|muscles?|colon)\b")
SLURS = tuple(table("slurs")["slurs"])

check = replace(
    rf"\b(?:{'|'.join(SLURS)})\b",
    None,
    "A slur: does the desk print it?",
    level=Level.ADVICE,
    when=_of_people,
    needs=SLURS,
)
