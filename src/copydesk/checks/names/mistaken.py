"""Correct a well-known name that is often written wrongly.

The wrong form is another name, or so common that it looks right.

The Smithsonian is an Institution, the university is Johns Hopkins, and South America has Colombia, North America
Columbia. Names of people are only listed with both their names: somebody else may be called Buffet.

- A flight left [[British Colombia]] for [[Antartica]].
+ A flight left British Columbia for Antarctica.

- The painting is at the [[Smithsonian Institute]].
+ The painting is at the Smithsonian Institution.

- She studied at [[John Hopkins University]] in the [[Artic]].
+ She studied at Johns Hopkins University in the Arctic.

- He called on [[Warren Buffet]] in [[Pittsburg, Pennsylvania]].
+ He called on Warren Buffett in Pittsburgh, Pennsylvania.

- She found it on [[Youtube]], not on [[Buzzfeed]].
+ She found it on YouTube, not on BuzzFeed.

= He drove from Pittsburg, Kansas, to Pittsburg, California, and to Columbia, Missouri.
= A buffet was laid for Mr. Buffet of the Columbia, Maryland, office.
= The fake Paypal.com is gone. YouTube and BuzzFeed are not.
= @names(Youtube) She found it on Youtube.
= An artic blocked the road to Colombia Street.
= The Philippine Drug Enforcement Agency helped; the Art Institute did not.
= Bogota, Colombia, is the capital of Colombia.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.lexicon import of_tables, table
from copydesk.reading.phrases import places, within
from copydesk.reading.words import PIECE, vocabulary
from copydesk.regex import regex


@of_tables("mistaken_names")
def _by_word() -> dict[str, list[tuple[str, str]]]:
    """The wrong forms, each with the right one, by the word that is wrong in them."""
    found = defaultdict[str, list[tuple[str, str]]](list)
    for group in ("words", "phrases"):
        for right, every in table("mistaken_names")[group].items():
            for wrong in every:
                differing = set(_pieces(wrong)) - set(_pieces(right)) or _pieces(wrong)
                found[max(sorted(differing), key=len)].append((wrong, right))
    return found


def _pieces(name: str) -> list[str]:
    folded = name.lower()
    return folded.split() if folded.replace(" ", "").isalpha() else PIECE.findall(folded)


BY_WORD = _by_word()
DOMAIN = regex(r"\.\w")


@check(level=Level.ERROR, segments=COPY, quotations="read", needs=tuple(BY_WORD))
def mistaken(doc: Document) -> Iterator[Finding]:
    for word in BY_WORD.keys() & doc.read(vocabulary):
        for wrong, right in BY_WORD[word]:
            for span in places(doc, wrong, case=True):
                if not (doc.lexicon.is_own(wrong) or _excused(doc, span, wrong)):
                    yield Finding(span, f"Write “{right}”.", (right,))


def _excused(doc: Document, span: Span, wrong: str) -> bool:
    """Whether it stands in a phrase where it is right, or in an address: Paypal.com."""
    phrases: Sequence[str] = table("mistaken_names")["unless"].get(wrong, ())
    return within(doc, span, phrases) or DOMAIN.match(doc.text, span.end) is not None
