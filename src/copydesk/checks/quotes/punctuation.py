"""Set commas and full stops inside quotation marks, or by the sense.

American style, and Reuters, put both inside, whatever they belong to. British style has them inside after a whole
sentence and outside after a fragment. Source: AP on quotation marks, as taught by GateHouse Newsroom and Virginia
Commonwealth University; the Guardian's style guide on quotation marks.

- “We made her sweat[[”,]] Fitch told reporters.
+ “We made her sweat,” Fitch told reporters.

- She called it "a mess[[".]]
+ She called it "a mess."

- H: ‘Go away[[’,]] says mayor

- “He said ‘go[[’”.]]
+ “He said ‘go.’”

= “We made her sweat,” Fitch told reporters.
= He is 6'5", she is 5'2".
= The players', coaches' and fans' tickets are gone, the tickets were the fans'.
= Did he say “go”? He said “stop”; she did not.
= It is called ". . .", for short.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.quotations import quotations
from copydesk.regex import regex


@check(segments=COPY, quotations="read", pattern=r"[\"”’'][,.]|[a-z][,.][\"”]")
def punctuation(doc: Document, *, placed: str = "inside") -> Iterator[Finding]:
    yield from _outside(doc) if placed == "inside" else _fragments(doc)


def _outside(doc: Document) -> Iterator[Finding]:
    found = list(OUTSIDE.finditer(doc.text))
    closing = {quotation.span.end for quotation in doc.read(quotations) if quotation.closed} if found else frozenset()
    for each in found:
        if each.end("marks") in closing:
            right = each["stop"] + each["marks"]
            yield Finding(Span(*each.span()), f"Set the {NAMES[each['stop']]} inside the quotation mark.", (right,))


def _fragments(doc: Document) -> Iterator[Finding]:
    """“He called it ‘a mess.’”: a few words, in the run of the sentence, that begin in lower case."""
    for quotation in doc.read(quotations):
        start, end = quotation.inner
        stop = doc.text[end - 1]
        if (
            quotation.closed
            and stop == "."  # a comma may belong to the words that follow: “a mess,” she said
            and doc.text[start].islower()
            and end - start < LONGEST
            and FLOWS.search(doc.text, max(0, start - 24), quotation.span.start)
            and not STOP.search(doc.text, start, end - 1)
        ):
            right = doc.text[end : quotation.span.end] + stop
            yield Finding(Span(end - 1, quotation.span.end), "Set the full stop outside the fragment.", (right,))


NAMES = {",": "comma", ".": "full stop"}
LONGEST = 80  # characters: what is longer may well be a sentence of its own
OUTSIDE = regex(r"(?P<marks>[’'\"”](?<=[\w)%$*].)(?:(?<=[’'])[\"”])?)(?P<stop>[,.])(?![.\w])")
FLOWS = regex(r"[a-z] $")
STOP = regex(r"[.?!…]")
