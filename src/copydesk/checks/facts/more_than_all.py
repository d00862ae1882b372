"""Ask about more people than there are, and more years than the world has.

- The site has [[100 billion]] users.
- It could give computers to [[250 billion]] poor people.
- The cave is made of clay that is [[340 billion]] years old.
- Some [[12 billion]] viewers saw the final.

= The site has 1 billion users and 100 billion messages.
= Some 108 billion people have ever lived.
= The universe is 13.8 billion years old.
= There will be 10 billion people by 2080.
= It sold 12 billion burgers to people. It had 12 billion page views and 40 billion viewer minutes.
"""

from collections.abc import Iterator

from copydesk.check import COPY, Document, Finding, check
from copydesk.reading.numbers import numbers
from copydesk.regex import regex


@check(segments=COPY, quotations="read", pattern=r"\d ?(?:billion|bn|trillion)\b")
def more_than_all(doc: Document) -> Iterator[Finding]:
    for number in doc.read(numbers):
        value = number.value or 0
        if number.unit or value <= MOST_PEOPLE or EVER.search(doc.text, number.span.start, number.span.end + NEAR):
            continue
        if PEOPLE.match(doc.text, number.span.end):
            yield Finding(number.span, f"About 8 billion people live: is {doc[number.span]} right?")
        elif value > MOST_YEARS and YEARS.match(doc.text, number.span.end):
            yield Finding(number.span, f"The universe is about 13.8 billion years old: is {doc[number.span]} right?")


MOST_PEOPLE, MOST_YEARS = 11_000_000_000, 14_000_000_000
NEAR = 60
EVER = regex(r"\b(?:ever|will|would|lived|born|since|history|future|from now)\b|-(?:hours|days|years)\b")
PEOPLE = regex(
    r" (?:(?!to |of |for |by |from |in |per )[a-z]+ ){0,2}"
    r"(?:people|users|customers|viewers|subscribers|voters|residents|workers|students|children"
    r"|women|men|consumers|shoppers|passengers|refugees|patients|inhabitants|Americans|Indians|Chinese)\b"
)
YEARS = regex(r"[ -]years?(?: ago|[ -]old)\b")
