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

= He drove from Pittsburg, Kansas, to Pittsburg, California, and to Columbia, Missouri.
= A buffet was laid for Mr. Buffet of the Columbia, Maryland, office.
= An artic blocked the road to Colombia Street.
= The Philippine Drug Enforcement Agency helped; the Art Institute did not.
= Bogota, Colombia, is the capital of Colombia.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Check, Level, Term
from copydesk.lexicon import table


def _terms() -> Iterator[Term]:
    lists = table("mistaken_names")
    for group in ("words", "phrases"):
        for right, every in lists[group].items():
            for wrong in every:
                yield Term(wrong, right, f"Write “{right}”.", tuple(lists["unless"].get(wrong, ())), case=True)


check = Check(terms=tuple(_terms()), level=Level.ERROR, segments=COPY, quotations="read")
