"""Write the form of the verb that goes with its auxiliary.

A participle after “have” and in the passive (had sunk, was written), the bare verb after “could” and “did not”, and
“have”, not “of”, after “would”.

- The ship [[had sank]] before dawn.
+ The ship had sunk before dawn.

- She [[has wrote]] a manual, he [[has also went]] home and they [[had not began]].
+ She has written a manual, he has also gone home and they had not begun.

- Rents, which [[had rose]] 40%, fell, and Lee, who [[had wore]] brown, left.
+ Rents, which had risen 40%, fell, and Lee, who had worn brown, left.

- The plant has [[brung]] 62 jobs, and a ball [[hitted]] him.
+ The plant has brought 62 jobs, and a ball hit him.

- It [[was wrote]] in 1990.
+ It was written in 1990.

- They [[would of]] won.
+ They would have won.

- He could [[have did]] it.
+ He could have done it.

- They [[did not knew]] it and she [[didn’t went]].
+ They did not know it and she didn’t go.

- They [[could had]] won.
+ They could have won.

- It is expected [[to released]] in May.

- He [[should went]] home, and he [[would allowed]] it.
+ He should go home, and he would allow it.

- They [[are suppose]] to sign.
+ They are supposed to sign.

- He [[seen]] it.

= “I knowed it,” he said.
= They would of course win; the might of the army; it could, of late, rain.
= What he had came from her. The rights they have came from the crown.
= She had saw blades, rose bushes and a need to feed, speed and succeed; she could exceed it.
= He said he did need it, could not proceed, and would heed it. He was broke.
= What it was began to dawn on him. He wanted to bed the plants.
= Have you seen it? He has, she said, gone. Never had they done it.
= They hope to shed it. They could succeed. The man they agreed to gave in.
"""

from collections.abc import Iterator

from copydesk.check import Document, Finding, Level, check
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.verbs import base_of, irregular, listed, no_forms


@check(level=Level.ERROR)
def verb_form(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    yield from _after_auxiliaries(found)
    yield from _after_modals(doc, found)
    yield from _of_for_have(found)
    yield from _bare_bases(found)
    yield from _bare_participles(found)
    for index in found.at(no_forms()):
        right = no_forms()[found.folded[index]]
        written = found.words[index].text
        if written.islower():
            yield Finding(found.span(index, index), f"Write “{right}”, not “{written}”.", (right,))


def _after_auxiliaries(found: Concordance) -> Iterator[Finding]:
    """An irregular past where the participle or the bare verb belongs."""
    for index in found.at(irregular()):
        past = found.folded[index]
        first = _auxiliary(found, index)
        right = _wanted(found, first, index) if first < index else ""
        if right and right != past and not _open_ended(found, first) and not _noun(found, index):
            yield _finding(found, first, index, right)


def _auxiliary(found: Concordance, index: int) -> int:
    """The place of what stands before the verb, adverbs aside."""
    first = index - 1 if found.before(index) else index
    while found.folded[first] in listed("between") and found.before(first):
        first -= 1
    return first


def _wanted(found: Concordance, first: int, index: int) -> str:
    """The form that goes with the auxiliary; an empty string where it is none."""
    word, verb = found.folded[first], irregular()[found.folded[index]]
    if word in listed("have"):
        return verb.participle
    if word in listed("be") and verb.past in listed("passive"):
        return verb.participle
    if word in listed("modals") or word in listed("did_not"):
        return verb.base
    if word == "did" and first < index - 1 and found.folded[first + 1] == "not":
        return verb.base
    if word == "to" and found.before(first) in listed("to_takers"):
        return verb.base
    return ""


def _open_ended(found: Concordance, first: int) -> bool:
    """Whether the clause may end with the auxiliary, so that the verb belongs to another."""
    before = found.clause(first)
    if before and before[-1] in ("who", "which") and found.folded[first] == "had":
        return False  # “rents, which had rose”
    if not listed("open_ended").isdisjoint(before):
        return True
    if before and before[-1] in SUBJECTS and found.folded[first] not in listed("did_not"):
        return len(before) > 1 and before[-2] not in CONJUNCTIONS
    return False


def _noun(found: Concordance, index: int) -> bool:
    following = found.after(index)
    return found.folded[index] in ("saw", "rose") and following.isalpha() and following not in listed("function")


def _after_modals(doc: Document, found: Concordance) -> Iterator[Finding]:
    """“could had”, “would allowed”, “did not allowed”, “expected to released”."""
    for first in found.at(listed("modals") | listed("did_not") | {"did", "to"}):
        index = first + 1
        word = found.after(first)
        if found.folded[first] == "did" and word != "not":
            continue
        if word == "not":
            index, word = first + 2, found.after(first + 1)
        if not word or not found.words[index].text.islower():
            continue
        right = BE_OR_HAVE.get(word) if found.folded[first] in listed("modals") else None
        right = right or base_of(word, doc.lexicon)
        if right and _takes_a_verb(found, first, index) and not _open_ended(found, first):
            yield _finding(found, first, index, right)


def _takes_a_verb(found: Concordance, first: int, index: int) -> bool:
    word, before = found.folded[first], found.before(first)
    if word != "to":
        return before not in ("a", "the")
    if found.after(index) and found.after(index) not in listed("function"):
        return False
    return before in listed("to_takers") or before in listed("noun_takers")


def _of_for_have(found: Concordance) -> Iterator[Finding]:
    participles = {verb.participle for verb in irregular().values()} | {
        "been",
        "had",
        "made",
        "got",
        "said",
        "won",
        "lost",
    }
    for index in found.at(("of",)):
        modal, following = found.before(index), found.after(index)
        if modal not in OF_MODALS or not (following in participles or following.endswith("ed")):
            continue
        if modal in ("might", "must") and found.before(index - 1) not in SUBJECTS | {"who", "that", "this", "there"}:
            continue
        yield _finding(found, index - 1, index, "have")


def _bare_bases(found: Concordance) -> Iterator[Finding]:
    """“are suppose to”, “was force to”."""
    for index in found.at(listed("bare_bases")):
        if found.before(index) in listed("be") and found.after(index) == "to":
            word = found.folded[index]
            yield _finding(found, index - 1, index, word + ("d" if word.endswith("e") else "ed"))


def _bare_participles(found: Concordance) -> Iterator[Finding]:
    for index in found.at(listed("bare")):
        before = found.clause(index, 5)
        if before and before[-1] in PEOPLE and (listed("have") | listed("be") | {"been", "'d"}).isdisjoint(before):
            message = f"Is “has” or “have” missing before “{found.folded[index]}”?"
            yield Finding(found.span(index, index), message)


def _finding(found: Concordance, first: int, last: int, right: str) -> Finding:
    """Told at the auxiliary and its verb; the fix changes the verb alone."""
    span = found.span(first, last)
    kept = found.words[first].text + "".join(f" {word.text}" for word in found.words[first + 1 : last])
    written = found.words[last].text
    return Finding(span, f"Write “{right}” after “{found.words[first].text}”, not “{written}”.", (f"{kept} {right}",))


SUBJECTS = frozenset("i he she it they we you".split())
PEOPLE = frozenset("i he she they we".split())
CONJUNCTIONS = frozenset("and but because said says if when while although though so since after before".split())
OF_MODALS = frozenset("would could should might must wouldn't couldn't shouldn't".split())
BE_OR_HAVE = {"had": "have", "has": "have", "was": "be", "were": "be", "is": "be", "are": "be", "am": "be"}
