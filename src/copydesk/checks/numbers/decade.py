"""Write a decade without an apostrophe before its “s”.

The “s” makes a plural: the 1990s, the ’90s, a woman in her 80s. Source: AP, the Chicago Manual and the Guardian
agree.

- He was famous in the [[1990’s]].
+ He was famous in the 1990s.

- His neighbor, in her [[80's]], would not leave.
+ His neighbor, in her 80s, would not leave.

= He was famous in the ’90s, and in the 1990s.
= The Boeing 737's engines were checked.
= Highway 50's last toll booth closed.
= It was 1990's best film.
"""

from copydesk.check import COPY, Match, replace


def counts_years(match: Match) -> bool:
    """After “the”, “her”, “late”: “1990's best film” is a possessive."""
    words = match.before.rstrip().rsplit(None, 1)
    return bool(words) and words[-1].lower().rpartition("-")[2].strip("(“\"'‘’") in LEADS


LEADS = frozenset(
    "the her his their my our its your early mid late middle and to through upper lower high low".split()
) | {""}

check = replace(
    r"\b((?:1[6-9]|20)?[1-9]0)'s\b",
    r"\1s",
    "A decade takes no apostrophe before its “s”.",
    when=counts_years,
    needs=("0's", "0’s"),
    segments=COPY,
)
