"""Move a letter back over the space.

Fast fingers hit the space bar a letter too early or too late. Only where one of the two is no word, and a letter
moved makes both of them common ones.

- The mayor [[saidt he]] plan was over.
+ The mayor said the plan was over.

- Residents [[mustb e]] ready for [[th emayor]] to leave.
+ Residents must be ready for the mayor to leave.

- It began in the [[mornin gafter]] the storm.
+ It began in the morning after the storm.

- [[Th erest]] went home.
+ The rest went home.

= The mayor said he would go, and said the plan was over.
= They turned agains the plan and wentt home: a letter is missing there, or one too many.
= He left the hat in the hall, and that was it.
= “Nana na na,” they sang. “Nana na na.”
= Angst has a name, and Faust has another.
= The sauce rémoulade is served at the bistro.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.reading.moved import moved_spaces


@check(level=Level.ERROR, segments=COPY, quotations="read")
def moved_space(doc: Document) -> Iterator[Finding]:
    for span, meant in doc.read(moved_spaces):
        yield Finding(span, f"Write “{meant}”.", (meant,))
