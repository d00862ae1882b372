"""Cut what the wire put around the story.

“(more)”, “-30-” and “writethru” tell an editor that a file goes on, ends or was written anew from the top. No reader is
meant to see them.

- The vote was 5-4. ¶ [[(MORE)]] ¶ The mayor did not vote.

- The vote was 5-4. ¶ [[-30-]]

- The vote was 5-4. ¶ [[###]]

- The vote was 5-4, the clerk said. [[(END)]]

- [[2nd Ld-Writethru]] ¶ The vote was 5-4.

- The vote was 5-4. ¶ [[ENDS]]

- The vote was 5-4, the clerk said. [[ENDS]]

= The vote was 5-4. ¶ * * * ¶ The mayor did not vote.
= He had 30 points (more than anyone else) and 12 rebounds.
= The temperature fell to -30 on Monday.
= Reporters used to type -30- and go home.
= The film’s last line is “The End.” ¶ The end
= She ranked #1, and her tag was ###.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    pattern=r"\((?i:more|ends?)\)|(?i:write-?thru|\bl(?:d|ead)-all)|MORE TO COME"
    r"|(?m:^(?:[-–—]+ ?(?i:30|0|more|end)|# ?# ?#|END)| ENDS$)",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def wire_mark(doc: Document) -> Iterator[Finding]:
    for found in WIRE.finditer(doc.text):
        yield Finding(Span(*found.span()), f"Cut “{found[0]}”, a note to the desk.")


WIRE = regex(
    r"""
      ^(?: [-–—]+[ ]?(?:30|0|[Mm]ore|MORE|[Ee]nds?|ENDS?)[ ]?[-–—]+ | \#[ ]?\#[ ]?\#[\# ]* | ENDS? )$
    | (?<=[.”"][ ])ENDS$
    | ^\(?MORE[ ]TO[ ]COME\)?$
    | (?:^|(?<=[.”"][ ])) \( (?:more|MORE|ends?|ENDS?) \) $
    | \b(?:\d(?:st|nd|rd|th)[ ])?(?i:(?:ld|lead|sub|update|add)[ -]?)?(?i:write-?thru)\b
    | \b\d(?:st|nd|rd|th)[ ](?i:ld|lead)-all\b
    """,
    re.MULTILINE | re.VERBOSE,
)
