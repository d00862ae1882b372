"""Write “arrested on suspicion of” rather than “arrested for”.

A reminder, no legal advice: an arrest proves nothing, and a story that says “arrested for killing” says that he killed.
Source: AP's guidance on arrests, as journalism schools (Ohio State, Dickinson) hand it on.

- A man was [[arrested for killing]] his neighbor.
- Two teenagers were [[arrested for stealing]] a car.
- She was [[arrested for murder]] on Monday.

= A man was arrested on suspicion of killing his neighbor.
= Protesters were arrested for the third day in a row.
= He was arrested for questioning.
= She had been arrested for more than a year’s worth of tickets.
= “He was arrested for stealing a car,” she said.
= He served two years after he was arrested for theft and convicted.
"""

from copydesk.check import Level, Match, replace
from copydesk.reading.crimes import CRIME, DEED
from copydesk.regex import regex


def _undecided(match: Match) -> bool:
    return not VERDICT.search(match.before + match.after)


VERDICT = regex(r"\b(?:convict|sentenc|pleaded guilty|found guilty|served|jailed|imprison)")

check = replace(
    rf"\barrested for (?:allegedly )?(?:{DEED}|{CRIME})\b",
    None,
    "Write “arrested on suspicion of”? “Arrested for” takes the guilt as given. (No legal advice.)",
    level=Level.ADVICE,
    when=_undecided,
    needs=("arrested",),
)
