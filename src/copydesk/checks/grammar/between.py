"""Write “between … and …”, not “between … to …”.

- It lost [[between 10% to]] 15% of its staff.
+ It lost between 10% and 15% of its staff.

- It took [[between five to]] six years.
+ It took between five and six years.

= It lost between 10% and 15% of its staff, from 10 to 15.
= The link between 2010 to 2012 deals and 2014 deals is clear.
= The flight between one to the north and one to the south was late.
"""

from copydesk.check import Level, Match, replace


def _no_and(match: Match) -> bool:
    """Whether no “and” follows that may close the pair."""
    return " and " not in match.after.split(".")[0][:60]


NUMBER = r"(?:[$£€]?\d[\d,.]*(?:%| percent| per cent|m|bn)?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)"

check = replace(
    rf"(?i)(between {NUMBER}(?: million| billion)?) to\b",
    r"\1 and",
    "Write “and” after “between”.",
    when=lambda match: _no_and(match) and match.after[1:2].isalnum(),
    needs=("between",),
    level=Level.ERROR,
)
