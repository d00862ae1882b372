"""Ask about a total that its parts do not make.

- The blast hurt 18 people: 12 adults and [[5]] children.
- Seven people, four men and [[two]] women, were held.
- The airline dropped 212 flights over the weekend. It cut 118 flights Friday, 64 on Saturday and [[40]] on Sunday.
- The city will spend $3.2 million: $1.2 million for roads, $800,000 for parks and [[$900,000]] for buses.
- The council has 15 seats. Labor holds 7 seats, the Greens 5 and independents [[4]].
- Police arrested five people: [[three]] men and a woman.

= The blast hurt 18 people: 12 adults and 6 children.
= Police arrested four people: three men and a woman.
= She has 12 titles, 5 on clay and 3 on grass.
= Seven people, four men and three women, were held.
= Seven people, including four men and two women, were held.
= The airline dropped 212 flights over the weekend. It cut 118 flights Friday, 64 on Saturday and 30 on Sunday.
= At least 212 flights were dropped. It cut 118 flights Friday, 64 on Saturday and 40 on Sunday.
= Lee’s team counted 19 snails. Diaz’s counted 23. Eleven were counted by both, for a total of 31.
= The house has four rooms, two baths and three beds.
= Seven people, four of them women and two of them children, were held.
= The firm cut 300 jobs. It cut 50 jobs in Ohio, 40 in Iowa and 30 in Utah.
= Iowa would get five of the 10 new judges - four permanent judges and one temporary judge.
= The firm will spend $3 million: $1.2 million for roads, $800,000 for parks and the rest for buses.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from copydesk.check import COPY, Document, Finding, check
from copydesk.lexicon import table
from copydesk.reading.numbers import COUNTS, Number
from copydesk.reading.outlines import AMOUNT, MONEY, OTHER, Outline, every_outline
from copydesk.reading.tallies import amiss
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("and", "or"),
    pattern=r"(?:\d|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven"
    r"|[Tt]welve)\b) ?[a-z][^.\n]* (?:and|or) [^.\n]*(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve)\b)",
)
def total(doc: Document) -> Iterator[Finding]:
    every = doc.read(every_outline)
    for at, outline in enumerate(every):
        if len(outline.numbers) < 3 - bool(ONE.search(outline.text)) or PARTIAL.search(outline.text):
            continue
        wholes = [found for shape in _shapes(outline.text) for found in shape.finditer(outline.text)]
        told = [finding for found in wholes for finding in _compared(doc, outline, found)]
        yield from told or _told_before(doc, every[max(0, at - 3) : at], outline)


def _shapes(text: str) -> Iterator[re.Pattern[str]]:
    """What may be found in this sentence: each of the patterns takes a millisecond or two to compile."""
    people, placed, money = WHOLE_FIRST
    if MONEY in text:
        yield money
    if APART.search(text):
        yield people
        yield placed


def _told_before(doc: Document, before: tuple[Outline, ...], outline: Outline) -> Iterator[Finding]:
    """What stands in one sentence and is summed up in an earlier one."""
    for found in IN_TURN.finditer(outline.text):
        yield from _with_earlier(doc, before, outline, found)
    for found in UNNAMED.finditer(outline.text) if before else ():
        yield from _with_the_one_before(doc, before[-1], _parts(outline, found))


def _compared(doc: Document, outline: Outline, found: re.Match[str]) -> Iterator[Finding]:
    whole = outline.group(found, "whole")
    if PART_OF.search(outline.text, 0, found.start("whole")):
        return
    parts = tuple(part for part in _parts(outline, found) if not whole.unit or part.unit)  # “two gifts, $1 and $2”
    nouns = [*found["noun"].split()[:1], *WORD_AFTER.findall(found["parts"])]
    single = len(ONE.findall(found["parts"]))
    if len(parts) + single < 2 or any(noun in UNFIT or noun in table("measures")["units"] for noun in nouns):
        return
    noun = found["noun"].split()[-1] if found["noun"] else ""
    if noun and not whole.unit and not (_plural(noun) if found["mark"] != ", " else noun in PEOPLE):
        return
    yield from _added_up(doc, whole, parts, single)


def _plural(noun: str) -> bool:
    return noun.endswith("s") or noun in IRREGULAR


def _parts(outline: Outline, found: re.Match[str]) -> tuple[Number, ...]:
    told = outline.numbers_in(found.start("parts"), found.end("parts"))
    return tuple(part for part in told if part.form in COUNTS)


def _added_up(doc: Document, whole: Number, parts: tuple[Number, ...], single: int = 0) -> Iterator[Finding]:
    """`single`: how many of the parts are one, “a woman”."""
    if made := amiss(doc, whole, parts, single):
        last, *others = sorted((whole, *parts), key=lambda number: -number.span.start)
        message = f"{made}, not {doc[whole.span]}: which is right?"
        yield Finding(last.span, message, related=tuple(number.span for number in reversed(others)))


def _with_earlier(
    doc: Document, before: tuple[Outline, ...], outline: Outline, found: re.Match[str]
) -> Iterator[Finding]:
    """“It cut 118 flights Friday, 64 on Saturday and 40 on Sunday”, after “212 flights”."""
    noun, parts = next(filter(_plural, found["noun"].split()), ""), _parts(outline, found)
    if not noun or noun in UNFIT or len(parts) < 3 or any(part.form not in COUNTS for part in parts):
        return
    wholes = [number for each in before for number in _of_noun(each, noun)]
    values = [part.value or Decimal(0) for part in parts]
    if len({whole.value for whole in wholes}) != 1 or wholes[0].approximate:
        return
    whole = wholes[0]
    if whole.value and 0.85 < float(sum(values) / whole.value) < 1.18:
        yield from _added_up(doc, whole, parts)


def _with_the_one_before(doc: Document, before: Outline, parts: tuple[Number, ...]) -> Iterator[Finding]:
    """“It gave 610 to homes, 420 to shops and 310 to farms”, after a sentence with one number."""
    amounts = [number for number in before.numbers if number.form in COUNTS[:2]]
    values = sum((part.value or Decimal(0) for part in parts), Decimal(0))
    if len(parts) < 3 or len(amounts) != 1:
        return
    if 0.85 < float(values / (amounts[0].value or 1)) < 1.18:
        yield from _added_up(doc, amounts[0], parts)


def _of_noun(outline: Outline, noun: str) -> Iterator[Number]:
    for place, number in zip(outline.places, outline.numbers, strict=True):
        if (
            outline.text[place] in AMOUNT + MONEY
            and number.value
            and re.match(rf" (?:[\w’'-]+ )?{noun}\b", outline.text[place + 1 : place + 40])
        ):
            yield number


N = f"[{AMOUNT}{MONEY}]"
WORDS = (
    r"(?: (?!and\b|or\b|of\b|to\b|in\b|from\b|who\b|that\b|for\b|at\b|on\b|was\b|were\b|with\b|after\b"
    r"|million\b)[\w’'-]+)"
)
PURPOSE = rf"(?: (?!and\b|or\b)[\w’'{OTHER}-]+){{0,6}}"
LISTED = rf"{AMOUNT}{WORDS}{{1,3}}(?:, {AMOUNT}{WORDS}{{1,3}})*,? and (?:{AMOUNT}|(?:an?|one))?{WORDS}{{1,2}}"
PLACED = (
    rf"{AMOUNT} (?P<at>in|on|from|at|for|to|by)\b{PURPOSE}"
    rf"(?:, {AMOUNT} (?P=at)\b{PURPOSE})*,? and {AMOUNT} (?P=at)\b{PURPOSE}"
)
CLOSED = r"(?=,| ?[—–]| - |\.|\)|$|;| (?:were|was|are|have|had|died)\b)"
MARK = r"(?P<mark>, | ?[—–] ?| - |: | \()"
WHOLE_FIRST = (
    regex(rf"(?P<whole>{AMOUNT})(?P<noun>{WORDS}{{1,3}}){MARK}(?P<parts>{LISTED}){CLOSED}"),
    regex(rf"(?P<whole>{AMOUNT})(?P<noun>{WORDS}{{1,3}})(?: (?:was|were) \w+)?{MARK}(?P<parts>{PLACED}){CLOSED}"),
    regex(
        rf"(?P<whole>{MONEY})(?P<noun>{PURPOSE})(?P<mark> ?[—–] ?| - |: )"
        rf"(?P<parts>{MONEY}{PURPOSE}(?:, {MONEY}{PURPOSE})*,? and {MONEY}){PURPOSE}(?=,| ?[—–]| - |\.|$|;)"
    ),
)
ONE = regex(r"(?:, |\band )(?:an?|one) (?=[a-z])")
UNNAMED = regex(rf"(?<!{N} )(?P<noun>)(?P<parts>{PLACED}){CLOSED}")
EACH = rf"(?:[\w’'-]+ ){{0,3}}[{AMOUNT}{MONEY}{OTHER}]"
APART = regex(rf"{AMOUNT} [^{AMOUNT}]{{2,60}}(?:, | ?[—–] ?| - |: | \(){AMOUNT}")
IN_TURN = regex(
    rf"(?P<parts>{N}(?P<noun>{WORDS}{{1,2}}){PURPOSE}, {EACH}{PURPOSE}(?:, {EACH}{PURPOSE})*,? and {EACH})(?! "
    rf"(?:of|to)\b)"
)
WORD_AFTER = regex(rf"{N} ([\w’'-]+)")
PARTIAL = regex(
    r"\b(?:includ\w+|among|others?|at least|of them|of whom|of which|more|rest|remain\w*|some|only|both|each"
    r"|every|per|additional|extra|previous\w*|then|now"
    r"|earlier|last|compared|than|against|aged?|minus|less|plus|another|score|beat)\b",
)
PART_OF = regex(rf"[{AMOUNT}{OTHER}] of (?:the |its )?$")
IRREGULAR = frozenset("people men women children police".split())
PEOPLE = frozenset(
    """people persons passengers members victims workers students children players officers soldiers inmates patients
    residents suspects employees employes staffers judges teachers civilians defendants jurors medals seats animals
    homes buildings structures vehicles buses ships planes schools pupils adults migrants""".split()
)
UNFIT = frozenset(
    """years year months weeks days hours minutes seconds times percent points per yards games matches sets ages
    year-old years-old more other others of""".split()
)
