"""Fill in what the template left open.

Braces, shortcodes and format marks stand for a value that a machine was to put in and did not. Shortcodes that a static
site knows in its own sources, `{{< … >}}`, are left to it.

- Dear [[{{first_name}}]], the polls are open.

- More than 40 [[%s]] joined the march.

- [[[caption id=7]]]Fans cheer on Friday.[[[/caption]]]

- [[{{embed-gallery id=5521}}]] ¶ About 200 hands went up.

- The next meeting is on [[${date}]] in the gym.

- [[<%= title %>]] is closed, and so is [[%%place%%]].

- It was sent to [[*|FNAME|*]] by mistake.

= {{< youtube 4kQz >}} ¶ The festival opens Friday.
= The set {1, 2, 3} has three members.
= He is 100%sure, or 100 %so he says.
= “I paid [the caption writer] $5,” she said.
= It rose 5 % since May, and 3 % so far in June.
= The [gallery] was closed, she wrote.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    needs=("{", "}", "<%", "%s", "%d", "%(", "%%", "*|", "["),
    pattern=r"[{}]|<%|%%|%[sd(]|\*\||\[[a-z][\w-]* [\w-]+=|\[/|\[\[|\[(?:embed|pullquote)\]|\[object",
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
)
def template(doc: Document) -> Iterator[Finding]:
    for found in OPEN.finditer(doc.text):
        yield Finding(Span(*found.span()), f"Fill in or cut “{found[0]}”.")


SHORTCODES = (
    "caption|gallery|embed|video|audio|playlist|youtube|vimeo|twitter|tweet|instagram|soundcloud|iframe|pullquote"
)
OPEN = regex(
    rf"""
      \{{\{{(?![<%])[^{{}}\n]*\}}\}}+             # {{{{name}}}}
    | \$\{{[\w.]+\}}                              # ${{name}}
    | (?<![\w{{])\{{[a-z]+(?:[_.][a-z]+)+\}}      # {{first_name}}
    | %%[\w-]+%%
    | <%[^\n]*?%>
    | (?<![\w%])%(?:[sd]|\(\w+\)[sd])(?!\w)       # %s; not “5 %so”
    | \*\|[A-Z_:]+\|\*
    | \[[a-z][\w-]*(?:[ ][\w-]+=[^\]\s][^\]\n]*)\]   # [caption id=7]
    | \[/?(?:embed|pullquote)\] | \[/(?:{SHORTCODES})\]
    | \[\[(?:image|file|photo|video|embed|caption):[^\]\n]+\]\]
    | \[object[ ]Object\]
    """,
    re.VERBOSE,
)
