"""Write the contributors' line as a sentence.

“A, B and C contributed.”: an “and” before the last, a verb that is one, and a full stop. Source: the form of
contributors' lines at AP and NBC.

- The pool is closed. ¶ SIGN-OFF: Ann Lee, Bo Diaz, [[Cy Ruiz contributed]] to this report.
- The pool is closed. ¶ SIGN-OFF: Ann Lee and Bo Diaz [[contributing]].
+ The pool is closed. ¶ SIGN-OFF: Ann Lee and Bo Diaz contributed.

= The pool is closed. ¶ SIGN-OFF: Ann Lee, Bo Diaz and Cy Ruiz contributed to this report.
= The pool is closed. ¶ SIGN-OFF: Ann Lee contributed.
= The pool is closed. ¶ SIGN-OFF: Ann Lee is a contributing editor.
= Ann Lee, Bo Diaz, Cy Ruiz contributed to the fund.
= The pool is closed. ¶ SIGN-OFF: Ann Lee in Leeds, Bo Diaz in York, and Cy Ruiz contributed.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.regex import regex


@check(segments=frozenset({Kind.SIGN_OFF}), quotations="read", needs=("contributed", "contributing"))
def sign_off(doc: Document) -> Iterator[Finding]:
    for part in doc.parts(Kind.SIGN_OFF):
        if found := NO_VERB.search(doc.text, *part.span):
            yield Finding(Span(*found.span("verb")), "Write “contributed”.", ("contributed",))
        elif found := NO_AND.match(doc.text, *part.span):
            yield Finding(Span(*found.span("last")), "Put “and” before the last name.")


NO_VERB = regex(r"(?<=[a-z] )(?P<verb>contributing)(?= to this (?:report|story|article)|\.?$)")
NO_AND = regex(r"(?:[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)+, )+(?P<last>[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)+ contributed)\b")
