"""Ask about a quotation in the headline that the story has in other words.

- H: Mayor: ‘[[We will not close the pool]]’ ¶ “We shall not close the pool,” the mayor said.
- H: “[[They came for the old books]]” ¶ “They came for old books,” she said.

= H: Mayor: ‘We will not close the pool’ ¶ “We will not close the pool,” the mayor said.
= H: Mayor: ‘We will not close it’ ¶ “The pool stays, whatever they say,” the mayor said.
= H: Mayor ‘to keep pool’ ¶ The mayor will keep the pool, she said.
= H: Mayor: ‘We will not close … the pool’ ¶ “We will not close, ever, the pool,” the mayor said.
= H: A film called ‘The Long Way to the Sea’ opens ¶ “The Long Way Back to the Sea” opened.
"""

import re
from collections.abc import Iterator

from copydesk.check import PROSE, Document, Finding, Kind, Span, check
from copydesk.reading.words import SAID, folded
from copydesk.regex import regex


@check(
    segments=frozenset({Kind.HEADLINE, Kind.DEK}),
    quotations="read",
    pattern=r"\A[^\n]*[“‘\x22\'][^\n ]+ [^\n ]+ [^\n ]+ [^\n ]+ [^\n]*[”’\x22\']",
)
def headline_quotation(doc: Document) -> Iterator[Finding]:
    text = doc.read(folded)
    body = next((segment.span.start for segment in doc.segments if segment.kind in PROSE), len(text))
    told = [" ".join(SAID.findall(found[0])) for found in QUOTED.finditer(text, body)]
    printed = " ".join(SAID.findall(text, body))
    for segment in doc.parts(Kind.HEADLINE, Kind.DEK):
        for found in QUOTED_SHORT.finditer(text, *segment.span):
            words = SAID.findall(found["said"])
            if len(words) < SHORTEST or BROKEN.search(found["said"].strip()) or _titled(doc, found):
                continue
            if " ".join(words) not in printed and any(_nearly(words, each.split()) for each in told):
                start = found.start("said")
                span = Span(start, start + len(found["said"].rstrip(" ,.?!")))
                yield Finding(span, "The story has this quotation in other words: which are the speaker’s?")


def _titled(doc: Document, found: re.Match[str]) -> bool:
    """A title has a capital on every long word."""
    long = [word for word in doc.text[found.start("said") : found.end("said")].split() if len(word) > 3]
    return all(word[0].isupper() for word in long)


def _nearly(words: list[str], told: list[str]) -> bool:
    """Whether a quotation of the story has these words with one or two changed, added or dropped."""
    most = 1 if len(words) < 8 else 2
    for size in (len(words) - 1, len(words), len(words) + 1):
        for at in range(len(told) - size + 1):
            window = told[at : at + size]
            if window[0] == words[0] and window[-1] == words[-1] and _distance(words, window) <= most:
                return True
    return False


def _distance(one: list[str], other: list[str]) -> int:
    row = list(range(len(other) + 1))
    for at, word in enumerate(one, 1):
        above, row[0] = row[0], at
        for place, second in enumerate(other, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (word != second))
    return row[-1]


QUOTED = regex(r"\"[^\"\n]+\"")
QUOTED_SHORT = regex(r"(?<!\w)[\"'](?P<said>[^\"\n]{12,110}?)[\"'](?!\w)")
SHORTEST = 5  # words
BROKEN = regex(r"(?<!\w)'|'(?!\w)|…|\.\.\.")
