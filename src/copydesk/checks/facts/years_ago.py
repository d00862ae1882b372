"""Ask about a number of years that the years named do not give.

- @2022-05-02 The mill closed in 1999, [[13 years ago]], and never reopened.
- @2019-05-02 The town marked the [[60th anniversary]] of the 1970 strike.
- He was mayor from 2004 to 2010, [[four years]], and then left.
- She ruled for [[12 years]], from 1990 to 2010.
- On June 3, 2022, he spoke of the fire in 1999, [[13 years ago]], and wept.
- @2022-05-02 Nearly [[30 years ago]], in 1982, the mill burned.

= @2022-05-02 The mill closed in 1999, 23 years ago, and never reopened.
= @2022-05-02 The mill closed in 1999, about 25 years ago.
= The mill closed in 1999, 13 years ago, and never reopened.
= @2019-05-02 The town marked the 49th anniversary of the 1970 strike.
= @2019-05-02 The town marked the 50th anniversary of the 1970 strike.
= @2019-05-02 In 2012 the town marked the 40th anniversary of the 1972 strike.
= He was mayor from 2004 to 2010, six years, and then left.
= He was mayor from 2004 to 2010, seven years in all.
= @2022-05-02 In 2012, the mill marked its birth in 1999, 13 years ago then.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.cardinals import worth
from copydesk.reading.dates import written
from copydesk.reading.quotations import quoted
from copydesk.regex import regex


@check(segments=COPY, quotations="read", pattern=r"\b(?:1[5-9]|20)\d\d,? (?:\w+ ){0,2}[\w-]+ years ago|years ago,? in (?:1[5-9]|20)\d\d|\d(?:st|nd|rd|th) anniversary|(?:from|between) (?:1[5-9]|20)\d\d (?:to|until|and) (?:1[5-9]|20)\d\d,? |years,? (?:from|between) (?:1[5-9]|20)\d\d")
def years_ago(doc: Document) -> Iterator[Finding]:
    for found in SPAN.finditer(doc.text):
        told = _number(found["years"] or found["years2"])
        years = int(found["to"] or found["to2"]) - int(found["from"] or found["from2"])
        if years > 0 and abs(told - years) > 1 and not (found["about"] and abs(told - years) <= 0.15 * years + 1):
            name = "span" if found["span"] else "span2"
            message = f"From {found['from'] or found['from2']} to {found['to'] or found['to2']} is {years} years: which is right?"
            yield Finding(Span(*found.span(name)), message)
    today = doc.read(written)
    if today is None:
        return
    for found in AGO.finditer(doc.text):
        year, told, name = int(found["year"] or found["year2"]), found["years"] or found["years2"], "ago" if found["ago"] else "ago2"
        years = today.year - year
        slack = max(2, 0.2 * years) if found["about"] or found["about2"] else 1
        span = Span(*found.span(name))
        if years >= 0 and abs(_number(told) - years) > slack and not quoted(doc, span) and not _then(doc, found.start(), year, today.year):
            yield Finding(span, f"From {year} to {today.year} is {years} years: which is right?", related=(Span(*found.span("year" if found["year"] else "year2")),))
    for found in ANNIVERSARY.finditer(doc.text):
        year, told = int(found["year"]), int(found["nth"])
        years = today.year - year
        if abs(told - years) > 1 and not _then(doc, found.start(), year, today.year):
            message = f"From {year} to {today.year} is {years} years: which is right?"
            yield Finding(Span(*found.span("anniversary")), message, related=(Span(*found.span("year")),))


def _then(doc: Document, position: int, year: int, today: int) -> bool:
    """Whether the sentence is told from another year than the story's."""
    segment = doc.segment(position)
    around = doc.text[max(segment.span.start, position - 200) : position + 200] if segment else ""
    return any(int(other) not in (year, today) for other in OTHER_YEAR.findall(around.split("\n")[0])) or THEN.search(around) is not None


def _number(words: str) -> int:
    return int(words) if words.isdigit() else worth(words)


YEAR = r"(?:1[5-9]|20)\d\d"
NUMBER = (
    r"(?:\d{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?))"
)
ABOUT = r"(?:(?i:about|nearly|almost|some|more than|over|around|roughly|at least|just over|less than|only|exactly|just) )"
AGO = regex(
    rf"\b[Ii]n (?P<year>{YEAR}), (?P<about>{ABOUT})?(?P<ago>(?P<years>{NUMBER}) years ago)\b"
    rf"|(?P<about2>{ABOUT})?(?<!\w)(?P<ago2>(?P<years2>{NUMBER}) years ago),? in (?P<year2>{YEAR})\b"
)
ANNIVERSARY = regex(
    rf"\b(?P<anniversary>(?P<nth>\d{{1,3}})(?:st|nd|rd|th) anniversary) of (?:the |its |his |her |their )?(?:[\w’'-]+ ){{0,5}}?(?:in )?(?P<year>{YEAR})\b(?!-)"
)
SPAN = regex(
    rf"\b(?:from|between) (?P<from>{YEAR}) (?:to|until|and) (?P<to>{YEAR}), (?P<about>{ABOUT})?(?P<span>(?P<years>{NUMBER}) years)\b(?! (?:after|before|later|ago|earlier|old|into|in prison|older))"
    rf"|\bfor (?P<span2>(?P<years2>{NUMBER}) years), (?:from|between) (?P<from2>{YEAR}) (?:to|until|and) (?P<to2>{YEAR})\b"
)
OTHER_YEAR = regex(rf"\b{YEAR}\b")
THEN = regex(r"\b(?:at the time|then|that year|by then)\b")
