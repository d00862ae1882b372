"""Cut the markup that shows.

A tag or an asterisk that the reader sees was meant for a machine that did not take it, somewhere between the desk and
the page. Asterisks that censor a word are none, nor is an address between angle brackets.

- He won.[[</p>]]

- The [[<strong>]]mayor[[</strong>]] spoke first.

- It was a [[**clear win**]] for the mayor.
+ It was a clear win for the mayor.

- Read [[[the full report](]]https://example.org/report) first.

- Read [[<a href="]]https://example.org/report">the full report[[</a>]] first.

- [[<br />]]The polls close at 8 p.m.

- The game ended early.[[br /&gt;]]

- [[<!-- move this up -->]] The polls close at 8 p.m.

= We <3 the librarians, said the sign.
= Prices rose <5% in May and >3% in June.
= “What the f**k is this, you s**t?” he asked.
= Sales rose 5%** in May. Figures with ** are estimates.
= Write to Ann Lee <ann@example.org>.
= The word “b****” was bleeped, and so was “f***ing”.
= It was [sic] (as she put it) a draw.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    needs=("<", "**", "br", "]("),
    pattern=r"</?[a-z!]|\*\*\w|br ?/|\]\(",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def markup_left(doc: Document) -> Iterator[Finding]:
    for found in MARKUP.finditer(doc.text):
        start, end = found.span()
        if address := ADDRESS.search(doc.text, start, end):
            end = address.start()  # no finding may stand on one
        fixes = (found["bold"],) if found["bold"] else ()
        yield Finding(Span(start, end), f"Cut {SHOWN[found.lastgroup or '']} that readers see.", fixes)


SHOWN = {"tag": "the tag", "comment": "the comment", "half": "the tag", "bold": "the asterisks", "link": "the link"}
TAGS = (
    "a|abbr|article|aside|b|blockquote|br|center|cite|code|del|div|em|embed|figcaption|figure|font|footer|h[1-6]|header|hr"
    "|i|iframe|img|ins|li|link|main|meta|ol|p|picture|pre|script|section|small|source|span|strike|strong|style|sub|sup"
    "|table|tbody|td|th|thead|tr|u|ul|video"
)
ADDRESS = regex(r"https?:|www\.")
MARKUP = regex(
    rf"""
      (?P<comment> <!--(?:[^\n]*?-->)? )
    | (?P<tag> </?(?:{TAGS})(?:\s[^<>\n]*)?\s?/?> )
    | (?P<half> \bbr\s?/(?:>|&gt;) )
    | (?<![\w*])\*\*(?P<bold> (?![\s*])[^*\n]+(?<!\s) )\*\*(?![\w*])
    | (?P<link> (?<![\w!])!?\[[^\[\]\n]+\]\((?:https?:|www\.|/|\#)[^\s()]*\) )
    """,
    re.VERBOSE,
)
