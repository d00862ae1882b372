"""Ask about a telephone number or an email that reaches nobody.

- For help, call [[304-555-010]] by Friday.
- Call [[(212) 555-01234]] for tickets.
- Write to [[ann.lee@example,org]] with ideas.

= For help, call 304-555-0150 by Friday.
= Call (212) 555-0123 or 1-800-555-0199 for tickets, or 911.
= Tickets are at www.example.com, by email and at the door.
= In Britain call 020 7946 0958 or 0161-496-0000.
= Call 555-0150. The record is 304-555-010 by hand.
= Call +44 161-496-000 or 116 123.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"\b[Cc]all[a-z]*(?: the \w+)?(?: at)? \(?\d\d\d\D{1,2}\d\d\d\D\d|@[a-z\d-]+,[a-z]",
)
def contact(doc: Document) -> Iterator[Finding]:
    for found in TELEPHONE.finditer(doc.text):
        yield Finding(Span(*found.span("number")), f"“{found['number']}” has not ten digits: is it right?")
    for found in ADDRESS.finditer(doc.text):
        yield Finding(Span(*found.span()), f"“{found[0]}” reaches nobody: is it mistyped?")


TELEPHONE = regex(
    r"\b[Cc]all(?:ing|s|ed)?(?: the \w+)?(?: at)? "
    r"(?P<number>\(?[2-9]\d\d(?:\) ?|[-.])\d{3}[-.](?:\d{3}|\d{5}))(?![-\w])"
)
LAST = r"(?:com|org|net|gov|edu|co\.uk)\b"
ADDRESS = regex(rf"(?<!\S)[\w.+-]+@[\w-]+,{LAST}")
