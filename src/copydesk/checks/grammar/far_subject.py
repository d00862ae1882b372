"""Make the verb agree with a subject that stands some words before it.

Looked at where the clause begins with its subject, and all that stands between is what hangs on it: “of” and “in”
phrases, a participle with its own, a clause between two commas.

- The cause of the two explosions [[remain]] a puzzle.
+ The cause of the two explosions remains a puzzle.

- Smoke from the wildfires [[have]] drifted east.
+ Smoke from the wildfires has drifted east.

- The bridges over the river [[needs]] a new deck.
+ The bridges over the river need a new deck.

- The mayor, along with two deputies, [[have]] been suspended.
+ The mayor, along with two deputies, has been suspended.

- The children, who attend a school nearby, [[was]] taken home.
+ The children, who attend a school nearby, were taken home.

- He said that the committee’s findings [[was]] flawed.
+ He said that the committee’s findings were flawed.

= The number of complaints has risen, and a number of clinics have closed. A majority of voters were late.
= The team in the lead are from Leeds. None of the cars were insured. The Chinese are here.
= The last five years has been hard. Improving the lives of workers is hard. The rest of the men are gone.
= What the city plans are, nobody said. The Everglades is a park, and the Victims of Crime Act was passed.
= The mayor, the clerk and the chief, all of them lawyers, were there. A pair of shoes was left.
= The minister and, he said, the mayor were there. The man and the boy in the car were hurt.
= The plan would make the firms that pollute pay. He saw the clerk of the courts leave.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.parts import parts
from copydesk.reading.subjects import shape
from copydesk.reading.verbs import PLURAL_OF, SINGULAR_OF, base_of_third, third_person
from copydesk.regex import regex


@check(level=Level.ERROR)
def far_subject(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for verb in VERB.finditer(text):
        place, mark = verb.start(), text[verb.start() - 1].strip()
        if mark in ("", ",") and text[place - 2] not in NO_SUBJECT:
            plural = verb[0] in PLURALS
            clause = _clause(text, place)
            if clause and (SINGULAR if plural else PLURAL).search(shape(clause) + mark):
                yield from _finding(found, place // 2, _right(found.folded[place // 2], plural=plural))


def _clause(text: str, place: int) -> str:
    """The parts from the beginning of the sentence to the verb; of a long one the last of them, if “said” is there."""
    least = max(0, place - FAR) // 2 * 2
    start = max(text.rfind(".", least, place), text.rfind('"', least, place))
    return text[max(least, start) : place - 1] if start >= 0 or text.find("ß", least, place) >= 0 else ""


def _right(written: str, *, plural: bool) -> str:
    if plural:
        return SINGULAR_OF.get(written) or third_person(written)
    return PLURAL_OF.get(written) or base_of_third(written)


def _finding(found: Concordance, index: int, right: str) -> Iterator[Finding]:
    if right and found.words[index].text.islower():
        yield Finding(found.span(index, index), f"Write “{right}”, which agrees with the subject.", (right,))


FAR = 60  # characters: thirty words
PLURALS = "ÍÚÁV"
NO_SUBJECT = frozenset("hyYIWHwx?tuTL2&|öñDß!B")  # what may stand before a verb and ends no noun phrase
VERB = regex(r"[íúÍÚáÁ]|Z(?=[ ][datTmieCohMuyJ2P])|V(?=[ ][datTmieCohMuyJ2])|z(?=[ ][daTmeM])")
PHRASE = r"(?: [Op](?: [FEfG])? (?:[123NPzKcg#Mh]|C(?: [CN])*)| 2 [123NPK#])"
HANGS = rf"{PHRASE}*(?: [FE]{PHRASE}+| [FE] p)?"
BEGINS = r"^\.(?:[!&] )?|[ ,.;\"]ß u |[ ,.;\"]ß "
ASIDE = r",(?:[WwHpGFEB]|[1KP] (?!&))[^,&]*,"
SINGULAR = regex(
    rf"(?:{BEGINS})1{HANGS}(?:{ASIDE})?$|^\.(?:[Nn](?: p [1234PK]){PHRASE}*|l{PHRASE}*|e(?: o)? O 2{HANGS})$"
)
PLURAL = regex(rf"(?:{BEGINS}|^\.B )(?:2{HANGS}|[Pz](?: [Op] [1234NPzcg#MhC])+)(?:{ASIDE})?$")
