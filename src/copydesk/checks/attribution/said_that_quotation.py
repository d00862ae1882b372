"""Drop “that” before a quotation in the first person.

After “that” the words are the reporter's: “She said that ‘I …’” says two things at once. Source: AP Stylebook,
“quotation marks”, on partial quotations.

- She [[said that]] “I will not sign the bill.”
- Lee [[told reporters that]] “we are ready for the storm.”

= She said, “I will not sign the bill.”
= She said that she would not sign the bill.
= She said that “under no circumstances” would she sign.
= Lee said that “I Will Survive” was his song.
= She said that, in her words, “I will not sign.”
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ADVICE, quotations="read", pattern=r" that [“\x22](?:I|We|we|I’m|I'm|My|my)\b")
def said_that_quotation(doc: Document) -> Iterator[Finding]:
    for found in THAT.finditer(doc.text):
        yield Finding(Span(*found.span("that")), "Drop “that” before the speaker’s own words?")


THAT = regex(
    r"\b(?P<that>(?:said|says|told (?:[\w’']+ ){1,3}|added|wrote|insisted|argued) ?that) [“\"]"
    r"(?:I|[Ww]e|I[’']m|[Ww]e[’']re|I[’']ve|[Mm]y) (?![A-Z])"
)
