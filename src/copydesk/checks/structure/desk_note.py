"""Cut the note to the desk.

What reporters and editors tell each other in the copy, in capitals or in brackets, is to be gone before a story is out.
“[sic]” and the words that an editor puts into a quotation are meant for readers, and so is a published editor’s note.

- About 140 people signed up to speak [[[CONFIRM W/ CLERK]]], and the line was long.

- [[(PULL MUGSHOT)]] He said he found the note in his pocket.

- The winner was Jhon [[(CQ)]] Peralta.

- The vote was close [[(EDS: check count)]].

- He lives in Krasnohorivka [[(sp?)]] with his mother.

- [[EDS:]] Adds quote in 4th graf. ¶ The vote was close.

- Sales rose 12% [[[fact check]]] last year.

- The plan [[[JS1]]] passed.

= “It was [sic] his fault,” she said. “And he [the mayor] knew it.” [Laughs]
= Editor’s note: This story was first published in May.
= The Clean Haven and Equity Council (CHECK) met on Monday.
= Shares of Acme (NYSE: ADD) fell, and those of Congressional Quarterly (CQ) rose.
= H: Mayor falls off stage [VIDEO] ¶ He was not hurt.
= He found “[a note] to check” and (to confirm it) called the clerk.
= The treaty (see Article 5) has a footnote [12] and a list [A1].
= “You’ve got to [check] the box,” he said.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check


@check(
    pattern=r"[\[(]+(?:[A-Z]{2}|(?i:sp\b|spelling|ck\b|cq\b|eds?\b|check|confirm|verify|fact|please|note|need|add|waiting))"
    r"|\bEDS?(?: NOTE)?:|NOTE TO",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def desk_note(doc: Document) -> Iterator[Finding]:
    for found in NOTE.finditer(doc.text):
        if found.lastgroup != "initials" or not spelled_out(doc.text, found):
            yield Finding(Span(*found.span()), f"Cut the note to the desk, “{found[0]}”.")


def spelled_out(text: str, found: re.Match[str]) -> bool:
    """Whether this is the short form of the name before it: Congressional Quarterly (CQ)."""
    names = NAME.findall(text, max(0, found.start() - 60), found.start())
    return [name[0] for name in names[-2:]] == list(found["initials"].upper())


ORDERS = (
    "ADD|ASK|CALL|CHECK|CHK|CONFIRM|CUT|DELETE|DOUBLE-?CHECK|FACT[ -]?CHECK|FILL|FIND|FIX|GET|HOLD|INSERT|KILL|MOVE|NEEDS?|PLEASE"
    "|PLS|PULL|PUT|QUERY|REPLACE|REWRITE|RUN|TRIM|UPDATE|USE|VERIFY|WAITING"
)
DESK = (
    "CQ|ART|AUTHOR|BYLINE|CAPTION|CLERK|COPY|CUTLINE|DECK|DEK|DESK|EDITOR|FACT|GRAF|GRAPHIC|HED|HEADLINE|INFO|LEDE|LEGAL|LINK"
    "|MUG|MUGSHOT|NAME|NUMBERS?|PHOTOS?|PIC|PIX|QUOTES?|SIDEBAR|SOURCE|SPELLING|STAT|STATS|TITLE|TK|W/|WITH"
)
DOUBTED = "spell(?:ing|ed)?|names?|ages?|titles?|dates?|figures?|numbers?|counts?|quotes?|facts?|sources?|this|that|with|w/|again|details?"
NAME = re.compile(r"\b[A-Z]\w+")
NOTE = re.compile(
    rf"""
      \[+ (?:{ORDERS})\b (?:[ ][^\[\]a-z\n]*)? \]+                   # [CONFIRM W/ CLERK]
    | \(+ (?:{ORDERS})[ ][^()a-z\n]+ \)+                            # (PULL MUGSHOT)
    | [\[(]+ (?:[A-Z]+[ ])?(?:{DESK})(?:[ ][^\[\]()a-z\n]+)?[ ](?:TK|TO[ ]COME|HERE|NEEDED|MISSING)[?]? [\])]+
    | \[+ (?i:fact[ -]?check|(?:please[ ]|pls[ ])?(?:check|confirm|verify|double-check)[ ](?:the[ ])?(?:{DOUBTED})\b[^\[\]\n]*) [?]?\]+
    | \(+ (?i:fact[ -]?check|(?:please[ ]|pls[ ])(?:check|confirm|verify)\b[^()\n]*|(?:check|confirm|verify)[ ](?:spelling|name|age|figure|title|date)s?) [?]?\)+
    | [\[(] (?P<initials> (?i:cq) ) [\])]
    | [\[(] (?i:sp[.]?\?|spelling\??|ck|cq'?d|tk[ ]check) [\])]
    | [\[(]+ (?:EDS?|Eds?|EDITORS?|DESK|COPY[ ]DESK|NOTE[ ]TO[ ](?:EDITORS?|DESK|SELF)|note[ ]to[ ](?:editor|desk|self))\b[.]?[:,;—–-]?[ ][^()\[\]\n]+ [\])]+
    | ^(?:EDS?|EDITORS|DESK|COPY[ ]DESK)(?:[ ]NOTE)?:
    | \bNOTE[ ]TO[ ](?:EDITOR|DESK|COPY[ ]DESK|SELF)\b:?
    | (?<=[a-z][ ])\[ [A-Z]{{2,3}}\d{{1,2}} \]                         # [JS1], a comment that stayed
    """,
    re.VERBOSE | re.MULTILINE,
)
