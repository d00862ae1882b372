"""Ask about shares of one whole that come to more than 100%.

- Lee had 52% of the vote, Diaz 37% and Moss [[21%]].
- In the poll, 48% of voters backed it, 41% were opposed and [[21%]] were undecided.
- Lee won with 52% to Diaz’s 37%, and Moss took [[21%]] of the vote.

= Lee had 52% of the vote, Diaz 37% and Moss 11%.
= In the poll, 48% of voters backed it, 41% were opposed and 12% were undecided.
= Among the voters 62% wanted lower taxes, 55% better roads and 40% more parks.
= Lee had 52% of the vote, up from 37% in 2019 and 21% in 2015.
= Lee took 54% of the vote to 31% for Diaz. Turnout was 45%.
= He had 52% of the vote in Ohio, 37% in Iowa and 21% in Utah.
= Voters could tick several boxes: 52% chose roads, 37% parks and 21% buses.
= Among men, 52% backed it; among women, 37% did, and 21% of voters were unsure.
= Sales rose 52%, costs 37% and profit 21% of revenue, voters were told.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.outlines import SHARE, Outline, every_outline, precision
from copydesk.regex import regex


@check(
    quotations="read",
    needs=(
        "vote",
        "votes",
        "voted",
        "voters",
        "ballots",
        "respondents",
        "polled",
        "poll",
        "survey",
        "surveyed",
        "undecided",
    ),
)
def shares(doc: Document) -> Iterator[Finding]:
    by_paragraph: dict[Span | None, list[Outline]] = {}
    for outline in doc.read(every_outline):
        if SHARE in outline.text:
            segment = doc.segment(outline.span.start)
            by_paragraph.setdefault(segment.span if segment else None, []).append(outline)
    for together in by_paragraph.values():
        yield from _summed(doc, together)


def _summed(doc: Document, together: list[Outline]) -> Iterator[Finding]:
    text = " ".join(outline.text for outline in together)
    found = [number for outline in together for number in outline.numbers if number.unit == "%"]
    values = [float(number.value or 0) for number in found]
    total = sum(values)
    if len(found) < 3 or not 100.5 + sum(precision(doc, number) for number in found) < total <= MOST:
        return
    if any(number.approximate for number in found) or not WHOLE.search(text) or SEVERAL.search(text):
        return
    terms = " + ".join(f"{value:g}" for value in values)
    message = f"{terms} is {total:g}%, more than the whole: is one of them wrong?"
    yield Finding(found[-1].span, message, related=tuple(number.span for number in found[:-1]))


MOST = 135
WHOLE = regex(
    r"\b(?:vot(?:e|es|ed|ers)|ballots?|respondents|polled|poll|survey(?:ed)?|undecided|those asked)\b", re.IGNORECASE
)
SEVERAL = regex(
    r"\b(?:[Tt]urnout|from|than|rose|fell|up|down|both|either|multiple|several|more than one|also|wanted|compared|among"
    r"|while|in [A-Z]\w*|increase|decrease"
    r"|men|women|Republicans|Democrats|Black|white|Hispanic|aged?|older|younger|percentage|margin|points?|last"
    r"|previous"
    r"|first round|runoff|and then|chance|reporting|counted)\b|;",
)
