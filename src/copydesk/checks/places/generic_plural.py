"""Write the word that two names share in lower case.

Main and State streets, the Ohio and Missouri rivers: in the plural the word is no part of either name. Source: AP on
capitalization (quizwizapp; writingexplained.org on addresses).

- They met at Main and State [[Streets]] at noon.
+ They met at Main and State streets at noon.

- The Ohio and Missouri [[Rivers]] rose.
+ The Ohio and Missouri rivers rose.

= They met at Main and State streets at noon.
= The Department of Parks and Rivers is closed.
= The Great Lakes and the Finger Lakes froze, and Keane and The Streets won.
= She runs Oak and Ash Streets Ltd.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(
    needs=(
        "streets", "avenues", "boulevards", "roads", "drives", "rivers", "counties", "mountains", "islands", "parties",
        "oceans",
    ),
    pattern=r"[a-z] and [A-Z][a-z]+ [A-Z][a-z]+s\b",
)  # fmt: skip
def generic_plural(doc: Document) -> Iterator[Finding]:
    for found in SHARED.finditer(doc.text):
        right = found["word"].lower()
        yield Finding(Span(*found.span("word")), f"Write “{right}” in lower case after two names.", (right,))


SHARED = regex(
    r"(?<![A-Z][a-z] )\b[A-Z][a-z]+(?:, [A-Z][a-z]+)*,? and (?!The )(?:East |West |North |South "
    r"|St\. )?[A-Z][a-z]+(?: [A-Z][a-z]+)? "
    r"(?P<word>Streets|Avenues|Boulevards|Roads|Drives|Rivers|Counties|Mountains|Islands|Parties|Oceans)\b(?! [A-Z])"
)
