"""Describe the picture in its alt text; a file's name says nothing.

Who cannot see the picture hears the alt text read aloud. Source: the W3C's Web Content Accessibility Guidelines 2.2,
success criterion 1.1.1, failure F30.

- ALT: [[IMG_2041.jpg]] ¶ The pool is closed.
- ALT: [[image]] ¶ The pool is closed.
- ALT: [[DSC00412]] ¶ The pool is closed.

= ALT: A crowd outside Lyon City Hall ¶ The pool is closed.
= ALT: Image of the pool ¶ The pool is closed.
= CAPTION: IMG_2041.jpg ¶ The pool is closed.
= ALT: Photo illustration by Ann Lee ¶ The pool is closed.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.ALT_TEXT}), quotations="read")
def file_name_as_alt(doc: Document) -> Iterator[Finding]:
    for part in doc.parts(Kind.ALT_TEXT):
        if NAMELESS.fullmatch(doc.text, *part.span):
            yield Finding(part.span, "Say what the picture shows.")


NAMELESS = regex(
    r"(?i)(?:\S+\.(?:jpe?g|png|gif|webp|heic|tiff?)|(?:img|dsc|dscn|dcim|pxl|mvi)[_-]?\d+\w*|image|photo|picture|graphic"
    r"|untitled(?: design)?(?: \(?\d+\)?)?|screen ?shot.*\d\d)"
)
