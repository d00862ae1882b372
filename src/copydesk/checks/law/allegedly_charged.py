"""Drop “allegedly” where what happened is on record: an arrest, a charge.

“Allegedly” belongs to what is alleged. That a person was charged is a matter of record. A reminder, no legal advice.
Source: AP's entry on “alleged”, as the Yale Daily News and the Daily Herald hand it on.

- He [[was allegedly charged with]] theft.
+ He was charged with theft.

- Two men [[were allegedly arrested]] on Monday.
+ Two men were arrested on Monday.

= He allegedly stole a car and was charged with theft.
= He was charged with allegedly stealing a car.
= She was allegedly robbed on Monday.
= He was allegedly beaten after he was arrested.
= They were allegedly arrested by men without uniforms.
= “He was allegedly charged with theft,” she said.
"""

from copydesk.check import Match, replace


def _on_record(match: Match) -> bool:
    return "by " not in match.after[:40]


check = replace(
    r"\b(was|were|been) allegedly (charged with|arrested|indicted|arraigned|convicted|sentenced)\b",
    r"\1 \2",
    "Drop “allegedly”: an arrest or a charge is on record.",
    when=_on_record,
    needs=("allegedly",),
)
