"""Spread the figures of a sentence over several.

A reader keeps three or four numbers in mind. Years, days, times and ages do not count, nor do what stands in brackets,
lists and results. Source: of 1,000 published stories 6 have a sentence with more than four.

- H: Jobs ¶ The group cut 40 jobs at 6 plants in 2022 and 55 at 12 others, and saved [[$3 million]], or 9 percent of
  what it had lost.

= H: Jobs ¶ The group cut 40 jobs at 6 plants in 2022. It saved $3 million and lost 9 percent of its customers.
= Subs: Lee for Kim (60), Cho for Ruiz (61), Haas for Meyer (66), Roy for Diaz (68), Paz for Hill (70).
= The dead were Ann Lee, 41, Bo Kim, 32, Cy Ruiz, 27, Di Cho, 19, and Ed Haas, 66, all of Lyon, the police said Monday.
= The game was on Oct. 5, 2022, at 7:30 p.m. on Channel 4, and drew 30,000 of those aged 18 to 49.
= Results: Lyon 3, Nice 1; Brest 2, Nantes 2; Lens 1, Metz 0.
= “We cut 40 jobs at 6 plants in 2022 and 55 at 12 others, saved $3 million, and lost 9 percent of customers,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, Span, check
from copydesk.reading.numbers import Form, numbers
from copydesk.reading.quotations import quoted
from copydesk.reading.sentences import sentence_at


@check(level=Level.ADVICE, pattern=r"(?:\d[^\n]*?){5}")
def pile_up(doc: Document, *, most: int = 4) -> Iterator[Finding]:
    by_sentence: dict[Span, list[Span]] = {}
    for number in doc.read(numbers):
        if number.form is Form.FIGURE and not _aside(doc.text, number.span):
            sentence = sentence_at(doc, number.span.start)
            if sentence:
                by_sentence.setdefault(sentence, []).append(number.span)
    for sentence, found in by_sentence.items():
        text = doc[sentence]
        if len(found) > most and ";" not in text and len(text.split()) > 3 * len(found):
            told = [span for span in found if not quoted(doc, span)]
            if len(told) > most:
                message = f"Spread these {len(told)} figures over two sentences?"
                yield Finding(told[most], message, related=(sentence,))


def _aside(text: str, span: Span) -> bool:
    """Whether it is an age or stands in brackets: “10-year-old”, “Ann Lee, 41, and”, “(£90m)”."""
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 1]
    return after == "-" or "(" in before or (before == ", " and after in ",." and span.end - span.start < 3)
