"""Ask about an age at some time that the year of birth does not give.

- Eli Boyd, who founded the chain in 1961 at the age of 24, was born in [[1947]] in Erie.
- Roy Boyd was born in Salina on Nov. 2, 1940. He died on March 9, 2024, at the age of [[93]].
- Al Boyd, a painter, died in 2020. He was born in 1950 in Hull and was [[84]].
- Ann Boyd, who was born on April 3, 1942, died Sunday, Jan. 12, 2025. She was [[79]].
- Nora Boyd died Tuesday, Feb. 4, 2025. She was 91. ¶ Boyd was born in [[1943]] to a baker and a nurse.
- H: Singer dies at 91 ¶ Nora Boyd died Feb. 4, 2025. ¶ Boyd was born in [[1943]] to a baker and a nurse.
- Ann Boyd, who was born on May 5, 1923, marked her [[110]]th birthday on May 5, 2023, with cake.
- She was born in 1938 and married in 1957, when she was [[29]].
- The sailor, born in 2008, left port in May 2024 at the age of [[18]].

= Eli Boyd, who founded the chain in 1961 at the age of 24, was born in 1937 in Erie.
= Roy Boyd was born in Salina on Nov. 2, 1940. He died on March 9, 2024, at the age of 83.
= Al Boyd, a painter, died in 2020. He was born in 1950 in Hull and was 69.
= Nora Boyd died Tuesday, Feb. 4, 2025. She was 91. ¶ Boyd was born in 1933 to a baker and a nurse.
= Nora Boyd was born in 1943. Her husband died in 2020. He was 91.
= Nora Boyd was born in 1943. Ann Lee met her in 1961, when she was 30.
= She was born in 1938 and married in 1957, when he was 29.
= Boyd, born in 1960, met Al Lee, who died in 2010 at 81.
= She was born in 1938 to Ann Lee, who died in 1961, at 50.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.lives import Moment, ages_then, birth


@check(segments=COPY, quotations="read", needs=("born",))
def age_then(doc: Document) -> Iterator[Finding]:
    for then in doc.read(ages_then):
        born = birth(doc, then)
        if born is None or not 0 <= then.at.year - born.year < LONGEST:
            continue
        right = _right(born, then.at)
        if then.age not in right:
            made = " or ".join(map(str, right))
            message = f"From {doc[born.span]} to {doc[then.at.span]} is {made} years, not {then.age}: which is right?"
            *others, last = sorted((born.span, then.at.span, then.span))
            if then.at.span == last:
                others, last = [born.span, then.at.span], then.span
            yield Finding(last, message, related=tuple(others))


def _right(born: Moment, at: Moment) -> tuple[int, ...]:
    """The ages that somebody may have had then: one where both days are told, else two."""
    years = at.year - born.year
    if not (born.month and at.month):
        return (years - 1, years)
    return (years - ((at.month, at.day) < (born.month, born.day)),)


LONGEST = 120
