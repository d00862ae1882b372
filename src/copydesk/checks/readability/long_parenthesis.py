"""Make a sentence of a long parenthesis.

Source: AP Stylebook, “parentheses”: they are a last resort, and jar the reader.

- The pool [[(which the council had opened in 1962 and had twice repaired, once after the flood of 1974 and once after a
  fire, and had meant to sell)]] is closed.
- The plan [[(the fourth since the mayor took office, and the first that the council had been shown before the papers
  had written about it at all)]] failed.

= The pool (opened in 1962) is closed.
= The pool is closed. It was opened in 1962 and twice repaired, once after the flood of 1974 and once after a fire.
= The plan (H.R. 1234) failed.
= (Reporting by Ann Lee in Leeds, Bo Diaz in York, Cy Ruiz in Hull and many others in many other towns of the north of
  England; editing by Di Poe)
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ADVICE, pattern=r"[a-z] \([^()\n]{90,}\)")
def long_parenthesis(doc: Document, *, most: int = 20) -> Iterator[Finding]:
    for found in PARENTHESIS.finditer(doc.text):
        count = len(found["inner"].split())
        if count > most:
            yield Finding(Span(*found.span("inner")), f"Make a sentence of the {count} words in parentheses?")


PARENTHESIS = regex(r"(?<=[a-z] )(?P<inner>\([^()\n]+\))")
