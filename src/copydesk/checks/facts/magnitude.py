"""Ask about a sum that is millions in one place and billions in another.

- Revenue rose to $2.1 billion. The [[$2.1 million]] in quarterly revenue was a record.
- The £3.4bn bridge will open in May. Critics say that the [[£3.4m]] bridge is too narrow.
- H: City to spend $450 million on trains ¶ The council voted for [[$450 billion]] on Monday.
- The $3 million plan was backed on Monday. The mayor called the [[$3 billion]] plan a start.
- H: Airline in $4bn plane deal ¶ The airline said it would pay [[$4m]] for 40 planes.
- The firm warned of losses of £6m. In May it had said that losses might reach [[£6bn]] this year.
- The fossil is 375 million years old. Few such fish are known from [[375 billion]] years ago.
- The dam will cost $3.2 billion, the ministry said. At [[$3.2 million]], it is the dearest ever.
- The bill sets aside £350m for flooded farms. Critics said [[£350bn]] was too little.
- The line will cost 3.4 billion euros. ¶ Opponents say that [[€3.4 million]] is too much for four stops.
- The fever killed 1.2 million birds in the state. Of the [[1.2 billion]], most were hens.
- The stadium will cost $240 million, the team said. The state will pay half of the [[$240,000]].
- H: Startup raises $75M ¶ The firm raised [[$75B]], it said.
- H: Firm to pay $6bn for Alder ¶ The firm will pay $6bn in cash. News of the [[$6m]] bid got out on Friday.

= Revenue rose to $2.1 billion. The $2.1 billion in quarterly revenue was a record.
= He raised $3 million for the hospital. The state spent $3 billion on roads.
= The firm earned $10 million on sales of $10 billion.
= One fund holds $2.1 million, the other $2.1 billion, a thousand times as much.
= The deal is worth $1.5 billion, of which $1.5 million is a fee.
= The town has 2.5 million people and a debt of $2.5 billion.
= Some 12 million people watched. They sent 12 billion messages.
= He raised $3 million from fans of the club. The state took $3 billion from smokers.
= The fund gave $20 million to schools in May. The firm behind it is worth $20 billion.
"""

from collections.abc import Iterator
from decimal import Decimal

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.reading.counted import stems
from copydesk.reading.numbers import SIGNS, Form, Number, numbers
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"\d[\d.,]*[ -]?(?:[mb]illion|bn|trillion|tn|m|M|B|T)\b",
)
def magnitude(doc: Document) -> Iterator[Finding]:
    sums = [number for number in doc.read(numbers) if number.form is Form.FIGURE and (number.value or 0) >= THOUSANDS]
    for at, later in enumerate(sums):
        for earlier in sums[:at]:
            if earlier.unit == later.unit and _thousandfold(earlier, later):
                odd, related = _odd_one(sums, earlier, later)
                odd_sums = min(earlier.value or 0, later.value or 0) >= MILLION and _twice(sums, related)
                if not _of_one_thing(doc, earlier, later, crowded=len(sums) > MANY) and not odd_sums:
                    continue
                message = f"{doc[earlier.span]} here and {doc[later.span]} there: is one a thousand times too much?"
                yield Finding(odd.span, message, related=(related.span,))
                break


def _twice(sums: list[Number], told: Number) -> bool:
    """Whether a sum of money is told again, so that the odd one is one of three."""
    return (
        told.unit in SIGNS
        and (_digits(told) > 1 or len(sums) <= MANY)
        and sum(each.value == told.value for each in sums) > 1
    )


def _thousandfold(one: Number, other: Number) -> bool:
    values = sorted((one.value or Decimal(0), other.value or Decimal(0)))
    return values[1] == 1000 * values[0]


def _of_one_thing(doc: Document, one: Number, other: Number, *, crowded: bool) -> bool:
    """Whether both are told of the same: by the noun behind them, the words around them, or three digits that agree.

    In a million words of published copy no two sums were so by chance; in a budget (`crowded`) some are.
    """
    if _one_sentence(doc, one.span, other.span):
        return False
    digits, apart = _digits(one), other.span.start - one.span.end
    if digits > 1 and apart < NEXT and _taken_up(doc, other):
        return True
    if min(one.value or 0, other.value or 0) < MILLION or (crowded and digits == 1 and apart > FAR):
        return False
    if _noun(doc, one) & _noun(doc, other):
        return True
    shared = len(_near(doc, one.span) & _near(doc, other.span))
    if one.unit not in SIGNS:
        return digits > 1 and shared > 1
    return (
        shared > (crowded and digits == 1 and apart > NEXT) or digits >= 3 or (digits == 2 and _headed(doc, one.span))
    )


def _digits(number: Number) -> int:
    return len(Decimal(number.value or 0).normalize().as_tuple().digits)


def _taken_up(doc: Document, number: Number) -> bool:
    """Whether the number stands for one told before: “At $3.2 million, it is …”; “the $240,000”, and no more."""
    shapes = [POINTING]
    if number.unit in SIGNS and (number.value or 0) >= MILLION:
        if BARE.match(doc.text, number.span.end):
            return True
        shapes.append(DEFINITE)
    return any(shape.search(doc.text, 0, number.span.start) for shape in shapes)


def _noun(doc: Document, number: Number) -> set[str]:
    """What is counted, or what the sum is for: the first or second word behind it."""
    found = NOUN.match(doc.text, number.span.end)
    return {found["noun"]} - SMALL if found else set()


def _one_sentence(doc: Document, one: Span, other: Span) -> bool:
    between = doc.text[one.end : other.start]
    return len(between) < 300 and not BREAK.search(between)


def _headed(doc: Document, span: Span) -> bool:
    segment = doc.segment(span.start)
    return segment is not None and segment.kind in (Kind.HEADLINE, Kind.DEK)


def _near(doc: Document, span: Span) -> frozenset[str]:
    """The stems of the words of weight close to the number."""
    sentence = sentence_at(doc, span.start) or span
    start, end = max(sentence.start, span.start - 100), min(sentence.end, span.end + 100)
    return (stems(doc.text[start : span.start]) | stems(doc.text[span.end : end])) - COMMON


def _odd_one(sums: list[Number], earlier: Number, later: Number) -> tuple[Number, Number]:
    """The one that is told less often; else the later."""
    counts = [sum(each.value == one.value for each in sums) for one in (earlier, later)]
    return (earlier, later) if counts[0] < counts[1] else (later, earlier)


NEXT, FAR, MANY = 200, 1500, 8
POINTING = regex(
    r"(?:[.?!][”\"]?\s|\n)(?:Of )?(?:At|The|Its|That|This|Their|His|Her|Those|the|its|those|these)(?: [a-z]+ of)? $"
    r"|\b(?:half|part|most|all|much|third|quarter) of (?:the|that|this) $"
)
"""“At $3.2 million, it is …” takes up the sum of the sentence before."""
DEFINITE = regex(r"\b(?:the|that|this) $")
BARE = regex(r" (?:was|is|were|would|will|could|should|had|has|may|might)\b")
MILLION = 1_000_000
THOUSANDS = 10_000
NOUN = regex(r"[ -](?:[\w’'-]+ ){0,1}?(?P<noun>[A-Za-z]{4,})\b")
BREAK = regex(r"[.?!][”\"’]? [“\"A-Z]|\n")
SMALL = frozenset(
    """from that with over this will into have been when they were about which through after before under during since
    because more than least each other while where their last next also only just what""".split()
)
COMMON = stems(
    """which would before their there dollar euro second third since under these those where while worth total quarter
    company group government said says have been will were what when they them much such next also spend spent cost
    costs paid sums money could many most take took make made"""
)
