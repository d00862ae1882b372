"""Set no stops after initials.

JK Rowling and George W Bush in British papers, J.K. Rowling and George W. Bush in American ones. Source: the
Guardian's style guide, A; BBC copy.

- [[J.K.]] Rowling met George [[W.]] Bush.
+ JK Rowling met George W Bush.

- He read [[W. H.]] Auden.
+ He read WH Auden.

= JK Rowling met George W Bush.
= He lives in Washington, D.C. It rained.
= “J.K. Rowling wrote it,” he said.
= The U.S. Senate met at 7 p.m. Monday.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(pattern=r"\b[A-Z]\. ?(?:[A-Z]\. ?)?[A-Z][a-z]")
def initials(doc: Document) -> Iterator[Finding]:
    for pattern in (LEADING, MIDDLE):
        for found in pattern.finditer(doc.text):
            letters = found["initials"]
            right = letters.replace(".", "").replace(" ", "")
            surname = found["surname"]
            if letters not in COUNTRIES and (doc.lexicon.is_name(surname) or not doc.lexicon.is_word(surname)):
                yield Finding(Span(*found.span("initials")), f"Set no stops after initials: “{right}”.", (right,))


COUNTRIES = frozenset({"U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.", "N.Y."})
LEADING = regex(r"(?<![\w.])(?P<initials>[A-Z]\. ?[A-Z]\.(?: ?[A-Z]\.)?) (?P<surname>[A-Z][a-z]+)")
MIDDLE = regex(r"\b[A-Z][a-z]+ (?P<initials>[A-Z]\.) (?P<surname>[A-Z][a-z]+)")
