"""Lists in running copy: how many things “A, B and C” names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.document import Document, Span
from copydesk.lexicon import is_region, table
from copydesk.regex import regex


class Series(NamedTuple):
    """A list and what it holds. “A and B, C and D” may name two pairs or four."""

    span: Span
    items: tuple[Span, ...]
    least: int
    most: int
    names: bool  # of people, places or titles, each with its capital or its quotation marks


def series(doc: Document, start: int, end: int) -> Series | None:
    """The list that fills this stretch of the text; None where it is none, or none that can be counted."""
    text = doc.text
    while end > start and text[end - 1] in " .\u00a0":
        end -= 1
    if end - start > LONGEST or NO_ITEM.match(text, start) or VAGUE.search(text, start, end):
        return None
    if ";" in text[start:end]:
        items = tuple(_split(text, start, end, SEMICOLON))
        mixed = any(NO_ITEM.match(text, *item) for item in items) or _counted(text, items[-1])
        return Series(Span(start, end), items, len(items), len(items), True) if len(items) > 2 and not mixed else None
    return _counted(text, Span(start, end))


def _counted(text: str, span: Span) -> Series | None:
    groups = tuple(_split(text, *span, COMMA))
    ands = [len(AND.findall(_masked(text[start:end]))) for start, end in groups]
    closing = max((at for at, group in enumerate(groups) if ands[at] or AND_FIRST.match(text, *group)), default=-1)
    if closing < 0:
        return None
    parts = [part for group in groups for part in _split(text, *_without_and(text, group), AND)]
    kinds = _kinds(text, parts)
    items = [part for part, kind in zip(parts, kinds, strict=True) if kind not in ("beside", "region")]
    if kinds[0] == "beside" or len({*kinds} - {"beside", "region"}) > 1 or items[-1].start < groups[closing].start:
        return None
    names = kinds[0] != "thing"
    if "" in kinds or (len(items) < len(parts) and not names):
        return None
    pairs = sum(ands) - (not AND_FIRST.match(text, *groups[closing]))
    towns = kinds[1::2].count("region") * 2 == len(kinds)  # “Portland, Oregon, and Bend, Oregon”
    loose = 0 if towns else kinds.count("region")
    return Series(span, tuple(items), len(items) - pairs, len(items) + loose, names)


def _kinds(text: str, parts: list[Span]) -> list[str]:
    """What each part of a list is: a name, a title in quotation marks, a thing, what is or may be beside one."""
    kinds = [_kind(text[start:end].strip()) for start, end in parts]
    if kinds[0] != "thing":  # “Ann Lee, a nurse”
        beside = [
            not text.endswith("and ", 0, start) and BESIDE.fullmatch(text[start:end].strip()) for start, end in parts
        ]
        kinds = ["beside" if aside else kind for kind, aside in zip(kinds, beside, strict=True)]
    return ["region" if _region(text, parts, at) else kind for at, kind in enumerate(kinds)]


def _split(text: str, start: int, end: int, separator: re.Pattern[str]) -> Iterator[Span]:
    stretch = _masked(text[start:end])
    at = 0
    for found in separator.finditer(stretch):
        if found.start() > at:
            yield Span(start + at, start + found.start())
        at = found.end()
    if at < len(stretch):
        yield Span(start + at, end)


def _masked(text: str) -> str:
    """The text with what stands in quotation marks and brackets blotted out; commas inside a closing mark kept."""
    return QUOTED.sub(lambda found: _blot(found[0]), text)


def _blot(quoted: str) -> str:
    """“Dear Ottoline,” ends in the comma of the list it stands in."""
    if len(quoted) > 2 and quoted[-2] == "," and quoted[-1] in "”\"’'":
        return "Q" * (len(quoted) - 1) + ","
    return "Q" * len(quoted)


def _without_and(text: str, group: Span) -> Span:
    first = AND_FIRST.match(text, group.start, group.end)
    return Span(first.end(), group.end) if first else group


def _kind(item: str) -> str:
    if item[:1] in QUOTES:
        return "title"
    if NAME.fullmatch(item):
        return "name"
    return "thing" if THING.fullmatch(item) else ""


def _region(text: str, parts: list[Span], at: int) -> bool:
    """“Portland, Oregon, and Bend, Oregon”: the state of the city before it."""
    after_and = text.endswith("and ", 0, parts[at].start)
    return (
        at > 0
        and not after_and
        and _state(text, parts[at])
        and not _state(text, parts[at - 1])
        and not _state(text, parts[0])
    )


def _state(text: str, part: Span) -> bool:
    name = text[part.start : part.end].strip().removeprefix("the ")
    return name in table("states")["short"] or f"{name}." in table("states")["short"] or is_region(name)


LONGEST = 400
QUOTES = ("“", '"', "‘")
VAGUE = regex(
    r"\b(?:includ\w+|such as|among (?:them|others)|for example|others?|etc|more|another|plus|along with|as well as"
    r"|together with|who|which|whose|where|because|but|not|or|respectively|each|both|then|also|so|said|says)\b"
    r"|[?!…]|\.\.\.",
    re.IGNORECASE,
)
NO_ITEM = regex(
    r"(?:and|all|both|if|in|to|comprising|completely|one|two|three|four|five|six|seven|eight|nine|\d[\d,.]*) ",
    re.IGNORECASE,
)
QUOTED = regex(r"Washington, D\.C\b|“[^“”]*”|\"[^\"]*\"|‘[^‘’]{3,60}’(?!\w)|\([^()]*\)")
SEMICOLON = regex(r";\s(?:and\s)?")
COMMA = regex(r",\s|,$|(?<=Q),(?=\s)")
AND = regex(r",?\s(?:and|&)\s")
AND_FIRST = regex(r"(?:and|&)\s")
LETTER = r"[^\W\d_]"
WORD = rf"{LETTER}[\w.'’‑-]*"
CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w.'’‑-]*)"
PLACE = rf"(?:of|from|in|at|for) (?:the )?{CAPITAL}(?: {CAPITAL}){{0,3}}"
COUNTED = r"(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|both|half|\d+)\b)"
NAME = regex(
    rf"the {CAPITAL}(?: {CAPITAL}){{0,2}} [a-z]{{4,}}|"
    rf"{COUNTED}(?:the )?(?:[a-z][\w-]* ){{0,3}}"
    rf"{CAPITAL}(?: (?:(?:of|the|de|van|von|bin|al|du|da|la|del) )*{CAPITAL}){{0,4}}"
    rf"(?: {PLACE})?(?: \([^()]*\))?"
)
BESIDE = regex(r"(?:aged? )?\d{1,3}|[JS]r\.?|(?:an?|the|his|her|their|its) [a-z](?:[\w'’-]+ ?){1,8}")
THING = regex(rf"{COUNTED}(?:(?:an?|the|his|her|its|their) )?{COUNTED}[a-z][\w'’-]*(?: [\w'’-]+){{0,6}}")
