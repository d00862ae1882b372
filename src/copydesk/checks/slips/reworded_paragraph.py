"""Keep one of two paragraphs that say the same in nearly the same words.

A paragraph was written anew or brought up to date, and the old one was left standing. Paragraphs of one pattern with
other names or numbers, such as results and charges, are left alone, and so is what three or more share, what is quoted
and then stands in full, and a question. Source: `reference/domain.md`, M07; measured on 3,244 releases, three reports,
all right; of 300 planted in news, four in five are found.

- Police arrested two men late on Sunday after a fire in a warehouse by the river. ¶ The road is shut.
  ¶ [[Police have arrested two men late on Sunday following a fire in a warehouse by the river.]]

- At least 12 people were hurt when the roof of the market fell in, the mayor said on Monday. ¶ The search goes on.
  ¶ [[At least 14 people were hurt when the roof of the market fell in, the mayor said on Monday.]]

= Ann Lee was sentenced to 33 months in prison for her part in the plot, the court said. ¶ The others wait.
  ¶ Bo Diaz was sentenced to 40 months in prison for his part in the plot, the court said.
= “The people of this valley depend on the bus for food, for work and for care,” she wrote. ¶ The letter reads:
  ¶ The people of this valley depend on the bus for food, for work and for care.
= What role did the mayor play in the sale of the old bus station to the firm? ¶ Few know.
  ¶ What role did her staff play in the sale of the old bus station to the firm?
= The first bus of the day leaves the square at 6 on weekdays, and the last one at midnight. ¶ It is full.
  ¶ The first ferry of the week leaves the harbor at 9 on Sundays, and the last one on Friday night.
= Police arrested two men late on Sunday after a fire. ¶ Late on Sunday, police arrested two men.
= Hands off our river, hands off our hills, hands off our homes and hands off our lives today. ¶ And then:
  ¶ Hands off our river, hands off our hills, hands off our homes and hands off our work today. ¶ And at last:
  ¶ Hands off our river, hands off our hills, hands off our homes and hands off our votes today.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.rewordings import reworded


@check(quotations="read")
def reworded_paragraph(doc: Document) -> Iterator[Finding]:
    for first, second in doc.read(reworded):
        message = "Keep one of the two paragraphs that say the same in nearly the same words."
        yield Finding(second, message, related=(first,))
