"""Ask about a sum that is millions in one place and billions in another.

- Revenue rose to $2.1 billion. The [[$2.1 million]] in quarterly revenue was a record.
- The £3.4bn bridge will open in May. Critics say that the [[£3.4m]] bridge is too narrow.
- H: City to spend $450 million on trains ¶ The council voted for [[$450 billion]] on Monday.
- The $3 million plan was backed on Monday. The mayor called the [[$3 billion]] plan a start.

= Revenue rose to $2.1 billion. The $2.1 billion in quarterly revenue was a record.
= He raised $3 million for the hospital. The state spent $3 billion on roads.
= The firm earned $10 million on sales of $10 billion.
= One fund holds $2.1 million, the other $2.1 billion, a thousand times as much.
= The deal is worth $1.5 billion, of which $1.5 million is a fee.
= The town has 2.5 million people and a debt of $2.5 billion.
"""

from collections.abc import Iterator
from decimal import Decimal

from copydesk.check import COPY, Document, Finding, Kind, Span, check
from copydesk.reading.numbers import SIGNS, Number, numbers
from copydesk.reading.sentences import sentence_at
from copydesk.reading.words import words_in
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"[$£€¥]\d[\d.,]*[ -]?(?:billion|bn|trillion|tn)\b",
)
def magnitude(doc: Document) -> Iterator[Finding]:
    sums = [
        number for number in doc.read(numbers) if number.unit in SIGNS and number.value and number.value >= 1_000_000
    ]
    for at, later in enumerate(sums):
        for earlier in sums[:at]:
            if earlier.unit == later.unit and _thousandfold(earlier, later) and _of_one_thing(doc, earlier, later):
                odd, related = _odd_one(sums, earlier, later)
                message = f"{doc[earlier.span]} here and {doc[later.span]} there: is one a thousand times too much?"
                yield Finding(odd.span, message, related=(related.span,))
                break


def _thousandfold(one: Number, other: Number) -> bool:
    values = sorted((one.value or Decimal(0), other.value or Decimal(0)))
    return values[1] == 1000 * values[0]


def _of_one_thing(doc: Document, one: Number, other: Number) -> bool:
    """Two such sums are one where three digits agree, or two and a word near both, or the noun behind them."""
    if _one_sentence(doc, one.span, other.span):
        return False
    digits = len(Decimal(one.value or 0).normalize().as_tuple().digits)
    behind = [NOUN.match(doc.text, number.span.end) for number in (one, other)]
    if behind[0] and behind[1] and behind[0]["noun"] == behind[1]["noun"]:
        return True
    if digits >= 3 or (digits == 2 and _headed(doc, one.span)):
        return True
    return digits == 2 and bool(_near(doc, one.span) & _near(doc, other.span))


def _one_sentence(doc: Document, one: Span, other: Span) -> bool:
    between = doc.text[one.end : other.start]
    return len(between) < 300 and not BREAK.search(between)


def _headed(doc: Document, span: Span) -> bool:
    segment = doc.segment(span.start)
    return segment is not None and segment.kind in (Kind.HEADLINE, Kind.DEK)


def _near(doc: Document, span: Span) -> set[str]:
    """The words of weight close to the number, cut to their stems."""
    sentence = sentence_at(doc, span.start) or span
    around = Span(max(sentence.start, span.start - 70), min(sentence.end, span.end + 70))
    found = (word.text.lower() for word in words_in(doc, around))
    return {word.removesuffix("s") for word in found if len(word) > 4 and word.isalpha() and word not in COMMON}


def _odd_one(sums: list[Number], earlier: Number, later: Number) -> tuple[Number, Number]:
    """The one that is told less often; else the later."""
    counts = [sum(each.value == one.value for each in sums) for one in (earlier, later)]
    return (earlier, later) if counts[0] < counts[1] else (later, earlier)


NOUN = regex(r"[ -](?:[\w’'-]+ ){0,1}?(?P<noun>[a-z]{4,})\b")
BREAK = regex(r"[.?!][”\"’]? [“\"A-Z]|\n")
COMMON = frozenset(
    """million billion trillion about which would after before their there other dollar euro first second third year
    years month months since under their these those where while worth total percent quarter company
    group government""".split()
)
