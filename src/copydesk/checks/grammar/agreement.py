"""Make the verb agree with its subject.

Looked at where subject and verb stand near each other and nothing else can be the subject: “one of the officers were”,
“the list of conditions were”, “they was”, “several people was”, “there was many”, “everyone were”.

- One of the officers who went to the apartment [[were]] greeted by a man.

- The list of conditions attached to the permit [[were]] 19 pages long.
+ The list of conditions attached to the permit was 19 pages long.

- One of the men [[were]] hurt.
+ One of the men was hurt.

- They [[was]] late because we [[has]] gone.
+ They were late because we have gone.

- He [[don’t]] know.
+ He doesn’t know.

- Several people [[was]] hurt. Both teams [[has]] left.
+ Several people were hurt. Both teams have left.

- There [[was]] many reasons.
+ There were many reasons.

- Everyone [[were]] happy. Each of the men [[have]] a car.
+ Everyone was happy. Each of the men has a car.

- The officers [[was]] late.
+ The officers were late.

= One of the reasons people were late is rain. One of the few men who were there is dead.
= One of the officers who thought the suspects were armed ran. A number of people were hurt.
= The cost and the level of the debts were high. A list of names and a number of photos were found.
= If everyone were happy, he said; two weeks is a long time, three miles was too far.
= All but one of the birds were home.
= The news is bad, the series has ended, and the politics was rough; the majority of voters were late.
= After hiring several people was over, both of which is why many a man was late.
= Did they have it? What the officers saw was a car. One of the things they were told is that.
= The type of people he met were rich. The head of two firms has left, and the heads of both are here.
= The team’s list of players who were late. There was many a slip. There was a lot of rain.
= The Beatles was his favourite. He insists that he have it, and he asked that she be there.
= “They was late,” he said.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import Lexicon
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.nouns import is_plural, listed
from copydesk.reading.verbs import PLURAL_OF, SINGULAR_OF


@check(level=Level.ERROR, needs=("was", "were", "is", "are", "has", "have", "don", "doesn"))
def agreement(doc: Document) -> Iterator[Finding]:
    found = doc.read(concordance)
    for index in found.at(SINGULAR_OF):
        subject = _one_of(found, index, doc.lexicon)
        if subject is None:
            subject = _head_of(found, index, doc.lexicon)
        if subject is not None or _everyone(found, index):
            related = () if subject is None else (found.span(subject, subject),)
            yield _finding(found, index, SINGULAR_OF[found.folded[index]])._replace(related=related)
    for index in found.at(PLURAL_OF):
        if (
            _counted(found, index, doc.lexicon)
            or _many_there(found, index)
            or _plural_subject(found, index, doc.lexicon)
        ):
            yield _finding(found, index, PLURAL_OF[found.folded[index]])
    yield from _pronouns(found)


def _finding(found: Concordance, index: int, right: str) -> Finding:
    written = found.words[index].text
    right = right.replace("'", "’") if "’" in written else right
    return Finding(found.span(index, index), f"Write “{right}”, which agrees with the subject.", (right,))


def _opens(found: Concordance, index: int) -> bool:
    """Whether a clause begins at this place."""
    before = found.before(index)
    return not before or (before in CLAUSES and not (before == "but" and found.before(index - 1) == "all"))


def _one_of(found: Concordance, index: int, lexicon: Lexicon) -> int | None:
    """The place of “one” in “one of the officers in the car were”."""
    before = found.clause(index, 14)
    for place in range(len(before) - 3):
        if before[place] in ("one", "each") and before[place + 1] == "of" and before[place + 2] in DEFINITE:
            first = index - len(before) + place
            if _opens(found, first) and _is_plain(before[place + 3 :], lexicon, whole=True):
                return first
    return None


def _head_of(found: Concordance, index: int, lexicon: Lexicon) -> int | None:
    """The place of “list” in “the list of conditions were”."""
    before = found.clause(index, 14)
    for place in range(1, len(before) - 1):
        if before[place] in listed("heads") and before[place + 1] == "of":
            first = index - len(before) + place
            single = before[place - 1] in SINGULAR_DETERMINERS and "of" not in before[: place - 1]
            if single and _opens(found, first - 1) and _is_plain(before[place + 2 :], lexicon, whole=False):
                return first
    return None


def _is_plain(phrase: Sequence[str], lexicon: Lexicon, *, whole: bool) -> bool:
    """Whether this is one noun phrase and what hangs on it, with no other subject and no second member."""
    words = _without_relative(phrase, lexicon)
    if not words or not JOINTS.isdisjoint(words):
        return False
    nouns = [place for place, word in enumerate(words) if is_plural(word, lexicon)]
    end = next((place for place, word in enumerate(words) if word in PREPOSITIONS), len(words))
    if whole and (not end or end > LONGEST or not is_plural(words[end - 1], lexicon)):
        return False
    if any(second - first == 1 for first, second in pairwise(nouns)):
        return False
    return all(place + 1 == len(words) or _hangs_on(words[place + 1]) for place in nouns)


def _without_relative(phrase: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """The phrase less “who went” of “officers who went to the apartment”; nothing, where the verb may belong there."""
    if "who" not in phrase:
        return phrase
    at = phrase.index("who")
    verb = phrase[at + 1] if at + 1 < len(phrase) else ""
    finite = verb in PAST or (verb.endswith("ed") and verb not in THINKING)
    if not at or not finite or is_plural(phrase[-1], lexicon):
        return ()
    return (*phrase[:at], *phrase[at + 2 :])


def _hangs_on(word: str) -> bool:
    """“officers in the car”, “conditions attached to the permit”."""
    return word in PREPOSITIONS or word.endswith("ed") or word in PARTICIPLES


def _everyone(found: Concordance, index: int) -> bool:
    before = found.clause(index, 8)
    if not before or before[-1] not in EVERYONE or found.folded[index] == "have":
        return False
    return _opens(found, index - 1) and UNREAL.isdisjoint(before)


def _counted(found: Concordance, index: int, lexicon: Lexicon) -> bool:
    """“several people was”, “both teams has”."""
    before = found.clause(index, 4)
    for place, word in enumerate(before[:-1]):
        first = index - len(before) + place
        if word in COUNTS and _opens(found, first):
            noun = before[-1]
            between = before[place + 1 : -1]
            if is_plural(noun, lexicon) and noun not in MEASURES and not any(is_plural(w, lexicon) for w in between):
                return JOINTS.isdisjoint(between) and PREPOSITIONS.isdisjoint(between)
    return False


def _many_there(found: Concordance, index: int) -> bool:
    if found.before(index) != "there" or found.folded[index] == "has":
        return False
    following = found.rest(index, 2)
    return bool(following) and following[0] in MANY and following[1:] != ["a"] and following[1:] != ["or"]


def _plural_subject(found: Concordance, index: int, lexicon: Lexicon) -> bool:
    """“The officers was”, at the head of its sentence."""
    before = found.clause(index, 4)
    if (
        not 2 <= len(before) <= 3
        or before[0] not in ("the", "these", "those")
        or not found.words[index - 1].text.islower()
    ):
        return False
    first = index - len(before)
    if found.before(first) or ("\n" not in found.mark(first - 1) and "." not in found.mark(first - 1)):
        return False
    plain = len(before) == 2 or (not is_plural(before[1], lexicon) and found.words[index - 2].text.islower())
    return plain and is_plural(before[-1], lexicon) and before[-1] not in MEASURES


def _pronouns(found: Concordance) -> Iterator[Finding]:
    for index in found.at(PRONOUNS):
        verb = found.after(index)
        right = PRONOUNS[found.folded[index]].get(verb)
        if right and _opens(found, index) and UNREAL.isdisjoint(found.clause(index, 6)):
            yield _finding(found, index + 1, right)


CLAUSES = frozenset("that but because when while if said says although though since and so as".split()) - {"and", "as"}
DEFINITE = frozenset("the his her their its our my these those".split())
SINGULAR_DETERMINERS = frozenset("the this that its his her their our".split())
JOINTS = frozenset(
    """and or that which whom whose what when where why how he she they it we you i is are was were has have had be been
    do does did will would can could may might should must but than as if because while nor plus who""".split()
)
PREPOSITIONS = frozenset(
    """of in on at from for with to by near under behind inside outside against between among during after before about
    around across into over along without including within through""".split()
)
PAST = frozenset(
    "went came ran took got fell left made found held lost led fled stood sat lived died won wrote".split()
)
LONGEST = 4  # words of “officers” with what describes them
PARTICIPLES = frozenset("made found held known taken given written".split())
THINKING = frozenset(
    """believed claimed insisted argued suggested noticed realized learned reported alleged feared hoped stated
    confirmed testified warned added complained admitted explained assumed""".split()
)
EVERYONE = frozenset("everyone everybody someone somebody anyone anybody nobody something anything everything".split())
UNREAL = frozenset(
    "if whether wish wishes wished though unless did do does let make makes should would could might".split()
)
COUNTS = frozenset("several both many few these those two three four five six seven eight nine ten dozens".split())
MEASURES = frozenset(
    """weeks days hours years minutes months miles dollars points percent pounds kilometers meters feet inches seconds
    decades degrees times nights euros cents terms yards goals runs games words hundreds thousands acres metres
    kilometres laps rounds votes seats steps""".split()
)
MANY = frozenset("many several numerous various dozens hundreds thousands few".split())
PRONOUNS = {
    "they": {"was": "were", "is": "are", "has": "have", "doesn't": "don't", "does": "do"},
    "we": {"was": "were", "is": "are", "has": "have", "doesn't": "don't"},
    "you": {"was": "were", "is": "are", "has": "have", "doesn't": "don't"},
    "he": {"were": "was", "are": "is", "don't": "doesn't"},
    "she": {"were": "was", "are": "is", "don't": "doesn't"},
    "it": {"are": "is", "don't": "doesn't"},
    "i": {"is": "am", "are": "am", "has": "have", "doesn't": "don't"},
}
