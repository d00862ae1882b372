"""Replace the dummy text.

A local paper once printed a page one that said “100PT SPLASH HEADING HERE”; filler has a way of being printed.

- H: [[100PT HEADING HERE]] ¶ The council met on Monday.

- [[Lorem ipsum dolor]] sit amet, consectetur adipiscing elit.

- H: [[Headline goes here]] ¶ The council met on Monday.

- [[Caption to come]] ¶ The council met on Monday.

= Designers have filled pages with “lorem ipsum” since the 1960s.
= The road goes here and there.
= The headline is here to stay, she said.
= Headline inflation fell to 2%.
= The text here is in Latin; the caption there is not.
"""

from copydesk.check import COPY, Level, Match, replace


def alone(match: Match) -> bool:
    """A furniture word with “here” fills its line, or nearly; Latin does not have to."""
    return match.groups[0] is None or len(match.before) + len(match.after) < ROOM


ROOM = 12  # characters: a mark, a number, a word
PART = "head(?:line|ing)?|hed|dek|deck|standfirst|subhead(?:ing|line)?|strap(?:line)?|kicker|caption|cutline|byline"
PIECE = rf"(?:main |splash |insert |your |photo )*(?:{PART}|name|title|text|body text|copy|quote|photo|picture)"
LATIN = r"lorem ipsum dolor|dolor sit amet"
HERE = rf"{PIECE}(?: goes| to go| to come)? (?:in )?here|(?:{PART}|photo|picture|quote) to come|\d+ ?pt {PIECE}"
check = replace(
    rf"(?i)\b(?:{LATIN}|(?:\d+ ?pt )?({HERE}))\b",
    None,
    "Replace the dummy text.",
    when=alone,
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
