"""Put the ending on the verb that goes with its subject: he says.

A pronoun, or a plural at the head of its sentence, stands right before a verb that does not go with it.

- He [[say]] the plan will work, because she [[know]] it.
+ He says the plan will work, because she knows it.

- They [[says]] the plan will work.
+ They say the plan will work.

- It [[have]] been a long year.
+ It has been a long year.

- The residents [[says]] so. Officials at the plant [[knows]] it.
+ The residents say so. Officials at the plant know it.

- Those [[is]] the facts. This [[are]] the end.
+ Those are the facts. This is the end.

= Did he say so? Let it be, and make it go. He insists that she resign; they ask that he pay.
= They have said so, and you know it. Should he decide, it will go. Nor does he say why.
= The man who helped them says so. What they want takes time. Each of them knows.
= Watching them grow gives joy; news of them makes it. The United States says no, and General Motors sells cars.
= The Beatles says it all. Athletics takes time. “They says so,” he said.
= He can’t help but say it. If he go; lest it happen. I heard him and she say it. See how they run.
"""

from collections.abc import Iterator, Sequence

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import is_plural
from copydesk.reading.verbs import by_third_person, listed, third_person


@check(level=Level.ERROR)
def person(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index, right in _disagreeing(doc, found):
        yield Finding(found.span(index, index), f"Write “{right}”, which agrees with the subject.", (right,))


def _disagreeing(doc: Document, found: Concordance) -> Iterator[tuple[int, str]]:
    """The places of the words, each with the form that agrees."""
    for index in found.at(listed("bases") | {"have"}):
        if found.before(index) in ("he", "she", "it") and _free(found, index - 1):
            base = found.folded[index]
            yield index, "has" if base == "have" else third_person(base)
    for index in found.at(by_third_person()):
        if (found.before(index) in ("they", "we") and _free(found, index - 1)) or _of_plural(doc, found, index):
            yield index, by_third_person()[found.folded[index]]
    for first in found.at(DEMONSTRATIVES):
        right = DEMONSTRATIVES[found.folded[first]].get(found.after(first))
        if right and _free(found, first) and found.words[first + 1].text.islower():
            yield first + 1, right


def _free(found: Concordance, subject: int) -> bool:
    """Whether a clause begins here, and none that leaves its verb bare: not “let it go”, “that she resign”."""
    before = found.clause(subject, 8)
    if not before:
        return found.opens_sentence(subject)
    return before[-1] in CLAUSES and BARING.isdisjoint(before)


def _of_plural(doc: Document, found: Concordance, index: int) -> bool:
    """“The residents says”, “Officials at the plant says”, at the head of the sentence."""
    before = found.clause(index, 7)
    first = index - len(before)
    if not before or not found.opens_sentence(first):
        return False
    rest = before[1:] if before[0] in ("the", "these", "those", "some", "many", "most", "several") else before
    if not rest or not _plain_plural(doc, found, index - len(rest)):
        return False
    return len(rest) == 1 or (rest[1] in ("of", "in", "at", "from") and _one_phrase(doc, rest[2:]))


def _plain_plural(doc: Document, found: Concordance, index: int) -> bool:
    word, written = found.folded[index], found.words[index].text
    if not is_plural(word, doc.lexicon) or word in ("police", "people") or written.isupper():
        return False
    return written.islower() or (found.mark(index - 1) != "" and not doc.lexicon.is_name(word) and word in OFFICIALS)


def _one_phrase(doc: Document, phrase: Sequence[str]) -> bool:
    """“the plant”, “the town”: an article and a noun in the singular."""
    if len(phrase) != 2 or phrase[0] not in ("the", "a", "his", "her", "its", "their"):
        return False
    return phrase[1] not in ("who", "that", "which") and not is_plural(phrase[1], doc.lexicon)


CLAUSES = frozenset("that but because when while said says although though since".split())
BARING = frozenset(
    """if whether did do does let lets make makes made help helps helped see sees saw watch watched hear heard could
    would should can will may might must to insist insists insisted demand demands demanded ask asks asked recommend
    recommends recommended suggest suggests suggested require requires required propose proposes proposed urge urges
    urged order orders ordered request requests requested advise advised important essential vital imperative
    necessary nor neither lest wish prefer preferred condition demanding insisting recommendation requirement
    proposal request order what which who whom how where why""".split()
)
OFFICIALS = frozenset(
    """officials residents police prosecutors critics experts investigators lawmakers voters supporters opponents
    analysts doctors scientists researchers witnesses neighbors neighbours teachers students workers farmers
    activists companies parents families""".split()
)
DEMONSTRATIVES = {
    "these": {"is": "are", "was": "were", "has": "have"},
    "those": {"is": "are", "was": "were", "has": "have"},
    "this": {"are": "is", "were": "was", "have": "has"},
}
