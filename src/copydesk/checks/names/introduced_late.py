"""Give the full name of a person where the person first comes up.

“The plan is dead, Ferro said” leaves the reader to ask who that is; three paragraphs on stands “Luis Ferro, who runs
the plant”: the paragraphs were moved. Only who speaks, or has a title, before being introduced is asked about; heads of
state need no introduction. Source: AP and BBC on first reference; on 3,186 published articles one report, right.

- The plan is dead, [[Ferro]] said. ¶ Luis Ferro, who runs the plant, met the board on Monday.

- Police said that Mr. [[Alvarez]] had fled. ¶ They later found Maria Alvarez, 34, at home.

- The tax is too high, said Dr. [[Osei]]. ¶ “It costs us dear,” said Ngozi Osei, a surgeon.

= Luis Ferro, who runs the plant, met the board. ¶ The plan is dead, Ferro said.
= H: Ferro: plan is dead ¶ Luis Ferro, who runs the plant, met the board.
= Mr. Trump spoke. ¶ Donald Trump, who won in Ohio, left.
= The judge, Lord Archer, left. ¶ He met Mr. Woolf. ¶ Lord Woolf, who is 70, agreed.
= The Ferro family owns it. ¶ Luis Ferro, who runs the plant, met the board.
= “I told Ferro so,” she said. ¶ Luis Ferro, who runs the plant, met the board.
= The plan is dead, said Ann Ferro. ¶ Luis Ferro, who runs the plant, met the board.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import PROSE, Document, Finding, Span, check
from copydesk.lexicon import table
from copydesk.reading.bearers import Mention, mentions
from copydesk.reading.names import TITLES
from copydesk.regex import regex


@check(pattern=r"[A-Z]\w+ [A-Z]\w+, (?:\d\d|who|an?|the)\b")
def introduced_late(doc: Document) -> Iterator[Finding]:
    met = set[str]()
    for found in INTRODUCED.finditer(doc.text):
        first, name = found["first"], found["name"]
        if name not in met and _is_first_name(doc, first) and not _needs_none(doc, name):
            met.add(name)
            earlier = [each for each in mentions(doc, name) if each.span.start < found.start() and _told(doc, each)]
            if earlier and (earlier[0].speaks or earlier[0].titled) and all(each.alone for each in earlier):
                message = f"“{name}” comes before “{first} {name}”: give the full name first."
                yield Finding(earlier[0].span, message, related=(Span(found.start(), found.end("name")),))


def _is_first_name(doc: Document, word: str) -> bool:
    return word not in TITLES and (doc.lexicon.is_name(word) or not doc.lexicon.is_word(word))


def _needs_none(doc: Document, name: str) -> bool:
    return name in TITLES or name in _known_to_all() or doc.lexicon.is_own(name)


def _told(doc: Document, mention: Mention) -> bool:
    segment = doc.segment(mention.span.start)
    return segment is not None and segment.kind in PROSE


@cache
def _known_to_all() -> frozenset[str]:
    return frozenset(table("well_known_names")["leaders"].split())


INTRODUCED = regex(r"\b(?P<first>[A-Z][\w’'-]+) (?:[A-Z]\. )?(?P<name>[A-Z][\w’'-]{3,}), (?:\d\d|who|an?|the)\b")
