"""Take the marks off a word that anybody would use.

A word in quotation marks is somebody's word. “Home”, “for now”, “happy” are everybody's, and the marks read as a sneer.
Source: AP Stylebook, “quotation marks”, on partial quotations; the Guardian style guide, “scare quotes”.

- He had no plans “[[for now]],” Lee said.
- The mayor was “[[happy]]” with the vote.
- She called it a “[[good]]” plan.

= He had no plans for now, Lee said.
= The mayor was “overjoyed” with the vote.
= “For now,” he said, “it stands.”
= The word “good” is on the list.
= The film “Happy” opens on Monday.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    quotations="read",
    pattern=r"[\w,] [“\x22](?:for now|happy|sad|pleased|good|glad|nice|big|important|very)\b",
)
def ordinary_word(doc: Document) -> Iterator[Finding]:
    for found in ORDINARY.finditer(doc.text):
        yield Finding(Span(*found.span("word")), "Take the marks off an ordinary word?")


ORDINARY = regex(
    r"(?<!word )(?<!term )(?<!called )(?<=\w )[“\"](?P<word>for now|happy|sad|pleased|glad"
    r"|(?<= a .)good|nice|important)"
    r"(?:[”\"]|,[”\"])(?! (?:is|means|are)\b)"
)
