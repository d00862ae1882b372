"""Close up a prefix that AP writes without a hyphen.

The hyphen stays before a capital or a figure, between two of the same consonant where it helps, and in compounds of
three words. Since 2019 it is gone before “e”, too: reelect, preempt. Source: AP on prefixes, as taught by
profcraig.com; AP's announcement at ACES, March 28, 2019.

- The fire began in a [[non-residential]] block.
+ The fire began in a nonresidential block.

- She was [[re-elected]] and will [[co-operate]].
+ She was reelected and will cooperate.

- @2018-05-01 A [[non-residential]] block burned.
+ @2018-05-01 A nonresidential block burned.

= The fire began in a nonresidential block.
= A non-American won a non-nuclear deal in a non-fossil-fuel race.
= He will re-sign as co-author in mid-March, a pre-K teacher said.
= “She was re-elected,” he said.
= @2018-05-01 She was re-elected in May.
"""

import re
from collections.abc import Iterator
from datetime import date

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(pattern=rf"(?i:\b(?:{'|'.join(table('prefixes'))})-[a-z]{{3}})")
def prefix(doc: Document) -> Iterator[Finding]:
    prefixes = table("prefixes")
    for found in HYPHENED.finditer(doc.text):
        listed = prefixes.get(found["prefix"].lower())
        stem = found["stem"]
        if listed is None or stem in listed.get("keep", ()) or _too_early(doc, found):
            continue
        if listed.get("every") or stem in listed["close"] or (stem.endswith("s") and stem[:-1] in listed["close"]):
            right = found["prefix"] + stem
            yield Finding(Span(*found.span()), f"Close up the prefix: “{right}”.", (right,))


def _too_early(doc: Document, found: re.Match[str]) -> bool:
    """“Re-elected” was right until 2019."""
    doubled = found["prefix"].lower().endswith("e") and found["stem"].startswith("e")
    return doubled and doc.published is not None and doc.published < CLOSED_BEFORE_E


CLOSED_BEFORE_E = date(2019, 3, 28)
HYPHENED = regex(r"(?<![\w’'-])(?P<prefix>[A-Za-z][a-z]{1,5})-(?P<stem>[a-z]{3,})\b(?!-)")
