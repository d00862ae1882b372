"""Write a participle after “be” and “have”, the bare verb after “to”.

After “can” and “will”, too, the verb has no ending.

- The law was [[approve]] in 2019.
+ The law was approved in 2019.

- Officials have [[say]] so, and it had [[begin]].
+ Officials have said so, and it had begun.

- The house [[will sold]] next week.
+ The house will be sold next week.

- He can [[goes]] home, and it does not [[requires]] a vote.
+ He can go home, and it does not require a vote.

- The council is expected to [[voting]] on Monday, and it hopes to [[builds]] a bridge.
+ The council is expected to vote on Monday, and it hopes to build a bridge.

- She was [[arrest]] on Tuesday, and the judge had [[order]] him to pay.
+ She was arrested on Tuesday, and the judge had ordered him to pay.

= All she did was give, and what they have go to heirs. The thing to do is say no.
= The law was approved, they have become rich, and he has come and gone.
= It will, says Lee, be sold. Their will sold for a fortune. They can tomatoes.
= Have they say in it? Those who have give; those who can go.
= They were open on Sundays; it was close in the end, and they were under attack.
= They object to voting, and are used to building. It is expected to be: building is slow.
"""

from collections.abc import Iterator, Sequence

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.verbs import base_of, by_third_person, listed, participle_of


@check(level=Level.ERROR)
def bare_verb(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(listed("bases")):
        if _governed(found, index) and found.words[index].text.islower():
            yield _finding(found, index, participle_of(found.folded[index]))
    for index in found.at(listed("often")):
        if _governed(found, index) and found.words[index].text.islower() and _takes_on(found, index):
            yield _finding(found, index, participle_of(found.folded[index]))
    for index in found.at(by_third_person()):
        if _after_modal(found, index) or _after_taker(found, index):
            yield _finding(found, index, by_third_person()[found.folded[index]])
    for first in found.at(("to",)):
        word = found.after(first)
        if word.endswith("ing") and found.before(first) in listed("to_takers") and (base := _base_of_ing(word)):
            yield _finding(found, first + 1, base)
    for first in found.at(("will",)):
        if _passive_without_be(doc, found, first):
            span = found.span(first, first + 1)
            right = f"{found.words[first].text} be {found.words[first + 1].text}"
            yield Finding(span, f"Is “{right}” meant?", (right,))


def _finding(found: Concordance, index: int, right: str) -> Finding:
    before, written = found.words[index - 1].text, found.words[index].text
    return Finding(found.span(index, index), f"Write “{right}” after “{before}”, not “{written}”.", (right,))


def _governed(found: Concordance, index: int) -> bool:
    """Whether a form of “be” or “have” stands before it, in a clause that cannot end there."""
    first = index - 1
    while found.before(first + 1) in listed("between") and found.before(first):
        first -= 1
    if not found.before(first + 1) or found.folded[first] not in listed("have") | listed("be"):
        return False
    before = found.clause(first, 10)
    if not before and found.folded[first] in ("have", "has", "had"):
        return False  # “Have they say in it?”
    return _closed(before)


def _takes_on(found: Concordance, index: int) -> bool:
    """Whether what follows shows a verb where a noun might stand: “was arrest by”, “had order him”."""
    following = found.after(index)
    if found.folded[index] in PARTICIPLES or participle_of(found.folded[index]) == found.folded[index]:
        return False
    if found.before(index) in listed("have"):
        return following in ("him", "them", "it", "her", "us", "his", "their", "its", "the", "a")
    return following == "by" or (
        found.before(index) in ("was", "were", "been") and following in ("in", "on", "at", "after")
    )


def _closed(before: Sequence[str]) -> bool:
    return listed("open_ended").isdisjoint(before) and CLEFT.isdisjoint(before)


def _after_modal(found: Concordance, index: int) -> bool:
    first = index - 1
    modal = found.before(index)
    if modal == "not":
        first, modal = index - 2, found.before(index - 1)
        if modal in ("do", "does", "did"):
            return _closed(found.clause(first, 8))
    if modal in listed("did_not"):
        return _closed(found.clause(first, 8))
    plain = modal in listed("modals") or modal in ("can", "will", "may", "might")
    return plain and found.words[first].text.islower() and _subject(found, first) and _closed(found.clause(first, 8))


def _subject(found: Concordance, modal: int) -> bool:
    """Whether this is a modal, not a noun: “their will says”."""
    before = found.before(modal)
    return bool(before) and before not in NOUN_MAKERS and not before.endswith("'s")


def _after_taker(found: Concordance, index: int) -> bool:
    return found.before(index) == "to" and found.before(index - 1) in listed("to_takers")


def _base_of_ing(word: str) -> str | None:
    stem = word[:-3]
    for base in (stem, stem + "e", stem[:-1]):
        if base in listed("bases") or base in listed("often"):
            return base
    return None


def _passive_without_be(doc: Document, found: Concordance, first: int) -> bool:
    """“The road will closed”."""
    word = found.after(first)
    base = base_of(word, doc.lexicon) if word else None
    irregular = word in PARTICIPLES
    if not (irregular or (base and (base in listed("bases") or base in listed("often") | OPENED))):
        return False
    return found.words[first].text.islower() and _subject(found, first) and _closed(found.clause(first, 8))


CLEFT = frozenset("did do does thing things way least most step option choice".split())
NOUN_MAKERS = frozenset("a an the his her their its my our your free good ill political that this of at in".split())
OPENED = frozenset(("open", "close"))
PARTICIPLES = frozenset("sold built held made given taken paid kept sent shown written".split())
