"""Spell out first to ninth, and use figures from 10th on.

AP writes the third attempt and the 11th; names, districts, streets and military units have their own forms. Source:
AP on ordinals, as taught in its users' summaries (Purdue OWL).

- It was her [[3rd]] attempt.
+ It was her third attempt.

- It is his [[4th]].
+ It is his fourth.

- She finished [[eleventh]] in the race.
+ She finished 11th in the race.

= It was her third attempt, near 5th and Pine, and she finished 11th.
= The 3rd Infantry met in the 9th District on 5th Avenue.
= The tax begins Jan. 1st.
= He read “the tenth page” at the eleventh hour.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Kind, Span, check
from copydesk.reading.cardinals import worth
from copydesk.regex import regex


@check(
    segments=frozenset({Kind.PARAGRAPH}),
    pattern=r"\b[1-9](?:st|nd|rd|th)\b|\b(?:tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth)\b",
)
def ordinal(doc: Document) -> Iterator[Finding]:
    for found in FIGURE.finditer(doc.text):
        right = SMALL[int(found["figure"]) - 1]
        yield Finding(Span(*found.span()), f"Spell it out: “{right}”.", (right,))
    for found in LAST.finditer(doc.text):
        right = SMALL[int(found["figure"]) - 1]
        yield Finding(Span(*found.span("ordinal")), f"Spell it out: “{right}”.", (right,))
    for found in WORD.finditer(doc.text):
        right = _figure(found[0])
        yield Finding(Span(*found.span()), f"Use a figure: “{right}”.", (right,))


def _figure(word: str) -> str:
    if word in ODD:
        return f"{ODD[word]}th"
    return f"{worth(word.removesuffix('th').replace('tie', 'ty'))}th"


SMALL = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ODD = {"tenth": 10, "eleventh": 11, "twelfth": 12}
FIGURE = regex(
    r"(?<![\w.,-])(?<!\. )(?<!ary )(?<!rch )(?<!ril )(?<!May )(?<!une )(?<!uly )(?<!ust )(?<!ber )"
    r"(?P<figure>[1-9])(?:st|nd|rd|th)\b"
    r"(?= [a-z])(?! (?:and|or|at|of|to|was|is|street|avenue|century district)\b)"
)
LAST = regex(r"\b(?:his|her|its|their) (?P<ordinal>(?P<figure>[1-9])(?:st|nd|rd|th))(?=[.;])")
WORD = regex(
    r"(?<![\w’'-])(?<!a )(?<!one )(?<!an )(?:tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)\b(?![ -]hour)(?!-)(?! of (?:a|the) )"
)
