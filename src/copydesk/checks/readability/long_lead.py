"""Shorten the first sentence of a story.

A lead says one thing; those of published BBC stories have 21 words, and 2 in 100 more than 35. The dateline does not
count. Source: measured on 2,127 BBC stories; Gerald Stone's 2000 study of American papers found 23.5 words.

- H: Pool to close ¶ [[The]] council voted on Monday to close the pool, which opened in 1962 and was last repaired
  when the mayor was in school, after a hearing at which parents, coaches and one former champion asked for another
  year to raise the money.

- [[A]] fire that began in a kitchen on the second floor of a brick building near the river, where firefighters had
  been called twice since the spring, killed two people early Monday and drove 40 others, among them nine children,
  into the street.

= H: Pool to close ¶ The council closed the pool on Monday.
= A fire killed two people early Monday. It began in a kitchen on the second floor of a brick building near the river,
  where firefighters had been called twice since the spring, and drove 40 others, among them nine children, into the
  street in the cold.
= H: A fire that began in a kitchen on the second floor of a brick building near the river, where firefighters had
  been called twice since the spring, killed two people early Monday and drove 40 others, among them nine children,
  into the street ¶ It is out.
= “I told them that the pool was where I learned to swim and where my children learned to swim and where I hoped that
  their children would learn to swim, and that nobody in this room had asked them,” Lee said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, check
from copydesk.reading.sentences import sentence_at
from copydesk.reading.words import words_in


@check(level=Level.ADVICE, segments=frozenset({Kind.PARAGRAPH}))
def long_lead(doc: Document, *, most: int = 35) -> Iterator[Finding]:
    first = next(doc.parts(Kind.PARAGRAPH), None)
    lead = sentence_at(doc, first.span.start) if first else None
    if lead is None:
        return
    count = sum(any(map(str.isalnum, word)) for word in doc[lead].split())
    if count > most:
        yield Finding(words_in(doc, lead)[0].span, f"Shorten the lead of {count} words?", related=(lead,))
