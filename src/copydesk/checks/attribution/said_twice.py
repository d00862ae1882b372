"""Say once in a sentence who said it.

“He said …, he said” is a slip of rewriting. Source: measured on published copy.

- Lee [[said]] the road was wet, he said.
- The agency [[said]] the plant was safe, it said.

= Lee said the road was wet.
= Lee said the road was wet, and Ruiz said that it was dry.
= “I said no, he said yes,” Lee said.
= She said that he said it, she said, twice.
= He said, she said: the case has no other witness.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.quotations import quoted
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(level=Level.ADVICE, pattern=r"\bsaid\b[^\n]*, (?:he|she|it|they) said\.")
def said_twice(doc: Document) -> Iterator[Finding]:
    for found in AT_END.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        if sentence is None or '"' in doc[sentence] or "“" in doc[sentence]:
            continue
        first = FIRST.match(doc.text, *sentence)
        if first and SAID.search(doc.text, first.end(), found.start()) is None and not quoted(doc, sentence):
            again = Span(*found.span("said"))
            yield Finding(Span(*first.span("said")), "The sentence says twice who said it.", related=(again,))


AT_END = regex(r", (?P<said>(?:he|she|it|they) said)\.")
FIRST = regex(r"(?!In |At |On |He said, )(?:[\w’'.-]+ ){1,6}?(?P<said>said) (?!,)")
SAID = regex(r"\bsaid\b")
