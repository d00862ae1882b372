"""Ask about a number in the headline that the story tells otherwise.

- H: 48 take oath as citizens on courthouse lawn ¶ On a wet lawn, [[84]] people took the oath Friday. ¶ Of the 48 new
  citizens, 11 came from Mexico.
- H: Wildfire burns 9,400 acres ¶ A wildfire grew overnight to [[4,900]] acres, officials said.
- H: Five hurt in bus crash ¶ [[Six]] people were hurt on Monday when a bus left the road.
- H: Council votes 5-2 to close pool ¶ The council voted [[4-3]] on Monday to close the pool.
- H: Hawks beat Owls 71-64 ¶ The Hawks beat the Owls [[74-61]] on Saturday.
- H: Firm to cut 300 jobs ¶ The firm said it would cut [[3,000]] jobs by spring.
- H: School gets $12 million ¶ A gift of [[$21 million]] will build a hall, the school said.
- H: Two cases of fever in border town ¶ The state said Monday that it had confirmed [[three]] cases of fever in Alder.
- H: Talks lift Channel 5 ratings ¶ A new comedy has lifted Channel [[4]]’s share of viewers by 12%.
- H: City Burns 9,400 Tires ¶ The city burned [[4,900]] tires in May, officials said.
- H: Bridge could cost £800m ¶ Town leaders spoke on Monday. They said that the bridge could cost [[£80m]] to build.
- H: Growers cheer 20 years of exports ¶ Growers met on Monday. They looked back on [[30]] years of exports.
- H: Teen, 17, wins spelling bee ¶ A [[14]]-year-old girl from Tulsa won the state spelling bee Saturday.
- H: Hospital to get $6M gift ¶ A farmer has left [[$9 million]] to the hospital.

= H: Teen, 17, wins spelling bee ¶ A girl, 17, from Tulsa won the state spelling bee Saturday, as a 14-year-old boy had.
= H: 48 take oath as citizens on courthouse lawn ¶ On a wet lawn, 48 people took the oath Friday.
= H: Wildfire burns 9,400 acres ¶ A wildfire grew overnight to 9,412 acres, officials said.
= H: Five hurt in bus crash ¶ Six people were on a bus on Monday when five of them were hurt.
= H: Council votes 5-2 to close pool ¶ The council voted Monday to close the pool. A motion to wait had failed 4-3.
= H: Hawks beat Owls 71-64 ¶ The Hawks, who lost 74-61 in May, beat the Owls 71-64 on Saturday.
= H: Firm to cut 300 jobs ¶ The firm said it would cut jobs by spring. It has 3,000.
= H: Firm to cut a third of jobs ¶ The firm said it would cut 300 of 900 jobs.
= H: 2 dead in blast ¶ At least three people were hurt and two killed.
= H: Five things to know ¶ Six people were hurt.
= H: 1.2m hit by floods ¶ Some 1,200,000 people were hit by floods.
= H: About 50 hurt in crash ¶ The crash hurt 49 people.
= H: Four arrested after fight ¶ Three men were arrested on Monday. A fourth was held on Tuesday.
= H: Four charged in fraud ¶ Al Boyd and three others were charged on Monday.
= H: Company cuts 10% of staff ¶ The company said Monday it would cut 1,200 of its 12,000 jobs. Sales fell 4%.
= H: Four arrests in Alder fight ¶ Police arrested three men and a woman on Monday.
= H: Boyd wins 10th title in 12 years ¶ She won in three sets. It was her 10th title.
= H: Owls score 30 points in rout ¶ Ruiz had 14 points and Cho 16 points as the Owls won.
= H: Channel 5 to move ¶ Channel 4 will stay. Channel 5 is to move to Leeds.
= H: Top 10 songs of the week ¶ Two songs by Boyd lead the list.
= H: 20 die in blast ¶ A blast killed 20 people in a market where 12 people died in May.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from copydesk.check import PROSE, Document, Finding, Kind, Segment, Span, check
from copydesk.reading.counted import FATES, aged, around, counted, next_word, numbered, told_of
from copydesk.reading.likeness import near, ratio, slip, stands_for, swapped
from copydesk.reading.numbers import COUNTS, Form, Number, numbers
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    segments=PROSE,
    quotations="read",
    pattern=r"\A[^\n]*(?:\d|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Ee]leven|[Tt]welve)\b)",
)
def headline_number(doc: Document) -> Iterator[Finding]:
    headline = next(doc.parts(Kind.HEADLINE), None)
    body = [segment for segment in doc.segments if segment.kind in PROSE]
    if headline is None or not body:
        return
    yield from _scores(doc, headline, body)
    every = [number for number in doc.read(numbers) if number.value]
    rest = [number for number in every if number.span.start >= body[0].span.start]
    end = body[1].span.end if len(body) > 1 and body[0].span.end - body[0].span.start < SHORT else body[0].span.end
    said = [number for number in every if headline.span.covers(number.span) and number.form in COUNTS]
    summed = sum(number.value or 0 for number in said if not number.unit)  # “2 men, 1 woman found dead”
    for number in said:
        chosen = CHOSEN.search(doc.text, headline.span.start, number.span.start)
        if number.value != 1 and not chosen:
            yield from _against(doc, number, rest, end, summed if len(said) > 1 else None)


def _against(
    doc: Document, said: Number, rest: list[Number], end: int, summed: Decimal | int | None
) -> Iterator[Finding]:
    """What the story says of the same thing with another number, or with one that is a slip of this one."""
    every = [number for number in rest if number.form in COUNTS and number.value != summed]
    if said.form is Form.LABEL:  # “Channel 4”; “City Burns 9,400 Tires” only looks so
        name = numbered(doc, said)
        every = [number for number in every if numbered(doc, number) == name] or every
    lead = [number for number in every if number.span.start < end]
    if any(stands_for(said, number) for number in lead):
        return
    told = [number for number in every if stands_for(said, number)]
    if told:
        other = _told_of_other_things(doc, said, told)
        alike = [each for each in lead if (_told_once(every, each) or other) and _differ(doc, said, each, other)]
    elif said.form is not Form.LABEL and _explained(doc, said, rest):
        return
    else:
        alike = [number for number in every if _of_one(doc, said, number, lead)]
    close = [number for number in alike if counted(doc, said) & counted(doc, number)]
    alike = close if len({number.value for number in close}) == 1 else alike
    if len({number.value for number in alike}) > 1:
        nearest = min((ratio(said, number) for number in alike), default=0)
        alike = [number for number in alike if ratio(said, number) == nearest and slip(said, number)]
    if alike:
        message = f"The headline says {doc[said.span]}, the story {doc[alike[0].span]}: which is right?"
        yield Finding(alike[0].span, message, related=(said.span,))


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
    told = [(number.span, number.value or 0) for number in rest if number.unit == said.unit and number.form in COUNTS]
    if not said.unit and rest:
        told += [(Span(*found.span()), 1) for found in ONE_MORE.finditer(doc.text, rest[0].span.start)]
    parts = sorted(told)
    return any(
        sum(value for _, value in run) == said.value
        and all(0 <= later.start - earlier.end < CLOSE for (earlier, _), (later, _) in pairwise(run))
        for size in (2, 3)
        for run in zip(*(parts[at:] for at in range(size)), strict=False)
    )


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
    pairs = ((part.value, whole.value) for part, whole in pairwise(rest) if not part.unit and not whole.unit)
    return any(part and whole and abs(100 * part / whole - (said.value or 0)) < 1 for part, whole in pairs)


def _differ(doc: Document, said: Number, number: Number, other: bool) -> bool:
    """Whether a number of the lead stands for that of the headline, which the story has, too."""
    if said.approximate or number.unit != said.unit or number.form is Form.LABEL:
        return False
    if swapped(said, number):
        return True
    if number.value == 1 or not near(said, number) or doc.text[said.span.end] == "-":
        return False  # “a 3-year fight”
    if other:
        return next_word(doc, said) == next_word(doc, number) not in TIMES
    return bool(counted(doc, said) & counted(doc, number) or told_of(doc, said) & around(doc, number))


def _of_one(doc: Document, said: Number, number: Number, lead: list[Number]) -> bool:
    """Whether a number of the story stands for that of the headline, which the story lacks."""
    if number.unit != said.unit or (said.approximate and ratio(said, number) < ROUGHLY):
        return False
    if (name := numbered(doc, said)) and name == numbered(doc, number):
        return True
    if number.form is Form.LABEL or number.value == 1 or not near(said, number):
        return False
    leading = number in lead
    if swapped(said, number):
        return True
    if aged(doc, said):
        return aged(doc, number) and (leading or slip(said, number))
    shared = len(told_of(doc, said) & told_of(doc, number)) + (ratio(said, number) == 10)
    if not leading and not slip(said, number):
        return shared > 1 and bool(counted(doc, said) & counted(doc, number) & {*FATES.values()})
    if said.unit:
        alone = leading and sum(each.unit == said.unit for each in lead) == 1
        return shared > 1 or (alone and _opening(doc, number))
    noun = next_word(doc, said)
    if noun and noun == next_word(doc, number):
        return noun not in TIMES or shared > (not leading)
    if noun in TIMES or next_word(doc, number) in TIMES:
        return False
    same = counted(doc, said) & counted(doc, number)
    if leading:
        return bool(same or told_of(doc, said) & around(doc, number)) or shared > 1
    return len(same) > 1 or (len(same) > 0 and shared > 2)


def _scores(doc: Document, headline: Segment, body: list[Segment]) -> Iterator[Finding]:
    said = SCORE.findall(doc[headline.span])
    lead = body[0].span
    told = list(SCORE.finditer(doc.text, *lead))
    every = SCORE.findall(doc.text, body[0].span.start)
    if len(said) != 1 or len(told) != 1:
        return
    one, other = sorted(map(int, said[0])), sorted((int(told[0][1]), int(told[0][2])))
    if one == other or any(sorted(map(int, score)) == one for score in every):
        return
    if SCORED.search(doc[headline.span]) and SCORED.search(doc[lead]):
        message = f"The headline says {said[0][0]}-{said[0][1]}, the story {told[0][0]}: which is right?"
        start = SCORE.search(doc.text, *headline.span)
        yield Finding(Span(*told[0].span()), message, related=(Span(*start.span()),) if start else ())


SHORT = 40
MOST_NAMED = 5
OTHERS = regex(r" (?:other|more)s?\b")
CLOSE = 40
ROUGHLY = 1.9
"""“More than 50” may be up to as many times 50."""
PLURAL = regex(r"[ -](?:[a-z-]+ )?([A-Za-z]{3,}s)\b")
TIMES = frozenset("year month week day hour minute second time".split())
CHOSEN = regex(r"\b(?:top|first|last|next|past|every|best|age|aged) $", re.IGNORECASE)
ONE_MORE = regex(
    r"\b(?:and|plus) (?:an?|one|another) (?=[a-z])|\banother (?=[a-z])"
    r"|\b(?:an?|one) (?:[\w-]+ )?(?:man|woman|boy|girl|child|baby|teen\w*|person|driver|passenger|officer|dog)\b"
)
SCORE = regex(r"(?<![\w-])(\d{1,3})[-–](\d{1,3})(?![\w-])")
SCORED = regex(
    r"\b(?:vot\w+|beat\w*|defeat\w*|win\w*|won|top\w*|edg\w+|los[et]\w*|rout\w*|past|over"
    r"|down\w*)\b[^.;,]{0,45}?(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])",
    re.IGNORECASE,
)
