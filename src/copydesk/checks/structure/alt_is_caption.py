"""Let the alt text and the caption of a picture say two things.

Where they are the same a screen reader reads one sentence twice. Source: the W3C's tutorial on images, “tips”.

- ALT: [[Ann Lee speaks at the pool on Monday]] ¶ CAPTION: Ann Lee speaks at the pool on Monday. ¶ It is closed.
- ALT: [[The pool at the river in May 2019]] ¶ CAPTION: The pool at the river in May 2019 ¶ It is closed.

= ALT: A woman at a microphone beside a pool ¶ CAPTION: Ann Lee speaks at the pool on Monday. ¶ It is closed.
= ALT: Ann Lee ¶ CAPTION: Ann Lee ¶ It is closed.
= CAPTION: The pool at the river in May 2019 ¶ CAPTION: The pool at the river in May 2019 ¶ It is closed.
= ALT: The pool at the river in May ¶ The pool at the river in May is closed.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, check


@check(level=Level.ADVICE, segments=frozenset({Kind.ALT_TEXT}), quotations="read")
def alt_is_caption(doc: Document, *, shortest: int = 4) -> Iterator[Finding]:
    captions = {doc[part.span].rstrip(" .").casefold() for part in doc.parts(Kind.CAPTION)}
    for part in doc.parts(Kind.ALT_TEXT):
        told = doc[part.span].rstrip(" .").casefold()
        if told in captions and len(told.split()) >= shortest:
            yield Finding(part.span, "The caption says the same: say what the picture shows.")
