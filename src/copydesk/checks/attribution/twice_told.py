"""Ask about a quotation that stands in the story twice in different words.

One speaker said one thing once; where two versions of it stand, one is wrong. Source: AP Stylebook, “quotations in the
news”: never alter a quotation.

- “We will never close the pool,” Lee said. ¶ She closed her speech with a promise: “[[We will never close a pool]].”
- “They came for the old books in the library,” she said. ¶ He said, “[[They came for old books in the library]].”

= “We will never close the pool,” Lee said. ¶ “We will never close the school,” Ruiz said.
= “We will never close the pool,” Lee said. ¶ “We will never close the pool,” she said again.
= “Yes, we can,” Lee said. ¶ “Yes, we will,” Ruiz said.
= “I will sign the bill today,” Lee said. ¶ “I will not sign the bill today,” Ruiz said.
= “We came in May and left in June,” she said. ¶ “We came in March and left in July,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.quotations import Quotation, quotations
from copydesk.reading.words import SAID, folded


@check(level=Level.ADVICE, quotations="read", pattern=r"[“\x22]")
def twice_told(doc: Document, *, shortest: int = 6) -> Iterator[Finding]:
    told = list[tuple[list[str], Quotation]]()
    for quotation in doc.read(quotations):
        said = SAID.findall(doc.read(folded), *quotation.inner)
        if len(said) < shortest:
            continue
        for earlier, other in told:
            if _nearly(said, earlier):
                text = doc[quotation.inner].rstrip(" ,.?!")
                span = Span(quotation.inner.start, quotation.inner.start + len(text))
                yield Finding(span, "The story has this quotation in other words, too.", related=(other.inner,))
                break
        told.append((said, quotation))


def _nearly(said: list[str], earlier: list[str]) -> bool:
    """Whether these are the same words in the same order but for one or two little ones."""
    if said == earlier or said[0] != earlier[0] or said[-1] != earlier[-1]:
        return False
    return [word for word in said if word not in LITTLE] == [word for word in earlier if word not in LITTLE]


LITTLE = frozenset("a an the that of to in on at for and or very so just really".split())
