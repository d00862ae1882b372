"""A little word seems to be missing: able [to] put, one [of] the largest.

Told by what stands around the gap, with weights learned from openly licensed text (see the decision on slots).

- The patients are [[expected]] be treated in the town.
+ The patients are expected to be treated in the town.

- It is [[one]] the largest makers of games.
+ It is one of the largest makers of games.

- The plan was dropped [[as]] result of the vote.
+ The plan was dropped as a result of the vote.

= The patients are expected to be treated. It is one of the largest makers of games.
= All he has done is put it off. She made him pay and let them go.
= It was the correction the market had to have, after the effects those fish had.
= Their incentives encourage them. As former mayor, he came in third place, with little time.
= Parties will meet in future, said the Herald newspaper. They come see those who bravely serve.
= It is the challenge all towns face. There is a sense developing that it is over, for most of society’s members.
= The sheriff joined it as defendant, and those in need pay. It is priority number four.
"""

from collections.abc import Iterator
from itertools import takewhile

from copydesk.check import Document, Finding, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.slots import Slot, missing, settings


@check(quotations="read")
def dropped_word(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for slot in doc.read(missing):
        if not _may_be_bare(found, slot):
            before, after = (found.words[slot.place + step].text for step in (0, 1))
            message = f"Is “{slot.word}” missing between “{before}” and “{after}”?"
            yield Finding(found.span(slot.place, slot.place), message, (f"{before} {slot.word}",))


def _may_be_bare(found: Concordance, slot: Slot) -> bool:
    """Whether the two words may stand side by side for a reason that is not beside them."""
    before, after = found.folded[slot.place], found.folded[slot.place + 1]
    match slot.word:
        case "to":  # they encourage; those in need do; it need not be
            need = before == "need" and (found.before(slot.place) == "in" or after == "be")
            return need or before.endswith(("s", "ly"))
        case "of":  # the effects those had; a sense developing; one the other day
            clause = after in DETERMINERS and (before not in AMOUNTS or found.after(slot.place + 1) == "other")
            return clause or after.endswith("ing")
        case "a":  # as mayor; at large partner hospitals
            plural = any(word.endswith("s") for word in takewhile(_is_full, found.rest(slot.place + 1, 2)))
            return plural or (before == "as" and after not in AS_A) or after.endswith("'s")
        case "be":
            return after.endswith("ly")
    return after.endswith("'s")


def _is_full(word: str) -> bool:
    return word not in settings()


DETERMINERS = frozenset(
    "the a an this that these those my your his her its our their all both any some no each".split()
)
AS_A = frozenset("result whole matter rule consequence precaution reminder description member".split())
AMOUNTS = frozenset("one each none either neither".split())
