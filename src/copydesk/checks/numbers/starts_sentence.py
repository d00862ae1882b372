"""Begin no sentence with a figure.

Write the number in words, or begin with something else. A year may stand first in AP style. Source: AP on numerals,
as taught in its users' summaries (Purdue OWL); The Economist's style guide agrees.

- The door opened. [[17]] people left.
+ The door opened. Seventeen people left.

- [[240]] pupils sat the test. [[40%]] of them passed.

= Seventeen people left, and 240 pupils sat the test.
= 1976 was a dry year.
= 7-Eleven, 3M and 20th Century Studios closed.
= 2. Boil the water. 3 is a phone firm.
= 6:30 p.m. Monday: a concert
= He voted for H.J. Res. 27 to stop it.
= H: 17 people left
= “17 people left,” she said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.reading.cardinals import in_words
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


@check(segments=frozenset({Kind.PARAGRAPH}), pattern=r"(?:^|[\n.?!”\"] ?)\d")
def starts_sentence(doc: Document) -> Iterator[Finding]:
    for sentence in doc.read(sentences):
        found = FIRST.match(doc.text, *sentence)
        if found and doc.text[sentence.end - 1] in ".?!" and _follows_a_stop(doc, sentence.start):
            value = int(found["figure"].replace(",", ""))
            fixes = (in_words(value).capitalize(),) if value < 100 and not found["percent"] else ()
            yield Finding(Span(*found.span()), "Begin the sentence with a word, not a figure.", fixes)


def _follows_a_stop(doc: Document, start: int) -> bool:
    return bool(BEFORE.search(doc.text, max(0, start - 16), start))


BEFORE = regex(r"(?:\A|\n|\b[a-z]{2,}[.?!][”\"’')]* )\Z")  # no “Res.”, after which a sentence seems to begin
FIRST = regex(
    r"(?P<figure>\d{1,3}(?:,\d{3})*)(?P<percent>%)?(?= [a-z]{2,})(?! (?:is|was|has|says|said)\b)(?! (?:(?:a"
    r"|p)\.?m\b|x\b))"
)
