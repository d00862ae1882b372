"""Deny once.

- They [[didn’t find nothing]] there.

- He [[can’t hardly]] wait.
+ He can hardly wait.

= “We didn’t do nothing,” he said.
= They did not find it; nothing was there. He cannot do nothing.
= Nobody said it was not so. It can’t be for nothing, and he hardly can’t.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import concordance


@check(level=Level.ERROR, needs=("nothing", "nobody", "nowhere", "hardly", "scarcely", "barely"))
def double_negative(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(("nothing", "nobody", "nowhere")):
        before = found.clause(index, 3)
        denies = before[-2:-1] and (before[-2].endswith("n't") or (before[-2] == "not" and before[-3:-2] == ["did"]))
        if denies and before[-1] in VERBS:
            yield Finding(found.span(index - 2, index), "Delete one of the two negatives.")
    for index in found.at(("hardly", "scarcely", "barely")):
        modal = found.before(index)
        if modal in MODALS:
            right = f"{MODALS[modal]} {found.words[index].text}"
            yield Finding(found.span(index - 1, index), f"Write “{right}”.", (right,))


VERBS = frozenset("find see hear know want get have need say go receive learn gain hurt tell".split())
MODALS = {"can't": "can", "couldn't": "could", "don't": "do", "didn't": "did", "wasn't": "was", "isn't": "is"}
