"""Use figures for numbers in a headline.

5 hurt in crash, not five. “One” is left alone. Source: AP on headlines (writingexplained.org).

- H: [[Five]] hurt in crash near Salem
+ H: 5 hurt in crash near Salem

- H: Court strikes down [[three]] laws
+ H: Court strikes down 3 laws

= H: 5 hurt in crash near Salem
= H: One dead in crash
= H: Big Ten and Final Four teams meet
= Five were hurt in the crash.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, Span, check
from copydesk.reading.cardinals import worth
from copydesk.regex import regex

WORD = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"


@check(level=Level.ADVICE, segments=frozenset({Kind.HEADLINE}), pattern=rf"(?i:\b(?:{WORD}) [a-z])")
def numerals(doc: Document) -> Iterator[Finding]:
    for segment in doc.parts(Kind.HEADLINE):
        for found in NUMBER.finditer(doc.text, *segment.span):
            if found["word"].islower() or found.start() == segment.span.start:
                right = str(worth(found["word"]))
                yield Finding(Span(*found.span("word")), f"Use a figure in a headline: “{right}”.", (right,))


NUMBER = regex(
    rf"(?<![\w’'-])(?<!top )(?<!last )(?P<word>(?i:{WORD}))(?= (?:[a-z]+(?:-[a-z]+)? )?(?:[a-z]{{2,}}s|men|women"
    rf"|people|children|hurt"
    r"|dead|killed|injured|held|charged|arrested|missing|rescued|wounded|die)\b)"
)
