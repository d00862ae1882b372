"""The numbers of a headline, a dek or a caption that the story tells otherwise."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from copydesk.document import PROSE, Document, Segment, Span
from copydesk.reading.counted import FATES, aged, around, counted, next_word, numbered, told_of
from copydesk.reading.likeness import near, ratio, slip, stands_for, swapped
from copydesk.reading.numbers import COUNTS, Form, Number, numbers
from copydesk.reading.sentences import sentence_at
from copydesk.reading.tallies import ELIDED
from copydesk.regex import regex


def counterparts(doc: Document, heading: Segment) -> Iterator[tuple[Number, Number]]:
    """Each number of a headline, a dek or a caption that the story tells otherwise, with what the story has."""
    body = [segment for segment in doc.segments if segment.kind in PROSE]
    every = [number for number in doc.read(numbers) if number.value]
    said = [number for number in every if heading.span.covers(number.span) and number.form in COUNTS]
    if not body or not said:
        return
    rest = [number for number in every if number.span.start >= body[0].span.start and number not in said]
    end = body[1].span.end if len(body) > 1 and body[0].span.end - body[0].span.start < SHORT else body[0].span.end
    summed = sum(number.value or 0 for number in said if not number.unit)  # “2 men, 1 woman found dead”
    for number in said:
        chosen = CHOSEN.search(doc.text, heading.span.start, number.span.start)
        if number.value != 1 and not chosen:
            found = _counterpart(doc, number, rest, end, summed if len(said) > 1 else None)
            yield from ((number, other) for other in found)


def _counterpart(
    doc: Document, said: Number, rest: list[Number], end: int, summed: Decimal | int | None
) -> Iterator[Number]:
    """What the story says of the same thing with another number, or with one that is a slip of this one."""
    every = [number for number in rest if number.form in COUNTS and number.value != summed]
    if not _from(doc, said):  # “cut to 4%” is no slip for “from 5%”
        every = [number for number in every if not _from(doc, number)]
    if said.form is Form.LABEL:  # “Channel 4”; “City Burns 9,400 Tires” only looks so
        name = numbered(doc, said)
        every = [number for number in every if numbered(doc, number) == name] or every
    lead = [number for number in every if number.span.start < end]
    if any(stands_for(said, number) for number in lead):
        return
    told = [number for number in every if stands_for(said, number)]
    marked = [number for number in rest if number.span.start < end and _anniversary(doc, said, number)]
    if marked and all(number.value != said.value for number in told):
        alike = marked
    elif told:
        other = _told_of_other_things(doc, said, told)
        alike = [each for each in lead if (_told_once(every, each) or other) and _differ(doc, said, each, other)]
    elif twins := [number for number in lead if _twins(doc, said, number)]:
        alike = twins
    elif not numbered(doc, said) and _explained(doc, said, rest):
        return
    else:
        alike = [number for number in every if _of_one(doc, said, number, lead)]
    close = [number for number in alike if counted(doc, said) & counted(doc, number)]
    alike = close if len({number.value for number in close}) == 1 else alike
    early = [number for number in alike if number in lead]
    alike = early if len({number.value for number in early}) == 1 else alike
    if len({number.value for number in alike}) > 1:
        nearest = min((ratio(said, number) for number in alike), default=0)
        alike = [number for number in alike if ratio(said, number) == nearest and slip(said, number)]
    yield from alike[:1]


def _from(doc: Document, number: Number) -> bool:
    return doc.text.endswith("from ", 0, number.span.start)


def _told_once(every: list[Number], number: Number) -> bool:
    return sum(number.value == each.value for each in every) == 1


def _told_of_other_things(doc: Document, said: Number, told: list[Number]) -> bool:
    """Whether the number of the headline stands in the story, but of other things each time."""
    noun = next_word(doc, said)
    others = [PLURAL.match(doc.text, number.span.end) for number in told]
    return bool(noun) and all(other and not other[1].lower().startswith(noun) for other in others)


def _explained(doc: Document, said: Number, rest: list[Number]) -> bool:
    """Whether the number comes of others: “Four held”, and “three men and a woman”, or “a fourth was held”."""
    if any(number.form is Form.ORDINAL and number.value == said.value for number in rest):
        return True
    if any(_with_others(doc, said, number) for number in rest) or (said.unit == "%" and _reckoned(said, rest)):
        return True
    told = [
        (number.span, number.value or 0)
        for number in rest
        if number.unit == said.unit != "%"
        and number.form in COUNTS
        and number.span.start < rest[0].span.start + EARLY
        and (number.value != 1 or _one_more(doc, number))  # not “eight inmates in one wing”
    ]
    if not said.unit and rest:
        told += [(Span(*found.span()), 1) for found in ONE_MORE.finditer(doc.text, rest[0].span.start)]
    parts = sorted(told)
    return any(
        sum(value for _, value in run) == said.value
        and all(0 <= later.start - earlier.end < CLOSE for (earlier, _), (later, _) in pairwise(run))
        for size in (2, 3)
        for run in zip(*(parts[at:] for at in range(size)), strict=False)
    )


def _one_more(doc: Document, one: Number) -> bool:
    """“Five in Alder and one in Brant”; “six men and one woman”."""
    return doc.text.endswith("and ", 0, one.span.start) or ELIDED.match(doc.text, one.span.end) is not None


def _opening(doc: Document, number: Number) -> bool:
    """Whether the number stands in the first sentence of its paragraph."""
    sentence, segment = sentence_at(doc, number.span.start), doc.segment(number.span.start)
    return sentence is not None and segment is not None and sentence.start == segment.span.start


def _with_others(doc: Document, said: Number, number: Number) -> bool:
    """“Lee and three others” are four, “Lee, Diaz and two others” too."""
    more = (said.value or 0) - (number.value or 0)
    return 0 < more < MOST_NAMED and OTHERS.match(doc.text, number.span.end) is not None


def _reckoned(said: Number, rest: list[Number]) -> bool:
    """Whether two numbers of the story make the share: “1,200 of its 12,000 jobs” are 10%."""
    bare = [number for number in rest if not number.unit and number.form in COUNTS]
    pairs = ((part.value, whole.value) for part, whole in pairwise(bare))
    return any(part and whole and abs(100 * part / whole - (said.value or 0)) < 1 for part, whole in pairs)


def _differ(doc: Document, said: Number, number: Number, other: bool) -> bool:
    """Whether a number of the lead stands for that of the headline, which the story has, too."""
    if said.approximate or number.unit != said.unit or number.form is Form.LABEL:
        return False
    if swapped(said, number):
        return True
    if number.value == 1 or not near(said, number) or doc.text[said.span.end] == "-":
        return False  # “a 3-year fight”
    if other and len(counted(doc, said) & counted(doc, number)) > 1:
        return True
    if other:
        return next_word(doc, said) == next_word(doc, number) not in TIMES
    return bool(counted(doc, said) & counted(doc, number) or told_of(doc, said) & around(doc, number))


def _timed(doc: Document, number: Number) -> bool:
    return TIMED.match(doc.text, number.span.end) is not None


def _compound(doc: Document, number: Number) -> bool:
    """“A 14-count indictment”."""
    return doc.text.startswith("-", number.span.end) and not aged(doc, number)


def _twins(doc: Document, said: Number, number: Number) -> bool:
    """“Four House Democrats”, and “three House Democrats”: the same two words behind two numbers."""
    one, other = (TWO_WORDS.match(doc.text, each.span.end) for each in (said, number))
    alike = one is not None and other is not None and one[0].lower() == other[0].lower()
    return alike and said.unit == number.unit and near(said, number) and not said.approximate


def _anniversary(doc: Document, said: Number, number: Number) -> bool:
    """“19 years of use”, and “the 20th anniversary”."""
    if number.form is not Form.ORDINAL or not YEARS.match(doc.text, said.span.end) or number.value == said.value:
        return False
    return doc.text.startswith(" anniversary", number.span.end) and ratio(said, number) < TWICE


def _of_one(doc: Document, said: Number, number: Number, lead: list[Number]) -> bool:
    """Whether a number of the story stands for that of the headline, which the story lacks."""
    if number.unit != said.unit or (said.approximate and ratio(said, number) < ROUGHLY):
        return False
    if (name := numbered(doc, said)) and name == numbered(doc, number):
        return True
    if number.form is Form.LABEL or number.value == 1 or not near(said, number):
        return False
    if (_compound(doc, number) and not _compound(doc, said)) or (aged(doc, number) and not aged(doc, said)):
        return False
    leading = number in lead
    if (timed := _timed(doc, number)) != _timed(doc, said) or (timed and not leading):
        return False  # “two men get three years”; each of several is sentenced to his own
    if swapped(said, number):
        return True
    if aged(doc, said):
        return aged(doc, number) and (leading or slip(said, number))
    shared = len(told_of(doc, said) & told_of(doc, number)) + (ratio(said, number) == 10)
    if not leading and not slip(said, number):
        noun = next_word(doc, said)
        most = TENFOLD if said.unit and noun else TWICE
        alike = noun == next_word(doc, number) and noun not in TIMES and ratio(said, number) < most
        return shared > 1 and (alike or bool(counted(doc, said) & counted(doc, number) & {*FATES.values()}))
    if said.unit:
        if leading and slip(said, number) and shared:
            return True
        alone = leading and sum(each.unit == said.unit for each in lead) == 1
        same = counted(doc, said) & counted(doc, number)
        return shared > 1 or (leading and bool(same)) or (alone and _opening(doc, number))
    noun = next_word(doc, said)
    if noun and noun == next_word(doc, number):
        return noun not in TIMES or shared > (not leading)
    if noun in TIMES or next_word(doc, number) in TIMES:
        return False
    same = counted(doc, said) & counted(doc, number)
    if leading:
        return bool(same or told_of(doc, said) & around(doc, number)) or shared > 1
    return len(same) > 1 or (len(same) > 0 and shared > 2)


SHORT = 40
TWICE, TENFOLD = 2.5, 11
MOST_NAMED = 5
OTHERS = regex(r" (?:other|more)s?\b| of (?:his|her|their|its) [a-z]+s\b")
CLOSE = 40
EARLY = 800
"""Characters within which a story tells the parts of what its headline counts."""
ROUGHLY = 1.9
"""“More than 50” may be up to as many times 50."""
PLURAL = regex(r"[ -](?:[a-z-]+ )?([A-Za-z]{3,}s)\b")
TWO_WORDS = regex(r" [A-Za-z]{3,} [A-Za-z]{4,}\b")
TIMED = regex(r"[ -](?:years?|months?|weeks?|days?|hours?|minutes?|counts?)\b(?!-old)", re.IGNORECASE)
YEARS = regex(r" years?\b")
TIMES = frozenset("year month week day hour minute second time".split())
CHOSEN = regex(r"\b(?:top|first|last|next|past|every|best|age|aged) $|\d%? (?:to|or) $", re.IGNORECASE)
ONE_MORE = regex(
    r"\b(?:and|plus) (?:an?|one|another) (?=[a-z])|\banother (?=[a-z])"
    r"|\b(?:an?|one) (?:[\w-]+ )?(?:man|woman|boy|girl|child|baby|teen\w*|person|driver|passenger|officer|dog)\b"
)
