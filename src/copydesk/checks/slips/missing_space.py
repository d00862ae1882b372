"""Put a space after a mark, and around brackets and quotation marks.

A space lost where two sentences meet, after a comma or before a bracket. Web addresses, file names, initials, clock
times, plurals in brackets and names that are written so stay as they are.

- The town was [[asleep.Nobody]] heard it.
+ The town was asleep. Nobody heard it.

- He joined it in [[1974.A]] year later he led it.
+ He joined it in 1974. A year later he led it.

- In [[Leeds,said]] the mayor, it was quiet.
+ In Leeds, said the mayor, it was quiet.

- The meeting begins at 7 [[p.m.Monday]] at the library.
+ The meeting begins at 7 p.m. Monday at the library.

- He met [[Sen.Lee]] of the Labour [[Party(LP]]), a firm worth [[$1.1million]].
+ He met Sen. Lee of the Labour Party (LP), a firm worth $1.1 million.

- It [[was200]] dollars for [[a200-mile]] trip of [[5days]].
+ It was 200 dollars for a 200-mile trip of 5 days.

- It was over, he [[said.“We]] lost.”
+ It was over, he said. “We lost.”

- “We [[won,”she]] said.
+ “We won,” she said.

- The ship from [[S.Korea]] left [[St.John]] without the mail from [[P.O.Box]] 12.
+ The ship from S. Korea left St. John without the mail from P.O. Box 12.

= See www.example.com, notes.txt, Booking.com or the .NET pages; will.i.am and One.Tel did.
= She has a Ph.D. from the U.S.-led school and wrote to J.K.Rowling at 7:30 a.m., No.1 in the list.
= It cost 1,000 pounds or £1.1million, at 2Mbps, said the MP(s) of the TL;DR party.
= The methanol cloud W3(OH) is (un)likely to be (s)he, and 401(k)s are 501(c)(3)s.
= Yahoo!, the firm, has “A”s and the ’90s; she is 6'5" and he said "no".
= He waited...then left; the Zafi.D virus came, and HEALTHCARE.GOV went down.
"""

import re
from collections.abc import Callable, Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.lexicon import Lexicon
from copydesk.reading.abbreviations import SHORT
from copydesk.reading.quotations import quotations
from copydesk.regex import regex

LETTER = "A-Za-zÀ-ɏ"  # Latin letters; RE2 takes long to build the class of all letters
TRIGGER = (
    rf"(?:[{LETTER}\d]{{2}}|%)[.!?…:][”’\")]*[A-Z“‘]|[{LETTER}\d],[{LETTER}]|[{LETTER}],\d|[{LETTER}];[{LETTER}]"
    rf"|[a-z]{{2}}\.[a-z]{{2}}|\d(?:million|billion|trillion|people|percent|years|days|miles)|[a-z]\d[\d,]"
    rf"|[{LETTER}]\([{LETTER}]|\)[{LETTER}]"
    rf"|[{LETTER}.,;:!?]“|”[{LETTER}]|[{LETTER}.,;:!?]\"[{LETTER}]|[ap]\.m\.[A-Z]|\b(?:[NSEW]|St|P\.O)\.[A-Z][a-z]|\d,(?:19|20)\d\d"
)


@check(level=Level.ERROR, pattern=TRIGGER, segments=COPY, quotations="read")
def missing_space(doc: Document) -> Iterator[Finding]:
    for pattern, lost in GAPS:
        for found in pattern.finditer(doc.text):
            if lost is None or lost(found, doc.lexicon):
                yield _finding(doc, Span(*found.span()), found.start("gap"))
    yield from _around_quotations(doc)


def _finding(doc: Document, span: Span, gap: int) -> Finding:
    before, after = doc.text[span.start : gap], doc.text[gap : span.end]
    return Finding(span, f"Put a space between “{before}” and “{after}”.", (f"{before} {after}",))


def _around_quotations(doc: Document) -> Iterator[Finding]:
    for quotation in doc.read(quotations):
        if quotation.mark in DOUBLE:
            start, end = quotation.span
            yield from _at_mark(doc, start, start, quotation.inner.start)
            if quotation.closed:
                yield from _at_mark(doc, end, quotation.inner.end, end)


def _at_mark(doc: Document, gap: int, start: int, end: int) -> Iterator[Finding]:
    """Whether the mark that runs from `start` to `end` has a word on both sides of it."""
    before = WORD_BEFORE.search(doc.text, max(0, start - 24), start)
    after = WORD_AFTER.match(doc.text, end)
    if before and after and (gap == start or len(after[0]) > 1):
        yield _finding(doc, Span(before.start(), after.end()), gap)


def _sentences_meet(found: re.Match[str], lexicon: Lexicon) -> bool:
    before, after = found["before"], found["after"]
    if before.islower():
        return lexicon.knows(before) and (lexicon.knows(after) or lexicon.frequency(before) >= COMMON)
    if before.istitle() and min(len(before), len(after)) >= LONG and lexicon.knows(after):
        return before not in SHORT and found.string[found.end() : found.end() + 1] == " "  # “Stoppard.Gervais said”
    if len(after) == 1:
        return YEAR.fullmatch(before) is not None and NEXT_WORD.match(found.string, found.end()) is not None
    return lexicon.is_word(after) and lexicon.frequency(after) >= COMMON and not ALONE.fullmatch(before)


