"""Delete one of two runs of words that are the same.

A line that was moved and left behind, or typed twice: “have been highly have been highly critical”.

- Senators [[have been wary have been wary]] of the plan.
+ Senators have been wary of the plan.

- It is within the remit [[of the of the]] board.
+ It is within the remit of the board.

- Prices are due [[to fall to fall]] to 2%.
+ Prices are due to fall to 2%.

- Prices rose [[by 5% by 5%]] in May.

= It went on and on and on, again and again and again.
= They worked and worked and worked to find it.
= She calls a spade a spade, and wonders what makes a club a club.
= They went back to back to back in the final.
= Wheat went from coast to coast to meet demand.
= “You have to have to want it,” he said. “What will be will be.”
= New York New York is a film; Bora Bora Bora Bora is not.
= The hall is 10 x 20 x 20 metres.
= Step by step by step, day after day after day.
"""

import re
from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.echoes import FAR, echoes
from copydesk.reading.words import words
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read")
def doubled_phrase(doc: Document) -> Iterator[Finding]:
    reached = 0
    for start in sorted(_starts(doc)):
        found = TWICE.match(doc.text, start) if start >= reached else None
        if found:
            reached = found.end()
            if not _rightly(doc, found):
                yield Finding(Span(*found.span()), f"Delete one “{found['second']}”.", (found["phrase"],))


def _rightly(doc: Document, found: re.Match[str]) -> bool:
    pieces = found["phrase"].split()
    return _chant(pieces) or _pivots(doc, found, pieces) or _idiom(doc, found)


def _starts(doc: Document) -> set[int]:
    """Where two to six words are followed by the same ones."""
    every, same = doc.read(words), doc.read(echoes)
    found = set[int]()
    for length in range(2, LONGEST + 1):
        at = set(same.get(length, ()))
        if len(at) >= length:
            found.update(every[place].start for place in at if at.issuperset(range(place, place + length)))
    return found


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
    if "x" in (first, second):
        return True  # 10 x 20 x 20
    if first in JOINING or second in JOINING:
        return first.isalpha() and second.isalpha()
    if second in PIVOTS and after and after[1].lower() == first:
        return True
    if first in PIVOTS and before and before[1].lower() == second:
        return True
    return second == "to" and not _verb_to(doc, found)


def _idiom(doc: Document, found: re.Match[str]) -> bool:
    phrase = found["phrase"].lower()
    if NOUN.fullmatch(phrase):  # “call a spade a spade”
        return bool(CALLED.search(doc.text, max(0, found.start() - 20), found.start()))
    return bool(IDIOM.fullmatch(phrase))


def _verb_to(doc: Document, found: re.Match[str]) -> bool:
    """Whether this is “to fall to fall to”: what stands before makes a verb of the word."""
    return doc.text[max(0, found.start() - 4) : found.start()].lower().endswith(("to ", "will "))


LONGEST = FAR
WORD = r"[$£€]?[^\W_]+(?:['’-][^\W_]+|[.,]\d+)*%?"
TWICE = regex(
    rf"(?<![\w'’.@#/&-])(?P<phrase>{WORD}(?:[ \u00a0]{WORD}){{1,{LONGEST - 1}}})[ \u00a0]+(?P<second>(?i:(?P=phrase)))"
    r"(?![\w@/&]|['’-]\w|\.\w)"
)
LAST = regex(r"([^\W_]+)\W+$")
NEXT = regex(r"\W+([^\W_]+)")
JOINING = frozenset("and or by after upon".split())
PIVOTS = frozenset("to for on in within from with versus".split())
NOUN = regex(r"(?:an?|the) \S+")
CALLED = regex(r"\b(?:call|mak|mad|consider|nam|let|keep|kept|leav|left|giv|gav)\w* $")
IDIOM = regex(
    r"have to|had to|will be|do what|that is|it is|what it is|no no|going to|on and on|.* and"
    r"|to (?:back|face|head|end|wall|door|toe|day)"
)
