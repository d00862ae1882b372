"""Write “him”, “her”, “them”, “us” and “me” after a preposition or a verb.

- It was a dispute between [[she]] and the company.
+ It was a dispute between her and the company.

- They gave [[he]] and his wife a car.
+ They gave him and his wife a car.

- The deal between Smith and [[I]] fell through.
+ The deal between Smith and me fell through.

- He spoke to [[she]] and her sister, and it was about my wife and [[I]].
+ He spoke to her and her sister, and it was about my wife and me.

- The man [[whom is]] accused left.
+ The man who is accused left.

- [[Him]] and his brother own the farm. It belongs to [[they]].
+ He and his brother own the farm. It belongs to them.

- The man [[whom]] police say robbed the bank left.
+ The man who police say robbed the bank left.

= The man whom police say they saw left. They were told they may go; him and her, he said.
= Him they liked. Her and only her. The man they gave it to, he said, left.
= Between her and him, she and he had two; for she and her sister had gone.
= He said the gap between what he and she earned was wide.
= After she and her husband left, they drove to where he and his son lived.
= Of six men, one of whom is dead, two live between here and where I grew up.
= The friendship between Ann and Bob I knew of. “Between you and I,” he said.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance


@check(level=Level.ERROR, needs=(*"he she they we i him her them us me whom".split(),))
def pronoun_case(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(OBJECT):
        if _first_of_two(found, index) or _second_of_two(found, index) or _alone(found, index):
            right = OBJECT[found.folded[index]]
            written = found.words[index].text
            yield Finding(found.span(index, index), f"Write “{right}” here, not “{written}”.", (right,))
    for index in found.at(SUBJECT):
        if _heads_sentence(found, index):
            right = SUBJECT[found.folded[index]]
            yield Finding(found.span(index, index), f"Write “{right}” as the subject.", (right,))
    for index in found.at(("whom",)):
        following = found.after(index)
        if following in VERBS and found.before(index) not in PARTITIVE:
            span = found.span(index, index + 1)
            right = f"Who {following}" if found.words[index].text[0].isupper() else f"who {following}"
            yield Finding(span, "Write “who” where it is the subject.", (right,))
        elif _inserted(found, index):
            right = "Who" if found.words[index].text[0].isupper() else "who"
            yield Finding(found.span(index, index), "Write “who” where it is the subject.", (right,))


def _first_of_two(found: Concordance, index: int) -> bool:
    """“between she and”, “gave he and his wife”."""
    if found.after(index) != "and":
        return False
    before = found.before(index)
    if before in ("to", "with", "against", "toward", "towards", "from"):
        return found.before(index - 1) not in ("up", "where")
    return before == "between" or before in GIVING


def _second_of_two(found: Concordance, index: int) -> bool:
    """“between Smith and I.”, “for my wife and I”."""
    if found.before(index) != "and" or (found.after(index) and found.after(index) not in AFTERWARDS):
        return False
    before = found.clause(index - 1, 3)
    if found.after(index):
        return "between" in before
    return bool(before) and not PREPOSITIONS.isdisjoint(before[:-1]) and before[-1] not in OBJECT


def _alone(found: Concordance, index: int) -> bool:
    """“belongs to they.”, “told they to leave”."""
    if found.folded[index] == "i":
        return False
    if found.before(index) in ("to", "with", "from") and found.mark(index)[:1] in (".", ",", ";"):
        return not {"up", "where", "according"} & set(found.clause(index - 1, 2))
    return found.before(index) in TELLING and found.after(index) == "to"


def _heads_sentence(found: Concordance, index: int) -> bool:
    """“Him and his brother own the farm.”"""
    mark = found.mark(index - 1)
    if not (("\n" in mark or mark == ".") and found.words[index].text.istitle() and found.after(index) == "and"):
        return False
    return found.after(index + 1) in ("his", "her", "my", "their", "i", "he", "she")


def _inserted(found: Concordance, index: int) -> bool:
    """“whom police say robbed the bank”."""
    following = found.rest(index, 4)
    said = next((place for place, word in enumerate(following[:3]) if place and word in SAYING), 0)
    return bool(said) and len(following) > said + 1 and following[said + 1] in VERBS | ROBBED


OBJECT = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me"}
GIVING = frozenset(
    """gave give gives giving told asked joined invited helped
    let lets sent showed paid offered taught accused allowed""".split()
)
PREPOSITIONS = frozenset("between for to with about from by against of".split())
AFTERWARDS = frozenset("in over about on at for to fell broke began ended is was has had will over".split())
SUBJECT = {"him": "He", "her": "She", "them": "They", "us": "We", "me": "I"}
TELLING = frozenset("told asked allowed ordered urged forced helped invited persuaded".split())
SAYING = frozenset("say says said believe believes allege alleged think".split())
ROBBED = frozenset("robbed killed shot stabbed attacked stole fired set drove fled entered struck hit took".split())
PARTITIVE = frozenset("of with to for from by about among in on than against upon under at and".split())
VERBS = frozenset("is are was were has have had will would could should can may might said says".split())
