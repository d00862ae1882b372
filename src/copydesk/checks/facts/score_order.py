"""Ask about a winner with the lower score.

- United beat City [[1-3]] on Saturday.
- The Owls defeated the Hawks [[64-71]] in Reno.
- Lee edged Diaz [[3-4]] in the shootout.
- The Owls’ [[58-64]] win over the Hawks was their fifth.

= United beat City 3-1 on Saturday.
= United lost to City 1-3 on Saturday.
= She beat Diaz 1-6, 6-3, 6-2 in the final.
= United beat City 3-1, a week after a 1-3 loss.
= The Owls, who trailed 1-3, beat the Hawks 5-4.
= Lee beat Diaz 4-6 6-2 7-5 and will meet Cho.
= The Owls beat the Hawks by a run in a 3-4 count.
= Ipswich beat Leeds 2-3 on aggregate over two legs.
= The Owls (3-4) beat the Hawks 20-17.
= The Owls beat the Hawks 2016-17 champions or not.
= The 1-2 win in Turin was its first away.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=tuple("beat defeated edged topped routed thrashed upset downed outlasted eliminated win victory".split()),
    pattern=r"\b(?:beat|defeated|edged|topped|routed|thrashed|upset|downed|outlasted|eliminated) [^.\n]*\d[-–]\d"
    r"|['’]s? \d+[-–]\d+ (?:win|victory) over",
)
def score_order(doc: Document) -> Iterator[Finding]:
    for shape in SHAPES:
        for found in shape.finditer(doc.text):
            if int(found["one"]) < int(found["other"]):
                message = f"The winner has the lower score: is {found['other']}-{found['one']} meant?"
                yield Finding(Span(*found.span("score")), message)


NAME = r"(?:the |No\. \d+ )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}"
SCORE = r"(?P<score>(?P<one>\d{1,3})[-–](?P<other>\d{1,3}))(?![\w]|[-–/.]\d)"
ALONE = r"(?!,? (?:and )?\(?\d|,? (?:on )?aggregate|[^.\n]{0,40}\b(?:aggregate|legs?|sets?)\b)"
SHAPES = (
    regex(
        rf"\b(?:beat|defeated|edged|topped|routed|thrashed|upset|downed|outlasted|eliminated) {NAME},? {SCORE}{ALONE}"
    ),
    regex(rf"\b[A-Z][\w]+['’]s? {SCORE} (?:win|victory) over (?:the )?[A-Z]"),
)
