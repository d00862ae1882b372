"""Begin a paragraph when the speaker changes.

Source: AP Stylebook, “quotation marks”: each speaker's words in a paragraph of their own, however brief.

- “It will rain all day,” Ann Lee said. [[“It]] will be dry by noon,” Bo Ruiz said.
- “We are ready for the storm,” Lee said. [[“We]] are not ready at all,” Ruiz said.

= “It will rain all day,” Ann Lee said. ¶ “It will be dry by noon,” Bo Ruiz said.
= “It will rain all day,” Lee said. “It will be dry by noon,” she said.
= “It will rain all day,” Lee said. “It will be dry by noon,” Lee said.
= “It will rain,” Ann Lee said. “It will be dry by noon,” Lee said.
= “Yes,” Lee said. “No,” Ruiz said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(level=Level.ADVICE, quotations="read", pattern=r",[”\x22] [A-Z][^“\x22\n]* said\. [“\x22]")
def two_speakers(doc: Document) -> Iterator[Finding]:
    for found in TWO.finditer(doc.text):
        if found["first"] != found["second"] and min(len(found["one"].split()), len(found["other"].split())) > 3:
            yield Finding(Span(*found.span("opens")), "Begin a paragraph: another person speaks.")


TWO = regex(
    r"[“\"](?P<one>[^“”\"\n]+),[”\"] (?:[A-Z][\w’'-]+ )*(?P<first>[A-Z][\w’'-]+) said\."
    r" (?P<opens>[“\"][\w’']+)(?P<other>[^“”\"\n]+),[”\"] (?:[A-Z][\w’'-]+ )*(?P<second>[A-Z][\w’'-]+) said\b"
)
