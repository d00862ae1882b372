"""Another word was meant: led for lead, whether for weather.

Words that sound or look alike and are all in the dictionary, each judged by what stands around it: by weights learned
from openly licensed text (see the decision on confusions). Only what is all but certain is reported.

- He did not know [[weather]] he would come.
+ He did not know whether he would come.

- “In the study 16 people [[where]] asked to choose a video,” he said.
+ “In the study 16 people were asked to choose a video,” he said.

= He will lead the division; the pipe was made of lead. They asked whether he was there.
= It is bigger than the old one, and then it rained.
= It’s over, said their mayor: they’re there to see its end.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.confusions import confusions


@check(level=Level.ADVICE, quotations="read")  # on copy that it was not calibrated on, 8 of 13 reports were right
def confused(doc: Document) -> Iterator[Finding]:
    for span, written, meant, _ in doc.read(confusions):
        right = meant.capitalize() if doc.text[span.start].isupper() else meant
        if "’" in doc.text:
            right = right.replace("'", "’")
        yield Finding(span, f"Is “{right}” meant, not “{written}”?", (right,))
