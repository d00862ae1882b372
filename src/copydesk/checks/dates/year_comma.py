"""Put no comma between a month and its year.

May 2019 takes none; May 14, 2019, takes two. Source: AP, the Chicago Manual and proselint agree.

- The bridge opened in [[May, 2019]].
+ The bridge opened in May 2019.

- It has been closed since [[December, 1998]].
+ It has been closed since December 1998.

= The bridge opened in May 2019, and on May 14, 2019, it closed.
= In May, 2000 people signed.
= In June, 1995 was still remembered.
= He arrived on 1 May, 2002.
"""

from copydesk.check import COPY, Match, replace


def ends_there(match: Match) -> bool:
    """Not a date with its day first, and not a count that looks like a year (“in May, 2000 people”)."""
    after = match.after
    return not match.before.rstrip()[-1:].isdigit() and (not after[:1].isspace() or _goes_on(after[1:]))


def _goes_on(rest: str) -> bool:
    word = rest.split(None, 1)[0] if rest.split() else ""
    return word.lower().strip(".,;") in GOES_ON


GOES_ON = frozenset(
    "and or but to when after before while until at in on by with for from as the a an his her its their he she they it"
    " we that which who where because since through issue edition".split()
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

check = replace(
    rf"\b({MONTHS}), ((?:1[89]|20)\d\d)\b",
    r"\1 \2",
    "Put no comma between a month and its year.",
    when=ends_there,
    needs=tuple(MONTHS.lower().split("|")),
    segments=COPY,
)
