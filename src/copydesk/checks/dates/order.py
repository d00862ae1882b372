"""Put the month before the day, or the day before the month.

AP and Reuters write Oct. 13, 2022; the Guardian and the BBC, 13 October 2022. Source: AP on dates, as taught in its
users' summaries (Purdue OWL); the Reuters Handbook; BBC and Guardian copy.

- They met on [[13 October]] in Paris.
+ They met on Oct. 13 in Paris.

- It opened on [[4 July 1976]] at noon.
+ It opened on July 4, 1976, at noon.

= They met on Oct. 13 in Paris, and on July 4, 1976, too.
= She chaired the 5 May Foundation and saw 20 August storms.
= “We met on 13 October,” he said.
= They played until 13, March said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.regex import regex


@check(
    pattern=r"\d[ \x{a0}](?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)|\b[JFMASOND][a-z]{2,8}\.?[ \x{a0}]\d{1,2}\b"
)
def order(doc: Document, *, first: str = "month") -> Iterator[Finding]:
    yield from _month_first(doc) if first == "month" else _day_first(doc)


def _month_first(doc: Document) -> Iterator[Finding]:
    for found in DAY_MONTH.finditer(doc.text):
        month = table("months")["short"].get(found["month"], found["month"])
        right = f"{month} {int(found['day'])}"
        if year := found["year"]:
            right += f", {year}" + ("," if doc.text[found.end() : found.end() + 1].isspace() else "")
        yield Finding(Span(found.start("day"), found.end()), f"Put the month first: “{right}”.", (right,))


def _day_first(doc: Document) -> Iterator[Finding]:
    for found in MONTH_DAY.finditer(doc.text):
        month = table("months")["full"].get(found["month"], found["month"])
        day = int(found["day"])
        if not 1 <= day <= 31 or (month, day) in NAMED:
            continue
        right = f"{day} {month}" + (f" {found['year']}" if found["year"] else "")
        yield Finding(Span(*found.span()), f"Put the day first: “{right}”.", (right,))


NAMED = {("September", 11), ("July", 4)}  # the attacks and the holiday are called so in Britain, too
MONTHS = "|".join(table("months")["all"])
DAY_MONTH = regex(
    r"\b(?:on|[Oo]n|by|until|since|from|before|after|of|day,|dated|begins|began|ends|ended|opens|opened|closes"
    r"|closed|starts|started|born|died|due|is|was) (?P<day>[12]?\d|3[01])[ \u00a0]"
    rf"(?P<month>{MONTHS})(?:,? (?P<year>(?:1[89]|20)\d\d))?\b"
    r"(?! [A-Z][a-z]+ion\b)(?! [a-z]+s\b(?<!was)(?<!is))"
)
MONTH_DAY = regex(
    rf"(?<!\d )(?<!\d of )(?<![Tt]he )\b(?P<month>{MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?[ \u00a0]"
    r"(?P<day>\d{1,2})(?:, (?P<year>(?:1[89]|20)\d\d))?(?![\w%:–-]|[.,]\d| (?:million|billion|per cent|percent)\b)"
    r"(?! (?:[a-z]+ )?(?:people|men|women|children|[a-z]+s)\b(?<!was)(?<!is)(?<!as)(?<!has)(?<!this))"
)
