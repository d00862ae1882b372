"""Give an age in figures, with hyphens before a noun.

AP and Reuters write every age in figures: an 8-month-old daughter, the woman is 5 years old. The Guardian and the BBC
spell out those below 10 (`words_below`): a five-year-old boy. The hyphens join what stands before a noun, or for one,
and nothing else. A number that begins a sentence stays a word. Source: AP on ages, as taught in its users' summaries
(Purdue OWL); Guardian and BBC copy.

- Police arrested a [[21 year old]] man.
+ Police arrested a 21-year-old man.

- She brought her [[eight-month-old]] daughter.
+ She brought her 8-month-old daughter.

- Anna Lee, [[eight]], and a woman in her [[eighties]] were hurt.
+ Anna Lee, 8, and a woman in her 80s were hurt.

- The girl, [[nine]], won.
+ The girl, 9, won.

- He is [[21-years-old]].
+ He is 21 years old.

- The boy is [[five]] years old.
+ The boy is 5 years old.

- She learned to fly at the age of [[nine]].
+ She learned to fly at the age of 9.

= Police arrested a 21-year-old man, who is 5 feet tall.
= Eight-month-old puppies were sold.
= The law is older than 21 years.
= It was a three-year deal.
= “He's five years old,” she said.
= He has been in office one year, and the old rules still hold.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk.check import Document, Finding, Span, check
from copydesk.reading.cardinals import TENS, cardinal_before, cardinals, in_words
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(
    pattern=r"\bolds?\b|\b(?:aged?|turned) [a-z]"
    r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b"
    r"|[A-Z][\w’'-]+, (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)"
    r"|(?:girl|boy|son|daughter|brother|sister|child|toddler|man|woman|teenager|nephew|niece), [a-z]"
)
def age(doc: Document, *, words_below: int = 0) -> Iterator[Finding]:
    for found in OLD.finditer(doc.text):
        number = _number(doc, found.start())
        if number and not opens_sentence(doc, number[0].start):
            yield from _old(doc, found, number, words_below)
    for found in DECADE.finditer(doc.text):
        right = f"{10 * (TENS.index(found['tens'] + 'y') + 2)}s"
        yield Finding(Span(*found.span("decade")), f"Give an age in figures: “{right}”.", (right,))
    if not words_below:
        yield from _without_years(doc)


def _without_years(doc: Document) -> Iterator[Finding]:
    """“at the age of nine”, “Anna Lee, eight”."""
    for cardinal in doc.read(cardinals):
        start, end = cardinal.span
        if (
            cardinal.value > 1
            and CHILD_BEFORE.search(doc.text, max(0, start - 20), start)
            and CLOSED.match(doc.text, end)
        ):
            yield Finding(cardinal.span, f"Give an age in figures: “{cardinal.value}”.", (str(cardinal.value),))
            continue
        introduced = AGE_BEFORE.search(doc.text, max(0, start - 16), start) and not COUNTED.match(doc.text, end)
        if introduced or (cardinal.value > 1 and _beside_a_name(doc, cardinal.span)):
            yield Finding(cardinal.span, f"Give an age in figures: “{cardinal.value}”.", (str(cardinal.value),))


def _beside_a_name(doc: Document, span: Span) -> bool:
    """“Anna Lee, eight, was hurt”."""
    name = NAME_BEFORE.search(doc.text, max(0, span.start - 40), span.start)
    return bool(name and doc.text.startswith(", ", span.end) and doc.lexicon.is_name(name["given"]))


class Number(NamedTuple):
    span: Span
    value: int
    words: bool  # written in words


def _number(doc: Document, end: int) -> Number | None:
    """The number that ends here."""
    if figure := FIGURE.search(doc.text, max(0, end - 4), end):
        return Number(Span(*figure.span()), int(figure[0]), words=False)
    cardinal = cardinal_before(doc, end)
    if cardinal is None or MORE_BEFORE.search(doc.text, max(0, end - 30), cardinal.span.start):
        return None
    return Number(cardinal.span, cardinal.value, words=True)


def _old(doc: Document, found: re.Match[str], number: Number, words_below: int) -> Iterator[Finding]:
    unit, plural, last = found["unit"], found["s"], found["last"]
    span, value = number.span, number.value
    spelled = 0 < value < words_below
    best = in_words(value) if spelled else str(value)
    ask = "Spell out an age below 10" if spelled else "Give an age in figures"
    whole = Span(span.start, found.end())
    noun = NOUN.match(doc.text, found.end())
    if found["first"] == found["second"] == " ":
        if plural or (not noun and last == "old"):
            if number.words != spelled:
                yield Finding(span, f"{ask}: “{best}”.", (best,))
            return
    elif plural and not ATTRIBUTIVE.search(doc.text, max(0, span.start - 12), span.start):
        right = f"{best} {unit}s {last}"
        yield Finding(whole, f"No hyphens after a verb: “{right}”.", (right,))
        return
    right = f"{best}-{unit}-{last}"
    if doc[whole] != right:
        message = ask if number.words != spelled else "Join the words of an age before a noun"
        yield Finding(whole, f"{message}: “{right}”.", (right,))


OLD = regex(r"(?P<first>[ -])(?P<unit>year|month|week|day)(?P<s>s?)(?P<second>[ -])(?P<last>olds?)\b")
FIGURE = regex(r"(?<![\w.,-])\d{1,3}$")
MORE_BEFORE = regex(r"(?:hundred|thousand)[ -](?:and )?$|(?:\w-)$|\b(?:and|or|to) $")
ATTRIBUTIVE = regex(r"\b(?:an?|the|this|that|his|her|its|their|our|my|s)\s$", re.IGNORECASE)
NOUN = regex(r" [a-z]+")
NAME_BEFORE = regex(r"\b(?P<given>[A-Z][a-z]+) (?:[A-Z][\w.’'-]+ )?[A-Z][\w’'-]+, $")
DECADE = regex(
    r"\bin (?:his|her|their|my|our|your) (?:early |mid-|late |early to mid-)?"
    r"(?P<decade>(?P<tens>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\b"
)
CHILD_BEFORE = regex(r"\b(?:girl|boy|son|daughter|brother|sister|child|toddler|man|woman|teenager|nephew|niece), $")
CLOSED = regex(r", ")
AGE_BEFORE = regex(r"\b(?:aged?|the age of|at age|turned) $")
COUNTED = regex(r"[ -](?:hundred|thousand|million|or|to|and|years?|months?|percent|groups?|of|times)\b|-")
