"""An apostrophe that is missing, misplaced or one too many.

- The [[womens]] team won, and the [[childrens’]] home closed.
+ The women’s team won, and the children’s home closed.

- The firm lost [[its’]] way.
+ The firm lost its way.

- It is a [[days]] walk from here.

- They had two [[weeks]] notice and 10 [[years]] experience.
+ They had two weeks’ notice and 10 years’ experience.

- They [[did’nt]] and [[dont’]] care.
+ They didn’t and don’t care.

- It is two [[day’s]] drive and a [[years’]] time off.

- It is on [[Scotlands]] coast.
+ It is on Scotland’s coast.

= The women’s team won its match, and the peoples’ rights stood.
= It took two weeks, and notice was given; 10 years of experience; a three weeks old pup.
= ‘The firm and its’ was the title. The two Koreas, the Americas and both Germanys.
= In the last days work began. Ten years work has been done, he said.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"s['’]?[ .,]|n['’]t|nt['’ ]|(?:day|week|month|year|hour)['’]s|youve|they[rv]e",
)
def apostrophe(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index, meant, whole in _faults(doc, found):
        span = found.span(index, index)
        if whole and doc.text[span.end : span.end + 1] in ("'", "’"):
            span = span._replace(end=span.end + 1)
        right = meant if "'" in doc.text else meant.replace("'", "’")
        yield Finding(span, f"Write “{right}”.", (right,))


def _faults(doc: Document, found: Concordance) -> Iterator[tuple[int, str, bool]]:
    """The place, what to write there, and whether the apostrophe after the word is part of the fault."""
    for index in found.at(PEOPLE):
        if found.mark(index)[:1] in ("", "'") and found.words[index].text.islower():
            yield index, PEOPLE[found.folded[index]], True
    for index in found.at(("its",)):
        spaced = found.text[found.words[index].end + 1 : found.words[index].end + 2] == " "
        if found.mark(index) == "'" and spaced and not OPENING.search(doc.text, *_segment_before(doc, found, index)):
            yield index, "its", True
    for index in found.at(("days", "weeks", "months", "years", "hours")):
        unit = found.folded[index]
        if found.before(index) in ("a", "one") and found.after(index) in SPENT:
            yield index, f"{unit[:-1]}'s", False
        elif found.after(index) in EARNED and found.before(index).isalnum() and _numbered(found, index):
            yield index, f"{unit}'", False
    yield from _units(found)
    for index in found.at(TURNED):
        if found.words[index].text.islower():
            yield index, TURNED[found.folded[index]], True
    yield from _places(found)


def _units(found: Concordance) -> Iterator[tuple[int, str, bool]]:
    """“two day’s drive”, “a years’ time”."""
    for unit in ("day", "week", "month", "year", "hour"):
        for index in found.at((f"{unit}'s",)):
            if found.before(index) in NUMBERS and found.after(index):
                yield index, f"{unit}s'", False
        for index in found.at((f"{unit}s",)):
            if found.mark(index) == "'" and found.before(index) in ("a", "one"):
                yield index, f"{unit}'s", True


def _numbered(found: Concordance, index: int) -> bool:
    before = found.before(index)
    following = found.after(index + 1)
    return (before[0].isdigit() or before in NUMBERS) and following not in ("has", "have", "had", "is", "was", "were")


def _segment_before(doc: Document, found: Concordance, index: int) -> tuple[int, int]:
    segment = doc.segment(found.words[index].start)
    start = segment.span.start if segment else 0
    return start, found.words[index].start


def _places(found: Concordance) -> Iterator[tuple[int, str, bool]]:
    """“Scotlands coast”: a country with an s that makes no word of it."""
    for index in found.at(NATIONS):
        written = found.words[index].text
        if written.istitle() and found.after(index) and found.before(index) not in ("two", "both", "many"):
            yield index, f"{written[:-1]}'s", False


PEOPLE = {"womens": "women's", "mens": "men's", "childrens": "children's"}
OPENING = regex(r"(?:^|[\s(“\"])['‘]\w")
SPENT = frozenset("walk drive work journey pay wages notice ride worth sail march travel leave sleep".split())
EARNED = frozenset("notice experience imprisonment probation pay jail wages rest leave supervision grace".split())
NUMBERS = frozenset("two three four five six seven eight nine ten twelve several many few".split())
AUXILIARIES = "do does did is are was were has have had could would should".split()
TURNED = {
    **{f"{verb}'nt": f"{verb}n't" for verb in (*AUXILIARIES, "wo", "ca")},
    **{f"{verb}nt": f"{verb}n't" for verb in AUXILIARIES},
    "do'nt": "don't",
    "youve": "you've",
    "theyve": "they've",
    "theyre": "they're",
}
NATIONS = frozenset(
    """scotlands englands britains australias canadas irelands russias irans iraqs israels japans indias
    pakistans spains italys brazils mexicos ukraines africas europes londons californias floridas swedens
    norways egypts syrias nigerias kenyas""".split()
)
