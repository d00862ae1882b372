"""Make “was”, “is” and “has” agree with a subject in the plural.

Where the head of the sentence is plain: “the results of the study was”, “two of the men was”, “the firm and its
founder was”, “there is three reasons”, “police has”; and “neither of the men were”, where the subject is singular.

- The results of the study [[was]] published in May. Residents of the town [[has]] left.
+ The results of the study were published in May. Residents of the town have left.

- Two of the workers [[was]] hurt, and most of the houses [[is]] empty.
+ Two of the workers were hurt, and most of the houses are empty.

- The company and its founder [[was]] fined.
+ The company and its founder were fined.

- The firefighters who answered the call [[was]] praised.
+ The firefighters who answered the call were praised.

- There [[is]] three reasons. Police [[has]] arrested a man.
+ There are three reasons. Police have arrested a man.

- Neither of the men [[were]] hurt. The mayor, along with two aides, [[were]] there.
+ Neither of the men was hurt. The mayor, along with two aides, was there.

= The news of the death was bad. The series of the year has ended. Two of the best was the aim.
= One of the two of us was there. What most of the houses is worth. The officers who thought the man was armed left.
= The men who said the deal was dead left. Bread and butter was served. There is two million on offer.
= The officers at the head of the line the man was in ran. The rules on how the money is spent changed.
= The cost and its effect was felt. There was one or two left. The arrival of the police was late.
= The players, along with the coach, were there. Three weeks of the year was enough. Neither was hurt.
"""

from collections.abc import Iterator, Sequence

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import Lexicon
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import is_plural, listed
from copydesk.reading.verbs import PLURAL_OF, SINGULAR_OF


@check(level=Level.ERROR, needs=("was", "is", "has", "were", "are", "have"))
def plural_subject(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index, right in _disagreeing(doc, found):
        yield Finding(found.span(index, index), f"Write “{right}”, which agrees with the subject.", (right,))


def _disagreeing(doc: Document, found: Concordance) -> Iterator[tuple[int, str]]:
    """The places of the verbs, each with the form that agrees."""
    for index in found.at(PLURAL_OF):
        subject = found.clause(index, 9)
        first = index - len(subject)
        if (subject and _is_plural(doc, found, first, subject)) or _there(found, index, doc.lexicon):
            yield index, PLURAL_OF[found.folded[index]]
    for index in found.at(SINGULAR_OF):
        if _neither(found, index, doc.lexicon) or _along_with(found, index):
            yield index, SINGULAR_OF[found.folded[index]]


def _is_plural(doc: Document, found: Concordance, first: int, subject: Sequence[str]) -> bool:
    lexicon = doc.lexicon
    if not found.opens_sentence(first):
        cut = next((place for place in range(len(subject) - 1, -1, -1) if subject[place] in CLAUSES), -1) + 1
        return bool(cut) and _some_of(subject[cut:], lexicon)
    if subject == ["police"] or _some_of(subject, lexicon) or _pair(subject, lexicon):
        return True
    head = subject[1:] if subject[0] in DETERMINERS else subject
    if len(head) < 3 or (head is subject and lexicon.is_name(head[0])) or not _counts(head[0], lexicon):
        return False
    if not (head is subject or found.words[first + 1].text.islower()):
        return False
    return _hangs(head[1:], lexicon) or _clause(head[1:], lexicon)


def _counts(word: str, lexicon: Lexicon) -> bool:
    return is_plural(word, lexicon) and word not in UNITS


def _some_of(subject: Sequence[str], lexicon: Lexicon) -> bool:
    """“two of the workers”, “most of the houses”."""
    if len(subject) != 4 or subject[0] not in SOME or subject[1] != "of" or subject[2] not in DETERMINERS:
        return False
    return _counts(subject[3], lexicon)


def _pair(subject: Sequence[str], lexicon: Lexicon) -> bool:
    """“the company and its founder”."""
    if len(subject) != 5 or subject[2] != "and" or subject[0] not in ("the", "a", "his", "her"):
        return False
    plain = subject[1] in listed("countable") and not is_plural(subject[4], lexicon)
    return plain and subject[3] in ("his", "her", "its", "the", "a")


def _hangs(phrase: Sequence[str], lexicon: Lexicon) -> bool:
    """“of the study”, “at the plant”."""
    if len(phrase) != 3 or phrase[0] not in PREPOSITIONS or phrase[1] not in DETERMINERS:
        return False
    return not is_plural(phrase[2], lexicon) and phrase[2] not in LOOSE


def _clause(phrase: Sequence[str], lexicon: Lexicon) -> bool:
    """“who answered the call”."""
    if len(phrase) != 4 or phrase[0] != "who" or phrase[2] not in DETERMINERS or phrase[1] in THINKING:
        return False
    return phrase[1].endswith("ed") and not is_plural(phrase[3], lexicon)


def _there(found: Concordance, index: int, lexicon: Lexicon) -> bool:
    """“there is three reasons”."""
    if found.before(index) != "there" or found.folded[index] == "has":
        return False
    following = found.rest(index, 2)
    return len(following) == 2 and following[0] in NUMBERS and _counts(following[1], lexicon)


def _neither(found: Concordance, index: int, lexicon: Lexicon) -> bool:
    """“neither of the men were”, “every one of the pupils were”."""
    subject = found.clause(index, 5)
    if (
        len(subject) < 4
        or subject[-4] not in ("neither", "one")
        or subject[-3] != "of"
        or subject[-2] not in DETERMINERS
    ):
        return False
    if subject[-4] == "one" and subject[-5:-4] != ["every"]:
        return False
    return is_plural(subject[-1], lexicon) and not found.mark(index - 1)


def _along_with(found: Concordance, index: int) -> bool:
    """“the mayor, along with two aides, were”."""
    if found.mark(index - 1) != ",":
        return False
    inner = [*found.clause(index - 1, 6), found.folded[index - 1]]
    if inner[:2] not in (["along", "with"], ["together", "with"]):
        return False
    first = index - len(inner)
    outer = [*found.clause(first - 1, 4), found.folded[first - 1]] if found.mark(first - 1) == "," else []
    if len(outer) != 2 or outer[0] not in ("the", "a", "his", "her"):
        return False
    return found.opens_sentence(first - 2) and outer[1] in listed("countable") - COLLECTIVE


CLAUSES = frozenset("that and but because while although".split())
DETERMINERS = frozenset("the his her its their our a an these those this that".split())
SOME = frozenset("two three four five six seven eight nine ten most many several both few".split())
NUMBERS = frozenset("two three four five six seven eight nine ten".split())
PREPOSITIONS = frozenset("of in at on from for".split())
LOOSE = frozenset("year week month day night time way end that who which".split())
THINKING = frozenset(
    "believed claimed insisted argued learned noticed realized reported feared hoped warned admitted".split()
)
COLLECTIVE = frozenset("pair team group family crew staff band couple club committee gang firm company".split())
UNITS = frozenset(
    """weeks days hours years minutes months miles dollars points percent pounds kilometers meters feet inches seconds
    decades degrees times nights euros cents terms yards goals runs games words hundreds thousands millions billions
    acres metres kilometres laps rounds votes seats steps two three""".split()
)
