"""Ask about malformed Roman numerals and a Super Bowl of another year.

- The game, Super Bowl [[LIIX]], drew a crowd.
- He fought in World War [[Ill]] and came home.
- They saw Super Bowl [[LVI]] in 2025 on a phone.
- Louis [[XIIII]] built it, and King Charles [[IIV]] sold it.
- The 1986 Super Bowl [[XXV]] was a rout.

= The game, Super Bowl LVIII, drew a crowd.
= He fought in World War II and came home.
= They saw Super Bowl LVI in 2022 on a phone.
= Louis XIV built it, and King Charles III lives in it.
= The team of 2006, in Super Bowl XLI, was better than that of 1986.
= World War I was a war that King Edward VII did not see.
= He saw every Super Bowl since 1990, up to Super Bowl LVI.
= Malcolm X and Chapter IC of the Henry MC Guild are no kings.
"""

from collections.abc import Iterator
from datetime import date

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"\b(?:Super Bowl|World War|WrestleMania|Louis|Charles|Henry|Edward|George|Elizabeth|James|William|Richard"
    r"|Paul|Benedict|Pius|Rocky|Final Fantasy) [IVXLl]+\b",
)
def roman(doc: Document) -> Iterator[Finding]:
    for found in NUMERAL.finditer(doc.text):
        span, written = Span(*found.span("numeral")), found["numeral"]
        if not WELL_FORMED.fullmatch(written):
            yield Finding(span, f"“{written}” is no Roman numeral.")
        elif found["name"] == "Super Bowl":
            yield from _of_another_year(doc, span, FIRST + _value(written))


def _of_another_year(doc: Document, span: Span, played: int) -> Iterator[Finding]:
    """The one of a season is played in the year after it."""
    sentence = sentence_at(doc, span.start) or span
    years = {int(year) for year in YEAR.findall(doc[sentence])}
    alone = len(years) == 1 and len(NUMERAL.findall(doc.text, *sentence)) == 1 and played <= date.today().year + 1
    if alone and not years & {played, played - 1} and BESIDE.search(doc.text, max(0, span.start - 20), span.end + 12):
        yield Finding(span, f"Super Bowl {doc[span]} was played in {played}: is the year wrong?")


def _value(numeral: str) -> int:
    values = [WORTH[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


FIRST = 1966
"""The first was played in January 1967."""
WORTH = {"I": 1, "V": 5, "X": 10, "L": 50}
NUMERAL = regex(
    r"\b(?P<name>Super Bowl|World War|WrestleMania|(?:King |Pope |Queen )?(?:Louis|Charles|Henry|Edward|George"
    r"|Elizabeth|James|William|Richard|John Paul|Benedict|Pius)|Rocky|Final Fantasy) "
    r"(?P<numeral>(?!IL\b)[IVXL]+|Ill|ll|lI|Il)\b"  # St. Charles IL
)
WELL_FORMED = regex(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
YEAR = regex(r"\b(?:19|20)\d\d\b")
BESIDE = regex(r"\b(?:in|the) (?:19|20)\d\d\b|\b(?:19|20)\d\d Super Bowl|Super Bowl [IVXL]+,? (?:in|\()")
