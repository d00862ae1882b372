"""Ask about an age at death that the years of a life do not give.

- Ann Lee (1932-2019) died at [[84]] in Leeds.
- Ann Lee, who was born in 1960 and died in 2014 aged [[48]], wrote it.
- Bo Diaz (June 3, 1932 – May 1, 2019) was [[88]] when he died.

= Ann Lee (1932-2019) died at 86 in Leeds.
= Ann Lee (1932-2019) died at 87 in Leeds.
= Ann Lee, who was born in 1960 and died in 2014 aged 53, wrote it.
= Ann Lee (1932-2019) sang at 84 concerts and wrote, at 30, a book.
= Ann Lee (1932-2019) married at 24.
= She ruled (1932-1950) and died at 84.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.sentences import sentence_at
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"[12]\d\d\d ?[-–—] ?(?:[A-Z][a-z]+\.? \d+, )?[12]\d\d\d\)|\bborn\b[^.\n]*\bdied\b",
)
def life_span(doc: Document) -> Iterator[Finding]:
    for found in LIFE.finditer(doc.text):
        sentence = sentence_at(doc, found.start())
        died = DIED.search(doc.text, found.end() - 1, sentence.end) if sentence else None
        years = int(found["to"] or found["to2"]) - int(found["from"] or found["from2"])
        if died and years > 15 and int(died["age"] or died["age2"]) not in (years, years - 1):
            name = "age" if died["age"] else "age2"
            message = (
                f"From {found['from'] or found['from2']} to {found['to'] or found['to2']} is {years - 1} "
                f"or {years} years, not {died[name]}."
            )
            yield Finding(Span(*died.span(name)), message, related=(Span(*found.span("life" if found["life"] else 0)),))


YEAR = r"(?:1[5-9]|20)\d\d"
LIFE = regex(
    rf"[A-ZÀ-Þ][\w.’'-]+ (?P<life>\((?:born )?(?:[A-Z][a-z]+\.? \d\d?, )?(?P<from>{YEAR}) ?[-–—] "
    rf"?(?:[A-Z][a-z]+\.? \d\d?, )?(?P<to>{YEAR})\))"
    rf"|\bborn\b[^.;\d]{{0,40}}(?:[A-Z][a-z]+\.? \d\d?, "
    rf")?(?P<from2>{YEAR})[^.;\d]{{0,60}}\bdied\b[^.;\d]{{0,40}}(?:[A-Z][a-z]+\.? \d\d?, )?(?P<to2>{YEAR})"
)
DIED = regex(
    r"(?:\b(?:died|dies|dead|passed away)\b[^.;\d]{0,60}?|\d )(?:\bat|\baged|\bat the age of|\bat age) "
    r"(?P<age>\d{2,3})\b(?! (?:[a-z]+s)\b)"
    r"|(?:, (?:aged )?|\b(?:aged|was|at the age of) )(?P<age2>\d{2,3})(?= when (?:he|she)|[.,;]? ?$|, died| at "
    r"(?:his|her) death)"
)
