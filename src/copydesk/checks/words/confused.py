"""Another word was meant: led for lead, whether for weather.

Words that sound or look alike and are all in the dictionary, each judged by what stands around it: by weights learned
from openly licensed text and by a trigram model (see the decision on confusions). Only what is all but certain is
reported.

- He did not know [[weather]] he would come.
+ He did not know whether he would come.

- You can [[here]] the trains from the park.
+ You can hear the trains from the park.

- The house is for [[sail]].
+ The house is for sale.

- The bill was [[past]] last week by the Senate.
+ The bill was passed last week by the Senate.

= He will lead the division; the pipe was made of lead. They asked whether he was there.
= It is bigger than the old one, and then it rained.
= “I went, and they’re there still,” he said. “Them that laughed can’t say the same.”
= “They come in and they’re there going from table to table,” she said.
= It’s over, said their mayor: they’re there to see its end.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.confusions import confusions
from copydesk.reading.words import written_like


@check(quotations="read")
def confused(doc: Document) -> Iterator[Finding]:
    for confusion in doc.read(confusions):
        if confusion.sure:
            right = written_like(doc, confusion.span, confusion.meant)
            yield Finding(confusion.span, f"Is “{right}” meant, not “{confusion.written}”?", (right,))
