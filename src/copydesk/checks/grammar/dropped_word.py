"""A little word seems to be missing: able [to] put, one [of] the largest.

Told by what stands around the gap, with weights learned from openly licensed text (see the decision on slots).

- The company should now be [[able]] put the dispute behind it.
+ The company should now be able to put the dispute behind it.

- It is [[one]] the largest makers of games.
+ It is one of the largest makers of games.

- The plan was dropped [[as]] result of the vote.
+ The plan was dropped as a result of the vote.

= The company is able to put the dispute behind it. It is one of the largest makers of games.
= All he has done is put it off. She made him pay and let them go.
= It was the correction the market had to have, after the effects those fish had.
= Their incentives encourage them. As former mayor, he came in third place, with little time.
= Parties will meet in future, said the Herald newspaper.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.concordance import concordance
from copydesk.reading.slots import Slot, missing


@check(quotations="read")
def dropped_word(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for slot in doc.read(missing):
        before, after = (found.words[slot.place + step].text for step in (0, 1))
        if not _may_be_bare(slot, before.lower(), after):
            message = f"Is “{slot.word}” missing between “{before}” and “{after}”?"
            yield Finding(found.span(slot.place, slot.place), message, (f"{before} {slot.word}",))


def _may_be_bare(slot: Slot, before: str, after: str) -> bool:
    """Whether a plural may have its verb here (“they encourage”), or a noun a clause (“effects those had”)."""
    if slot.word == "to":
        return before.endswith("s")
    return slot.word == "of" and after in DETERMINERS and before not in AMOUNTS


DETERMINERS = frozenset("the a an this that these those my your his her its our their".split())
AMOUNTS = frozenset("one each none either neither".split())
