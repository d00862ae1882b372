"""Leave the judgement to those who are quoted.

“So desperately needed”, “shockingly”, “sadly”: outside quotations it is the reporter who says so. Source: AP's
statement of news values; measured on published copy, where most such words stand in quotations.

- [[Sadly]], the dog was not found.
- The town got the money it [[so desperately]] needed.
- [[Shockingly]], no one was told.

= The dog was not found.
= She spoke sadly of the dog.
= The town needed the money desperately.
= “Sadly, the dog was not found,” Lee said.
= Luckily’s is a shop in Leeds.
"""

from copydesk.check import Level, Match, replace
from copydesk.reading.sentences import sentence_at


def _judges(match: Match) -> bool:
    if match.text.startswith("so "):
        return True
    sentence = sentence_at(match.doc, match.span.start)
    return sentence is not None and sentence.start == match.span.start and match.after.startswith(",")


check = replace(
    r"\b(?:Sadly|Shockingly|Thankfully|Unsurprisingly|Disgracefully|Outrageously|Tragically|Incredibly|Mercifully"
    r"|so desperately|so richly|so sorely)\b",
    None,
    "Whose judgment is this? Quote somebody, or cut it.",
    level=Level.ADVICE,
    when=_judges,
)
