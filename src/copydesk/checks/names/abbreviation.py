"""Ask about an abbreviation that does not fit the name before it.

The World Health Organization is the WHO, and the WTO is another body. An abbreviation in brackets is asked about where
a well-known name has another, where two of its letters have changed places, and where the story goes on to use the one
that fits. Others are left alone: many organisations keep the initials of another language, or of an older name.
Source: what the organisations call themselves (data/organisations.toml).

- The World Health Organization ([[WTO]]) agreed.
+ The World Health Organization (WHO) agreed.

- It went to the National Labor Relations Board ([[NRLB]]) in May.

- The Prairie Rivers Water Board ([[PRBB]]) met. ¶ The PRWB meets again on Friday.

- The Salem Housing Authority ([[SAH]]) met. ¶ The SHA has 40 homes.

= The World Health Organization (WHO) and the World Trade Organization (WTO) agreed.
= The Women’s National Basketball Association (WNBA) and the Community-Based Job Training Initiative (CBJTI) agreed.
= The International Federation of Association Football (FIFA) and Doctors Without Borders (MSF) agreed.
= The Centers for Medicare and Medicaid Services (CMS) and the Australian Stock Exchange (ASX) agreed.
= The Office of National Drug Control Policy (ONDCP) agreed.
= Ann Lee of the Food and Drug Administration (D-Mich.) left. The Georgian Tennis Federation (GFT) agreed.
"""

import re
from collections.abc import Iterator
from functools import cache

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(needs=("(", "["), segments=COPY, quotations="read", pattern=r"[a-z] [(\[][A-Z]{3,7}[)\]]")
def abbreviation(doc: Document) -> Iterator[Finding]:
    for found in BRACKETED.finditer(doc.text):
        words, short = found["name"].split(), found["short"]
        fitting = None if _fits(words, short) or doc.lexicon.is_own(short) else _fitting(doc, words, short)
        if fitting:
            message = f"“{short}” does not fit “{_named(words, fitting)}”: is it “{fitting}”?"
            yield Finding(Span(*found.span("short")), message, (fitting,))


def _fits(words: list[str], short: str) -> bool:
    """Whether the last words of the name have these initials, whether or not small words and hyphenated parts count."""
    pieces = [piece for word in words for piece in word.split("-")]
    forms = (words, pieces, _weighty(words), _weighty(pieces))
    return any(_initials(form).endswith(short) for form in forms)


def _fitting(doc: Document, words: list[str], short: str) -> str | None:
    """What the abbreviation should be, where it is certain that it is another."""
    known = (_known().get(" ".join(words[start:]).lower()) for start in range(len(words) - 1))
    if named := next(filter(None, known), None):
        return named if named != short else None
    initials = _initials(_weighty(words))[-len(short) :]
    if len(initials) < len(short):
        return None
    if _swapped(initials, short) and (len(short) > 3 or _times(doc, initials)):
        return initials
    differing = sum(a != b for a, b in zip(initials, short, strict=True))
    return initials if differing == 1 and _times(doc, initials) and _times(doc, short) == 1 else None


def _named(words: list[str], short: str) -> str:
    starts = [at for at, word in enumerate(words) if word not in SMALL]
    return " ".join(words[starts[-min(len(short), len(starts))] :])


def _times(doc: Document, short: str) -> int:
    return len(re.findall(rf"\b{short}\b", doc.text))


def _weighty(words: list[str]) -> list[str]:
    return [word for word in words if word not in SMALL]


def _initials(words: list[str]) -> str:
    return "".join(word[:1].upper() for word in words)


def _swapped(one: str, other: str) -> bool:
    """Whether two letters side by side have changed places."""
    return any(one[:at] + one[at + 1] + one[at] + one[at + 2 :] == other for at in range(len(one) - 1)) and one != other


@cache
def _known() -> dict[str, str]:
    return {name.lower(): short for short, name in table("organisations")["abbreviations"].items()}


SMALL = frozenset("of the for and on in to & de".split())
BRACKETED = regex(
    r"""(?P<name>[A-Z][\w'’-]*(?:[ ](?:(?:of|for|and|on|in|to|de|&)[ ])?(?:the[ ])?[A-Z][\w'’-]*){1,9})
    [ ][(\[](?P<short>[A-Z]{3,7})[)\]]""",
    re.VERBOSE,
)
