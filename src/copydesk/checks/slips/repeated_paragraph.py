"""Keep one of two paragraphs that are the same.

A paragraph pasted twice, or moved and left behind. Lines that a story repeats by design, such as a refrain, a notice
or a link to another story, are left alone.

- The road will be closed for two weeks from Monday. ¶ Drivers are asked to use the bridge.
  ¶ [[The road will be closed for two weeks from Monday.]]

- “We had no warning at all that night,” she said. ¶ [[“We had no warning at all that night,” she said.]]

- One dam burst at noon on Monday. ¶ Two of the men were hurt badly. ¶ All the roads were closed by night.
  ¶ One dam burst at noon on Monday. ¶ Two of the men were hurt badly. ¶ All the roads were closed by night.

= The road will be closed. ¶ Drivers are asked to use the bridge. ¶ The road will be closed.
- Violent videos should carry larger warnings, the minister said. ¶ Few were sold with any on the box.
  ¶ [[Violent videos should carry larger warnings, the minister said.]]

= Click here to sign up for our newsletter ¶ The road reopened. ¶ Click here to sign up for our newsletter
= SPEECH TO THE PARTY IN OHIO, SEPT. 20. ¶ He did. ¶ SPEECH TO THE PARTY IN OHIO, SEPT. 20.
= Here we go round the old tree ¶ Here we go round the old tree ¶ Here we go round the old tree
= H: The road will be closed for two weeks ¶ The road will be closed for two weeks
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.repeats import repeated_paragraphs
from copydesk.regex import regex


@check(level=Level.ERROR, quotations="read", asks=True)
def repeated_paragraph(doc: Document) -> Iterator[Finding]:
    repeats = [repeat for repeat in doc.read(repeated_paragraphs) if _prose(doc[repeat.second])]
    if len(repeats) > A_FEW:  # a whole page pasted twice is one slip
        (first, second), *others = repeats
        message = f"This paragraph and {len(others)} others stand twice: keep one of each."
        yield Finding(second, message, related=(first, *(repeat.second for repeat in others)))
        return
    for first, second in repeats:
        yield Finding(second, "Keep one of the two paragraphs that are the same.", related=(first,))


def _prose(text: str) -> bool:
    return bool(SENTENCE.search(text)) and not NOTICE.search(text) and not text.isupper()


A_FEW = 2
SENTENCE = regex(r"[.!…][”’\"')\]]*$")
NOTICE = regex(
    r"^\W*(?:photo|image|video|advertisement|download|listen|watch|correction)"
    r"|\b(?:read more|click|sign up|subscribe|newsletter|follow us|more on this|find out more|all rights reserved"
    r"|copyright|terms (?:and|of) |cookies|(?:photo|image|video)s? (?:by|from|via|courtesy)|correction|download the)\b",
    re.IGNORECASE,
)
