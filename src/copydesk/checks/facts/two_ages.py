"""Ask about a person who has two ages.

- Ann Moreno, 33, ran first. Bo Diaz was next. Moreno, [[38]], won.
- Ann Moreno, 33, ran first. The winner was [[38]]-year-old Ann Moreno.

= Ann Moreno, 33, ran first. Bo Diaz was next. Moreno, 33, won.
= Ann Moreno, 33, and Bo Moreno, 38, ran. Moreno, 38, won.
= Ann Moreno, 33, ran first. Moreno was 28 when she began.
= Ann Moreno, 33, turned 34 on Friday.
= Ann Moreno, 2, Bo Diaz, 1. In the second, Moreno, 3, Diaz, 2.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from copydesk.check import COPY, Document, Finding, Kind, check
from copydesk.regex import regex

if TYPE_CHECKING:
    from copydesk.reading.people import Aged


@check(
    segments=COPY,
    quotations="read",
    pattern=r"[a-z], \d\d[,.]",
)
def two_ages(doc: Document) -> Iterator[Finding]:
    if len(AGE.findall(doc.text)) < 2:
        return
    from copydesk.reading.people import ages  # few stories come this far

    first: dict[str, Aged] = {}
    for aged in doc.read(ages):
        before = first.setdefault(aged.surname, aged)
        if min(before.age, aged.age) < YOUNGEST or before.age == aged.age:
            continue
        if _one(doc, before, aged):
            message = f"{before.name} is {before.age} in one place and {aged.age} in another: which is right?"
            yield Finding(aged.span, message, related=(before.span,))


def _one(doc: Document, before: "Aged", aged: "Aged") -> bool:
    """Whether nobody else in the story has the name."""
    from copydesk.reading.names import names
    from copydesk.reading.people import surname

    given = {name.words[0] for name in doc.read(names) if len(name.words) > 1 and surname(name) == aged.surname}
    segment = doc.segment(before.span.start)
    if segment and segment.kind is Kind.HEADLINE:  # “Boyd, 44, named coach”
        return " " in aged.name and len(given) == 1
    full = " " in before.name and (" " not in aged.name or aged.name == before.name)
    return full and len(given) == 1


AGE = regex(r", [1-9]\d[,.;)]|\d-year-old| is \d\d\b")
YOUNGEST = 10
"""Below it a number behind a name is a score as often as an age."""
