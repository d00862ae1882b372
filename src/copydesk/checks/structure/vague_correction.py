"""Say in a correction what was wrong and what is right.

Source: AP's statement of news values, “corrections”; the standards of The New York Times and the Guardian.

- The pool is closed. ¶ CORRECTION: Correction: [[We regret the error]].
- The pool is closed. ¶ CORRECTION: [[This story has been corrected]].

= The pool is closed. ¶ CORRECTION: An earlier version misstated Cho’s age. She is 41, not 14.
= The pool is closed. ¶ CORRECTION: This story has been corrected: the vote was 5-4. We regret the error.
= We regret the error, the mayor said.
= The pool is closed. ¶ CORRECTION: This story has been corrected to show that the vote was 5-4.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.CORRECTION}), quotations="read")
def vague_correction(doc: Document) -> Iterator[Finding]:
    for part in doc.parts(Kind.CORRECTION):
        if found := VAGUE.fullmatch(doc.text, *part.span):
            yield Finding(Span(*found.span("vague")), "Say what was wrong, and what is right.")


VAGUE = regex(
    r"(?i:corrections?[:.]? )?(?P<vague>(?i:we (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake)s?"
    r"|(?:this|the) (?:story|article|report|post) (?:has been|was) (?:corrected|updated|amended)))\.?"
)
