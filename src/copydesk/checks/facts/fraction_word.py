"""Ask about “half” or “a majority” beside a percentage that it is not.

- Nearly half ([[61%]]) of those asked agreed.
- One in five ([[25%]]) had left by then.
- More than a third, or [[28 percent]], said no.
- A majority of voters ([[48%]]) backed it.
- Two-thirds ([[56%]]) of the staff went.
- Three out of four pupils ([[65%]]) passed.

= Nearly half (48%) of those asked agreed.
= One in five (20%) had left by then, and about one in three (32%) later.
= More than a third, or 38 percent, said no.
= A majority of voters (52%) backed it.
= Two-thirds (67%) of the staff went, and a quarter (24%) came back.
= Half the staff went, up 61% from May.
= Almost half of them left. (61% of them are men.)
= Less than half (38%) agreed, and just over half (54%) did not.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.spans import counted
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    pattern=r"(?:half|thirds?|quarters?|fifths?|majority|(?:in|out of) (?:[a-z]+|\d+))[ a-z]*(?:\(|, or )[a-z "
    r"]*\d[\d.]*(?:%| ?per)",
)
def fraction_word(doc: Document) -> Iterator[Finding]:
    for found in WORDED.finditer(doc.text):
        said, about = float(found["rate"]), (found["about"] or "").strip().lower()
        least, most = _range(_value(found["fraction"].lower()), about)
        if found["fraction"].lower() == "majority":
            least, most = 50, 100
        if not least <= said <= most:
            span = Span(*found.span("share"))
            phrase = f"{found['about'] or ''}{found['fraction']}"
            yield Finding(
                span,
                f"{doc[span]} is not “{phrase}”: which is right?",
                related=(Span(found.start(), found.end("fraction")),),
            )


def _range(value: float, about: str) -> tuple[float, float]:
    """What percentages may be called so."""
    if about in ("nearly", "almost", "not quite", "just under", "close to"):
        return value - 6, value + 0.4
    if about in ("more than", "over", "just over", "at least", "upwards of"):
        return value - 0.5, value + (9 if value > 20 else 5)
    if about in ("less than", "fewer than", "under"):
        return 0, value
    return value - 3.6, value + 3.6


def _value(words: str) -> float:
    if found := RATIO.fullmatch(words):
        return 100 * counted(found["part"]) / counted(found["whole"])
    return FRACTIONS.get(words.replace("-", " ").removeprefix("a ").removeprefix("one "), 75)


FRACTIONS = {
    "half": 50, "third": 100 / 3, "quarter": 25, "fifth": 20, "two thirds": 200 / 3,
    "three quarters": 75, "two fifths": 40, "three fifths": 60, "four fifths": 80,
    "tenth": 10, "sixth": 100 / 6, "majority": 75,
}  # fmt: skip
NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
RATIO = regex(rf"(?P<part>{NUMBER})(?: out of(?: every)? | in(?: every)? )(?P<whole>{NUMBER})")
WORDED = regex(
    r"(?i:\b(?P<about>(?:nearly|almost|not quite|just under|close to|more than|over|just over|at least|upwards "
    r"of|less than|fewer than|under|about|around|roughly) )?"
    r"(?P<fraction>(?:two|three|four)[- ](?:thirds|quarters|fifths)|(?:a |one[- ])(?:third|quarter|fifth|sixth"
    r"|tenth)|half|majority"
    rf"|{NUMBER}(?: out of(?: every)? | in(?: every)? ){NUMBER}))"
    r"(?: (?!or\b|and\b|but\b|while\b)[\w’'-]+){0,5}(?: \(|, or )(?P<share>(?:about |around |roughly "
    r")?(?P<rate>\d+(?:\.\d+)?)(?:%| ?per ?cent\b))(?=[),.;]| of\b)"
)
