"""Ask about a number in the headline that the story tells otherwise.

- H: 48 take oath as citizens on courthouse lawn ¶ On a wet lawn, [[84]] people took the oath Friday. ¶ Of the 48 new
  citizens, 11 came from Mexico.
- H: Wildfire burns 9,400 acres ¶ A wildfire grew overnight to [[4,900]] acres, officials said.
- H: Five hurt in bus crash ¶ [[Six]] people were hurt on Monday when a bus left the road.
- H: Council votes 5-2 to close pool ¶ The council voted [[4-3]] on Monday to close the pool.
- H: Hawks beat Owls 71-64 ¶ The Hawks beat the Owls [[74-61]] on Saturday.
- H: Firm to cut 300 jobs ¶ The firm said it would cut [[3,000]] jobs by spring.
- H: School gets $12 million ¶ A gift of [[$21 million]] will build a hall, the school said.

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
= H: 20 die in blast ¶ A blast killed 20 people in a market where 12 people died in May.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from copydesk.check import PROSE, Document, Finding, Kind, Segment, Span, check
from copydesk.reading.numbers import Form, Number, numbers
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
    every = [number for number in doc.read(numbers) if number.form in COUNTS and number.value]
    rest = [number for number in every if number.span.start >= body[0].span.start]
    end = body[1].span.end if len(body) > 1 and body[0].span.end - body[0].span.start < SHORT else body[0].span.end
    lead = [number for number in rest if number.span.start < end]
    said = [number for number in every if headline.span.covers(number.span)]
    summed = sum(number.value or 0 for number in said if not number.unit)  # “2 men, 1 woman found dead”
    lead = [number for number in lead if len(said) < 2 or number.value != summed]
    for number in said:
        if not number.approximate and number.value != 1:
            yield from _against(doc, number, lead, rest)


def _against(doc: Document, said: Number, lead: list[Number], rest: list[Number]) -> Iterator[Finding]:
    """What the lead says of the same thing with another number, or with one that is a slip of this one."""
    if any(_same(said, number) for number in lead):
        return
    told = any(_same(said, number) for number in rest)
    for number in lead if told else rest:
        if (
            number.unit == said.unit
            and sum(number.value == each.value for each in rest) == 1
            and _differ(doc, said, number, lead, told)
        ):
            message = f"The headline says {doc[said.span]}, the story {doc[number.span]}: which is right?"
            yield Finding(number.span, message, related=(said.span,))
            return


def _differ(doc: Document, said: Number, number: Number, lead: list[Number], told: bool) -> bool:
    if _swapped(said, number):
        return True
    if number.value == 1 or number not in lead or not _close(said, number) or doc.text[said.span.end] == "-":
        return False  # “a 3-year fight”
    if said.unit and not told and sum(each.unit == said.unit for each in lead) == 1:
        return True
    if _context(doc, said) & _context(doc, number):
        return True
    headline = doc.segment(said.span.start)
    return headline is not None and bool(_stems(doc[headline.span].lower()) & _stems(_around(doc, number)))


def _around(doc: Document, number: Number) -> str:
    after = NEXT.match(doc.text, number.span.end)
    before = PREVIOUS.search(doc.text, max(0, number.span.start - 24), number.span.start)
    return f"{before[0] if before else ''} {after[0] if after else ''}"


def _stems(text: str) -> set[str]:
    return {word[:4] for word in WORD.findall(text) if len(word) > 3 and word not in COMMON and word.islower()}


def _same(said: Number, told: Number) -> bool:
    """Whether the one is the other, or rounds to it, or may be called so."""
    one, other = float(said.value or 0), float(told.value or 0)
    unit = 10.0 ** max(
        0 if one >= 10 else -3,
        min(int(Decimal(said.value or 0).normalize().as_tuple().exponent), 9 if one >= 100 else 0),
    )
    close = abs(one - other) < unit and abs(one - other) <= 0.12 * max(one, other)
    return one == other or close or (unit > 1 and abs(one - other) <= 0.5 * unit)


def _close(said: Number, told: Number) -> bool:
    """Whether the one can be a slip for the other. “More than 20” may be 25."""
    one, other = float(said.value or 0), float(told.value or 0)
    return not 0.7 < one / other < 1.5 if told.approximate else 0.09 < one / other < 11


def _swapped(said: Number, told: Number) -> bool:
    """Two figures changed places (48, 84)."""
    one, other = (str(Decimal(each.value or 0).normalize()).replace(".", "") for each in (said, told))
    places = [at for at in range(min(len(one), len(other))) if one[at] != other[at]]
    if len(one) != len(other) or len(places) != 2 or "E" in one + other:
        one, other = (f"{each.value or 0:f}".rstrip("0") for each in (said, told))
        places = [at for at in range(min(len(one), len(other))) if one[at] != other[at]]
    if len(one) != len(other) or len(places) != 2:
        return False
    first, second = places
    return one[first] == other[second] and one[second] == other[first]


def _context(doc: Document, number: Number) -> set[str]:
    """What is counted, by the words around the number: acres, jobs; what became of them: hurt, killed."""
    after = NEXT.match(doc.text, number.span.end)
    before = PREVIOUS.search(doc.text, max(0, number.span.start - 24), number.span.start)
    words = tuple(_small(doc, number, after[0] if after else ""))
    earlier = tuple(_small(doc, number, before[0] if before else ""))
    stems = {word.removesuffix("s")[:7] for word in words if len(word) > 3 and word not in COMMON}
    stems |= {word[:4] for word in earlier if len(word) > 3 and word not in COMMON}
    return stems | {FATES[word] for word in (*words, *earlier) if word in FATES}


def _small(doc: Document, number: Number, text: str) -> Iterator[str]:
    """The words, without names; a headline may have a capital on every word."""
    segment = doc.segment(number.span.start)
    headed = segment is not None and segment.kind is Kind.HEADLINE
    return (word.lower() for word in WORD.findall(text) if headed or word.islower())


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
COUNTS = (Form.FIGURE, Form.WORD)
FATES = {
    **dict.fromkeys("hurt injured injures wounded injuring hurts injure wounds wounding".split(), "hurt"),
    **dict.fromkeys("dead die dies killed kills died killing deaths kill".split(), "dead"),
    **dict.fromkeys("arrested arrests arrest held detained".split(), "arrested"),
    **dict.fromkeys("charged charges".split(), "charged"),
    **dict.fromkeys("missing".split(), "missing"),
}
NEXT = regex(
    r"(?:(?: of (?:its|the|their|his|her))?[ -](?!and\b|but\b|as\b|after\b|in\b|when\b|from\b|of\b|to\b|for\b"
    r"|on\b|at\b|while\b|with\b)[\w’'-]+){1,4}"
)
PREVIOUS = regex(r"(?:\b[\w’'-]+ ){1,2}[$£€]?$")
WORD = regex(r"[\w’'-]+")
COMMON = frozenset(
    """people person were was have more than that this their they will with which first last year years month months
    week weeks days hours minutes time times said into over other others men women percent million billion""".split()
)
SCORE = regex(r"(?<![\w-])(\d{1,3})[-–](\d{1,3})(?![\w-])")
SCORED = regex(
    r"\b(?:vot\w+|beat\w*|defeat\w*|win\w*|won|top\w*|edg\w+|los[et]\w*|rout\w*|past|over"
    r"|down\w*)\b[^.;,]{0,45}?(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])",
    re.IGNORECASE,
)
