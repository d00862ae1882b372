"""Say who believes it.

“It is believed” hides the source, and often there is none. Source: AP's statement of news values, on anonymous sources;
the BBC's editorial guidelines, section 3.3.

- [[It is believed]] the fire began upstairs.
- [[It is understood]] that the mayor will resign.
- [[It was thought]] that nobody was inside.

= Firefighters believe the fire began upstairs.
= It is believed by many firefighters that fires begin upstairs.
= It is believed to be the oldest house in town, the historian Ann Lee said.
= How it is understood depends on the reader.
= “It is believed the fire began upstairs,” she said.
"""

from copydesk.check import Level, Match, replace
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


def _nobody_named(match: Match) -> bool:
    sentence = sentence_at(match.doc, match.span.start)
    if sentence is None or match.span.start != sentence.start:
        return False
    rest = match.doc.text[match.span.end : sentence.end]
    return not NAMED.search(rest)


NAMED = regex(r"^ (?:by|to be)\b|\b(?:said|says|according to|told|wrote)\b")

check = replace(
    r"\bIt (?:is|was) (?:widely |generally |also |now )?(?:believed|understood|thought|feared|assumed|rumou?red)\b",
    None,
    "Say who believes it.",
    level=Level.ADVICE,
    when=_nobody_named,
    needs=("believed", "understood", "thought", "feared", "assumed", "rumored", "rumoured"),
)
