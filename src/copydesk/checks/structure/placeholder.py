"""Fill in what the writer left for later.

TK (“to come”) is the trade’s mark for a fact still missing, chosen because hardly a word of English has the two letters
in a row; XX, 00 and a word in brackets do the same service.

- Ruiz, born in [[TK]], moved here in 1999.

- Tickets cost $14, or [[$TK]] for a weekend pass.

- The council approved a [[$XX]] million plan.

- The storm killed [[00]] people.

- “It was late,” said [[[INSERT NAME]]], the coach.

- About [[XX]] percent of [[XXX]] residents voted.

- The hearing is set for May [[XX]] at [[X:XX]] p.m.

- The mayor, [[TKTK]], declined to comment.

- The price is [[[TBC]]], he was born in [[XXXX]], and [[[NAME TO COME]]] spoke.

- The vote was [[[xx]]] to [[[??]]], or [[???]] people, [[(name tk)]] said; [[[PHOTO HERE]]]

- The man, [[00]], was held; bail is [[$00]] for now.

= The chain TK Maxx opened a shop, and T.K. Jones cut the ribbon.
= Turkish Airlines flight TK 1980 landed at noon.
= The Chiefs won Super Bowl LVII; the Bucs had won Super Bowl XXX-something.
= Women have XX chromosomes, and most men XY.
= He wears size 00, or XXL in the XXX film.
= She finished in 2:00 flat, 1,000 people watched, and 0.00 percent won.
= It was [sic] for [the mayor] to decide, [his] wife said. [Laughs]
= He drank XXXX beer at a Dos Equis XX party.
= Title XX of the act covers XX of Article XX.
= The date is to be determined (TBD), the league said.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    pattern=r"TK|(?i:tktk)|XX|NAME|[^\d,.:]0{2,3}[ ,-]|[$£€][?X0]|\[(?:[A-Z]{3}|xx|\?|(?i:insert|your|tb[acd]|to come))"
    r"|\?\? |(?i: tk| to come)\)",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def placeholder(doc: Document) -> Iterator[Finding]:
    for found in PLACEHOLDER.finditer(doc.text):
        what = found.lastgroup or 0
        yield Finding(Span(*found.span(what)), f"Fill in “{found[what]}”.")


MONTH = (
    "Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|January|February|August|September|October|November|December"
)
COUNTED = (
    "percent|per cent|people|residents|men|women|children|students|workers|employees|members|fans|voters|passengers"
    "|others|miles|kilomet(?:er|re)s|feet|inches|acres|pounds|tons|dollars|cents|million|billion|thousand|hours|minutes"
    "|days|weeks|months|years|year-olds?|year-old|points|votes|seats|homes|houses|cases|deaths|jobs|times|ballots"
)
PLACES = "Street|St|Avenue|Ave|Road|County|City|University|College|School|High|Township|Park|District|Hospital"
MISSING = (
    "NAMES?|(?:FIRST|LAST|FULL) NAME|TITLE|AGE|DATE|DAY|MONTH|YEAR|TIME|CITY|TOWN|STATE|COUNTRY|PLACE|LOCATION|ADDRESS"
    "|NUMBER|AMOUNT|FIGURE|PRICE|COMPANY|ORGANI[SZ]ATION|SCHOOL|TEAM|SCORE|PHONE|EMAIL|URL|PLACEHOLDER|HEADLINE|HED|DEK"
    "|SUBHEAD|CAPTION|CUTLINE|TO COME|TB[ACD]|XX+|xx+|[?]{2,}"
    "|(?:PHOTO|PHOTOGRAPHER|VIDEO|IMAGE|GRAPHIC|MAP|CHART|TWEET|LINK|QUOTE|REPORTER)[ ](?:NAME|HERE|TK|GOES[ ]HERE)"
)
PLACEHOLDER = regex(
    rf"""
      (?<![A-Z]:[ ])[$£€]?\b(?:TK(?:[ ]?TK)*|(?i:tk(?:tk)+))\b
        (?![ ]?\d|-\d|[ ](?!(?:{PLACES})\b)[A-Z][a-z])                    # not flight TK 1980, TK Maxx
    | [$£€](?:X{{1,4}}(?:[.,]X+)*|\?+|00(?![\d.,]))(?!\w)
    | \bX{{2,4}}(?:[.,]X+)*(?=%|[ -](?:{COUNTED})\b)
    | (?:(?<=\baged[ ])|(?<=\bage[ ]))(?:XX|00)\b
    | \b(?:{MONTH})\.?[ ](?P<day>XX)\b
    | (?<=\b(?:in|by)[ ])XXXX\b | (?<=\b(?:since|until)[ ])XXXX\b
    | (?<!\S)\?{{2,}}(?=[ ](?:{COUNTED})\b)
    | \((?:names?|links?|ages?|quotes?|photos?|titles?|dates?|figures?|numbers?|details?)[ ](?i:tk|to[ ]come)\)
    | \bX{{1,2}}:XX\b | \bXX-XX\b | \b(?:FIRST|LAST)[ ]?NAME\b
    | (?<![\w.,:/-])(?<!\d[ ])(?<!\d,[ ])(?<!size[ ])0{{2,3}}(?=[ -](?:{COUNTED})\b)
    | (?<=[a-z],[ ])00(?=,)                                               # an age
    | \[\[?(?:(?i:insert|your)[ ][^\[\]\n]{{1,40}}|(?i:tb[acd]|to[ ]come)
        |(?:{MISSING})(?:[ ](?:(?:OF|TO)[ ])?\w+)?)\]\]?
    """,
    re.VERBOSE,
)
