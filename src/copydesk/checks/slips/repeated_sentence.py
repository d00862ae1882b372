"""Keep one of two sentences that are the same.

A sentence typed or pasted twice, at once or paragraphs apart. Short ones, refrains and what people are quoted as saying
in the same words are left alone.

- Buses leave the square every 20 minutes.[[ Buses leave the square every 20 minutes.]] The last one goes at noon.
+ Buses leave the square every 20 minutes. The last one goes at noon.

- The road was closed on Monday.[[ The road was closed on Monday.]] Drivers were told to wait.
+ The road was closed on Monday. Drivers were told to wait.

- The council will vote on the plan next week. It is late. ¶ Few came.[[ The council will vote on the plan next week.]]
+ The council will vote on the plan next week. It is late. ¶ Few came.

= It is late. The council will vote on the plan next week. ¶ The council will vote on the plan next week.

= He lost. Then he won. Then he lost. Then he won.
= “I have a dream that one day they will,” he said. “I have a dream that one day they will.”
= Q: How did you come to the city? ¶ A: By bus. Q: How did you come to the city?
= We have done it. We have done it.
= The bill passed by one vote on Monday. It passed by one vote on Tuesday.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.quotations import quoted
from copydesk.reading.repeats import Repeat, repeated_sentences, said_again
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


@check(quotations="read", asks=True)
def repeated_sentence(doc: Document) -> Iterator[Finding]:
    for repeat in doc.read(repeated_sentences):
        if not _by_design(doc, repeat):
            yield _finding(doc, repeat)


def _by_design(doc: Document, repeat: Repeat) -> bool:
    return doc[repeat.second].endswith(("?", ":")) or any(_displayed(doc, span) for span in repeat)


def _displayed(doc: Document, span: Span) -> bool:
    """Whether this is speech, or stands in a pull quote, which repeats what the story says, or in a post."""
    paragraph = doc.segment(span.start)
    if paragraph is None or quoted(doc, span) or MARKED.search(doc[span]) or HANDLE.search(doc[paragraph.span]):
        return True
    around = (each for each in doc.read(sentences) if paragraph.span.covers(each))
    return all(each in doc.read(said_again) or not ENDED.search(doc[each]) for each in around)


def _finding(doc: Document, repeat: Repeat) -> Finding:
    """With the space before it, so that the fix leaves one space; a sentence that is all of a paragraph has no fix."""
    first, second = repeat
    message = "Keep one of the two sentences that are the same."
    if SPACE.match(doc.text, second.start - 1):
        return Finding(Span(second.start - 1, second.end), message, ("",), (first,))
    return Finding(second, message, related=(first,))


MARKED = regex(r"^[“\"]|[”\"]$")
ENDED = regex(r"[.!?…][”’\"')\]]*$")
HANDLE = regex(r"[@#]\w")
SPACE = regex(r"[ \u00a0]")
