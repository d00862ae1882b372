"""Ask about shares of one whole that come to more than 100%.

- Lee had 52% of the vote, Diaz 37% and Moss [[21%]].
- In the poll, 48% of voters backed it, 41% were opposed and [[21%]] were undecided.
- Lee won with 52% to Diaz’s 37%, and Moss took [[21%]] of the vote.

= Lee had 52% of the vote, Diaz 37% and Moss 11%.
= In the poll, 48% of voters backed it, 41% were opposed and 12% were undecided.
= Among the voters 62% wanted lower taxes, 55% better roads and 40% more parks.
= Lee had 52% of the vote, up from 37% in 2019 and 21% in 2015.
= He had 52% of the vote in Ohio, 37% in Iowa and 21% in Utah.
= Voters could tick several boxes: 52% chose roads, 37% parks and 21% buses.
= Among men, 52% backed it; among women, 37% did, and 21% of voters were unsure.
= Sales rose 52%, costs 37% and profit 21% of revenue, voters were told.
"""

import re
from collections.abc import Iterator

from copydesk.check import Document, Finding, check
from copydesk.reading.outlines import SHARE, Outline, outlines, precision
from copydesk.regex import regex


@check(
    quotations="read",
    pattern=r"(?i:\b(?:vote|voted|votes|voters|ballots?|respondents|polled|poll|survey|surveyed|undecided|those asked))\b",
)
def shares(doc: Document) -> Iterator[Finding]:
    for outline in doc.read(outlines):
        if outline.text.count(SHARE) < 3 or not WHOLE.search(outline.text) or SEVERAL.search(outline.text):
            continue
        found = tuple(outline.numbers[at] for at, place in enumerate(outline.places) if outline.text[place] == SHARE)
        values = [float(number.value or 0) for number in found]
        total = sum(values)
        slack = sum(precision(doc, number) for number in found)
        if 100 + slack + 0.5 < total <= MOST and not any(number.approximate for number in found) and _of_one_whole(outline):
            terms = " + ".join(f"{value:g}" for value in values)
            yield Finding(found[-1].span, f"{terms} is {total:g}%, more than the whole: is one of them wrong?", related=tuple(n.span for n in found[:-1]))


def _of_one_whole(outline: Outline) -> bool:
    """Whether the shares follow each other as the answers to one question do."""
    between = SHARE + outline.text.split(SHARE, 1)[1].rsplit(SHARE, 1)[0] + SHARE
    return ONE_AFTER_ANOTHER.fullmatch(between) is not None


MOST = 135
WHOLE = regex(r"\b(?:vot(?:e|es|ed|ers)|ballots?|respondents|polled|poll|survey(?:ed)?|undecided|those asked)\b", re.IGNORECASE)
SEVERAL = regex(
    r"\b(?:from|than|rose|fell|up|down|multiple|several|more than one|also|wanted|compared|among|while|in [A-Z]|turnout|increase|decrease"
    r"|men|women|Republicans|Democrats|Black|white|Hispanic|aged?|older|younger|percentage|margin|points?|last|previous"
    r"|first round|runoff|and then|chance|reporting|counted)\b|;",
)
ONE_AFTER_ANOTHER = regex(rf"{SHARE}(?:[^{SHARE}]{{1,60}}{SHARE})+")
