"""Ask about an age that the year of birth does not give.

The story's day is when it was published, or the latest day that it names in full.

- On July 12, 2025, he met Ann Sayles, who was born at the light on March 9, 1931. “Well,” said Sayles, who is [[84]].
- @2014-05-02 Bo Diaz, [[48]], was born in 1960 in Leeds.
- @2014-05-02 Bo Diaz was born on June 3, 1960. Diaz, [[55]], said so.
- @2014-05-02 Bo Diaz (born 1960) ran. The [[38]]-year-old Bo Diaz won.
- Bo Diaz was born in 1960 and has led the choir since 2014. Diaz, [[43]], said so.
- Bo Diaz (born 1978) is, at [[35]], the youngest to win, the judges said Jan. 9, 2025.
- Bo Diaz, [[58]], who was born in 1957, will retire at the end of the 2025 season.

= On July 12, 2025, he met Ann Sayles, who was born at the light on March 9, 1931. “Well,” said Sayles, who is 94.
= @2014-05-02 Bo Diaz, 53, was born in 1960 in Leeds.
= @2014-05-02 Bo Diaz, 54, was born in 1960 in Leeds.
= @2014-05-02 Bo Diaz, 53, was born on June 3, 1960.
= @2014-05-02 Ann Diaz, born in 1960, met Bo Diaz. “Well,” said Diaz, who is 34.
= @2014-05-02 Bo Diaz, whose son Cy was born in 1990, is 53.
= @2014-05-02 Bo Diaz, 34, and Ann Diaz, born in 1960, met.
= Bo Diaz was born in 1960. Diaz, 43, said so.
= @2014-05-02 Bo Diaz was born in 1960. He was 48 when he moved.
"""

from collections.abc import Iterator
from datetime import date

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.dates import written
from copydesk.reading.names import names
from copydesk.reading.people import Aged, Born, ages, births, surname
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("born",),
)
def age(doc: Document) -> Iterator[Finding]:
    for born in doc.read(births):
        for aged in doc.read(ages):
            if aged.surname == born.surname and _one(doc, born, aged) and (expected := _expected(doc, aged, born)):
                message = f"{aged.name} is {aged.age} here and was born in {born.year}: {expected}."
                yield Finding(aged.span, message, related=(born.span,))


def _one(doc: Document, born: Born, aged: Aged) -> bool:
    """Whether both are said of one person: where several have the name, the one last named in full."""
    full = [name for name in doc.read(names) if len(name.words) > 1 and surname(name) == born.surname]
    if len({name.words[0] for name in full}) < 2:
        return True
    last = [max((name for name in full if name.span.start < each.span.start), default=None) for each in (born, aged)]
    return last[0] is not None and last[1] is not None and last[0].words[0] == last[1].words[0]


def _expected(doc: Document, aged: Aged, born: Born) -> str:
    """What the age should be, where it cannot be what it is."""
    today = doc.read(written)
    if today is None:
        then = born.year + aged.age  # or a year later
        since = max(map(int, SINCE.findall(doc.text)), default=0)
        if since > then + 1:
            return f"in {since} that makes {since - born.year} or so"
        return "that is yet to come" if then > date.today().year else ""
    years = today.year - born.year
    passed = not born.month or (today.month, today.day) >= (born.month, born.day or 1)
    right = {years - (not passed)} if born.month else {years - 1, years}
    slack = 0 if doc.published else 1
    if any(abs(aged.age - each) <= slack for each in right):
        return ""
    if doc.published and born.month and abs(aged.age - years) <= 1 and abs((today - _birthday(today, born)).days) < 10:
        return ""  # the story may be some days older
    return f"on {today:%B} {today.day}, {today.year}, that makes {' or '.join(map(str, sorted(right)))}"


def _birthday(today: date, born: Born) -> date:
    return date(today.year, born.month, min(born.day or 1, 28))


SINCE = regex(r"\b(?:[Ss]ince|[Ii]n|of)(?: the)? ((?:19|20)\d\d)\b")
