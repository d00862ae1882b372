"""Delete a character that no reader sees.

A zero-width space or joiner, left by a content system or a web page, breaks the word for search, spelling and screen
readers.

- The pol[[\u200b]]ice were called.
+ The police were called.

- [[⁠]]Rain fell on Monday.
+ Rain fell on Monday.

= The 👩‍👧 emoji is one sign.
= می‌خواهم means I want.
= A plain sentence has none.
= “So it goes,” she said.
"""

from copydesk.check import COPY, Level, Match, replace


def unwanted(match: Match) -> bool:
    """Emoji, and scripts that join their letters, need the joiners."""
    return match.text not in "\u200c\u200d" or (match.before[-1:].isascii() and match.after[:1].isascii())


check = replace(
    r"[\x{200b}\x{2060}\x{feff}]+|[\x{200c}\x{200d}]",
    "",
    "Delete the invisible character.",
    when=unwanted,
    needs=("\u200b", "\u2060", "\ufeff", "\u200c", "\u200d"),
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    safe=True,
)
