"""Do not call an accused person the killer before a verdict.

A reminder, no legal advice: until a court has found that he did it, he is the man charged with it. Source: the Daily
Herald's and Ohio State's style notes on AP; IPSO's and the NUJ's guidance on active proceedings.

- The [[killer]] goes on trial on Monday.
- Police charged the [[rapist]] with two more attacks.
- The [[murderer]] pleaded not guilty.

= The man charged with the murder goes on trial on Monday.
= The convicted killer goes on trial on Monday for a second murder.
= The jury must say who the killer was.
= Police are still looking for the killer.
= The killer was sentenced to life and goes on trial again on Monday.
= The alleged killer goes on trial on Monday.
= “The killer goes on trial on Monday,” she said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    level=Level.ADVICE,
    pattern=r"\bcharged? the (?:killer|murderer|rapist|attacker)"
    r"|\b(?:killer|murderer|rapist|robber|arsonist)s?"
    r" (?:goes|go|went|stands?|will|pleaded|pleads|is (?:to|due)|was charged)",
)
def killer_before_verdict(doc: Document) -> Iterator[Finding]:
    for found in BEFORE_VERDICT.finditer(doc.text):
        who = "charged" if found["charged"] else "accused"
        sentence = sentence_at(doc, found.start())
        if sentence and not DECIDED.search(doc.text, *sentence):
            word = found[who]
            yield Finding(Span(*found.span(who)), f"No verdict yet: is “{word}” proved? (A reminder, no legal advice.)")


BEFORE_VERDICT = regex(
    r"\b[Cc]harged? (?:the|a) (?P<charged>killer|murderer|rapist|attacker)s? with"
    r"|\b[Tt]he (?P<accused>killer|murderer|rapist|robber|arsonist)s?"
    r" (?:(?:goes|go|went|will go|is to go|is due to go) on trial|stands? trial|will stand trial"
    r"|(?:has |have )?(?:pleaded|pleads) not guilty|was charged|is due in court|(?:is|was) due to appear)"
)
DECIDED = regex(r"\b(?:convicted|sentenced|found guilty|pleaded guilty|admitted|jailed|retrial|second trial)\b")
