"""A preposition, “to” or “be” is missing before what a word governs.

Learned from 27 million words: after “accused” a form in -ing never stands without “of”, nor a verb after “unable”
without “to”, nor “the” after “respond”, nor “able” after “would” without “be”.

- He is [[accused]] stealing a car.
+ He is accused of stealing a car.

- They refused to [[respond]] the request.
+ They refused to respond to the request.

- She was [[unable]] rebuild it, and they are [[eager]] sign a deal.
+ She was unable to rebuild it, and they are eager to sign a deal.

- They [[would]] able to go, but it could [[not]] available.
+ They would be able to go, but it could not be available.

= He is accused of stealing a car; the accused, stealing away, was caught.
= They could respond. The request was unable, as it were, to rebuild it. They are eager, sign or no sign.
= They would, able or not, go. The bottom, the board and the lid were cut.
= The number people use is high, and the attempt a firm makes is fair.
= The dismissal the government sought came. The Ability Act and the Ability Fund help.
"""

from collections.abc import Iterator
from functools import cache

from copydesk.check import Document, Finding, Level, check
from copydesk.lexicon import table
from copydesk.reading.concordance import Concordance, concordance
from copydesk.reading.parts import parts
from copydesk.regex import regex


@check(level=Level.ERROR)
def missing_link(doc: Document) -> Iterator[Finding]:
    found, text = doc.read(concordance), doc.read(parts)
    for index in found.at(_links()):
        for before, link, kind in _links()[found.folded[index]]:
            if before in ("", found.before(index)) and _lacks(found, text, index, kind):
                yield _finding(found, index, link)
                break
    for index in found.at(_predicates()):
        before = text[: 2 * index + 1][-5:]
        if before.endswith(("L ", "L ñ ")) and _small(found, index - 1, index):
            yield _finding(found, index - 1, "be")


def _finding(found: Concordance, index: int, link: str) -> Finding:
    written = found.words[index].text
    return Finding(found.span(index, index), f"Is “{link}” missing after “{written}”?", (f"{written} {link}",))


def _lacks(found: Concordance, text: str, index: int, kind: str) -> bool:
    """Whether what needs a link follows directly, and neither is part of a name."""
    following = text[2 * index + 3 : 2 * index + 4]
    if not found.after(index) or following not in KINDS[kind] or not _small(found, index, index + 1):
        return False
    if kind == "n":
        return text[2 * index + 4 : 2 * index + 6] in OBJECTS
    if kind == "G":
        return found.folded[index + 1] not in PREPOSITIONS
    if found.after(index + 1) in TIMES or not GIVING.isdisjoint(found.clause(index)):
        return False
    return kind == "V" or (not RELATIVE.match(text, 2 * index + 2) and found.before(index) not in ("how", "as", "so"))


def _small(found: Concordance, *places: int) -> bool:
    return all(found.words[place].text.islower() for place in places)


@cache
def _links() -> dict[str, list[tuple[str, str, str]]]:
    """By the word after which it must stand: the word before that, if it matters; what must stand; before what."""
    links: dict[str, list[tuple[str, str, str]]] = {}
    for key, words in table("grammar")["needs"].items():
        link, kind = key.split("_")
        for word in words.split() if kind in KINDS else ():
            before, _, last = word.rpartition("_")
            links.setdefault(last, []).append((before, link, kind))
    return links


@cache
def _predicates() -> frozenset[str]:
    return frozenset(table("grammar")["needs"]["be_J"].split())


KINDS = {"V": "V", "n": "n", "G": "G", "d": "daT", "P": "P"}  # as the script has them
GIVING = frozenset(  # they charge every owner a fee
    """give gives gave given giving charge charges charged charging pay pays paid paying offer offers offered offering
    send sends sent sending cost costs tax taxed fine fined owe owes owed award awards awarded awarding teach teaches
    taught show shows showed tell tells told promise promised hand handed lend lent grant granted deny denied allow
    allowed wish bring brought buy bought make made leave left save saved earn earned assign assigned call called name
    named""".split()
)
TIMES = frozenset("day week month year time moment few".split())  # it takes place a day later
PREPOSITIONS = frozenset("using according including following during regarding starting beginning concerning".split())
RELATIVE = regex(r"(?: [datT])?(?: [JjfvC])*(?: [NPnczUKQsh])+ [ßDFVZzqnáÁäLíÍúÚ]| . [KQ]")  # an element the firm sells
OBJECTS = frozenset(f" {part}" for part in "datTmeMC")  # what shows that a word which may be a noun is a verb
