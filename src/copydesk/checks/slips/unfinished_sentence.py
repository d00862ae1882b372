"""Finish the sentence.

A sentence that breaks off after “the” or “that” lost its end when it was moved or cut.

- It rained. ¶ The mayor opened the bridge. She told reporters [[that]] ¶ The rain will go on.

- It rained. ¶ The plan had failed by the end of Monday, said the mayor of [[the]] ¶ Nobody was surprised.

- It rained. ¶ The mayor had told them [[that]] ¶ Nobody was surprised.

- The mayor said she would talk to [[the]]. ¶ Nobody was surprised.

= The mayor had nothing to base it on. ¶ Nobody knew what it was for.
= She said that the list was as follows: ¶ Nobody was surprised.
= He asked what it was all about. ¶ She said that it was that.
= The mayor opened the bridge, and … ¶ Nobody spoke.
= “If only I could have had a …” she said. ¶ It was Plan A. Her grade was an A.
= The word most used in English is “the”. ¶ The letter is called “a.”
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.endings import LEADING, unended
from copydesk.regex import regex


@check(
    pattern=rf"(?m:\b(?:{'|'.join(sorted(LEADING))})$)|\b(?:the|an|and|or|nor|because|although)[.]",
    level=Level.ERROR,
    quotations="read",
)
def unfinished_sentence(doc: Document) -> Iterator[Finding]:
    for word, marks in doc.read(unended):
        if doc[word] in LEADING and not marks:
            yield Finding(word, f"Finish the sentence that breaks off after “{doc[word]}”.")
    for found in STOPPED.finditer(doc.text):
        yield Finding(Span(*found.span()), f"Does a sentence end on “{found[0]}”?")


STOPPED = regex(r"(?<=[a-z,] )(?:the|an|and|or|nor|because|although)(?=\.(?:\s|$))")
