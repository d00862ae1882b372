"""Put a noun in the number that the word before it asks for.

After “a” the singular, after “several”, “these” and their like the plural.

- Police are looking for a [[witnesses]] to the attack.
+ Police are looking for a witness to the attack.

- Several [[employee]] told them so, and these [[proposal]] came late.
+ Several employees told them so, and these proposals came late.

- Three of the [[victim]] were young, and it was one of the worst [[accident]] in years.
+ Three of the victims were young, and it was one of the worst accidents in years.

= He has a sports car, a means of escape, a works canteen and a series of wins.
= Several employee groups came; these are few, and many a man was there. Those present left.
= A lot of people saw a women’s team. It is a must. Such a few days were a news story.
= Numerous new staff came, and various bread was sold. These, too, were reform.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import listed, plural_of
from copydesk.reading.parts import part_of, parts
from copydesk.regex import regex


@check(level=Level.ERROR)
def number_of_noun(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for index in found.at(("a", "an")):
        if text[2 * index] != ";" and AFTER_A.match(text, 2 * index + 2) and (right := _singular(found.after(index))):
            yield _finding(found, index, index + 1, right)
    for index in found.at(MANY | COUNTS):
        noun = (AFTER_MANY if found.folded[index] in MANY else AFTER_COUNT).match(text, 2 * index + 2)
        if noun and (last := noun.end() // 2 - 1) and found.folded[last] not in MASS:
            yield _finding(found, index, last, plural_of(found.folded[last]))


def _finding(found: Concordance, first: int, index: int, right: str) -> Finding:
    message = f"Write “{right}” after “{found.words[first].text}”."
    return Finding(found.span(index, index), message, (right,))


def _singular(word: str) -> str:
    """Of a plural in -s; an empty string where that may be no plural, or is one of measure."""
    if word in listed("no_plurals") or not (word.endswith("s") and word.isalpha()):
        return ""
    singulars = (word[:-1], word[:-2], word[:-3] + "y")
    return next((each for each in singulars if part_of(each) in "Nn" and plural_of(each) == word), "")


AFTER_A = regex(r" P(?= [p2DFßíúáäLW]|[.,])")
AFTER_MANY = regex(r"(?: J)? N(?= [p2ODFßqÍÚÁíúáäLWV]|\.)")
AFTER_COUNT = regex(r" O d(?: [Ji])* N(?= [pDFßÍÚÁíúáäW]|\.)")  # “one of the worst accident”
MANY = frozenset("several numerous few these those".split())
COUNTS = frozenset("one two three four five many several".split())
MASS = frozenset("staff bread work information advice expertise equipment evidence research legislation".split())
