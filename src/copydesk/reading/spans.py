"""Years, and numbers of years, as they are written."""

from copydesk.document import Document
from copydesk.reading.cardinals import worth
from copydesk.regex import regex


def counted(words: str) -> int:
    return int(words) if words.isdigit() else worth(words)


def told_from_another_year(doc: Document, position: int, year: int, today: int) -> bool:
    """Whether what stands here is told from another year than the story's: “In 2012 it marked …”."""
    segment = doc.segment(position)
    if segment is None:
        return False
    start, end = max(segment.span.start, position - 200), min(segment.span.end, position + 200)
    others = {int(each) for each in ANY_YEAR.findall(doc.text, start, end)} - {year, today}
    return bool(others) or THEN.search(doc.text, start, end) is not None


YEAR = r"(?:1[5-9]|20)\d\d"
YEARS = (
    r"(?P<years>\d{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen"
    r"|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?))"
)
ABOUT = (
    r"(?P<about>(?i:about|nearly|almost|some|more than|over|around|roughly|at least|just over|less than|only"
    r"|exactly|just) )?"
)
ANY_YEAR = regex(rf"\b{YEAR}\b")
THEN = regex(r"\b(?:at the time|then|that year|by then)\b")
