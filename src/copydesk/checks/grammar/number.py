"""Match the noun to its number: three cars, one of the witnesses.

- They saw three [[witness]], and two [[man]].
+ They saw three witnesses, and two men.

- She is one of the [[student]] who left.
+ She is one of the students who left.

- He met several [[teacher]] in four [[country]].

= A three car crash, a two-day trip, five star hotels, a 12 year old and two close friends.
= One of the few, one of the crew, one of the public, one of the student leaders.
= Three women, two sheep, the 2 million person march, No. 2 driver Lee, the two couple well.
= Part one: person or thing. From 1 to 12: day and night. Apollo 11 astronaut Lee. The 10 member states.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import listed, plural_of
from copydesk.reading.verbs import listed as little


@check(level=Level.ERROR)
def number(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(listed("countable")):
        if not found.words[index].text.islower() or not _ends_phrase(found, index):
            continue
        if _counted(found, index):
            right = plural_of(found.folded[index])
            yield Finding(found.span(index, index), f"Write “{right}” after “{_number(found, index)}”.", (right,))


def _number(found: Concordance, index: int) -> str:
    first = index - 1
    return "one of the" if found.folded[first] in ARTICLES else found.words[first].text


def _ends_phrase(found: Concordance, index: int) -> bool:
    """Whether no noun follows that this one may belong to: “a three car crash”."""
    following = found.after(index)
    if following:
        return following in little("function") | VERBS
    return found.mark(index)[:1] in (".", ",", ";", "\n")


def _counted(found: Concordance, index: int) -> bool:
    before = found.before(index)
    if before in ARTICLES:
        return found.before(index - 1) == "of" and found.before(index - 2) in ("one", "many", "several")
    if before in COUNTS:
        return found.words[index - 1].text.islower() and found.before(index - 1) not in BEFORE
    return False


ARTICLES = ("the", "his", "her", "their", "its", "our", "my", "these", "those")
COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve several many".split())
BEFORE = frozenset("a an one part chapter phase no number day grade year class level".split())
VERBS = frozenset("who that which were are have was is has had will would said".split())
