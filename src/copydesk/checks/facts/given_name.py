"""Ask about a holder of an office whose first name changes.

Of an office that one person has: the mayor, the police chief. Where one is a former mayor, or of another town, there
are two.

- Mayor Ann Lee spoke first. Later [[Mayor Jan Lee]] took questions.
- Police Chief Bo Diaz was there on Monday. “We know,” said [[Police Chief Beau Diaz]].
- Gov. Ann Lee signed it. Aides to [[Gov. Anna Lee]] were glad.
- Sheriff Tim Boyd is 41, and [[Sheriff Tom Boyd]] is a father of two.

= Mayor Ann Lee spoke first. Later Mayor Ann Lee took questions.
= Mayor Ann Lee spoke first, and former Mayor Jan Lee, her mother, listened.
= Sen. Ann Lee met Sen. Jan Lee, her sister.
= Mayor Ann Lee of Salem met Mayor Jan Lee of Reno.
= Mayor Ann Marie Lee spoke first. Later Mayor Ann Lee took questions.
= Mayor A.J. Lee spoke first. Later Mayor Arthur Lee took questions.
= Gov. Rob Lee signed it. Aides to Gov. Robert Lee were glad.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("mayor", "chief", "gov", "sheriff", "governor", "superintendent", "president"),
)
def given_name(doc: Document) -> Iterator[Finding]:
    first: dict[tuple[str, str], tuple[str, Span]] = {}
    others = {found["surname"] or found["surname2"] for found in FORMER.finditer(doc.text)}
    for found in HOLDER.finditer(doc.text):
        given, surname, span = found["given"], found["surname"], Span(*found.span())
        known, before = first.setdefault((found["office"], surname), (given, span))
        if given != known and surname not in others and not _of_one(given, known):
            yield Finding(span, f"{doc[before]} is {given} {surname} here: which is right?", related=(before,))


def _of_one(one: str, other: str) -> bool:
    """Whether the one may be short for the other: Rob and Robert, A.J. and Arthur, Ann and Ann Marie."""
    one, other = sorted((one, other), key=len)
    return (
        "." in one
        or "." in other
        or other.startswith(f"{one} ")
        or (len(other) - len(one) > 1 and one[:2] == other[:2])
    )


OFFICE = (
    r"(?P<office>Mayor|(?:Police |Fire )?Chief|Gov\.|Governor|Sheriff|Superintendent|President|Prime Minister"
    r"|Chancellor|Attorney General)"
)
NAME = r"[A-Z][a-zé]+"
HOLDER = regex(
    rf"(?<!\w)(?<![Ff]ormer )(?<![Tt]hen-)(?<![Tt]hen )(?<![Ll]ate )(?<!Vice )(?<!Deputy ){OFFICE} "
    rf"(?P<given>(?:[A-Z]\.){{1,3}}|{NAME}(?: {NAME}| [A-Z]\.)?) (?P<surname>{NAME})(?! of [A-Z]|[-\w’'])"
)
FORMER = regex(
    rf"(?:\b[Ff]ormer|\b[Tt]hen|\b[Ll]ate)[- ](?:[A-Z]\w+\.? ){{1,3}}?(?P<surname>{NAME})\b"
    rf"|{OFFICE.replace('?P<office>', '?:')} {NAME} (?P<surname2>{NAME}) of [A-Z]"
)
