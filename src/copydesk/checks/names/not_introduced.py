"""Introduce a person by the full name before the surname alone.

“Mr. Ferro said” leaves the reader to ask who Mr. Ferro is, if no full name stands before it: the paragraph that
introduced him was cut, or moved down. Advice, since the famous need no introduction and some stories tell a tale.
Source: AP and BBC on first reference; measured precision on published news, about one in two.

- The board met. [[Mr. Ferro]] said that it would close.

- The board met. [[Dr. Osei]] objected. ¶ Ama Osei runs the clinic.

= Ama Osei runs the clinic. Dr. Osei objected.
= Dr. Ama Osei objected.
= Mr. and Mrs. Ferro left. He met Mr. Universe.
= Mr. Sutopo, the spokesman, went by one name.
= “I told Mr. Ferro so,” he said.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.lexicon import table
from copydesk.reading.bearers import mentions
from copydesk.regex import regex


@check(level=Level.ADVICE, needs=("mr", "mrs", "ms", "dr"))
def not_introduced(doc: Document) -> Iterator[Finding]:
    exempt = frozenset(table("titles")["courtesy"]["exempt"])
    met = set[str]()
    for found in TITLED.finditer(doc.text):
        name = found["name"]
        if name not in met and name not in exempt and not _introduced(doc, name, found.start()):
            yield Finding(Span(*found.span()), f"Who is “{found[0]}”? Give the full name first.")
        met.add(name)


def _introduced(doc: Document, name: str, position: int) -> bool:
    """Whether another name stands before this one, up to here; on its own it may be the surname of two."""
    return any(each.before for each in mentions(doc, name) if each.span.start < position) or doc.lexicon.is_own(name)


TITLED = regex(
    r"""(?<!and[ ])\b(?:Mr|Mrs|Ms|Dr)\b\.?[ ](?P<name>[A-Z][a-z][^\W_]{2,}(?:-[A-Z]\w+)?)
    (?![\w-]|[ ](?:[A-Z]|and[ ][MD]|(?:de|van|von|bin)[ ]|al-)|,[ ](?:the|an?|who|whose)[ ])""",
    re.VERBOSE,
)
