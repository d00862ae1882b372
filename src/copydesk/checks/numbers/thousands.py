"""Set a comma in a number of a thousand and more.

Years, and the numbers of models, routes and pages, have none. Source: AP on numerals (writingexplained.org); the
Guardian and the BBC set the comma, too.

- About [[12500]] people live on the island.
+ About 12,500 people live on the island.

- The plant has cost [[$84000]] so far.
+ The plant has cost $84,000 so far.

= About 12,500 people live on the island.
= In 2015 people left; the Boeing 74700 planes and Route 12500 signs were new.
= The ZIP code is 97301, and call 5550100 people said.
= It weighs 12500.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(segments=COPY, pattern=r"\b[1-9]\d{4,5}\b")
def thousands(doc: Document) -> Iterator[Finding]:
    for found in COUNT.finditer(doc.text):
        if not _labelled(doc, found.start()):
            right = f"{found['sign'] or ''}{int(found['figure']):,}"
            yield Finding(Span(found.start(), found.end("figure")), f"Set a comma: “{right}”.", (right,))


def _labelled(doc: Document, start: int) -> bool:
    """Whether a word with a capital, or one that numbers, stands before it: Boeing 74700, code 97301."""
    label = LABEL.search(doc.text, max(0, start - 24), start)
    return bool(label and (label[1].islower() or not opens_sentence(doc, label.start())))


COUNT = regex(
    r"(?<![\w.,:/#$£€@&=+'’–-])(?P<sign>[$£€])?(?P<figure>[1-9]\d{4,5})(?![\w:/-]|[.,]\d)"
    r"(?(sign)| (?:[a-z]+(?:-[a-z]+)? )?(?:people|men|women|children|[a-z]{2,}[a-rt-z]s)\b)"
)
LABEL = regex(r"\b([A-Z][\w.’]*|model|code|number|zip|box|route|page|room|flight|call|dial|line) $")
