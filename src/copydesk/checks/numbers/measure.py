"""Write a figure with a unit of measure, however small it is.

AP keeps figures for sizes, distances, weights and temperatures: a 6-foot fence, 5 feet 6 inches tall, 3 miles away.
Source: AP on numerals and dimensions (writingexplained.org, University of Richmond's AP style at a glance).

- The [[six-foot]] fence fell.
+ The 6-foot fence fell.

- The crater is [[nine]] feet wide, [[three]] miles from the road.
+ The crater is 9 feet wide, 3 miles from the road.

- The [[5 foot 6]] guard led them.
+ The 5-foot-6 guard led them.

- Ice slowed the trucks to [[five]] mph.
+ Ice slowed the trucks to 5 mph.

- A cup is [[seventy-five]] cents.
+ A cup is 75 cents.

- The snow was [[four]] inches deep.
+ The snow was 4 inches deep.

= The 6-foot fence fell, and the crater is 9 feet wide.
= Six feet of snow fell, and he landed on his two feet.
= A miss is as good as a mile; they gave one inch in seventy-five miles.
= “It is three miles,” she said; the Five Mile Creek rose.
= He sold two-by-fours, and two tons or three.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.cardinals import cardinal_before
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex

WORDS = "two|three|four|five|six|seven|eight|nine"
UNITS = (
    "feet|foot|inch|inches|mile|miles|yard|acre|acres|pound|pounds|ton|degree|degrees|kilometers|meters|liters|gallons"
    "|cents|mph|kph|knots"
)


@check(pattern=rf"\b(?:{WORDS})[ -](?:{UNITS})\b|\d[ -]foot[ -]\d")
def measure(doc: Document) -> Iterator[Finding]:
    for found in UNIT.finditer(doc.text):
        number = cardinal_before(doc, found.start())
        if (
            number is None
            or not (1 < number.value < 10 or found["unit"] == "cents")
            or not doc.text[number.span.start].islower()
        ):
            continue
        if not opens_sentence(doc, number.span.start) and not MORE.search(doc.text, 0, number.span.start):
            joined = found["joint"] == "-"
            span = Span(number.span.start, found.end("unit")) if joined else number.span
            right = f"{number.value}-{found['unit']}" if joined else str(number.value)
            yield Finding(span, f"Use a figure with a unit of measure: “{right}”.", (right,))
    for found in HEIGHT.finditer(doc.text):
        right = f"{found['feet']}-foot-{found['inches']}"
        yield Finding(Span(*found.span()), f"Join a height before a noun: “{right}”.", (right,))


UNIT = regex(
    rf"(?P<joint>[ -])(?P<unit>{UNITS})\b(?! (?:and a half|or|to) )(?!-\w)"
    r"(?!(?<=two feet)(?! (?:tall|high|wide|deep|long|from|away|above|below|of)))"
)
MORE = regex(rf"(?:hundred|thousand|\b(?:one|{WORDS}|ten|\d+|between|from) (?:to|or|and)|\b(?:or|and)|-)[ -]?\Z")
HEIGHT = regex(r"(?<![\w-])(?P<feet>[4-7])(?P<joint>[ -])foot(?!-\d)[ -](?P<inches>\d|1[01])(?= [a-z])")
