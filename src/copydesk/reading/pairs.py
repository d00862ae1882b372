"""Which quotation mark closes which."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from copydesk.document import Document
from copydesk.reading.marks import Mark, Role, marks


class Pair(NamedTuple):
    opening: Mark
    closing: Mark


class Pairing(NamedTuple):
    """The marks of a segment, two by two, and those that are left over."""

    pairs: tuple[Pair, ...] = ()
    unclosed: tuple[Mark, ...] = ()
    unopened: tuple[Mark, ...] = ()


def pairings(doc: Document) -> tuple[Pairing, ...]:
    """One for each segment."""
    return tuple(_pairing(found) if found else NONE for found in doc.read(marks))


def _pairing(found: Sequence[Mark]) -> Pairing:
    doubles = [mark for mark in found if not mark.single]
    double = _doubles(doubles)
    if len(doubles) == len(found):
        return double
    single = _singles([mark for mark in found if mark.single], [mark.start for mark in doubles])
    return _mixed(double, single)


def _doubles(found: Sequence[Mark]) -> Pairing:
    pairs, opened, unopened = list[Pair](), list[Mark](), list[Mark]()
    for index, mark in enumerate(found):
        if mark.role is Role.MAY_CLOSE and (not opened or _closed_later(found, index)):
            continue  # a 12" pizza
        if mark.role is Role.OPENS or (mark.role is Role.EITHER and not opened):
            opened.append(mark)
        elif opened:
            pairs.append(Pair(opened.pop(), mark))
        else:
            unopened.append(mark)
    if len(opened) == 2 and all(mark.text == '"' for mark in opened):
        pairs.append(Pair(*opened))  # "Go, "he said: the space is wrong, not the mark
        opened = []
    return Pairing(tuple(pairs), tuple(opened), tuple(unopened))


def _closed_later(found: Sequence[Mark], index: int) -> bool:
    return index + 1 < len(found) and found[index + 1].role is Role.CLOSES


def _singles(found: Sequence[Mark], doubles: Sequence[int]) -> Pairing:
    """A pair of single marks holds whole double quotations or none."""

    def balanced(opening: Mark, closing: Mark) -> bool:
        return (bisect_left(doubles, closing.start) - bisect_left(doubles, opening.start)) % 2 == 0

    pairs, opened, unopened = list[Pair](), list[Mark](), list[Mark]()
    doubtful = dict[Mark, Mark]()  # for each opening mark the first that may close it
    for mark in found:
        if mark.role is Role.OPENS:
            opened.append(mark)
        elif opened and balanced(opened[-1], mark):
            if mark.role is Role.CLOSES:
                pairs.append(Pair(opened.pop(), mark))
            else:
                doubtful.setdefault(opened[-1], mark)
        elif mark.role is Role.CLOSES:
            unopened.append(mark)
    pairs += [Pair(mark, doubtful[mark]) for mark in opened if mark in doubtful]
    return Pairing(tuple(pairs), tuple(mark for mark in opened if mark not in doubtful), tuple(unopened))


def _mixed(double: Pairing, single: Pairing) -> Pairing:
    """Pair a double mark that is left over with a single one, and the other way round: “Go,’ he said."""
    pairs = double.pairs + single.pairs
    unclosed, unopened = double.unclosed, double.unopened
    left_open, left_closed = single.unclosed, single.unopened
    if unclosed and (closing := next((mark for mark in left_closed if mark.start > unclosed[-1].start), None)):
        pairs += (Pair(unclosed[-1], closing),)
        unclosed, left_closed = unclosed[:-1], tuple(mark for mark in left_closed if mark != closing)
    if unopened and (opening := next((mark for mark in reversed(left_open) if mark.start < unopened[0].start), None)):
        pairs += (Pair(opening, unopened[0]),)
        unopened, left_open = unopened[1:], tuple(mark for mark in left_open if mark != opening)
    return Pairing(pairs, unclosed + left_open, unopened + left_closed)


NONE = Pairing()
