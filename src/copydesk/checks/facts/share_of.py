"""Ask about a share that its two figures do not make.

- Of the 48 students, 12 ([[50%]]) passed.
- It will close about 10 of its 27 plants ([[17%]]).
- The measure got 30 of 40 votes ([[60%]]).
- Police solved 12 of the 48 cases, or [[20%]].
- With all ballots in, Lee had 600 votes, or 60%, Diaz 300, or 30%, and Moss 100, or [[20%]].
- Lee had 600 votes (60%), Diaz had 300 votes (30%) and Moss had 100 votes ([[20%]]).

= The measure got 30 of 40 votes (75%).
= Police solved 12 of the 48 cases, or 25%.
= Police solved about a dozen of the 48 cases, or 20%.
= Lee had 600 votes, or 60%, Diaz 300, or 30%, and Moss 100, or 10%.
= Lee had 600 votes, or 60%, and Diaz 300, or 30%. Turnout was 1,100, or 40%.
= It won 12 of its 48 games, 20% more than the year before.
= Lee took 30 of 40 counties and 60% of the vote.
= They need at least 50 of the 60 votes (80%). About 10 of 27 plants (37%) may close.
= In all, 1,004 of 2,310 were hurt, or 43%.
"""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.numbers import COUNTS, Form, Number
from copydesk.reading.outlines import AMOUNT, OTHER, SHARE, Outline, every_outline, precision
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"\d[ a-z]*\(\d[\d.]* ?(?:%|per)|\d[ a-z]*, or [a-z ]*\d[\d.]*(?:%| per)",
)
def share_of(doc: Document) -> Iterator[Finding]:
    told: list[tuple[int, Number, Number]] = []
    for outline in doc.read(every_outline):
        for shape in (PART_OF_WHOLE, OF_WHOLE):
            for found in shape.finditer(outline.text):
                part, whole, share = (outline.group(found, name) for name in ("part", "whole", "share"))
                yield from _compared(doc, part, whole, share)
        told += _pairs(doc, outline)
    yield from _of_one_whole(doc, told)


def _compared(doc: Document, part: Number, whole: Number, share: Number) -> Iterator[Finding]:
    if part.unit or whole.unit or not part.value or not whole.value or part.value > whole.value:
        return
    if whole.approximate or (part.approximate and (part.form is Form.WORD or _bound(doc, part))):
        return
    right, said = 100 * float(part.value / whole.value), float(share.value or 0)
    slack = (
        precision(doc, share)
        + (3 if share.approximate or part.approximate else 0.01)
        + 100 * precision(doc, part) / float(whole.value) * _round(part)
    )
    if abs(right - said) > max(slack, 0.51):
        digits = 0 if right >= 10 else 1
        message = f"{doc[part.span]} of {doc[whole.span]} is {right:.{digits}f}%, not {said:g}%: which is right?"
        yield Finding(share.span, message, related=(part.span, whole.span))


def _bound(doc: Document, number: Number) -> bool:
    """Whether the number is a least or a most: “at least 50 of 60 votes (80%)”."""
    return BOUND.search(doc.text, max(0, number.span.start - 12), number.span.start) is not None


def _round(number: Number) -> int:
    return int(number.value is not None and number.value >= 1000 and number.value % 100 == 0)


def _pairs(doc: Document, outline: Outline) -> Iterator[tuple[int, Number, Number]]:
    segment = doc.segment(outline.span.start)
    if TURNOUT.search(outline.text):
        return
    for found in COUNT_AND_SHARE.finditer(outline.text):
        count, share = outline.group(found, "count"), outline.group(found, "share")
        if (
            segment
            and count.value
            and count.form in COUNTS
            and not (count.unit or count.approximate or share.approximate)
        ):
            yield segment.span.start, count, share


def _of_one_whole(doc: Document, told: list[tuple[int, Number, Number]]) -> Iterator[Finding]:
    """Counts with their shares in one paragraph, three or more: all but one agree on the whole."""
    for paragraph in dict.fromkeys(each[0] for each in told):
        pairs = [(count, share) for where, count, share in told if where == paragraph]
        if len(pairs) < 3:
            continue
        odd = [pair for pair in pairs if not all(_agree(doc, pair, other) for other in pairs if other is not pair)]
        for pair in odd:
            rest = [other for other in pairs if other is not pair]
            if all(_agree(doc, one, other) for one, other in pairwise(rest)):
                count, share = pair
                right = float(count.value or 0) * float(rest[0][1].value or 0) / float(rest[0][0].value or 1)
                message = (
                    f"By the other figures {doc[count.span]} is about "
                    f"{right:.{0 if right >= 10 else 1}f}%, not {doc[share.span]}."
                )
                related = (count.span, *(span for other in rest for span in (other[0].span, other[1].span)))
                yield Finding(share.span, message, related=related)
                break


def _agree(doc: Document, one: tuple[Number, Number], other: tuple[Number, Number]) -> bool:
    """Whether there is a whole of which both counts are these shares."""
    (low, high), (least, most) = _whole(doc, *one), _whole(doc, *other)
    return low <= most and least <= high


def _whole(doc: Document, count: Number, share: Number) -> tuple[float, float]:
    value, said, loose = float(count.value or 0), float(share.value or 0), precision(doc, share) * 1.02
    rounded = value * 0.005 * _round(count)
    return 100 * (value - rounded) / (said + loose), 100 * (value + rounded) / max(said - loose, 0.01)


BOUND = regex(r"\b(?:least|most|than|over|under|to|some) $")
TURNOUT = regex(r"[Tt]urnout|turned out")
WORDS = r"(?: (?!or\b|and\b|but\b|with\b|after\b|in\b)[\w’'-]+){0,4}"
PART_OF_WHOLE = regex(
    rf"(?P<part>{AMOUNT}) (?:out )?of (?:the |its |their |his |her |all |a total of )?(?P<whole>{AMOUNT}){WORDS}"
    rf"(?:,? \(|,? or (?:about |nearly |almost |roughly |just over |just under )?)(?P<share>{SHARE})(?=[),.;]|$)"
)
OF_WHOLE = regex(
    rf"\b[Oo]f (?:the |its |their |his |her |all )?(?P<whole>{AMOUNT}){WORDS}, (?P<part>{AMOUNT}) "
    rf"\((?P<share>{SHARE})\)"
)
COUNT_AND_SHARE = regex(
    rf"(?P<count>[{AMOUNT}{OTHER}])(?: votes?| ballots?)?(?: \(|, or )(?P<share>{SHARE})(?=[),.;]|$| of)"
)
