"""Ask about a mistake that a correction mends and the story still has.

- Ann Cho, [[14]], won. ¶ Correction: An earlier version misstated Cho’s age. She is 41, not 14.
- The fire was on [[Elm]] Street. ¶ CORRECTION — The fire was on Oak Street, not Elm Street.
- The firm lost [[$3 million]]. ¶ This story has been corrected to show that the firm lost $3 billion, not $3 million.
- It opens [[Tuesday]]. ¶ Editor’s note: An earlier version gave the wrong day. It opens Monday, not Tuesday.

= Ann Cho, 41, won. ¶ Correction: An earlier version misstated Cho’s age. She is 41, not 14.
= Ann Cho, 41, beat Bo Lee, 14. ¶ Correction: An earlier version misstated Cho’s age. She is 41, not 14.
= The fire was on Oak Street. ¶ CORRECTION — The fire was on Oak Street, not Elm Street.
= She is 41, not 14, and won. She is no longer 14.
= It rained. ¶ Correction: An earlier version said that it snowed, not rained, in Leeds.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Kind, Segment, Span, check
from copydesk.reading.phrases import places
from copydesk.regex import regex


@check(segments=COPY, quotations="read", needs=("correction", "corrected", "clarification", "earlier version"))
def correction(doc: Document) -> Iterator[Finding]:
    for note in filter(lambda segment: _corrects(doc, segment), doc.segments):
        for found in INSTEAD.finditer(doc.text, *note.span):
            right, wrong = _apart(found["right"], found["wrong"])
            story = [place for place in places(doc, wrong, case=True) if not note.span.covers(place)]
            mended = any(not note.span.covers(place) for place in places(doc, right, case=True))
            if story and not mended and right != wrong:
                start = Span(*found.span("wrong"))
                yield Finding(story[0], f"The correction says “{right}”, not “{wrong}”: is it made?", related=(start,))


def _corrects(doc: Document, segment: Segment) -> bool:
    return segment.kind is Kind.CORRECTION or NOTE.match(doc.text, *segment.span) is not None


def _apart(right: str, wrong: str) -> tuple[str, str]:
    """What differs: “Oak” and “Elm” of “Oak Street” and “Elm Street”."""
    one, other = right.split(), wrong.split()
    while len(one) > 1 and len(other) > 1 and one[-1] == other[-1] and not one[-2].startswith("$"):
        one, other = one[:-1], other[:-1]
    return " ".join(one), " ".join(other)


TERM = r"(?:[$£€]?\d(?:[\d.,]*\d)?(?: (?:million|billion|percent))?%?|[A-Z][\w’'.-]*\w(?: [A-Z][\w’'-]*){0,2})"
INSTEAD = regex(rf"(?<![\w$£€])(?P<right>{TERM}),? (?:and )?not (?:on |in |at |the |a )?(?P<wrong>{TERM})(?!\w)")
NOTE = regex(
    r"(?:\W{0,3}(?:CORRECTION|Corrections?|Clarification|CLARIFICATION|Editor[’']s note)\b"
    r"|(?:This|The) (?:story|article|headline|version) (?:has been|was) (?:corrected|updated)|An earlier version)"
)