def _words_meet(found: re.Match[str], lexicon: Lexicon) -> bool:
    before, after = found["before"], found["after"]
    return not (before.isupper() and after.isupper()) and (lexicon.knows(before) or lexicon.knows(after))


def _runs_on(found: re.Match[str], lexicon: Lexicon) -> bool:
    return lexicon.frequency(found["before"]) >= COMMON


def _label(found: re.Match[str], lexicon: Lexicon) -> bool:
    return lexicon.is_word(found["before"]) and lexicon.knows(found["after"])


def _bracket_opens(found: re.Match[str], lexicon: Lexicon) -> bool:
    inside = found["inside"]
    worded = " " in inside or (inside[0].isupper() and len(inside) > 1) or (len(inside) > 4 and lexicon.is_word(inside))
    return worded and lexicon.knows(found["before"])


def _bracket_closes(found: re.Match[str], lexicon: Lexicon) -> bool:
    opened = found.string.rfind("(", max(0, found.start("gap") - 200), found.start("gap"))
    inside = found.string[opened + 1 : found.start("gap") - 1]
    if opened < 0 or found.string[opened - 1 : opened].isalnum():
        return False  # poly(vinyl)alcohol
    return (" " in inside or not inside.islower()) and len(inside) > 1 and lexicon.knows(found["after"])


Lost = Callable[[re.Match[str], Lexicon], bool]  # whether a space is lost where the pattern matches
LETTER = r"[^\W\d_]"
START = r"(?<![\w.@#/&'’-])"
END = r"(?![\w@/]|\.\w)"
GAPS: tuple[tuple[re.Pattern[str], Lost | None], ...] = (  # None: always
    (
        regex(
            rf"{START}(?P<before>{LETTER}{{2,}}|\d+%?)(?:\.|[!?]+|…)[”’\")]*(?P<gap>)(?P<after>[A-Z][a-z]+|[AI]\b){END}"
        ),
        _sentences_meet,
    ),
    (regex(rf"{START}(?P<before>{LETTER}{{2,}})[,;](?P<gap>)(?P<after>{LETTER}{{2,}}){END}"), _words_meet),
    (regex(rf"{START}{LETTER}{{3,}},(?P<gap>)\d+\b"), None),
    (regex(rf"{START}\d+,(?P<gap>)[a-z]{{3,}}{END}"), None),
    (regex(r"(?<=[a-z.] )\d\d?,(?P<gap>)(?:19|20)\d\d\b"), None),
    (regex(rf"{START}(?P<before>[a-z]{{3,}}):(?P<gap>)(?P<after>[A-Z][a-z]+){END}"), _label),
    (
        regex(rf"{START}(?P<before>[a-z]{{3,}})\.(?P<gap>)(?:the|he|she|they|but|and|that|there|this|it){END}"),
        _runs_on,
    ),
    (
        regex(r"(?<![\d.,£€])\$?\d[\d.,]*(?P<gap>)(?:million|billion|trillion|people|percent|years|days|miles)\b"),
        None,
    ),
    (
        regex(
            rf"{START}(?:was|were|is|are|the|of|to|about|than|at|by|for|from|over|only|and|nearly|some|in)(?P<gap>)\d[\d,]*\d{END}"
        ),
        None,
    ),
    (regex(rf"{START}(?:a|the)(?P<gap>)\d{{2,}}-[a-z]+"), None),
    (regex(r"\b[ap]\.m\.(?P<gap>)[A-Z][a-z]{2,}\b"), None),
    (
        regex(
            r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sgt|Lt|Capt|Rev|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?P<gap>)[A-Z\d][a-z\d]*"
        ),
        None,
    ),
    (
        regex(rf"{START}[NSEW]\.(?P<gap>)(?:Korea|Africa|Carolina|Dakota|Yorks|Sudan|Vietnam|Virginia|Yemen)n?s?{END}"),
        None,
    ),
    (regex(rf"{START}St\.(?P<gap>)[A-Z][a-z]{{2,}}{END}"), None),
    (regex(rf"{START}P\.O\.(?P<gap>)Box{END}"), None),
    (
        regex(rf"{START}(?P<before>{LETTER}{{3,}})(?P<gap>)\((?=(?P<inside>{LETTER}[^()]*)\)){LETTER}+"),
        _bracket_opens,
    ),
    (regex(rf"(?P<last>[^\W_]*)\)(?P<gap>)(?P<after>{LETTER}{{2,}})"), _bracket_closes),
)
YEAR = regex(r"(?:1[89]|20)\d\d")
NEXT_WORD = regex(r" [a-z]{2,}")
ALONE = regex(r"[A-Z]\w?")
DOUBLE = ("“", '"')
WORD_BEFORE = regex(rf"(?<![\w.@#/-]){LETTER}{{2,}}[.,;:!?]?$")
WORD_AFTER = regex(rf"{LETTER}[\w’']*")
COMMON = 4.5
LONG = 4  # letters
