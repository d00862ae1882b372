"""What a site builder puts in between: shortcodes, template tags, attribute lists. None of it is copy."""

import re
from collections.abc import Iterator

from copydesk.document import Span
from copydesk.regex import regex


def masked(source: str) -> str:
    """The source, every character where it was, with blanks for a line of shortcodes and MASK for one in a line."""
    if not HINT.search(source):
        return source
    source = CODE.sub(lambda found: MASK * len(found[0]), source)
    return ALONE.sub(lambda found: found[0].replace(MASK, " "), source)


def captions(source: str) -> Iterator[Span]:
    """What stands between `[caption]` and `[/caption]`."""
    return (Span(*found.span(1)) for found in CAPTION.finditer(source)) if "[/caption]" in source else iter(())


MASK = "\ue000"  # for private use: it stands in no copy
HINT = regex(r"\{[{%#:.]|\[/?[a-z]|^:::|\[TOC\]|^export |^import ", re.MULTILINE)
CODE = regex(
    r"""
      \{\{[<%]-?\s*(?P<hugo>highlight|mermaid|math|katex|raw|html|gist)\b[\s\S]*?\{\{[<%]-?\s*/\s*(?P=hugo)\s*-?[%>]\}\}
    | \{%-?\s*(?P<liquid>highlight|raw|comment|capture|schema|javascript|style)\b[\s\S]*?\{%-?\s*end(?P=liquid)\s*-?%\}
    | \{\{[<%](?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?[%>]\}\}
    | \{\{(?:[^{}\n]|"[^"\n]*")*\}\}
    | \{%(?:"[^"]*"|'[^']*'|[^"'%]|%(?!\}))*%\}
    | \{\#[\s\S]*?\#\}
    | \{(?:[:.]|\#[\w-])[^{}\n]*\}
    | \[/[a-z][a-z_-]*\]
    | \[(?:gallery|playlist|toc|\[toc\]|TOC|audio|video|embed|more|caption|pullquote|quote|button)\]
    | \[[a-z][a-z_-]*(?:\s+[a-z_-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+))+\s*/?\]
    | ^:::.*$
    """,
    re.VERBOSE | re.MULTILINE,
)
ALONE = regex(rf"^[ \t]*{MASK}[{MASK} \t]*\r?$", re.MULTILINE)
CAPTION = regex(r"\[caption\b[^\]]*\]([\s\S]*?)\[/caption\]")
