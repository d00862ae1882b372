"""Say who speaks.

A whole sentence in quotation marks wants a speaker near it. Source: AP Stylebook,
“quotations in the news”; the attribution chapters of the reporting handbooks.

- The fire began at noon. ¶ Two houses burned. ¶ [[“We]] lost everything that we had.” ¶ The street was closed.
- The vote was close. ¶ The count took a day. ¶ [[“This]] was a long night for all of us.” ¶ The council meets in May.

= The fire began at noon. ¶ “We lost everything that we had,” Ruiz said. ¶ The street was closed for a day.
= Ruiz lost her house. ¶ “We lost everything that we had.” ¶ The street was closed for a day.
= “We lost everything that we had.” ¶ That was the note on the door.
= The fire began at noon. ¶ “We lost everything that we had.” ¶ “And then it rained,” Ruiz said.
= The sign was old. ¶ It had one line. ¶ “No dogs.” ¶ The street was closed for a day.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Level, Segment, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    segments=frozenset({Kind.PARAGRAPH}),
    quotations="read",
    pattern=r"(?m)^[“\x22][^“”\x22\n]+[.!?][”\x22]$",
)
def no_speaker(doc: Document, *, shortest: int = 6) -> Iterator[Finding]:
    paragraphs = list(doc.parts(Kind.PARAGRAPH))
    for at, paragraph in enumerate(paragraphs):
        alone = ALONE.fullmatch(doc.text, *paragraph.span)
        if alone is None or len(alone["said"].split()) < shortest or not at:
            continue
        around = [paragraphs[at - 1], *paragraphs[at + 1 : at + 2]]
        if not any(_speaker(doc, each) for each in around):
            start = paragraph.span.start
            word = doc[paragraph.span].split(maxsplit=1)[0]
            yield Finding(Span(start, start + len(word)), "Who says this?")


def _speaker(doc: Document, paragraph: Segment) -> bool:
    """Whether somebody is named or speaks in this paragraph."""
    return SPEAKER.search(doc.text, *paragraph.span) is not None


ALONE = regex(r"[“\"](?P<said>[^“”\"\n]+[.!?])[”\"]")
SPEAKER = regex(
    r"[“”\"]|\b(?:said|says|told|asked|wrote|added|he|she|He|She|his|her|I|note|letter|sign|read|statement|spokes\w+)\b"
    r"|:$|(?<=[a-z,] )(?!Mon|Tues|Wed|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][a-z]+\b"
    r"|\b[A-Z][\w’'-]+ [A-Z][\w’'-]+|^[A-Z][a-z]+ (?:has|had|is|was|lost|will|did|does)\b"
)
