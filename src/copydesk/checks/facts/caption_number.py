"""Ask about a number in a dek or a caption that the story tells otherwise.

Both are read as a headline is: `facts.headline_number` says what is compared.

- DEK: A fire has burned 9,400 acres ¶ A wildfire grew overnight to [[4,900]] acres, officials said.
- CAPTION: The 12 new citizens take the oath on Friday. ¶ On a wet lawn, [[21]] new citizens took the oath.
- CAPTION: Ann Lee shows one of her 40 snails. ¶ Ann Lee has [[14]] snails. They eat kale.

= DEK: A fire has burned 9,400 acres ¶ A wildfire grew overnight to 9,412 acres, officials said.
= CAPTION: The 12 new citizens take the oath on Friday. ¶ On a wet lawn, 12 new citizens from 9 countries took the oath.
= CAPTION: Three of the snails eat on Friday. ¶ Ann Lee has 14 snails. They eat kale.
= CAPTION: Ann Lee, left, in 2019 with her 2 dogs. ¶ Ann Lee has 14 snails and three dogs.
"""

from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, check
from copydesk.reading.counterparts import counterparts
from copydesk.reading.likeness import swapped


@check(segments=PROSE, quotations="read", pattern=r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b")
def caption_number(doc: Document) -> Iterator[Finding]:
    for part in doc.parts(Kind.DEK, Kind.CAPTION):
        for said, told in counterparts(doc, part):
            if part.kind is Kind.CAPTION and not (swapped(said, told) or (said.value or 0) > (told.value or 0)):
                continue  # the picture may show some of them
            message = f"The {part.kind} says {doc[said.span]}, the story {doc[told.span]}: which is right?"
            yield Finding(told.span, message, related=(said.span,))
