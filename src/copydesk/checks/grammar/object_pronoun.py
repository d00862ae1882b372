"""Write “him”, “them” or “me” as an object, “he” or “they” as a subject.

By what stands on both sides: a preposition before “he” and none of its verbs behind, a verb before it and a preposition
behind; an object at the head of a sentence that has a verb; “which” for a person.

- With [[he]] at the helm, sales rose.
+ With him at the helm, sales rose.

- They chased [[he]] into an alley.
+ They chased him into an alley.

- [[Me]] and two friends were there.
+ I and two friends were there.

- [[Her]] and the mayor have not spoken.
+ She and the mayor have not spoken.

- [[Us]] reporters were kept behind a rope.
+ We reporters were kept behind a rope.

- [[Them]] houses were old.
+ Those houses were old.

- The senator, [[which]] won by 300 votes, left.
+ The senator, who won by 300 votes, left.

= The house he lives in is his. In he walked, and off they went. With him at the helm, he said, they rose.
= Her mother and the mayor have spoken. Them, he said, and us. Help us reporters, they said.
= The committee, which won, has left. The mayor of the city, which won a prize, left.
= The more they pay for he and she, the better. To me and two friends it was clear.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.parts import parts
from copydesk.regex import regex


@check(level=Level.ERROR)
def object_pronoun(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for index in found.at(OBJECTS):
        if found.words[index].text.islower() and AS_OBJECT.match(text, 2 * index - 2):
            yield _finding(found, index, OBJECTS[found.folded[index]])
    for index in found.at(SUBJECTS):
        if text[2 * index] == "." and found.words[index].text.istitle() and _is_subject(found, text, index):
            demonstrative = found.folded[index] == "them" and found.after(index) != "and"
            yield _finding(found, index, "Those" if demonstrative else SUBJECTS[found.folded[index]])
    for index in found.at(("which",)):
        if index > 1 and text[2 * index] == "," and _person(found, index - 1) and VERB.match(text, 2 * index + 2):
            yield _finding(found, index, "who")


def _finding(found: Concordance, index: int, right: str) -> Finding:
    return Finding(found.span(index, index), f"Write “{right}” here, not “{found.words[index].text}”.", (right,))


def _is_subject(found: Concordance, text: str, index: int) -> bool:
    if found.folded[index] in ("us", "them"):
        return bool(PLURALS.match(text, 2 * index + 2))
    return bool(COMPOUND.match(text, 2 * index + 2))


def _person(found: Concordance, index: int) -> bool:
    """Whether the word is a person, and the head of its phrase: “the senator”, not “of the mayor”."""
    determined = found.before(index) in ("the", "a", "an", "his", "her", "their", "its", "one")
    before = found.clause(index, 4)
    return determined and found.folded[index].endswith(PERSONS) and not {"of", "for", "with"} & set(before)


PERSONS = tuple(
    """senator governor mayor minister president officer woman doctor lawyer teacher writer actor editor driver
    prosecutor professor suspect defendant patient pilot singer candidate lawmaker economist scientist journalist
    artist""".split()
)
OBJECTS = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me"}
SUBJECTS = {"me": "I", "him": "He", "her": "She", "them": "They", "us": "We"}
AS_OBJECT = regex(r"(?:[ .,\"][p2O] .|[ ][DF] .(?= p))(?: [p]|[.,;](?!.))")
COMPOUND = regex(r" & (?:[datCTmi] )?(?:[JjCvf] )*(?:[NPKQncz] ?)+ ?[Rr ]*[ÍÚÁßäLDFfq]")
PLURALS = regex(r" [Pz] [ÍÚÁDßä]")
VERB = regex(r" [DFfqä]")
