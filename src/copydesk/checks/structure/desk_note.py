"""Cut the note to the desk.

What reporters and editors tell each other in the copy, in capitals or in brackets, is to be gone before a story is out.
“[sic]” and the words that an editor puts into a quotation are meant for readers, and so is a published editor’s note.

- About 140 people signed up to speak [[[CONFIRM W/ CLERK]]], and the line was long.

- [[(PULL MUGSHOT)]] He said he found the note in his pocket.

- The winner was Jhon [[(CQ)]] Peralta.

- The vote was close [[(EDS: check count)]].

- He lives in Krasnohorivka [[(sp?)]] with his mother.

- One guest landed on the green [[{CUT THIS?}]], and another left.

- [[EDS:]] Adds quote in 4th graf. ¶ The vote was close.

- Sales rose 12% [[[fact check]]] last year.

- The plan [[[JS1]]] passed.

- The vote was close [[[need second source]]], and so was the count.

- The plan passed. [[//check with legal//]] It was late.

- [[TODO:]] add reaction. ¶ The vote was close.

= “It was [sic] his fault,” she said. “And he [the mayor] knew it.” [Laughs]
= Editor’s note: This story was first published in May.
- The plan is done [[(???)]], and the vote [[[link to story]]] follows.

= The Clean Haven and Equity Council (CHECK) met on Monday.
= Shares of Acme (NYSE: ADD) fell, and those of Congressional Quarterly (CQ) rose.
= H: Mayor falls off stage [VIDEO] ¶ He was not hurt.
= He found “[a note] to check” and (to confirm it) called the clerk.
= The treaty (see Article 5) has a footnote [12] and a list [A1].
= “You’ve got to [check] the box,” he said. “You [need a source] of light.”
= Ask a doctor (check with your insurer first) or call (check this out).
= He signed the letter “(your name here)” and held up a sign (NO NUKES).
= ADD: The initials stand for attention deficit disorder (ADD).
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.quotations import quoted
from copydesk.regex import regex


@check(
    pattern=r"[\[({][\[(]?(?:[A-Z]{2}|(?i:sp\b|spell|ck\b|cq|eds?\b|check|confirm|verify|double|fact|please|pls|note|need"
    r"|still|a?wait|source|citation|link|insert|\?\?\?|wh|is|are|was|were|do|did|can|should|really|editor|desk|copy))"
    r"|<<|//|@@|\bEDS?(?: NOTE)?:|NOTE TO|TODO|FIXME|QUERY:|(?m:^(?:COPY )?DESK|^EDITORS)|XXX ",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def desk_note(doc: Document) -> Iterator[Finding]:
    for found in BRACKETED.finditer(doc.text):
        span, note = Span(*found.span()), found["note"]
        sure = SURE.fullmatch(note) and not initials(doc.text, found)
        if sure or (noted(found) if note.isupper() else likely(found, quoted(doc, span))):
            yield finding(doc, span)
    for found in BARE.finditer(doc.text):
        yield finding(doc, Span(*found.span()))


def finding(doc: Document, span: Span) -> Finding:
    return Finding(span, f"Cut the note to the desk, “{doc[span]}”.")


def initials(text: str, found: re.Match[str]) -> bool:
    """Whether this is the short form of the name before it: Congressional Quarterly (CQ)."""
    names = NAME.findall(text, max(0, found.start() - 60), found.start())
    return [name[0] for name in names[-2:]] == list(found["note"].upper())


def noted(found: re.Match[str]) -> bool:
    """Whether what is in capitals is said to the desk."""
    words = SHOUTED.findall(found["note"])
    if len(words) == 1:
        return found["open"] != "(" and (words[0] in ORDERS or COMMENT.fullmatch(words[0]) is not None)
    return bool(words) and (words[0] in ORDERS or not WANTED.isdisjoint(words))


def likely(found: re.Match[str], quotation: bool) -> bool:
    """Whether what is in small letters is; round brackets and the words put into a quotation are left alone."""
    if found["open"] == "(" or (found["open"] == "[" and quotation):
        return False
    return LIKELY.fullmatch(found["note"]) is not None


ORDERS = frozenset(
    """ADD ASK CALL CHECK CHK CITE CONFIRM CUT DELETE DOUBLE-CHECK FACTCHECK FACT-CHECK FILL FIND FIX GET HOLD INSERT
    KILL LINK MOVE NEED NEEDS PLEASE PLS PULL PUT QUERY REPLACE REWRITE RUN TRIM UPDATE USE VERIFY WAITING
    AWAITING""".split()
)
WANTED = frozenset(
    """W/ NEEDED MISSING SPELLING MUGSHOT GRAF LEDE HED CUTLINE TRIM DESK EDS ED EDITOR LEGAL SIDEBAR FACT-CHECK CQ
    PIX""".split()
)
THE = "(?:(?:the|his|her|their|all|these|this|that)[ ])*"
OBJECT = rf"{THE}(?:spelling|name|age|title|date|figure|number|count|quote|fact)s?"
SURE = regex(
    rf"""
      \?\?\?+
    | (?:cq|ck|cq['’]?d|sp\.?\s?\?|spelling\s?\??|fact[ -]check|citation[ ]needed|source\?)
    | (?:please[ ]|pls[ ])(?:check|verify|confirm).*
    | (?:double-?|fact-?)?(?:check|confirm|verify)[ ](?:{OBJECT}|this|these)\??
    | (?:eds?|eds?[.]?[ ]note|editors?|desk|copy[ ]desk|note[ ]to[ ](?:editors?|(?:the[ ]|copy[ ])?desk|self))
      [.]?\s?[:;,—–-].*
    | (?:still[ ])?a?waiting(?:[ ](?:for|on))?[ ]
      (?:comment|callback|call[ ]back|response|reply|confirmation|art|photo|quote|legal)s?
    """,
    re.IGNORECASE | re.VERBOSE,
)
LIKELY = regex(
    rf"""
      (?:double-?|fact-?)?(?:check|confirm|verify)(?:[ ](?:{OBJECT}|this|that|these|with|w/|against|again)(?!\w).*)?
    | (?:link|insert)[ ](?:to|the|a|here|story|photo|video|quote|name|chart|graphic|map)\b.*
    | needs?[ ](?:(?:an?|the|second|another|more|better)[ ])*
      (?:source|quote|figure|number|name|date|stat|cite|citation|link|comment|confirmation|photo|art|attribution)s?\b.*
    | (?:who|what|when|where|which|is|are|was|were|do|does|did|can|should|really)\b[^?]*\?
    | [A-Z]{{2,3}}:.*\?
    """,
    re.IGNORECASE | re.VERBOSE,
)
COMMENT = regex(r"[A-Z]{2,3}\d{1,2}")  # [JS1], left behind by a word processor
NAME = regex(r"\b[A-Z]\w+")
SHOUTED = regex(r"[A-Z][A-Z0-9-]*/?")
BRACKETED = regex(
    r"(?P<open>\[\[|\(\(|<<|@@|(?<!:)//|\[|\(|\{)(?P<note>[^\[\](){}<>@\n]{1,90}?)(?:\]\]|\)\)|>>|@@|//|\]|\)|\})"
)
BARE = regex(
    r"^(?:EDS?|EDITORS|DESK|COPY DESK)(?: NOTE)?:|(?<![(\[])\b(?:EDS|TODO|QUERY):|\bFIXME\b"
    r"|\bNOTE TO (?:EDITOR|DESK|COPY DESK|SELF)\b:?|\bX{3} (?:CHECK|CONFIRM|VERIFY|FIX|ADD)(?: [A-Z]+)*",
    re.MULTILINE,
)
