"""Paragraphs that say nearly word for word what another says: an edited copy, and the one it was made from."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.document import PROSE, Document, Span
from copydesk.reading.repeats import Repeat
from copydesk.regex import regex


def reworded(doc: Document) -> tuple[Repeat, ...]:
    """The paragraphs that reword an earlier one, in order. Three or more alike are a list, or a refrain."""
    pairs = [pair for pair in _candidates(doc) if _retells(doc[pair.first], doc[pair.second])]
    times = Counter(span for pair in pairs for span in pair)
    return tuple(pair for pair in sorted(pairs, key=lambda pair: pair.second) if max(map(times.__getitem__, pair)) == 1)


def _candidates(doc: Document) -> Iterator[Repeat]:
    """The pairs of paragraphs that share half of their turns of phrase."""
    turns = {segment.span: frozenset(_turns(doc[segment.span])) for segment in doc.parts(*PROSE)}
    if sum(map(len, turns.values())) - len(frozenset[tuple[str, ...]]().union(*turns.values())) < FEWEST_TURNS:
        return
    holders = defaultdict[tuple[str, ...], list[Span]](list)
    for span, held in turns.items():
        for turn in held:
            holders[turn].append(span)
    shared = Counter(pair for spans in holders.values() if 1 < len(spans) <= CROWD for pair in combinations(spans, 2))
    for (first, second), times in shared.items():
        if times >= max(FEWEST_TURNS, HALF * min(len(turns[first]), len(turns[second]))):
            yield Repeat(first, second)


def _turns(text: str) -> list[tuple[str, ...]]:
    """Each longer word with the two that follow it."""
    pieces = PIECE.findall(text)
    three = zip(pieces, pieces[1:], pieces[2:], strict=False)
    return [turn for turn in three if len(turn[0]) >= LONG and turn[0].isalpha()]


def _retells(first: str, second: str) -> bool:
    """Whether nearly all words of one stand in the other, in order, and all names and numbers but one."""
    from difflib import SequenceMatcher

    if not _one_kind(first, second):
        return False
    one, other = WORD.findall(first), WORD.findall(second)
    low, lower = [word.lower() for word in one], [word.lower() for word in other]
    if low == lower or min(len(one), len(other)) < SHORTEST or not _same_facts(one, other):
        return False
    return SequenceMatcher(None, low, lower, autojunk=False).ratio() >= NEARLY


def _one_kind(first: str, second: str) -> bool:
    """Whether both are told: what is quoted and then stands in full, a question and a caption are no slips."""
    quoted = [MARK.findall(each) for each in (first, second)]
    told = all(ENDED.search(each) and each[0].isupper() | (each[0] in MARKS) for each in (first, second))
    return told and len(quoted[0]) == len(quoted[1]) and not len(quoted[0]) % 2


def _same_facts(one: Sequence[str], other: Sequence[str]) -> bool:
    facts, others = (Counter(filter(FACT.match, words[1:])) for words in (one, other))
    lost, new = facts - others, others - facts
    brought_up_to_date = all(word[0].isdigit() for word in (*lost, *new))
    return max(lost.total(), new.total()) <= 1 and (brought_up_to_date or not (lost and new))


CROWD = 4  # paragraphs that share a turn; more are a list
FEWEST_TURNS = 2
HALF = 0.4
LONG = 5  # letters
SHORTEST = 12  # words
NEARLY = 0.85
MARKS = '“"'
MARK = regex('[“”"]')
ENDED = regex(r"[.!][”\")]?$")
PIECE = regex(r"\w+")
WORD = regex(r"\w+(?:[.,'’]\w+)*")
FACT = regex(r"[A-Z\d]")
