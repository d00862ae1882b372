"""Turn an apostrophe the right way: ’90s, ’em, rock ’n’ roll.

Typing programs take it for an opening quotation mark. Source: AP and the Chicago Manual agree.

- The band was big in the [[‘90s]].
+ The band was big in the ’90s.

- He told [[‘em]] so, and played rock [[‘n’]] roll.
+ He told ’em so, and played rock ’n’ roll.

= The band was big in the ’90s.
= She said ‘90s music is back’ and left.
= “He said ‘til Monday’ and meant it.”
= He called it ‘a start’.
"""

from copydesk.check import COPY, Match, replace


def opens_nothing(match: Match) -> bool:
    """Whether no closing mark follows that this could be the partner of."""
    rest = match.after
    closing = min((at for mark in ("’ ", "’,", "’.", "’”") if (at := rest.find(mark)) >= 0), default=-1)
    return closing < 0 or 0 <= rest.find("‘") < closing or match.text.endswith("’")


check = replace(
    r"‘(\d0s\b|em\b|til\b|twas\b|tis\b|cause\b|bout\b|n’)",
    r"’\1",
    "Turn the apostrophe round.",
    when=opens_nothing,
    segments=COPY,
    quotations="read",
    needs=("‘",),
)
