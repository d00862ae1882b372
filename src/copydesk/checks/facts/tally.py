"""Ask about a total that is not what the numbers told before it come to.

- Ott had 22 points, Ives had 18 and Tran added 11. The three combined for [[61]] points.
- It carried 3,400 riders on Friday, 5,100 on Saturday and 2,900 on Sunday, for a weekend total of [[12,400]].
- He walked 112 miles the first week, 98 the second and 105 the third, a total of [[325]] miles.
- He ran for 84 yards and caught passes for 57 yards, giving him [[151]] total yards.
- The plan drew 6,210 votes for and 4,115 against. In all, [[11,325]] ballots were cast on it.
- It will cut 850 jobs: 400 in Ohio, 250 in Texas and [[300]] abroad.
- Of the 120 seats in the chamber, Labor won 58, the Farmers 41 and the Greens [[31]].
- The storm killed 14 people, nine of them in Harlan County and [[six]] in Bray County.
- Eleven people were taken to hospitals. Four were treated at St. Luke’s, five at Mercy and [[four]] at the county’s.
- The $90,000 gift will be split three ways: $40,000 to the zoo, $30,000 to the pool and [[$25,000]] to the clinic.
- Voters backed bonds worth $49 million: $22 million for schools, $14 million for roads and [[$10 million]] for parks.
- Growers sold 2.4 million bushels of corn and 1.1 million bushels of beans, [[3.7 million]] bushels in all.
- The club gave $1,200 to the school and $900 to the library. Together, the gifts came to [[$2,300]].
- The firm has 32 shops and 40 stalls, or [[12]] in total.
- Eight men are charged with the deaths of 18 tourists and three guides, or [[23]] in total.
- His 83 came from 107 balls, including 12 fours and four sixes, [[15]] in all.
- It burned 23 homes and 41 sheds, or [[62]] structures in all.
- She won 3 golds and 2 silvers, [[6]] in all.
- The two gifts, $1.5 million and $2 million, total [[$4.5 million]].
- They had 18 wins, 20 losses and 7 draws, for a total of [[44]].
- The crash killed five children, four women and five men — [[ten]] in all.
- She sold 12 pies in the first hour and 9 in the second, finishing with [[23]].

= It burned 23 homes and 41 sheds, or 64 structures in all.
= They had 18 wins, 20 losses and 7 draws, for a total of 45.
= Ott had 22 points, Ives had 18 and Tran added 11. The three combined for 51 points.
= Ott had 22 points and nine rebounds, Ives had 18 points and Tran added 11. The three combined for 51 points.
= It carried 3,400 riders on Friday and 2,900 on Sunday. In all, 12,400 rode it last year.
= It will cut 850 jobs: 400 in Ohio, 250 in Texas and 200 abroad.
= It will cut 850 jobs, including 400 in Ohio, 250 in Texas and 100 abroad.
= Of the 120 seats in the chamber, Labor won 58, the Farmers 41 and the Greens 11.
= The storm killed 14 people, nine of them women and six of them children.
= Eleven people were taken to hospitals. Four were treated at St. Luke’s and five at Mercy. Two died.
= The plan drew 6,210 votes for and 4,115 against in the city. In all, 23,000 ballots were cast in the county.
= He ran for 84 yards and caught passes for 57 yards, and Ott gained 151 total yards.
= Lee got a fine of 5,000 francs, Diaz one of 4,000 francs, and Moss four months and 4,000 francs.
= She won 12 events in three years and 9 events in two, for a career total of 61.
= He has 14 goals and 20 assists in 31 games. Combined, they have 80 goals.
= Of the 120 seats, Labor won 58, up from 41 in 2019 and 31 in 2015.
= The two won 58 seats, the Farmers 41 and the Greens 31, giving Labor’s bloc a total of 72.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.numbers import Number
from copydesk.reading.outlines import AMOUNT, MONEY, Outline, every_outline
from copydesk.reading.tallies import Part, alike, amiss, noun_behind, parts, some_make
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"(?:\d|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\b)"
    r"[^.\n]* (?:and|or) [^.\n]*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
)
def tally(doc: Document) -> Iterator[Finding]:
    every = doc.read(every_outline)
    for at, outline in enumerate(every):
        before = (
            every[at - 1] if at and doc.segment(every[at - 1].span.start) == doc.segment(outline.span.start) else None
        )
        for found in (found for shape in TOTAL for found in shape.finditer(outline.text)):
            yield from _told_last(doc, outline, found)
        if before and (summing := SUMMING.match(outline.text)):
            yield from _told_after(doc, before, outline, summing)
        for found in (found for shape in OF_WHOLE for found in shape.finditer(outline.text)):
            yield from _told_first(doc, outline, found)
        if before and (turn := IN_TURN.match(outline.text)):
            yield from _told_before(doc, before, outline, turn)


def _told_last(doc: Document, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    """“84 yards and 57 yards, giving him 151 total yards”."""
    place = found.start("whole")
    start = max((each.end() for each in INCLUDING.finditer(outline.text, 0, found.start())), default=0)
    whole, noun = outline.number(place), noun_behind(outline.text, place)
    told = _list(outline.text, alike(parts(outline, start, found.start()), whole, noun))
    if not told or APART.search(outline.text, told[-1].place, place):
        return
    if not PARTIAL.search(outline.text, told[0].place, found.end()):
        sure = SUMMED_UP.fullmatch(outline.text, told[-1].place + 1, place) is not None
        yield from _compared(doc, whole, told, sure=sure)


def _told_after(doc: Document, before: Outline, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    """“Ott had 22, Ives 18 and Tran 11. The three combined for 51.”"""
    if len(parts(outline, found.start("whole"))) != 1 or PARTIAL.search(before.text) or PARTIAL.search(outline.text):
        return
    whole, noun = outline.number(found.start("whole")), noun_behind(outline.text, found.start("whole"))
    told = alike(parts(before), whole, noun)
    if told and _linked(before.text, told) and _near(whole, told):
        yield from _compared(doc, whole, told)


def _told_first(doc: Document, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    """“850 jobs: 400 in Ohio, 250 in Texas and 200 abroad”; the parts must count what the whole does."""
    place = found.start("whole")
    whole, noun = outline.number(place), noun_behind(outline.text, place)
    told = parts(outline, found.start("parts"), found.end("parts"))
    if PARTIAL.search(found["parts"]) or len(told) < 2 or any(part.noun not in ("", noun) for part in told):
        return
    closed = found["mark"] in (": ", " — ", "—", " – ", " - ")
    if _linked(outline.text, told) and (_more(whole, told) or (closed and _near(whole, told))):
        yield from _compared(doc, whole, told)


def _told_before(doc: Document, before: Outline, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    """“Eleven people were hurt. Four were treated at one hospital, five at another and two at a third.”"""
    wholes, told = parts(before), parts(outline)
    if len(wholes) != 1 or len(told) < 2 or PARTIAL.search(found[0]) or any(part.noun for part in told):
        return
    if _linked(outline.text, told) and _near(wholes[0].number, told) and _more(wholes[0].number, told):
        yield from _compared(doc, wholes[0].number, told)


def _linked(text: str, told: Sequence[Part]) -> bool:
    """Whether the parts are one list: a comma or an “and” between each two, an “and” before the last."""
    between = [text[one.place : other.place] for one, other in pairwise(told)]
    return len(told) > 1 and all(LINK.search(each) and len(each) < FAR for each in between) and " and " in between[-1]


def _list(text: str, told: tuple[Part, ...]) -> tuple[Part, ...]:
    """The last of the parts, those that are one list."""
    return next((told[at:] for at in range(len(told) - 1) if _linked(text, told[at:])), ())


def _near(whole: Number, told: Sequence[Part]) -> bool:
    return 0.75 < float(sum(part.number.value or 0 for part in told) / (whole.value or 1)) < 1.34


def _more(whole: Number, told: Sequence[Part]) -> bool:
    return sum(part.number.value or 0 for part in told) > (whole.value or 0)


def _compared(doc: Document, whole: Number, told: Sequence[Part], *, sure: bool = False) -> Iterator[Finding]:
    numbers = [part.number for part in told]
    made = amiss(doc, whole, numbers, sure=sure)
    if made and (sure or not some_make(whole, numbers)):
        last, *others = sorted((whole, *numbers), key=lambda number: -number.span.start)
        message = f"{made}, not {doc[whole.span]}: which is right?"
        yield Finding(last.span, message, related=tuple(number.span for number in reversed(others)))


N = f"[{AMOUNT}{MONEY}]"
COME_TO = (
    r"combin(?:ed|ing) for|total(?:s|ed|l?ing|led)?|add(?:s|ed|ing)? up to|c[oa]me to"
    r"|amount(?:s|ed|ing)? to"
)
TOTAL = (
    regex(rf"(?:an?|the|its|his|her|their) (?:[\w’'-]+ ){{0,2}}total of (?P<whole>{N})"),
    regex(rf"(?:{COME_TO}) (?P<whole>{N})"),
    regex(rf"finishing with (?P<whole>{N})(?=[.,;]|$)"),
    regex(rf"(?P<whole>{N})(?: [\w’'-]+){{0,2}} (?:in all|altogether|in total|all told|combined|total)\b"),
)
SUMMING = regex(
    rf"(?:(?:In all|In total|All told|Altogether|Together|Combined|Taken together)\b[^{N[1:-1]}]{{0,60}}"
    rf"|(?:The|All) (?:{AMOUNT}|pair|trio|duo|quartet) [^{N[1:-1]}]{{0,40}}?(?:{COME_TO}) )(?P<whole>{N})"
)
OF_WHOLE = (
    regex(rf"(?P<whole>{AMOUNT}) [^{N[1:-1]}:—–]{{3,60}}(?P<mark>: | ?[—–] ?)(?P<parts>.*)"),
    regex(rf"(?P<whole>{MONEY})(?: [^{MONEY}:—–]{{3,60}})?(?P<mark>: | ?[—–] ?)(?P<parts>.*)"),
    regex(
        rf"(?:^|[,;:—] |\band )[Oo]f (?:the |its |all )?(?P<whole>{N}) [^{N[1:-1]},]{{3,60}}(?P<mark>, )(?P<parts>.*)"
    ),
    regex(
        rf"(?P<whole>{AMOUNT}) [^{N[1:-1]},]{{3,40}}(?P<mark>, )"
        rf"(?P<parts>{AMOUNT} of (?:them|whom|which) (?P<at>in|on|at|from) .* and {AMOUNT} (?P=at) .*)"
    ),
)
IN_TURN = regex(rf"{AMOUNT} (?:was|were|died|went|came|[a-z]+ed) .* and {AMOUNT} ")
INCLUDING = regex(r"\bincluding ")
SUMMED_UP = regex(r"(?: [\w’'-]+){1,2}(?:,| ?[—–]| -) ?(?:or |for )?")
APART = regex(r" (?:and|but|while|as|when|after|before|who|which|that) |;")
LINK = regex(r"[,;]| and ")
FAR = 90
PARTIAL = regex(
    r"\b(?:includ\w+|among|at least|rest|remain\w*|some|only|each|every|per|additional|previous\w*|earlier|last"
    r"|compared|than|minus|less|plus|another|beat|career|season|up|down|rose|fell|from|average\w*)\b"
)
