"""Say whether casualties were killed or hurt.

The word means both; a reader takes it for deaths. Source: AP Stylebook, “casualties” (2019).

- The raid caused [[dozens of casualties]].
- There were [[12 casualties]] in the crash.

= The raid killed 12 people and wounded 40.
= There were 12 casualties in the crash, four of them dead.
= The casualties ward was full.
= Truth was one of the casualties.
= “There were 12 casualties,” the officer said.
"""

from copydesk.check import Level, Match, replace
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


def _untold(match: Match) -> bool:
    sentence = sentence_at(match.doc, match.span.start)
    return sentence is not None and not TOLD.search(match.doc[sentence])


TOLD = regex(r"\b(?:kill\w*|dead|deaths?|died|dies|hurt|wounded|injur\w+|fatal\w*|lives)\b")

check = replace(
    r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of"
    r"|scores of|heavy|civilian"
    r"|mass) casualties\b",
    None,
    "Were they killed or hurt?",
    level=Level.ADVICE,
    when=_untold,
    needs=("casualties",),
)
