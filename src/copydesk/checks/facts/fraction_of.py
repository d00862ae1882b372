"""Ask about “half” or “a third” of a number beside a part that it is not.

- Half of the 48 pupils, or [[20]], were sick.
- A third of the 60 members ([[15]]) voted no.
- More than half of the 30 shops, [[12]], have closed.
- Two-thirds of the 90 seats, or [[45]], were sold.
- Fewer than half of the 40 nurses, [[25]] in all, went.

= Half of the 48 pupils, or 24, were sick.
= A third of the 60 members (20) voted no.
= More than half of the 30 shops, 17, have closed.
= Nearly half of the 30 shops, 14, have closed.
= Two-thirds of the 91 seats, or 60, were sold.
= About a third of the 64 members, or 20, voted no.
= Half of the 48 pupils, 20 of them boys, were sick.
= Half of the 48 pupils, 10 to 12 years old, were sick.
= Half of the 48 pupils, 15 teachers and a nurse were sick.
= A quarter of the 400 homes, 12% more than in May, were sold.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, Span, check
from copydesk.reading.spans import counted
from copydesk.regex import regex


@check(
    segments=COPY,
    quotations="read",
    needs=("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths"),
    pattern=r"(?:[Hh]alf|thirds?|quarters?|fifths?) (?:of )?(?:the |its |their |his |her )?\d[\d,]* [a-z ]*"
    r"(?:, | \()(?:or )?\d",
)
def fraction_of(doc: Document) -> Iterator[Finding]:
    for found in PART.finditer(doc.text):
        whole, part = (counted(found[name].replace(",", "")) for name in ("whole", "part"))
        right = whole * FRACTIONS[found["fraction"].lower().replace("-", " ").removeprefix("a ").removeprefix("one ")]
        about = (found["about"] or "").strip().lower()
        least, most = _range(right, about)
        if not least <= part <= most:
            message = f"{found['fraction']} of {found['whole']} is {right:,.0f}: is {found['part']} right?"
            yield Finding(Span(*found.span("part")), message, related=(Span(found.start(), found.end("whole")),))


def _range(right: float, about: str) -> tuple[float, float]:
    """What numbers may be called so."""
    if about in ("more than", "over", "at least", "just over"):
        return right - 0.5, 2 * right
    if about in ("less than", "fewer than", "under"):
        return 0, right
    slack = max(1.0, 0.1 * right if about else 0.04 * right)
    return right - slack, right + slack


FRACTIONS = {
    "half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "two thirds": 2 / 3,
    "three quarters": 3 / 4, "two fifths": 2 / 5, "three fifths": 3 / 5, "four fifths": 4 / 5,
}  # fmt: skip
NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
PART = regex(
    r"(?i:(?P<about>\b(?:nearly|almost|about|roughly|around|more than|over|at least|just over|just under|less than"
    r"|fewer than|under) )?(?<!\w)(?P<fraction>half|(?:a|one)[- ](?:third|quarter|fifth)|two[- ](?:thirds|fifths)"
    r"|three[- ](?:quarters|fifths)|four[- ]fifths)) (?:of )?(?:the |its |their |his |her )?"
    rf"(?P<whole>{NUMBER}) (?:[a-z’'-]+ ){{0,2}}[a-z’'-]+(?:, or | \(|, )(?P<part>{NUMBER})"
    r"(?=\)|, [a-z]|[.;]| in all| altogether)(?! to )(?!, \d)"
)
