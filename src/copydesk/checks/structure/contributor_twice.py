"""Name a writer in the byline or among the contributors, not in both.

Source: the form of contributors' lines at AP and NBC.

- BYLINE: By Ann Lee ¶ The pool is closed. ¶ SIGN-OFF: [[Ann Lee]] and Bo Diaz contributed to this report.
- BYLINE: By Ann Lee and Bo Diaz ¶ The pool is closed. ¶ SIGN-OFF: Cy Ruiz and [[Bo Diaz]] contributed.

= BYLINE: By Ann Lee ¶ The pool is closed. ¶ SIGN-OFF: Bo Diaz contributed to this report.
= BYLINE: By Ann Lee ¶ The pool is closed. ¶ SIGN-OFF: Ann Leeson contributed to this report.
= BYLINE: By Ann Lee ¶ Ann Lee wrote the song. ¶ SIGN-OFF: Bo Diaz contributed.
= BYLINE: By Ann Lee ¶ The pool is closed. ¶ SIGN-OFF: Ann Lee is a reporter in Leeds.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.SIGN_OFF}), quotations="read", needs=("contributed", "contributing"))
def contributor_twice(doc: Document) -> Iterator[Finding]:
    written = {found[0] for part in doc.parts(Kind.BYLINE) for found in NAME.finditer(doc.text, *part.span)}
    for part in doc.parts(Kind.SIGN_OFF):
        if "contribut" in doc[part.span]:
            for found in NAME.finditer(doc.text, *part.span):
                if found[0] in written:
                    yield Finding(Span(*found.span()), f"“{found[0]}” has the byline, too.")


NAME = regex(r"(?!By )[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]*)* [A-Z][\w’'-]+")
