"""Ask about a past or a confession told while a case is open.

What a jury may not hear, it may read: earlier convictions and confessions can end a trial. A reminder, no legal advice.
Source: section 2 of the UK's Contempt of Court Act 1981; the fair-trial guidelines of American bars and press.

- Lee was charged with theft on Monday. He has [[previous convictions]] for fraud.
- Lee was charged with theft on Monday. He [[had confessed to police]], an officer said.

= Lee was charged with theft on Monday.
= Lee, who has previous convictions for fraud, was sentenced on Monday.
= He has previous convictions for fraud.
= “He has previous convictions,” she said. Lee was charged on Monday.
"""

from copydesk.check import Level, Match, replace
from copydesk.regex import regex


def _open_case(match: Match) -> bool:
    return CHARGED.search(match.doc.text) is not None and not DECIDED.search(match.doc.text)


CHARGED = regex(r"\b(?:was|were|been|is|are) (?:charged with|arraigned)\b")
DECIDED = regex(r"\b(?:sentenced|found guilty|pleaded guilty|was convicted|were convicted|acquitted|jailed)\b")

check = replace(
    r"\b(?:previous convictions?|(?:long |lengthy )?criminal record"
    r"|(?:had |has )?confessed to (?:police|officers|detectives)"
    r"|prior (?:convictions?|arrests?))\b",
    None,
    "The case is open: may this prejudice it? (A reminder, no legal advice.)",
    level=Level.ADVICE,
    when=_open_case,
    needs=("convictions", "conviction", "record", "confessed", "arrests", "arrest"),
)
