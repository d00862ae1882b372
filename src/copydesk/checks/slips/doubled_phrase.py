"""Delete one of two runs of words that are the same.

A line that was moved and left behind, or typed twice: “have been highly have been highly critical”.

- Senators [[have been wary have been wary]] of the plan.
+ Senators have been wary of the plan.

- It is within the remit [[of the of the]] board.
+ It is within the remit of the board.

- Prices are due [[to fall to fall]] to 2%.
+ Prices are due to fall to 2%.

= It went on and on and on, again and again and again.
= They worked and worked and worked to find it.
= She calls a spade a spade, and wonders what makes a club a club.
= They went back to back to back in the final.
= Wheat went from coast to coast to meet demand.
= “You have to have to want it,” he said. “What will be will be.”
= New York New York is a film; Bora Bora Bora Bora is not.
= Step by step by step, day after day after day.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check


@check(level=Level.ERROR, segments=COPY, quotations="read")
def doubled_phrase(doc: Document) -> Iterator[Finding]:
    for found in TWICE.finditer(doc.text):
        words = found["phrase"].split()
        if not (_chant(words) or _pivots(doc, found, words) or IDIOM.fullmatch(found["phrase"].lower())):
            yield Finding(Span(*found.span()), f"Delete one “{found['second']}”.", (found["phrase"],))


def _chant(words: list[str]) -> bool:
    """Names, numbers, and one word over and over."""
    return len({word.lower() for word in words}) == 1 or all(not word[0].islower() for word in words)


def _pivots(doc: Document, found: re.Match[str], words: list[str]) -> bool:
    """Whether it is “over and over and over”, “coast to coast to meet”: two words about one that turns them."""
    if len(words) != 2:
        return False
    before = LAST.search(doc.text[max(0, found.start() - 30) : found.start()])
    after = NEXT.match(doc.text, found.end())
    first, second = (word.lower() for word in words)
    if second in PIVOTS:
        return second != "to" or bool(after and after[1].lower() == first) or not _verb_to(doc, found)
    return first in PIVOTS and (first != "to" or bool(before and before[1].lower() == second))


def _verb_to(doc: Document, found: re.Match[str]) -> bool:
    """Whether this is “to fall to fall to”: what stands before makes a verb of the word."""
    return doc.text[max(0, found.start() - 4) : found.start()].lower().endswith(("to ", "will "))


WORD = r"[^\W_]+(?:['’-][^\W_]+)*"
TWICE = re.compile(
    rf"(?<![\w'’.@#/&-])(?P<phrase>{WORD}(?:[ \u00a0]{WORD}){{1,5}})[ \u00a0]+(?P<second>(?i:(?P=phrase)))"
    r"(?![\w@/&]|['’-]\w|\.\w)"
)
LAST = re.compile(r"([^\W_]+)\W+$")
NEXT = re.compile(r"\W+([^\W_]+)")
PIVOTS = frozenset(
    {"and", "or", "by", "to", "for", "after", "upon", "on", "in", "within", "from", "with", "versus", "x"}
)
IDIOM = re.compile(
    r"(?:an?|the) \w+|have to|had to|will be|do what|that is|it is|what it is|no no|going to|on and on|.* and"
    r"|to (?:back|face|head|end|wall|door|toe|day)"
)
