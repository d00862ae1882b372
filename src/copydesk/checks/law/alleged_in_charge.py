"""Drop “alleged” where the charge already says it.

“Charged with allegedly stealing” hedges twice: a charge is an allegation. A reminder, no legal advice.
Source: AP's entry on “alleged”.

- He was [[charged with allegedly]] stealing a car.
+ He was charged with stealing a car.

- She is [[accused of allegedly]] taking the money.
+ She is accused of taking the money.

= He was charged with stealing a car.
= He allegedly stole a car.
= She was charged with lying about an allegedly forged letter.
= She is accused of selling allegedly stolen goods.
= “He is accused of allegedly taking it,” she said.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _doing(match: Match) -> bool:
    return DOING.match(match.after) is not None


DOING = regex(r" [a-z]+ing\b")

check = replace(
    r"\b((?:charged|charges?) with|(?:accused|suspected|charges?) of) allegedly\b",
    r"\1",
    "Drop “allegedly”: the charge says it.",
    level=Level.ADVICE,
    when=_doing,
    needs=("allegedly",),
)
