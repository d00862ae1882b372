"""Say whom somebody told.

“Told” wants a listener; without one it is “said”. Source: the verb's patterns in Merriam-Webster and the Oxford
Advanced Learner's Dictionary.

- “We lost it all,” Lee [[told]].
+ “We lost it all,” Lee said.

- “It will rain,” the forecaster [[told]] on Monday.
+ “It will rain,” the forecaster said on Monday.

= “We lost it all,” Lee told reporters.
= “We lost it all,” Lee told us.
= “We lost it all,” the committee was told.
= “We lost it all,” is the story that he told.
= “Yes,” Lee told Monday’s meeting.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(quotations="read", needs=("told",), pattern=r"[,?!][”\x22] [^.”“\x22\n]{1,60}\btold(?:\.| on | in | at )")
def told_nobody(doc: Document) -> Iterator[Finding]:
    for found in TOLD.finditer(doc.text):
        yield Finding(Span(*found.span("told")), "Whom did they tell? Without a listener write “said”.", ("said",))


TOLD = regex(
    r"[,?!][”\"] (?:(?:he|she|they)|(?:the |a |an )?(?:[\w’'-]+ ){0,4}?"
    r"(?!was |were |been |is |are |being |that |had |I )[\w’'-]+)"
    r" (?<!was )(?<!were )(?<!been )(?<!is )(?<!being )(?<!are )(?<!that he )(?<!that she )(?P<told>told)"
    r"(?:\.(?=\s|$)| (?:on|in|at) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![’']))"
)
