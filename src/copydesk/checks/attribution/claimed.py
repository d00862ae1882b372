"""Write “said” unless there is doubt: “claimed” casts some.

Source: AP Stylebook, “claim”; BBC News style guide, “claim”; the Guardian's readers' editor.

- “The road was wet,” Lee [[claimed]].
- “It rained all night,” the driver [[claimed]] on Monday.

= “The road was wet,” Lee said.
= Lee claimed that the road was wet. Police say that it was dry.
= The storm claimed three lives.
= “The road was wet,” Lee claimed, but police said that it was dry.
= “The road was wet,” Lee claimed in court, where he denied the charge.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(level=Level.ADVICE, quotations="read", needs=("claimed",))
def claimed(doc: Document) -> Iterator[Finding]:
    for found in CLAIMED.finditer(doc.text):
        sentence = sentence_at(doc, found.start("verb"))
        if sentence and not DOUBT.search(doc.text, found.end(), sentence.end):
            yield Finding(Span(*found.span("verb")), "Is there doubt? If not, write “said”.", ("said",))


CLAIMED = regex(r"[,?!][”\"] (?:he|she|(?:the )?(?:[\w’'-]+ ){0,2}?[\w’'-]+) (?P<verb>claimed)\b(?! that)")
DOUBT = regex(r"\b(?:but|although|though|court|denie[sd]|trial|judge|lawsuit|disputed?)\b")
