"""Leave the mark off the end of a paragraph where the same speech goes on.

A quotation that runs over several paragraphs opens each of them and closes only the last. Source: AP Stylebook,
“quotation marks”, on running quotations.

- Lee said: “We ran[[.”]] ¶ “Then we hid in the cellar,” she said.
- She remembered the night: “It was dark[[.”]] ¶ “We had no lamp,” she said.

= Lee said: “We ran. ¶ “Then we hid in the cellar,” she said.
= Lee said: “We ran.” ¶ “I stayed,” Ruiz said.
= “We ran,” Lee said. ¶ “Then we hid,” she said.
= Lee said: “We ran.” ¶ She hid in the cellar.
= “We ran.” ¶ “You ran,” Ruiz said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ADVICE, quotations="read", pattern=r": [“\x22][^“”\x22\n]+[.!?][”\x22]\n\n[“\x22]")
def reopened(doc: Document) -> Iterator[Finding]:
    for found in REOPENED.finditer(doc.text):
        yield Finding(Span(*found.span("end")), "Does the speech go on? Then no closing mark stands here.")


REOPENED = regex(
    r"\b(?:said|says|told [\w’' ]+|added|[a-z]+ed)[^“”\".\n]*: [“\"][^“”\"\n]+(?P<end>[.!?][”\"])\n\n"
    r"[“\"][^“”\"\n]+,[”\"] (?:he|she) said"
)
