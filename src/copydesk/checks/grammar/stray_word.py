"""Two little words stand side by side and one is left over: study by from.

What an edit leaves behind. Told by what stands around the two, with weights learned from openly licensed text (see the
decision on slots).

- A recent study [[by from]] the agency estimated the number of refugees.

- He could not get the produce [[from to]] the farm in time.

= A recent study by the agency ran from May to June. It is the plan they voted for in May.
= They cash in on it, and he was spoken to by police. Join in on the fun.
= The place they are at in the story is the one he had hoped for from the start.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.concordance import concordance
from copydesk.reading.slots import clashes


@check(quotations="read")
def stray_word(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for clash in doc.read(clashes):
        first, second = (found.words[clash.place + step].text for step in (0, 1))
        fixes = ((second if clash.extra == first else first),) if clash.extra else ()
        span = found.span(clash.place, clash.place + 1)
        yield Finding(span, f"Is “{first}” or “{second}” a word too many?", fixes)
