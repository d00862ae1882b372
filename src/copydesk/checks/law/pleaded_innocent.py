"""Write “pleaded not guilty”.

In American and English courts there is no plea of “innocent”. AP took “innocent” for the plea for decades, lest “not”
be lost, and gave it up. A reminder, no legal advice. Source: Rule 11 of the US Federal Rules of Criminal Procedure.

- He [[pleaded innocent]] on Monday.
+ He pleaded not guilty on Monday.

- She [[pleads innocent]] to both charges.
+ She pleads not guilty to both charges.

= He pleaded not guilty on Monday.
= He pleaded his innocence to anyone who would listen.
= She pleaded with innocent passers-by.
= He pleaded innocently for another biscuit.
= “I pleaded innocent,” she said.
"""

from copydesk.check import Match, replace
from copydesk.regex import regex


def _to_a_court(match: Match) -> bool:
    return not THING.match(match.after)


THING = regex(
    r" (?!(?:on|to|in|at|by|and|but|before|after|when|last|this|via|through|during|while|because|for)\b)[a-z]"
)

check = replace(
    r"\b(pleaded|pleads|pleading|plead|pled) innocent\b",
    r"\1 not guilty",
    "Write “not guilty”: no court takes a plea of innocence.",
    when=_to_a_court,
    needs=("innocent",),
)
