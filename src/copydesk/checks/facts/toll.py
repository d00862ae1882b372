"""Ask about a number of dead that changes in the story.

- A bomb killed 12 people in Kabul on Monday. Most of the [[14]] dead were shoppers.
- A fire killed 21 people. The [[12]] victims were asleep.

= A bomb killed 12 people in Kabul on Monday. Most of the 12 dead were shoppers.
= A bomb killed 12 people in Kabul on Monday. In May, a bomb killed 14. Among the 14 dead was a nurse.
= At least 12 people were killed. The 14 dead include two who died later.
= A bomb killed 12 people and hurt 14. The 14 victims in the hospital are stable.
= A fire killed 21 people. The two dead children were twins.
= A fire killed 21 people. Of the two dead men one was a pilot.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.numbers import Form, Number, numbers
from copydesk.regex import regex

TOLD = "dead|victims|killed|deaths|fatalities"
NUMBER = (
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|dozens?|hundreds?)\b"
)


@check(
    segments=COPY,
    quotations="read",
    needs=("dead", "victims", "killed", "deaths", "fatalities"),
    pattern=rf"(?i:(?:{NUMBER})[^.\n]*(?:{TOLD})|(?:{TOLD})[^.\n]*(?:{NUMBER}))",
)
def toll(doc: Document) -> Iterator[Finding]:
    every = [
        number
        for number in doc.read(numbers)
        if number.form in (Form.FIGURE, Form.WORD) and number.value and not number.unit
    ]
    told = [number for number in every if _killed(doc, number) and not _definite(doc, number)]
    for number in every:
        if not _definite(doc, number) or not DEAD.match(doc.text, number.span.end):
            continue
        if (
            len({each.value for each in told}) != 1
            or told[0].approximate
            or any(each is not number and each.value == number.value for each in every)
        ):
            continue
        if told[0].value != number.value and number.value and told[0].value and 0.5 < number.value / told[0].value < 2:
            message = (
                f"{doc[told[0].span]} were killed in one place, and {doc[number.span]} in another: which is right?"
            )
            yield Finding(number.span, message, related=(told[0].span,))


def _definite(doc: Document, number: Number) -> bool:
    return DEFINITE.search(doc.text, max(0, number.span.start - 5), number.span.start) is not None


def _killed(doc: Document, number: Number) -> bool:
    before = doc.text[max(0, number.span.start - 30) : number.span.start]
    return bool(KILLED_BEFORE.search(before) or KILLED_AFTER.match(doc.text, number.span.end))


DEFINITE = regex(r"\b[Tt]he $")
DEAD = regex(
    r" (?:dead|victims|killed|deaths|fatalities|who died|people killed)\b(?! (?:men|women|children|and|or"
    r"|bod\w+|in|on|by|since)\b)"
)
KILLED_BEFORE = regex(r"\b(?:killed|killing|kills) (?:at least |about |more than |as many as )?$")
KILLED_AFTER = regex(r"(?: people| men| women| others)? (?:were killed|have been killed|died|dead)\b")
