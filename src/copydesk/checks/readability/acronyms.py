"""Write some of the many abbreviations out, or do without them.

A reader can keep track of a few sets of initials that are new. Those that everyone knows (the BBC, the FBI, NATO) do
not count. Source: of 1,000 published stories three have more than three within 250 words, all about technology.

- H: Merger ¶ The SGAX told the RHAQ that the DOTQ had asked the [[PLMX]] for money.

= H: Merger ¶ The SGAX told the RHAQ that the DOTQ had asked for money. The SGAX said no.
= The BBC and the FBI told NATO, the EU, the UN, NASA and the CIA in the USA.
= THE SGAX TOLD THE RHAQ THAT THE DOTQ AND THE PLMX HAD ASKED THE KQRV FOR MONEY.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.quotations import quoted
from copydesk.regex import regex


@check(level=Level.ADVICE, pattern=r"[A-Z]{3}.*[A-Z]{3}")
def alphabet_soup(doc: Document, *, most: int = 3, within: int = 1500) -> Iterator[Finding]:
    """`within` is in characters, some 250 words."""
    first: dict[str, Span] = {}
    for found in INITIALS.finditer(doc.text):
        span = Span(*found.span())
        if (
            found[0] not in first
            and doc.lexicon.frequency(found[0]) < KNOWN
            and not quoted(doc, span)
            and not _loud(doc, span)
        ):
            first[found[0]] = span
    every = list(first.values())
    for start, last in zip(every, every[most:], strict=False):
        if last.end - start.start <= within:
            related = tuple(span for span in every if start.start <= span.start < last.start)
            yield Finding(last, f"Write some of these {most + 1} sets of initials out?", related=related)
            return


def _loud(doc: Document, span: Span) -> bool:
    """Whether the words around are in capitals, too: a headline, a shout."""
    segment = doc.segment(span.start)
    return segment is None or sum(map(str.isupper, doc[segment.span])) > 0.4 * len(doc[segment.span])


INITIALS = regex(r"\b[A-Z]{3,6}\b(?!\.|-\d)")
KNOWN = 3.6  # zipf: about four in a million words
