"""Spread the figures of a sentence over several.

A reader keeps three or four numbers in mind. Years, days, times, ages and the names of roads and models do not count,
nor do lists and results.

- H: Jobs ¶ The group cut 40 jobs at 6 plants in 2022 and 55 at 12 others, and saved [[$3 million]], or 9 percent of
  what it had lost.

= H: Jobs ¶ The group cut 40 jobs at 6 plants in 2022. It saved $3 million and lost 9 percent of its customers.
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
        if number.form is Form.FIGURE and not doc.text.startswith("-year", number.span.end):
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
