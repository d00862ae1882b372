"""Ask about a wrong fact that a correction names and the story still has.

“She is 41, not 14” under a story that says 14 corrects nothing. Source: the standards of The New York Times, whose
critics (nytpick, 2010) found such notes.

- Ann Cho, [[14]], won. ¶ CORRECTION: An earlier version misstated Cho’s age. She is 41, not 14.
- The talks were in [[Vienna]]. ¶ CORRECTION: The talks were in Geneva, not Vienna.

= Ann Cho, 41, won. ¶ CORRECTION: An earlier version misstated Cho’s age. She is 41, not 14.
= Ann Cho, 41, won on April 14. ¶ CORRECTION: She is 41, not 14.
= Ann Cho, 41, won 14 prizes. ¶ CORRECTION: She is 41, not 14.
= The talks were in Geneva. ¶ CORRECTION: The talks were in Geneva, not Vienna.
= The talks in Geneva followed those in Vienna. ¶ CORRECTION: The second talks were in Geneva, not Vienna.
"""

import re
from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(quotations="read", needs=("not",))
def correction_not_made(doc: Document) -> Iterator[Finding]:
    for note in doc.parts(Kind.CORRECTION):
        for found in NOT.finditer(doc.text, *note.span):
            right, wrong = found["right"], found["wrong"]
            body = [part.span for part in doc.parts(*PROSE)]
            if any(_stands(doc, right, span) for span in body):
                continue
            for span in body:
                if place := _stands(doc, wrong, span):
                    message = f"The correction says “{right}, not {wrong}”, and the story still says “{wrong}”."
                    yield Finding(place, message, related=(Span(*found.span()),))


def _stands(doc: Document, fact: str, within: Span) -> Span | None:
    found = regex(rf"(?<![\w$£€.,]){re.escape(fact)}(?![\w%]|[.,]\d)").search(doc.text, *within)
    return Span(*found.span()) if found else None


NOT = regex(
    r"\b(?P<right>\d[\d,.]*\d|\d|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*), not"
    r" (?P<wrong>\d[\d,.]*\d|\d|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
