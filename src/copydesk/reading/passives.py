"""Where verbs are in the passive: a form of “be” and a participle."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from copydesk.document import Document, Span


def passives(doc: Document) -> tuple[Span, ...]:
    """The passives, in order, each from its form of “be” to its participle: “was later found”.

    What is an adjective by its looks or by what follows (“is pleased”, “was married to”) is none, nor is “got hurt”.
    """
    return tuple(_passives(doc.text))


def is_passive(doc: Document, sentence: Span) -> bool:
    """Whether there is a passive in this sentence."""
    every = doc.read(passives)
    index = bisect_right(every, sentence.end, key=lambda span: span.start) - 1
    return index >= 0 and every[index].start >= sentence.start


def _passives(text: str) -> Iterator[Span]:
    for found in PASSIVE.finditer(text):
        if _participle(found["participle"].lower()):
            yield Span(*found.span())


def _participle(word: str) -> bool:
    if word in ADJECTIVES or word in IRREGULAR:
        return word in IRREGULAR
    if not word.endswith("ed"):
        return word.startswith(PREFIXES) and any(word == prefix + end for prefix in PREFIXES for end in IRREGULAR)
    return len(word) > 4 and not word.endswith(("eed", "-based", "-sized", "-aged", "-minded")) and word[:2] != "un"


PASSIVE = re.compile(
    r"""\b (?:is|are|was|were|been|being|be|am) (?:n['’]t)?
        (?: [ ] (?: [a-z]+ly | not | also | now | then | still | never | already | later | often | once | first
                  | since | soon | even | just | again | ever | all | both | to[ ]be ) ){0,2}
        [ ] (?P<participle> [A-Za-z-]{3,} ) \b""",
    re.VERBOSE,
)
PREFIXES = ("over", "under", "re", "out", "up", "mis", "fore")
IRREGULAR = frozenset(
    """
    awoken beaten begun bent bet bitten bled blown born borne bought bound bred broadcast broken brought built burnt
    burst cast caught chosen clung cut dealt done drawn driven drunk dug eaten fed felt flung forbidden foreseen
    forgiven forgotten fought found frozen given ground grown heard held hidden hit hung hurt kept known laid leapt
    learnt led left lent let lit lost made meant met misled mistaken mown overcome overheard overseen overtaken
    overthrown paid proven put quit read rebuilt ridden rung rewritten said sawn seen sent set sewn shaken shed shot
    shown shut slain slit sold sought sown sped spelt spent spilt split spoilt spoken spread spun stolen strewn
    stricken struck stuck stung sung sunk sworn swept swum swung taken taught thought thrown told torn trodden
    understood undertaken undone upheld upset withdrawn withheld woken won worn woven written wrung
    """.split()
)
ADJECTIVES = frozenset(
    """
    accustomed advanced afraid aged alleged amazed annoyed ashamed beloved bored born committed complicated concerned
    confused convinced crowded dated dead dedicated delighted depressed detailed determined devastated disappointed
    distinguished embarrassed engaged excited exhausted experienced frightened frustrated gifted gone good grateful
    hundred important impressed inclined indebted indeed infrared interested isolated kindred limited located married
    mixed motivated naked need opposed overjoyed overwhelmed pleased prepared puzzled qualified related relaxed
    relieved reserved retired sacred satisfied scared seed shocked skilled so-called sophisticated speed stunned
    sudden supposed surprised talented terrified thrilled tired troubled used varied wicked worried wounded
    """.split()
)
