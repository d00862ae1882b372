"""Ask about a vote that the number of members does not allow.

- The nine-member board voted [[6-4]] to close the school.
- The council voted [[3-4]] to approve the tower.
- The 100-member Senate passed it [[52-51]] on Monday.

= The nine-member board voted 5-4 to close the school.
= The nine-member board voted 5-2, with two absent.
= The council voted 4-3 to approve the tower.
= The nine-member team won 10-4 on Friday.
= The five-member council voted on Oct. 5-6 to close it.
= The council voted 3-4 on a motion to approve the tower, which failed.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.cardinals import worth
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read", needs=("voted", "passed", "approved", "rejected"))
def vote(doc: Document) -> Iterator[Finding]:
    for found in OF_MEMBERS.finditer(doc.text):
        members = int(found["members"]) if found["members"].isdigit() else worth(found["members"])
        votes = int(found["yes"]) + int(found["no"])
        if votes > members:
            message = f"{found['vote']} makes {votes} votes, and there are {found['members']} members."
            yield Finding(Span(*found.span("vote")), message, related=(Span(*found.span("members")),))
    for found in CARRIED.finditer(doc.text):
        if int(found["yes"]) < int(found["no"]):
            yield Finding(
                Span(*found.span("vote")),
                f"A vote that carries has the greater number first: is {found['no']}-{found['yes']} meant?",
            )


VOTE = r"(?P<vote>(?P<yes>\d{1,3})[-–](?P<no>\d{1,3}))(?![\w-]|[-–]\d)"
NUMBER = r"(?:\d{1,3}|(?:three|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen))"
OF_MEMBERS = regex(
    rf"\b(?P<members>{NUMBER})-(?:member|person|seat) (?:[\w’'-]+ ){{1,5}}(?:unanimously )?(?:voted|passed(?: "
    rf"it| the \w+)?|approved(?: it| the \w+)?|rejected(?: it| the \w+)?) {VOTE}"
)
CARRIED = regex(
    rf"\bvoted {VOTE} (?:\w+day )?(?:to (?:approve|adopt|pass|reject|close|ban|fire|hire|support|deny|accept"
    rf"|recommend|raise|allow|build)|in favou?r)\b"
)
