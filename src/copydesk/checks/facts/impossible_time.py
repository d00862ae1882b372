"""Ask about a time that no clock shows.

- The meeting starts at [[13 p.m.]] on Friday.
- Doors open at [[13:30 p.m.]] on Friday.
- The plane left at [[0:75 a.m.]] on Friday.
- The plane left at [[25:30]] on Friday.
- The train left at [[24:40]] and the call came in at [[25:10]] on Saturday.
- The plane left at [[7:62 p.m.]] on Friday.
- It ends at [[14.30pm]] each day.
- The train left the rails at [[13:75]] on Tuesday.
- There is a curfew from 10 p.m. to [[26:00]] for three nights.
- The plane landed at [[0:15 p.m.]] on Friday.
- They met at [[19 pm]], police said.
- It opens at [[12 a.m. noon]] daily.
- The rain stopped at [[12 p.m. midnight]] in Leeds.

= The meeting starts at 1 p.m. on Friday.
= The plane left at 23:59 on Friday and landed at 00:15.
= He ran it in 58:44, and she in 25:30.
= It was 12:30 a.m. when the rain stopped.
= He read Psalm 25:30 at 61:12 in the match.
= Shares of the 32 a.m.-shift workers rose.
= He read at 119:105 of the Psalms.
= The show starts at 7.30pm and ends at 11pm.
= At 19:62 he had the record. He was at 65:10 for 10 miles.
= Prices rose to $15 p.m. for the ads.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    segments=COPY,
    quotations="read",
    pattern=r"\b(?:1[3-9]|[2-9]\d|00?)(?:[:.]\d\d)? ?[apAP]\.?[mM]\b|\d[:.][6-9]\d ?[apAP]\.?[mM]\b"
    r"|\b(?:at|to|until|till) (?:2[4-9]|\d\d):\d\d\b|\b12(?::00)? ?[ap]\.?m\.? (?:noon|midnight)",
)
def impossible_time(doc: Document) -> Iterator[Finding]:
    for found in HALF_DAY.finditer(doc.text):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        span = Span(*found.span())
        if minute > 59:
            yield Finding(span, f"“{found[0]}” is no time: an hour has 60 minutes.")
        elif 12 < hour < 24:
            yield Finding(span, f"“{found[0]}” is no time: is {hour - 12}{found['half']} meant?")
        elif not hour and found["half"].strip()[0] in "pP":
            yield Finding(span, f"“{found[0]}” is no time: is 12:{minute:02} p.m. meant?")
        elif hour > 23:
            yield Finding(span, f"“{found[0]}” is no time: the clock stops at 12.")
    for found in (found for shape in WHOLE_DAY for found in shape.finditer(doc.text)):
        hour, minute = int(found["hour"]), int(found["minute"])
        if (60 * hour + minute > 1440 or minute > 59) and not RECORD.match(doc.text, found.end()):
            yield Finding(Span(*found.span("time")), f"“{found['time']}” is no time: a day has 24 hours of 60 minutes.")
    for found in WRONG_HALF.finditer(doc.text):
        right = "Noon is 12 p.m" if found["noon"] else "Midnight is 12 a.m"
        yield Finding(Span(*found.span()), f"{right}, not “{found[0]}”: which is meant?")


HALF_DAY = regex(
    r"(?<![\w$£€.,:–-])(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))?(?P<half>[ \u00a0]?(?:[ap]\.m\.|[ap]m\b"
    r"|[AP]M\b))(?![-\w])"
)
TIME = r"(?P<time>(?P<hour>\d\d):(?P<minute>\d\d))(?![\d:]|\.\d)"
WHOLE_DAY = (
    regex(
        r"\b(?:left|leaves|leave|departs?|departed|arrives?|arrived|landed|took off|started|starts|begins?|began|opens?"
        r"|opened|ends?|ended|meets?|met|happened|occurred|airs?|died|closes?|closed|came(?: in)?|called) at "
        rf"{TIME}"
    ),
    regex(rf"\bat (?=[0-2]){TIME}(?= (?:on )?[A-Z][a-z]+day\b| local time\b| (?:GMT|BST|UTC)\b)"),
    regex(rf"(?:[ap]\.?m\.?|\b(?:[01]\d|2[0-3]):[0-5]\d) (?:to|until|till) {TIME}"),
)
RECORD = regex(r" (?:of|in|into|mark|left|remaining|minutes|for [a-z\d]+ (?:miles|kilomet\w+|laps)|to)\b")
WRONG_HALF = regex(r"\b12(?::00)? ?(?:a\.?m\.? (?P<noon>noon)|p\.?m\.? midnight)\b")
