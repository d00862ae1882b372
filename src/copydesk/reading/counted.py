"""What a number is told of: the words around it, cut to their stems."""

import re
from collections.abc import Iterator

from copydesk.document import Document, Kind
from copydesk.reading.numbers import Number
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


def counted(doc: Document, number: Number) -> frozenset[str]:
    """What is counted (acres, jobs), and what became of it (hurt, killed), by the words close to the number."""
    after, before = _after(doc, number), PREVIOUS.search(doc.text, max(0, number.span.start - 24), number.span.start)
    words = tuple(_small(doc, number, after[0] if after else ""))
    earlier = tuple(_small(doc, number, before[0] if before else ""))
    stems = {word.removesuffix("s")[:7] for word in words if len(word) > 3 and word not in COMMON}
    stems |= {word[:4] for word in earlier if len(word) > 3 and word not in COMMON}
    return frozenset(stems | {FATES[word] for word in (*words, *earlier) if word in FATES})


def next_word(doc: Document, number: Number) -> str:
    """The word right behind the number: “job” of “300 jobs”, “year” of “3-year”, “export” of “20 years of exports”."""
    found = BEHIND.match(doc.text, number.span.end)
    return found[1].lower().removesuffix("s") if found else ""


def numbered(doc: Document, number: Number) -> str:
    """The name that the number is part of: “Channel” of “Channel 4”, “day” of “day two”."""
    found = NUMBERED.search(doc.text, max(0, number.span.start - 24), number.span.start)
    return found[1] if found else ""


def aged(doc: Document, number: Number) -> bool:
    """Whether the number is an age: “Lee, 41,”, “41-year-old”."""
    before = AGE_BEFORE.search(doc.text, max(0, number.span.start - 8), number.span.start)
    return bool(before and AGE_AFTER.match(doc.text, number.span.end)) or doc.text.startswith(
        "-year-old", number.span.end
    )


def told_of(doc: Document, number: Number) -> frozenset[str]:
    """The stems of the sentence, or of the headline, that the number stands in."""
    segment = doc.segment(number.span.start)
    headed = segment is not None and segment.kind is Kind.HEADLINE
    span = segment.span if segment and headed else sentence_at(doc, number.span.start) or number.span
    return stems(doc[span])


def around(doc: Document, number: Number) -> frozenset[str]:
    """The stems of the words right before and behind the number, without names."""
    after, before = _after(doc, number), PREVIOUS.search(doc.text, max(0, number.span.start - 24), number.span.start)
    words = WORD.findall(f"{before[0] if before else ''} {after[0] if after else ''}")
    return stems(" ".join(filter(str.islower, words)))


def stems(text: str) -> frozenset[str]:
    """The words of weight, by their first four letters."""
    words = [word.lower() for word in LETTERS.findall(text)]
    moved = {MOVES[word] for word in words if word in MOVES}
    return frozenset(word[:4] for word in words if len(word) > 3 and word not in COMMON and word not in MOVES) | moved


def _after(doc: Document, number: Number) -> re.Match[str] | None:
    return NEXT.match(doc.text, number.span.end)


def _small(doc: Document, number: Number, text: str) -> Iterator[str]:
    """The words, without names; a headline may have a capital on every word."""
    segment = doc.segment(number.span.start)
    headed = segment is not None and segment.kind is Kind.HEADLINE
    return (word.lower() for word in WORD.findall(text) if headed or word.islower())


FATES = {
    **dict.fromkeys("hurt injured injures wounded injuring hurts injure wounds wounding".split(), "hurt"),
    **dict.fromkeys("dead die dies killed kills died killing deaths kill".split(), "dead"),
    **dict.fromkeys("arrested arrests arrest held detained".split(), "arrested"),
    **dict.fromkeys("charged charges".split(), "charged"),
    **dict.fromkeys("missing".split(), "missing"),
}
MOVES = {
    **dict.fromkeys(
        "rise rises rose risen up grow grows grew surge surges surged jump jumps jumped soar soared".split(), "up"
    ),
    **dict.fromkeys("climb climbs climbed gain gains gained increase increases increased higher".split(), "up"),
    **dict.fromkeys(
        "fall falls fell fallen down drop drops dropped slump slumped slide slid plunge plunged".split(), "down"
    ),
    **dict.fromkeys("decline declines declined decrease decreased lower cut cuts".split(), "down"),
}
NEXT = regex(
    r"(?:(?: of (?:its|the|their|his|her))?[ -](?!and\b|but\b|as\b|after\b|in\b|when\b|from\b|of\b|to\b|for\b"
    r"|on\b|at\b|while\b|with\b)[\w’'-]+){1,4}"
)
PREVIOUS = regex(r"(?:\b[\w’'-]+ ){1,2}[$£€]?$")
AGE_BEFORE, AGE_AFTER = regex(r"[a-z], (?:aged? )?$|\baged? $"), regex(r"[,.;]|$")
BEHIND = regex(r"[ \u00a0-](?:of (?:its|the|their|his|her) |(?:years?|months?|weeks?|days?|hours?) of )?([^\W\d_]{3,})")
NUMBERED = regex(r"(?:^|(?<=[ \n“‘(\"']))([A-Z][\w’'-]{2,}|(?:world )?number|day|round|stage) $")
WORD = regex(r"[\w’'-]+")
LETTERS = regex(r"[^\W\d_]+")
COMMON = frozenset(
    """people person were was have more than that this their they will with which first last year years month months
    week weeks days hours minutes time times said into over other others men women percent million billion from just
    about after been only some less most""".split()
)
