"""Mend a byline that says “by” twice or is not capitalized.

A template adds the “By” that the writer had typed. Source: the form that AP and every paper in our packs use.

- BYLINE: [[By By]] Ann Lee ¶ The pool is closed.
+ BYLINE: By Ann Lee ¶ The pool is closed.

- BYLINE: [[By by]] Ann Lee ¶ The pool is closed.
+ BYLINE: By Ann Lee ¶ The pool is closed.

= BYLINE: By Ann Lee ¶ The pool is closed.
= BYLINE: By Bya Lee ¶ The pool is closed.
= BYLINE: Ann Lee, Leeds ¶ The pool is closed.
= By by Ann Lee is a song.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.BYLINE}), safe=True, pattern=r"\b[Bb][Yy]:? [Bb][Yy]\b")
def byline(doc: Document) -> Iterator[Finding]:
    for segment in doc.parts(Kind.BYLINE):
        if found := TWICE.match(doc.text, *segment.span):
            yield Finding(Span(*found.span()), "“By” stands twice.", ("By",))


TWICE = regex(r"(?i:by):? (?i:by)(?= )")
