"""Write a vote or a score with a hyphen: 5-4, 3-1.

“To” is for votes of a thousand and more on a side. Source: AP on court decisions, scores and vote tabulations
(writingexplained.org).

- The council voted [[5 to 4]] to cut fares.
+ The council voted 5-4 to cut fares.

- By a [[six to three]] vote the court let the rule stand.
+ By a 6-3 vote the court let the rule stand.

- The Hawks won [[3–1]] on Sunday.
+ The Hawks won 3-1 on Sunday.

= The council voted 5-4 to cut fares.
= The House voted 1,204 to 998 on the bill.
= She voted 5 to 6 times; pages 3–11 are lost.
= They won 3 to 5 points; it is open 2 to 4 days a week.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.cardinals import worth
from copydesk.regex import regex

WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"


@check(segments=COPY, pattern=rf"(?:\d|\b(?:{WORD}))(?:[ -]to[ -](?:\d|(?:{WORD})\b)|–\d)")
def score(doc: Document) -> Iterator[Finding]:
    for pattern in (VOTED, A_VOTE, DASHED, DASHED_BEFORE):
        for found in pattern.finditer(doc.text):
            right = f"{_figure(found['ours'])}-{_figure(found['theirs'])}"
            yield Finding(Span(found.start("ours"), found.end("theirs")), f"Write “{right}”.", (right,))


def _figure(written: str) -> str:
    return written if written.isdigit() else str(worth(written))


SIDE = rf"\d{{1,3}}|(?:{WORD})"
VOTED = regex(
    rf"\b(?:voted|ruled|rejected|approved) (?:unanimously |narrowly )?(?P<ours>{SIDE})[ -]to[ -](?P<theirs>{SIDE})"
    r"(?= (?:to|that|against|in|on|for|last|Monday|Tuesday|Wednesday|Thursday|Friday|not)\b|[,.;])"
)
A_VOTE = regex(
    rf"\b(?:a|the|its) (?P<ours>{SIDE})[ -]to[ -](?P<theirs>{SIDE}) (?=(?:vote|decision|ruling|majority opinion)\b)"
)
RESULT = r"(?:win|loss|victory|defeat|lead|draw|tie|vote|decision|ruling|record)\b"
DASHED = regex(
    r"\b(?:won|lost|beat|led|lead|tied|drew|voted|ruled"
    r"|score of)(?: [A-Z][\w’-]+){0,2},? (?P<ours>\d{1,3})–(?P<theirs>\d{1,3})"
    r"(?![\w–.]*\d)"
)
DASHED_BEFORE = regex(rf"(?<![\d–.$£€-])(?P<ours>\d{{1,3}})–(?P<theirs>\d{{1,3}})(?= {RESULT})")
