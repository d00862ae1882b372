"""Keep the hyphen after “non”.

The Guardian and the BBC write non-residential; a few old words have none (nonsense, nonconformist). Source: BBC copy
(83 of 83); the Guardian's style guide.

- It is a [[nonresidential]] block.
+ It is a non-residential block.

= It is a non-residential block.
= It is nonsense, nonetheless, said the nonagenarian.
= The Nonsuch palace of the nonconformists was nondescript.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex


@check(pattern=r"\b[Nn]on[a-z]{4}")
def non(doc: Document) -> Iterator[Finding]:
    for found in CLOSED.finditer(doc.text):
        stem = found["stem"]
        if not stem.startswith(KEPT) and doc.lexicon.frequency(stem) > COMMON and doc.lexicon.is_word(stem):
            right = f"{found['non']}-{stem}"
            yield Finding(Span(*found.span()), f"Keep the hyphen: “{right}”.", (right,))


COMMON = 3.2
KEPT = (
    "sense", "etheless", "such", "conform", "descript", "chalan", "plus", "entit", "fiction", "agenarian", "com",
    "pareil", "ferrous", "linear", "ces",
)  # fmt: skip
CLOSED = regex(r"\b(?P<non>[Nn]on)(?P<stem>[a-z]{4,})\b")
