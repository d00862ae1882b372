"""Write in two what is two words where it stands, and in one what is one.

“Everyday” is the adjective, “every day” says when; “setup” is the noun, “to set up” the verb. Merriam-Webster and AP
have them so.

- They train [[everyday]], and [[any one]] who asks may join for [[awhile]].
+ They train every day, and anyone who asks may join for a while.

- The firm could [[shutdown]] the plant and wants to [[setup]] a new one.
+ The firm could shut down the plant and wants to set up a new one.

- He [[can not]] swim, [[where as]] she can.
+ He cannot swim, whereas she can.

- The talks fell [[a part]], a major [[set back]], and he was turned [[in to]] a scapegoat.
+ The talks fell apart, a major setback, and he was turned into a scapegoat.

- The [[feed back]] was good, the town was [[over crowded]], and [[when ever]] it rained he came [[with in]] minutes.
+ The feedback was good, the town was overcrowded, and whenever it rained he came within minutes.

= They feed back what they hear; the world wide web is no side of it; she may be late, he could care less.
= The deal with in mind was over; paid in two, fold on fold; the path over hill and down side streets.
= Everyday life goes on every day; any one of them will do, and every one of them knows it for a while.
= The shutdown ended; it led to takeover talks and a new setup, and the breakup was hard on a part of them.
= She can not only swim but dive; the school where as a boy he swam; he turned himself in to the police.
= Did they set back the clock? The house is set back from the road. They were all ready to go.
= The everyday and the strange; in everyday and working life; the most everyday of things.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.settings import misplaced


@check(level=Level.ERROR, quotations="read")
def one_or_two(doc: Document) -> Iterator[Finding]:
    for span, written, meant in misplaced(doc, "one_or_two"):
        right = meant[0].upper() + meant[1:] if doc.text[span.start].isupper() else meant
        yield Finding(span, f"Write “{right}”, not “{written}”.", (right,))
