"""Compare once: with “more” or with “-er”, not with both.

- It was the [[most ugliest]] campaign.
+ It was the ugliest campaign.

- They were a [[more better]] team.
+ They were a better team.

- It is [[more easier]] than that, and it got [[more worse]].
+ It is easier than that, and it got worse.

- The roads are [[more safer]] now, and the trip is [[less shorter]] than it was.
+ The roads are safer now, and the trip is shorter than it was.

= There are more older people, more better-paid jobs and more lower-income families.
= It is more tender, most honest, most modest and most interesting.
= He scored more, better than before; the most, best of all.
= There are more older to come. Most older people voted, and most younger ones did not.
= They will pay more later, and more later still.
= No more better days came, he said, once more.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.degrees import degrees


@check(level=Level.ERROR, needs=("more", "most", "less"))
def comparative(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(("more", "most", "less")):
        following = found.after(index)
        if following in _compared() and (following.endswith(("est", "st")) or _not_of_number(found, index)):
            span = found.span(index, index + 1)
            right = found.words[index + 1].text
            if found.words[index].text[0].isupper():
                right = right.capitalize()
            yield Finding(span, f"Delete “{found.words[index].text}” before “{following}”.", (right,))


def _not_of_number(found: Concordance, index: int) -> bool:
    """Whether “more” goes with the adjective: “more older people” are older people in a greater number."""
    if found.folded[index] == "most":
        return found.before(index) not in ("", *OF_NUMBER)
    if found.before(index) in ("a", "even", "far", "becoming", "become", "got"):
        return True
    if found.before(index) in ("no", "any", "some", "many") or found.after(index) == "later":
        return False
    if found.after(index + 1) in ("than", "") or found.folded[index + 1] in ("easier", "worse"):
        return True
    return found.before(index) in BE and found.after(index + 1) in LITTLE and "there" not in found.clause(index, 4)


OF_NUMBER = frozenset("and but that of for in to with as because while said".split())  # most older people
BE = frozenset("is was are were be been it's looks seemed seems".split())
LITTLE = frozenset("to for now there here of in at on but because when today every this by".split())


@cache
def _compared() -> frozenset[str]:
    """The comparatives and superlatives."""
    return frozenset(chain.from_iterable(degrees().values()))
