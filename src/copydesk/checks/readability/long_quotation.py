"""Cut or paraphrase a quotation that goes on and on.

Source: AP Stylebook, “quotations in the news”; the reporting handbooks: quote what is said best, report the rest.

- “[[We came in the spring and stayed until the leaves fell, and in all that time nobody asked us who we were or
  what we wanted or why we had brought the boat, and so in the end we left it at the landing and walked home along
  the river
  in the dark and never spoke of it again until the day that the letter came and told us that it had been ours all along
  and that we might have it back if we paid]],” she said.
- Lee wrote: “[[The pool is where I learned to swim, and where my children learned to swim, and where their
  children were
  to learn it, and now the council tells us that a pool is a luxury, that a town of our size cannot have one, that
  we may
  drive to the coast if we want to swim, and that the money is needed for a road that nobody asked for and that leads to
  a field in which there is nothing but a sign that says that more roads will come]].”

= “We came in the spring and stayed until the leaves fell,” she said.
= The council met in May. It spoke of pools, of roads, of money, of fields, of signs and of the coast, and it spoke of
  them for so long that the clerk fell asleep, that the mayor left, that the lights went out, and that nobody could say
  afterward what had been decided, or whether anything had been, or by whom, or why it had taken until past midnight.
= “Yes,” she said.
= “We came. We saw. We left,” she said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.quotations import quotations


@check(level=Level.ADVICE, quotations="read", pattern=r"[“\x22][^“”\x22\n]{380,}")
def long_quotation(doc: Document, *, most: int = 80) -> Iterator[Finding]:
    for quotation in doc.read(quotations):
        said = doc[quotation.inner]
        count = len(said.split())
        if count > most and quotation.closed:
            inner = quotation.inner
            span = Span(inner.start, inner.start + len(said.rstrip(" ,.")))
            yield Finding(span, f"Cut or paraphrase a quotation of {count} words?")
