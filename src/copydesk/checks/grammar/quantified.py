"""Make the verb agree with “each of”, “neither”, “half of” and “there”.

Each and neither take a singular, whatever follows “of”; a share takes the number of what it is a share of; what “there”
and “among them” announce stands behind the verb. Source: AP on each, neither and percentages, as taught in its users'
summaries.

- Each of them [[have]] until Friday.
+ Each of them has until Friday.

- Neither of the two plans [[were]] approved, and neither of them [[are]] dead.
+ Neither of the two plans was approved, and neither of them is dead.

- Neither Ruiz nor her deputy [[were]] in the room.
+ Neither Ruiz nor her deputy was in the room.

- There [[was]] at least three warnings in the spring, and there [[is]] two men outside.
+ There were at least three warnings in the spring, and there are two men outside.

- Among those hired [[was]] two of his sons.
+ Among those hired were two of his sons.

- Half of the workers [[was]] at home, and a third of the volunteers [[has]] left.
+ Half of the workers were at home, and a third of the volunteers have left.

- Stay clear of lines, even those that [[looks]] dead, and of those who [[is]] armed.
+ Stay clear of lines, even those that look dead, and of those who are armed.

- Each [[sides]] gave up land, and every [[voters]] has a card.
+ Each side gave up land, and every voter has a card.

= Each of them has one; they each have two. Neither the mayor nor her deputies were there. Each were, he felt, right.
= There was two feet of snow, and there is two weeks left. There was one or two. There was three-day growth on his chin.
= Among those hired was two-time champion Ann Lee. Half of the city was dark, and a third of the money is gone.
= Half of the problem is drivers. The half of the firm’s profits was his. One in three of the homes was lost.
= He is one of those who is never late. Each species has two, and each news day is long. Every few days is enough.
= Each wants what those who have it are used to. Neither plans nor money were there. She gave each boys’ team a cup.
= The claims of each are different. The parents of each of the boys were there. For each of them, men were waiting.
= In about half of these families is a child. We care for the least of these, that is our duty.
= If each of them were paid. What each of them have in common is luck.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import is_plural, listed
from copydesk.reading.parts import parts
from copydesk.reading.verbs import PLURAL_OF, SINGULAR_OF, base_of_third
from copydesk.regex import regex


@check(
    level=Level.ERROR,
    needs=tuple("each every neither either there among those half third quarter quarters percent".split()),
)
def quantified(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for pattern in (EACH_OF, NEITHER_NOR):
        for each in pattern.finditer(text):
            yield from _verb(found, each.end() // 2 - 1, SINGULAR_OF)
    for pattern in (THERE, SHARE, THOSE_WHO):
        for each in pattern.finditer(text):
            index = each.start("verb") // 2
            if pattern is THERE and found.folded[each.end() // 2 - 1] in MEASURES:
                continue
            if pattern is THOSE_WHO and found.folded[each.start() // 2] == "these":
                continue
            if pattern is not SHARE or _is_share(found, each.start("share") // 2):
                yield from _verb(found, index, PLURAL_OF)
    yield from _among(found, text)
    yield from _each_plural(doc, found, text)


def _verb(found: Concordance, index: int, right: dict[str, str]) -> Iterator[Finding]:
    written = found.folded[index]
    verb = right.get(written) or (base_of_third(written) if right is PLURAL_OF else "")
    if verb and UNREAL.isdisjoint(found.clause(index, 12)):
        yield _agrees(found, index, verb)


def _agrees(found: Concordance, index: int, right: str) -> Finding:
    return Finding(found.span(index, index), f"Write “{right}”, which agrees with the subject.", (right,))


def _is_share(found: Concordance, index: int) -> bool:
    return found.folded[index] in SHARES and BEFORE_SHARE.issuperset(found.clause(index))


def _among(found: Concordance, text: str) -> Iterator[Finding]:
    """“Among those hired was two of”."""
    for index in found.at(("among",)):
        verb = ANNOUNCED.match(text, 2 * index + 1) if found.opens_sentence(index) else None
        if verb and found.folded[verb.end() // 2 - 1] != "one":
            yield from _verb(found, verb.start("verb") // 2, PLURAL_OF)


def _each_plural(doc: Document, found: Concordance, text: str) -> Iterator[Finding]:
    """“Each sides gave”."""
    for index in found.at(("each", "every")):
        noun = found.after(index)
        if not ONE_NOUN.match(text, 2 * index + 2) or not is_plural(noun, doc.lexicon) or noun in listed("plurals"):
            continue
        right = next((each for each in (noun[:-1], noun[:-3] + "y") if doc.lexicon.is_word(each)), "")
        if right and found.words[index + 1].text.islower() and noun not in BOTH:
            message = f"Write “{right}” after “{found.words[index].text}”."
            yield Finding(found.span(index + 1, index + 1), message, (right,))


BEGINS = r"(?:\.|[,;]|[ ,](?:ß|&) |[ ,]ß u |\bu )"
PLAIN = r"(?:[TM]|[dT](?: [JCvF])* [PzcK])"
EACH_OF = regex(rf"(?<=[.,;])(?:[&!] )?[ek](?: o)? O {PLAIN} [ÍÚÁ](?=.)")
SINGULAR = r"(?:K(?: K)*|[dat](?: [JvN])* [Nn])"
NEITHER_NOR = regex(rf"(?<=[.;])k {SINGULAR} \| {SINGULAR} [ÍÚÁ](?=.)")
THERE = regex(r"x (?P<verb>[íú])(?: p [iJ]| r| p| [iJ] %)? C(?: [JvF])* [Pz](?=[ .,](?![PNnz]))")
SHARE = regex(r"(?<=[.,; ])(?P<share>[gnNPCq]) O [dT](?: J)* P (?P<verb>[íúá])(?= (?!2)|[.,])")
THOSE_WHO = regex(r"(?<!o O )T [Wu] (?P<verb>[íúá]|[zZc](?=[ ,.][dapjJ2RFE]))(?=.)")
ANNOUNCED = regex(r"p(?: [dTaJFEfDPNnzpOMKvj]){1,6} (?P<verb>[íú]) [Cm] (?:O|P|J P|z)")
ONE_NOUN = regex(r" [Pz](?= [DVúíáóLäqE]|[.,])")
SHARES = frozenset("half third thirds quarter quarters percent most one-third two-thirds three-quarters".split())
MEASURES = frozenset(
    """weeks days hours years minutes months miles dollars points percent pounds kilometers meters feet inches seconds
    decades degrees times acres yards cents euros gallons""".split()
)
BOTH = frozenset("species series means news works headquarters crossroads days others".split())
BEFORE_SHARE = frozenset(
    "a an one two three about nearly almost some more less fewer than at least only just roughly approximately over"
    " that said says and but".split()
)
UNREAL = frozenset("if whether wish wished what though as than which".split())
