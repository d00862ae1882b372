"""Join a compound before its noun with a hyphen: a long-term plan.

After the noun most go without. Only pairs that no one reads otherwise are listed; AP has none in compounds that are
read at once, such as a high school student. Source: AP on compound modifiers (AP's note of 2019 at ACES;
profcraig.com); the Guardian and the BBC hyphenate them, too.

- It is a [[long term]] plan.
+ It is a long-term plan.

- A [[well known]] chef cooked in his [[award winning]] kitchen.
+ A well-known chef cooked in his award-winning kitchen.

= It is a long-term plan for the long term.
= A high level of risk, and a full time of it; the chef is well known.
= A high school student and a real estate agent came.
= In the long term investors gain.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex

PAIRS = (
    "well known|well respected|well established|well documented|long term|short term|last minute|part time"
    "|full time|award winning|record breaking|record setting|best selling|high profile|low key|low income"
    "|high income|middle class|working class|high risk|low risk|high ranking|high level|low level|high speed"
    "|high quality|high tech|state owned|family owned|family run|government funded|taxpayer funded|state run"
    "|life threatening|life changing|time consuming|far reaching|wide ranging|much needed|so called"
    "|single digit|double digit|triple digit|left wing|right wing|English speaking|Spanish speaking"
    "|old fashioned|short lived|hard fought|world class|self inflicted|self made"
)


@check(
    needs=tuple({pair.split()[-1] for pair in PAIRS.split("|")}),
    pattern=rf"(?:[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[’']s) (?:{PAIRS}) [a-z]",
)
def compound_modifier(doc: Document) -> Iterator[Finding]:
    for found in BEFORE_NOUN.finditer(doc.text):
        right = found["pair"].replace(" ", "-")
        yield Finding(Span(*found.span("pair")), f"Join them before a noun: “{right}”.", (right,))


BEFORE_NOUN = regex(
    rf"(?:\b(?:[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]nother)|[’']s) (?P<pair>{PAIRS})"
    r" (?=[a-z]{3,})(?!(?:and|but|for|from|of|in|on|to|or|as|at|by|with|that|who|which|than|when|is|was|has|had"
    r"|are|were"
    r"|will|would|can|could|may|must|by|after|before|since|because|while|if|not|also|only|into|about|over|under|inside|outside|near|during|along|through|across|within|without|toward|towards)\b)"
)
