"""Write a vote or a score with a hyphen: 5-4, 3-1.

“To” is for votes of a thousand and more on a side. Source: AP on court decisions, scores and vote tabulations
(writingexplained.org).

- The council voted [[5 to 4]] to cut fares.
+ The council voted 5-4 to cut fares.

- By a [[six to three]] vote the court let the rule stand.
+ By a 6-3 vote the court let the rule stand.

- About [[one in ten]] users paid.
+ About 1 in 10 users paid.

- The ratio was [[two to one]] there.
+ The ratio was 2-to-1 there.

- The Hawks won [[3–1]] on Sunday.
+ The Hawks won 3-1 on Sunday.

= The council voted 5-4 to cut fares.
= The House voted 1,204 to 998 on the bill.
= She voted 5 to 6 times; pages 3–11 are lost.
= His third number one in three weeks fell; they won four in eight games.
= One in ten users paid; 1 in 10 fans left; the one in ten pieces broke.
= They won 3 to 5 points; it is open 2 to 4 days a week.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.cardinals import worth
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex

WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"


@check(segments=COPY, pattern=rf"(?:\d|\b(?:{WORD}))(?:[ -]to[ -](?:\d|(?:{WORD})\b)|–\d| in (?:\d|[a-z]))")
def score(doc: Document) -> Iterator[Finding]:
    yield from _ratios(doc)
    for pattern in (VOTED, A_VOTE, DASHED, DASHED_BEFORE):
        for found in pattern.finditer(doc.text):
            right = f"{_figure(found['ours'])}-{_figure(found['theirs'])}"
            yield Finding(Span(found.start("ours"), found.end("theirs")), f"Write “{right}”.", (right,))


def _ratios(doc: Document) -> Iterator[Finding]:
    """“one in ten users”, “a ratio of two to one”."""
    for found in ONE_IN.finditer(doc.text):
        if not (found["ours"].isdigit() and found["theirs"].isdigit()) and not opens_sentence(doc, found.start()):
            right = f"{_figure(found['ours'])} in {_figure(found['theirs'])}"
            yield Finding(Span(*found.span()), f"Use figures in a ratio: “{right}”.", (right,))
    for found in RATIO.finditer(doc.text):
        joint = "-to-" if found["kind"] == "ratio" else "-"
        right = f"{_figure(found['ours'])}{joint}{_figure(found['theirs'])}"
        span = Span(found.start("ours"), found.end("theirs"))
        if doc[span] != right:
            yield Finding(span, f"Write “{right}”.", (right,))


def _figure(written: str) -> str:
    return written if written.isdigit() else str(worth(written))


SIDE = rf"\d{{1,3}}|(?:{WORD})"
TEN = rf"{SIDE}|twenty|thirty|forty|fifty"
ONE_IN = regex(
    rf"(?<![\w$£€.,-])(?<!the )(?<!number )(?<!round )(?P<ours>one|two|three|four|1|2|3|4) in (?P<theirs>{TEN})"
    r"(?= (?!(?:seconds|minutes|hours|days|weeks|months|years|games|matches|attempts|tries|starts|races|tests"
    r"|outings)\b)"
    r"[a-z]+(?:s|men|women|people)\b)"
)
RATIO = regex(
    rf"\b(?P<kind>ratio|odds) (?:was|were|of|at|is"
    rf"|are) (?P<ours>{SIDE})[ -]to[ -](?P<theirs>{SIDE})\b(?! (?:percent|million|billion)\b)"
)
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
