"""Words that stand again a few words later."""

from itertools import pairwise

from copydesk.document import Document
from copydesk.reading.concordance import concordance
from copydesk.reading.words import lowered


def echoes(doc: Document) -> dict[int, list[int]]:
    """For each distance up to `FAR` words, the places whose word stands again so much later, in no order."""
    low, found = doc.read(lowered), dict[int, list[int]]()
    for places in doc.read(concordance).places.values():
        if len(places) > 1 and any(second - first <= FAR for first, second in pairwise(places)):
            for number, first in enumerate(places):
                for second in places[number + 1 : number + 1 + FAR]:
                    if second - first <= FAR and low[first] == low[second]:
                        found.setdefault(second - first, []).append(first)
    return found


FAR = 6
