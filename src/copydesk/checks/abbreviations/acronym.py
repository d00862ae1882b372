"""Write an acronym that is said as a word in capitals, or like a name.

AP and Reuters keep the capitals; the Guardian and the BBC write it like a name. Source: the Guardian's style guide, A;
the BBC News style guide; AP, as taught in its users' summaries.

- [[Nato]] met at [[Nasa]].
+ NATO met at NASA.

= NATO met at NASA.
= “Nato is ready,” he said.
= The FBI and the BBC met; Nato Thompson came.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex

LISTED = table("acronyms")["words"]


@check(segments=COPY - {Kind.BYLINE}, needs=tuple(LISTED))
def acronym(doc: Document, *, style: str = "capitals") -> Iterator[Finding]:
    for found in WRITTEN.finditer(doc.text):
        word = found[0]
        right = word.upper() if style == "capitals" else word.capitalize()
        if (
            word.lower() in LISTED
            and word != right
            and not (style == "capitals" and NAME_AFTER.match(doc.text, found.end()))
        ):
            yield Finding(Span(*found.span()), f"Write “{right}”.", (right,))


WRITTEN = regex(r"(?<![\w@#/.-])(?:[A-Z][a-z]{3,6}|[A-Z]{4,7})(?![\w@/]|\.[a-z])")
NAME_AFTER = regex(r" (?!Secretary|Administrator|Chief|Council|Commander|General)[A-Z][a-z]")
