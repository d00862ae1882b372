"""Character references: what `&rsquo;` or `&#8217;` stands for."""

from functools import lru_cache

from copydesk.regex import regex


@lru_cache(maxsize=512)
def decoded(reference: str) -> str | None:
    """What a reference is read as; None where it is none, as in “AT&T”. A soft hyphen is nothing."""
    if reference in COMMON:
        return COMMON[reference]
    from html import unescape  # late: its table of 2,231 names takes a millisecond

    text = unescape(reference)
    if text == reference or (not reference.endswith(";") and reference[1] != "#" and text[-1:].isalpha()):
        return None
    return text.replace(SOFT_HYPHEN, "")


SOFT_HYPHEN = "\u00ad"
COMMON = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&#39;": "'",
    "&#039;": "'",
    "&nbsp;": "\u00a0",
    "&rsquo;": "’",
    "&lsquo;": "‘",
    "&rdquo;": "”",
    "&ldquo;": "“",
    "&mdash;": "—",
    "&ndash;": "–",
    "&hellip;": "…",
    "&#8216;": "‘",
    "&#8217;": "’",
    "&#8220;": "“",
    "&#8221;": "”",
    "&shy;": "",
}
REFERENCE = regex(r"&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?")
