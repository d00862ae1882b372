"""Another word was meant, as the words beside it show.

“Better then his”, “will effect the poor”, “had past because”: words that sound alike, told apart by their neighbours.

- It is bigger [[then]] the old one.
+ It is bigger than the old one.

- It will [[effect]] the poor and have an [[affect]] on prices.
+ It will affect the poor and have an effect on prices.

- A ship had [[past]] because of it.

- He [[lead]] the patrol until 2021.
+ He led the patrol until 2021.

- They hoped for a break in the [[whether]]. He had [[barley]] arrived.
+ They hoped for a break in the weather. He had barely arrived.

= Things were better then, and worse; he then left. It is in effect, to effect change.
= In the past, barley and oats grew here; he leads them to the lead mine.
= They’re there with their friends; it’s over and its end is near.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.settings import misplaced
from copydesk.reading.words import written_like


@check(level=Level.ERROR, quotations="read")
def homophone(doc: Document) -> Iterator[Finding]:
    for span, written, meant in misplaced(doc):
        right = written_like(doc, span, meant)
        yield Finding(span, f"Is “{right}” meant, not “{written}”?", (right,))
