"""Write a verb and its particle as two words.

A takeoff is one word, but to take off is two. Source: AP's entries for takeoff, payoff, setup and their like, which
give noun and verb; British style agrees.

- The plane was slow to [[take-off]] in the snow.
+ The plane was slow to take off in the snow.

- They will [[setup]] the stage on Monday.
+ They will set up the stage on Monday.

= The plane was slow to take off, and its takeoff was late.
= He led them to check-in desks and to start-up firms.
= The switch to pick-up trucks was slow; a will-they-stand-off.
= They can-opener their way, and would back-up cameras help?
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.regex import regex

VERBS = "back|break|build|check|clean|cut|drop|follow|give|hand|hold|kick|lay|lock|log|lift|line|make|pay|pick|pull|roll|set|show|shut|sign|sell|slow|speed|stand|start|step|sum|take|try|turn|walk|warm|wind|work|write"  # noqa: E501
PARTICLES = "off|up|down|out|over|away|by|in|back|through"


@check(pattern=rf"[a-z] (?:{VERBS})-?(?:{PARTICLES})\b")
def phrasal_verb(doc: Document) -> Iterator[Finding]:
    for pattern in (AFTER_MODAL, AFTER_TO):
        for found in pattern.finditer(doc.text):
            right = f"{found['verb']} {found['particle']}"
            yield Finding(Span(*found.span("word")), f"The verb is two words: “{right}”.", (right,))


WORD = rf"(?P<word>(?P<verb>{VERBS})-?(?P<particle>{PARTICLES}))"
OBJECT = (
    r" (?:the|a|an|his|her|its|their|our|your|this|that|these|those|it|them|him|in|on|at|and|for|from|as"
    r"|before|after|when)\b"
)
AFTER_MODAL = regex(
    rf"(?<![\w-])(?:will|would|could|should|must|may|might|cannot|can’t|won’t|didn’t|don’t) {WORD}(?={OBJECT}|[.,;?])"
)
AFTER_TO = regex(
    rf"\b(?:to|helped|helps) {WORD}(?= (?:the|a|an|his|her|its|their|our|it|them|him|in|on|at|from|and|as)\b)"
)
