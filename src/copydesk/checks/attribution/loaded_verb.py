"""Write “said” where the verb tells what to think of the speaker.

Source: AP Stylebook, “said”; the Society of Professional Journalists' code on loaded words; the verbs are those that
the journalism handbooks name.

- “It rained,” Lee [[gushed]].
- “It will be fine,” the mayor [[smiled]].
- “We had no plan,” he [[chuckled]].

= “It rained,” Lee said.
= “It rained,” Lee said, and smiled.
= Lee smiled. “It rained.”
= “It rained,” Lee shouted.
= “It rained,” smiled nobody’s idea of a mayor. He gushed with joy.
= “It rained,” the mayor smiled at the crowd and said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    quotations="read",
    pattern=r"[,?!][”\x22’'] [^.“\x22\n]{1,50}\b"
    r"(?:gush|smil|chuckl|laugh|beam|grin|smirk|snort|sigh|purr|coo|sneer|bark)[a-z]*\.",
)
def loaded_verb(doc: Document) -> Iterator[Finding]:
    for found in LOADED.finditer(doc.text):
        verb = found["verb"]
        yield Finding(Span(*found.span("verb")), f"Write “said”? “{verb}” tells the reader what to think.", ("said",))


LOADED = regex(
    r"[,?!][”\"’'] (?:he|she|(?:the )?(?:[\w’'-]+ ){0,2}?[\w’'-]+) "
    r"(?P<verb>gushed|smiled|chuckled|laughed|beamed|grinned|smirked|snorted|sighed|purred|cooed|sneered|barked)\.(?=\s|$)"
)
