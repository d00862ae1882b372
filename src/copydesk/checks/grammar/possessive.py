"""Write the owner with an apostrophe, the plural without.

- The [[mayors]] office is shut, and the [[victims]] mother left.
+ The mayor's office is shut, and the victim's mother left.

- It is the [[worlds]] largest ship in the [[nations]] capital.
+ It is the world's largest ship in the nation's capital.

- She is last [[years]] winner, and this [[weeks]] guest.
+ She is last year's winner, and this week's guest.

- The [[Larkin’s]] were not home, and several [[member’s]] of the board left.
+ The Larkins were not home, and several members of the board left.

- Two [[store’s]] were robbed. The [[citys]] budget was cut.
+ Two stores were robbed. The city’s budget was cut.

- The [[writers]] novel was late, and the [[teams]] record is 3-2.
+ The writer's novel was late, and the team's record is 3-2.

- They marched on the [[presidents]] residence, and the two [[nation’s]] leaders met.
+ They marched on the president’s residence, and the two nations’ leaders met.

- That is [[her’s]] and [[their’s]].
+ That is hers and theirs.

= The mayors’ office hours differ; the mayors said so. The world’s largest ship is in the nation’s capital.
= Last year’s winner met the last years of his life. In the last years business grew. This year sales rose.
= Several member states left, and two stores were robbed. The victims mothered no one.
= The teams record their games, players contract and expand, and the writers design things.
= The governors conference and the presidents club met. Both countries’ teams came in two states.
= The Larkins were not home. Ann’s were better than the two Larkin’s had. The worlds of art and war met.
= The states legislate, nations fight and worlds collide. At the baker’s were five men.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import plural_of
from copydesk.reading.parts import parts
from copydesk.reading.words import written_like
from copydesk.regex import regex


@check(level=Level.ERROR)
def possessive(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for index, meant in (
        *_owners(found),
        *_rulers(found, text),
        *_several(found, text),
        *_spans_of_time(found),
        *_plurals(doc, found),
        *_pronouns(found),
    ):
        span = found.span(index, index)
        right = written_like(doc, span, meant)
        yield Finding(span, f"Write “{right}”.", (right,))


Faults = Iterator[tuple[int, str]]


def _owners(found: Concordance) -> Faults:
    """“the mayors office”, “the worlds largest”."""
    superlatives = frozenset(table("adjectives")["superlatives"].split()) - AFFECTED
    for index in found.at(OWNERS):
        owned = OFFICES | (RELATIVES if found.folded[index] in PERSONS else frozenset())
        if found.before(index) in ("the", "a") and found.after(index) in owned and found.words[index].text.islower():
            yield index, f"{found.folded[index][:-1]}'s"
    for index in found.at(PLACES):
        after = found.after(index)
        if (
            found.before(index) == "the"
            and found.words[index].text.islower()
            and (after in superlatives or after in SEATS)
        ):
            yield index, f"{SINGULAR.get(found.folded[index], found.folded[index][:-1])}'s"
    for index in found.at(HOLDERS):
        held = found.after(index) in HELD and (found.mark(index + 1) or found.after(index + 1) in FOLLOWING)
        if held and found.before(index) in ("the", "a") and found.words[index].text.islower():
            yield index, f"{found.folded[index][:-1]}'s"
    for index in found.at(MISSPELT):
        yield index, f"{found.folded[index][:-1]}'s"


def _rulers(found: Concordance, text: str) -> Faults:
    """“the presidents residence is”: one holds such an office."""
    for index in found.at(RULERS):
        alone = found.before(index) == "the" and found.words[index].text.islower()
        if alone and OWNED.match(text, 2 * index + 2) and found.after(index) not in SHARED:
            yield index, f"{found.folded[index][:-1]}'s"


def _several(found: Concordance, text: str) -> Faults:
    """“the two nation's leaders”."""
    for owner in SEVERAL:
        for index in found.at((f"{owner}'s",)):
            if found.before(index) in ("two", "both", "three") and text[2 * index + 2 : 2 * index + 4] in THINGS:
                yield index, f"{plural_of(owner)}'"


def _spans_of_time(found: Concordance) -> Faults:
    """“last years winner”."""
    for index in found.at(TIMES):
        if found.before(index) not in ("last", "next", "this") or found.before(index - 1) in DETERMINERS:
            continue
        if found.after(index).isalpha() and found.after(index) not in LITTLE:
            yield index, f"{found.folded[index][:-1]}'s"


def _plurals(doc: Document, found: Concordance) -> Faults:
    """“the Larkin’s were not home”, “two store’s were robbed”, “several member’s of”."""
    for index in found.at(("were", "are", "have", "of")):
        owner = found.before(index)
        if not owner.endswith("'s"):
            continue
        word, before = owner[:-2], found.before(index - 1)
        if before in COUNTS and found.words[index - 1].text.islower() and doc.lexicon.is_word(word):
            yield index - 1, plural_of(word)
        elif before == "the" and found.folded[index] != "of" and _name(doc, found, index - 1):
            yield index - 1, found.words[index - 1].text[:-2] + ("es" if word.endswith(("s", "x", "z", "ch")) else "s")


def _name(doc: Document, found: Concordance, index: int) -> bool:
    written = found.words[index].text[:-2]
    return written.istitle() and doc.lexicon.is_name(written)


def _pronouns(found: Concordance) -> Faults:
    for index in found.at(OURS):
        yield index, OURS[found.folded[index]]


RULERS = frozenset("presidents mayors governors chancellors sheriffs popes kings queens premiers".split())
SHARED = frozenset("race conference association union council group committee forum summit club league cup day".split())
OWNED = regex(r" N(?= [p2DFfßíúáäLBu]|[.,])")
THINGS = frozenset(f" {part}" for part in "NPnzJjc")
SEVERAL = "country nation team company state city party government family union club brother sister leader".split()
PERSONS = frozenset(
    """mayors governors presidents ministers sheriffs attorneys coroners prosecutors chancellors principals victims
    suspects drivers boys girls teenagers players senators""".split()
)
OWNERS = PERSONS | {"chiefs"}
OFFICES = frozenset("office desk spokesman spokeswoman spokesperson".split())
RELATIVES = frozenset("mother father wife husband family brother sister widow parents lawyer attorney bedroom".split())
HOLDERS = PERSONS | frozenset(
    """students writers authors architects museums teams singers artists officers managers directors candidates
    pilots editors actors""".split()
)
HELD = frozenset(
    """novel speech design presentation testimony resignation statement collection record career biography salary
    contract diary memoir performance apology""".split()
)
FOLLOWING = frozenset("was is has had will would said and in on at to for with".split())
AFFECTED = frozenset("most least hardest worst best".split())  # the states hardest hit
PLACES = frozenset("worlds nations states countries cities".split())
SINGULAR = {"countries": "country", "cities": "city"}
SEATS = frozenset("capital governor legislature mayor economy budget population".split())
MISSPELT = frozenset("citys companys countrys familys universitys agencys communitys armys".split())
TIMES = frozenset("years weeks months nights".split())
DETERMINERS = frozenset("the his her its their our my these those in of over for".split())
LITTLE = frozenset(
    """the a an and or but in on at of to for from with by as is are was were has have had before after ago later
    when while because that than if until since he she it they we i you his her their its who which no not will
    would can could may more there this these those so then now also even only just out up down off over into
    about all both most many some""".split()
)
COUNTS = frozenset("two three four five six seven eight nine ten several many both".split())
OURS = {"her's": "hers", "their's": "theirs", "our's": "ours", "your's": "yours"}
