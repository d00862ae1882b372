"""Drop the hyphen after an adverb in -ly.

The ending shows already what the adverb belongs to: a newly built school. Adjectives and nouns in -ly (a family-owned
shop, an early-morning call) take the hyphen. Source: AP on hyphens and the Chicago Manual, as taught by the Yale
Daily News and by proselint.

- It stands beside a [[badly-bent]] maple.
+ It stands beside a badly bent maple.

- [[Newly-elected]] members met.
+ Newly elected members met.

= It stands beside a badly bent maple.
= A family-owned firm sold its early-warning system in an elderly-care deal.
= The Kelly-led group met the friendly-looking bully-boy.
= The only-child myth and the July-born boys; an Emily-like girl.
= A “newly-built” school.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.reading.openings import opens_sentence
from copydesk.regex import regex


@check(needs=("ly-",), pattern=r"[a-z]ly-[a-z]")
def ly(doc: Document) -> Iterator[Finding]:
    for found in HYPHENED.finditer(doc.text):
        adverb = found["adverb"]
        if adverb.lower() in table("ly")["adjectives"] or not _is_adverb(doc, adverb.lower()):
            continue
        if adverb[0].isupper() and not opens_sentence(doc, found.start()):
            continue
        right = f"{adverb} {found['second']}"
        yield Finding(Span(*found.span()), f"Drop the hyphen after “{adverb}”.", (right,))


def _is_adverb(doc: Document, word: str) -> bool:
    """Made of an adjective: badly, happily, horribly, basically, fully."""
    stem = word[:-2]
    roots = (stem, stem[:-1] + "y", stem + "le", stem.removesuffix("al"), stem + "e", stem + "l")
    return any(doc.lexicon.is_word(root) for root in roots)


HYPHENED = regex(
    r"(?<![\w-])(?P<adverb>[A-Za-z]?[a-z]+ly)-(?P<second>(?!(?:and|but|or|to|like|in|ish|wise|ness|there)\b)[a-z]{3,})\b(?!-)"
)
