"""One file per report; here, what they share: the line around a fault, and text that is safe to show in a terminal.

A report is a function of results, and names as keyword arguments what it wants to be told (`color`, `excerpt`); `needs`
in its file names what it wants of each result besides its findings (“rules”, “proof”).
"""

from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from copydesk.diagnostic import LINE_END, Level
from copydesk.document import Span
from copydesk.regex import regex


class Excerpt(NamedTuple):
    """The line around a fault, cut to size with “…” at the cuts."""

    before: str
    marked: str
    after: str


def excerpt(source: str, span: Span, room: int) -> Excerpt:
    """The line on which a span stands, the span in it, in at most so many columns.

    Where a span runs over several lines they are joined by a space. Only the neighbourhood of the span is looked at,
    since a story may be one line of a megabyte.
    """
    start = min(span.start, len(source))
    end = max(start, min(span.end, len(source)))
    before = LINE_END.split(source[max(0, start - room) : start])[-1]
    after = LINE_END.split(source[end : end + room])[0]
    cut_before, cut_after = _goes_on(source, start - len(before) - 1), _goes_on(source, end + len(after))
    before, after = before.lstrip(), after.rstrip()
    marked = _head(" ".join(LINE_END.split(source[start : min(end, start + room)])), room, end > start + room)
    spare = room - width(marked)
    right = width(after) + cut_after
    left = min(width(before) + cut_before, max(spare // 2, spare - right))
    return Excerpt(_tail(before, left, cut_before), marked, _head(after, spare - left, cut_after))


def printable(text: str) -> str:
    """The text on one line, its control characters shown and not obeyed: hostile copy must not steer a terminal."""
    return CONTROL.sub(lambda found: _picture(found[0]), text)


def visible(fix: str) -> str:
    """A fix, the spaces at its ends to be seen."""
    inner = fix.strip()
    if not inner:
        return "␣" * len(fix) or "(delete)"
    start = fix.index(inner)
    return "␣" * start + printable(inner) + "␣" * (len(fix) - start - len(inner))


def width(text: str) -> int:
    """How many columns a terminal gives to a printable text."""
    return sum(widths(text))


def widths(text: str) -> list[int]:
    """How many columns a terminal gives to each character: none to what combines with the one before it."""
    if EVEN.fullmatch(text):
        return [1] * len(text)
    from unicodedata import category, east_asian_width

    columns, base, joined = list[int](), 0, False
    for character in printable(text):
        wide = 1 + (east_asian_width(character) in "WF")
        if character == EMOJI_STYLE:
            own = int(base == 1)
            base += own
        elif (
            category(character) in ("Mn", "Me", "Cf")
            or MEDIAL.match(character)
            or (base == 2 and (joined or SKIN_TONE.match(character)))
        ):
            own = 0
        else:
            own = base = wide
        joined = character == JOINER
        columns.append(own)
    return columns


Paint = Callable[[str, str], str]
"""`paint(text, style)`"""


def painted(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if text else ""


def plain(text: str, style: str) -> str:  # noqa: ARG001 — it stands in for `painted`
    return text


def _goes_on(source: str, offset: int) -> bool:
    return 0 <= offset < len(source) and source[offset] not in "\r\n"


def _head(text: str, room: int, more: bool) -> str:
    """The beginning of a text; `more` of it is not in hand."""
    columns = widths(text)
    if not more and sum(columns) <= room:
        return text
    fits = sum(total < room for total in accumulate(columns))
    if text[fits : fits + 1] != " " and (space := text.rfind(" ", max(0, fits - LONG_WORD), fits)) > 0:
        fits = space
    return text[:fits].rstrip() + "…" if room > 0 else ""


def _tail(text: str, room: int, more: bool) -> str:
    """The end of a text."""
    columns = widths(text)
    if not more and sum(columns) <= room:
        return text
    fits = sum(total < room for total in accumulate(reversed(columns)))
    start = len(text) - fits
    while start < len(text) and not columns[start]:
        start += 1
    if text[:start][-1:] != " " and (space := text.find(" ", start, start + LONG_WORD)) >= 0:
        start = space + 1
    return "…" + text[start:] if room > 0 else ""


def _picture(control: str) -> str:
    if control in "\t\n\r\u2028\u2029":
        return " "
    if control == SOFT_HYPHEN:
        return "‧"  # as a dictionary shows it: terminals do not agree on whether it is seen
    if control < " ":
        return chr(0x2400 + ord(control))
    return "␡" if control == "\x7f" else "�"


BOLD, DIM = "1", "2"
COLORS = {Level.ERROR: "31", Level.WARNING: "33", Level.ADVICE: "36"}
LONG_WORD = 20  # a longer one is cut inside
SOFT_HYPHEN = "\xad"
JOINER = "\u200d"
EMOJI_STYLE = "\ufe0f"
SKIN_TONE = regex("[\U0001f3fb-\U0001f3ff]")
MEDIAL = regex("[\u1160-\u11ff]")  # Hangul vowels and finals, drawn into the syllable
EVEN = regex("[\0-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")  # one column each
CONTROL = regex(  # C0, C1, soft hyphen, line separators, what turns the direction of writing, no characters
    "[\0-\x1f\x7f-\x9f\xad\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
