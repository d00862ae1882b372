"""Repair the characters that were read in the wrong encoding.

A character that UTF-8 writes as two or three bytes comes out as two or three characters when something on its way takes
the bytes for another encoding. Which character it was can be worked out; what stands for a character already lost, �,
cannot be undone.

- The CafÃ© was shut, she said.
+ The Café was shut, she said.

- “The mayor didn[[â€™]]t know.”
+ “The mayor didn’t know.”

- Putin[[вЂ™]]s office said so.
+ Putin’s office said so.

- “You grab what’s by the door.[[â€]] ¶ He left.
+ “You grab what’s by the door.” ¶ He left.

- The [[â€œ]]deal[[â€�]] was off.
+ The “deal” was off.

- It cost [[Â£]]5.
+ It cost £5.

- The clerk said[[�]] the plan had passed.

- The clerk said [[Â]] the plan had passed.

- She didn[[�]]t say.
+ She didn’t say.

- The mayor didn[[â]]t know.
+ The mayor didn’t know.

- Das war f[[Ã¼]]r alle.
+ Das war für alle.

= Ângela, Âge and Åland are names; so are Ðakovo and São Paulo.
= The château’s mât, its bâtiments and its dégâts stood.
= The CAFÉ» is closed, and RENÉ’s, and “IRMÃ” too.
= The Norwegian village of “Å” is small.
= Он сказал: «Сёстры», and his Руссо-Балт was sold.
= Prices rose 5 €, or £4; the ° and the © stay.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.reading.cardinals import matches_at
from copydesk.regex import regex


@check(pattern=r"[âÂÃÄÅïвВГДЕΓ‚√¬\x{fffd}]", level=Level.ERROR, segments=COPY, quotations="read", safe=True)
def mojibake(doc: Document) -> Iterator[Finding]:
    for found in matches_at(damage(), doc.text, (each.start() for each in beginnings().finditer(doc.text))):
        right = repaired(found[0])
        message = f"Write “{right}” for “{found[0]}”." if right.strip() else f"Cut “{found[0].strip()}”."
        yield Finding(Span(*found.span()), message, (right,))
    for lost in LOST.finditer(doc.text):
        fixes = ("’",) if lost["short"] or lost["mark"] else ()
        yield Finding(Span(*lost.span("lost" if lost["lost"] else 0)), "Which character was lost here?", fixes)


def repaired(run: str) -> str:
    """What it was, damage done twice (“Ã¢â‚¬â„¢”) included."""
    right = re.sub("|".join(map(re.escape, longest_first())), lambda piece: misread()[piece[0]], run)
    return right if right == run else repaired(right)


@cache
def misread() -> Mapping[str, str]:
    """What it was, for all that may have become of it: {"â€™": "’", …}."""
    found = {"".join(_read(byte, encoding) for byte in each.encode()): each for encoding, each in _pairs()}
    return found | {"â€": "”", "â€‹": "", "â¢": "•", "â¦": "…", "ï»¿": "", "â€\ufffd": "”", "Â\u00a0": " ", "¬†": " "}


def _pairs() -> Iterator[tuple[str, str]]:
    return ((encoding, each) for encoding, characters in READ_AS.items() for each in characters)


def _read(byte: int, encoding: str) -> str:
    """A byte as this encoding has it; where it has none, software writes a control character."""
    try:
        return bytes((byte,)).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


def longest_first() -> list[str]:
    return sorted(misread(), key=len, reverse=True)


@cache
def beginnings() -> re.Pattern[str]:
    """The characters with which pieces begin: to try only there is a hundred times as fast."""
    return regex(f"[{re.escape(''.join({damaged[0] for damaged in misread()}))}]")


@cache
def damage() -> re.Pattern[str]:
    """A run of pieces, none of them within a Cyrillic word."""
    pieces = "|".join(map(_guarded, longest_first()))
    return regex(rf"(?<![\u0400-\u04ff])(?:{pieces})+(?![\u0400-\u04ff])")


def _guarded(damaged: str) -> str:
    """An expression for it that leaves “IRMÃ” alone."""
    expression = re.escape(damaged)
    if len(damaged) == 2 and damaged[1] in MARKS:
        return rf"(?:(?<=[a-zß-ÿ\d]){expression}|{expression}(?=[a-zß-ÿ]))"
    return expression


MARKS = "“”‘’„‚«»‹›…–—"  # which may well follow a capital Ã or Ä
TYPE = "“”‘’‚„‹›«»–—…•™€£¥©®°·×½¼¾"
LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžāăąćčďęěğīłńňőřśşţťūůűźżÀÁÂÃÄÅÇÈÉÊËÍÎÑÓÖØÚÜŁŒŚŠŻŽ"
READ_AS = {
    "cp1252": TYPE + LETTERS,
    "cp1251": TYPE + LETTERS,
    "latin-1": TYPE + LETTERS,
    "mac_roman": "“”‘’–—…•™€éèáíóúñçöä",
    "cp437": "“”‘’–—",
}
LOST = regex(
    r"(?<!â€)(?P<lost>\ufffd+)(?P<short>(?<=[a-z]\ufffd)(?:s|t|re|ve|ll|d|m)\b)?"
    r"|(?<=[a-z])(?P<mark>â)(?=(?:s|re|ve|ll)\b|(?<=nâ)t\b)"  # what is left of an apostrophe
    r"|(?<=\s)Â(?=[\s,.;])"  # of a fixed space, or of a dash
)
