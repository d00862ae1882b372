"""Ask about an item that stands twice in a list.

Of two items that are the same, one is mostly a slip for another: only the writer knows for which. Emphasis, chants,
results, firms and the cities of one state are left alone.

- The aid is to include [[rockets, rockets]] and rifles.

- She promised a library, a bakery, [[a library]] and about 40 flats.

- They were born in Chad, Laos, Peru, [[Chad]] and Papua New Guinea.

- He worked with letters, ledgers, maps and [[letters]] that a rival had kept.

- Buffalo, along with camels, goats and [[camels]], were taken aboard.

= It was a long, long and winding road, and no, no and no again to the tax.
= They won 6-4, 6-4 and 7-5; the scores were two, two and three.
= He opened shops in Salem, Oregon, Bend, Oregon, and Boise, Idaho.
= The choices are white wine, beer and wine made of rice.
= The firm of Smith, Smith and Partners has closed.
= Ann Lee, a nurse, Bo Diaz, a teacher, and Cy Moss, a nurse, were hurt.
= They got 37 months, 24 months, and 24 months. Ann Lee, D-Miss., Bo Diaz, R-Miss., Cy Moss, R-Miss., and Ed Poe left.
= A week or two ago, or two ago. There are millions, millions and millions of them. In this case, this, and that case.
= The law firm Moss, Moss and Lee closed. He has a son, 8, a daughter, 6, and a son, 4.
= Government of the people, by the people and for the people.
= It means work, work and more work.
= She works in Portland, Oregon, and Portland, Maine.
= They sang right, left, right and left. She is all for ploughing, ploughing and ploughing.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from copydesk.check import COPY, Document, Finding, Level, Span, check
from copydesk.lexicon import table
from copydesk.reading.sentences import sentences
from copydesk.regex import regex


@check(level=Level.ERROR, segments=COPY, quotations="read", asks=True)
def doubled_item(doc: Document) -> Iterator[Finding]:
    for sentence in doc.read(sentences):
        if not _repeats(doc[sentence]):
            continue
        for found in SERIES.finditer(doc.text, _start(doc.text, sentence), sentence.end):
            first, second = _doubled(doc, _Series.of(found)) or (None, None)
            if first and second:
                yield _finding(first, second)


class _Item(NamedTuple):
    span: Span
    text: str
    place: int  # the how-manieth of the series
    opens: bool = True  # no “and” stands before it


class _Series(NamedTuple):
    lead: _Item  # ends in the first item
    items: tuple[_Item, ...]  # those known from end to end
    tail: _Item  # begins with the last item
    goes_on: bool  # after a comma: “Portland, Oregon, and Portland, Maine”

    @classmethod
    def of(cls, found: re.Match[str]) -> "_Series":
        parts = [Span(*found.span("lead")), *(Span(*item.span()) for item in ITEM.finditer(*_middle(found)))]
        texts = [found.string[start:end] for start, end in parts]
        opening = (place for place, text in enumerate(texts) if place and (_clause(text) or ADDING.match(text)))
        first = max(opening, default=0)
        opens = not JOINED.search(found.string, max(0, parts[first].start - 8), parts[first].start)
        items = [
            _Item(part, text, place)
            for place, (part, text) in enumerate(zip(parts[first:], texts[first:], strict=True))
        ]
        ending = found["tail"].rstrip(MARKS)
        tail = _Item(Span(found.start("tail"), found.start("tail") + len(ending)), ending, len(items))
        return cls(items[0]._replace(opens=opens), tuple(items[1:]), tail, bool(found["comma"]))


def _start(text: str, sentence: Span) -> int:
    """Where the longest lead before the first comma begins: to look for one from every letter on takes long."""
    words = text[sentence.start : text.find(",", *sentence)].rsplit(" ", LONGEST_LEAD)
    return sentence.start + (len(words[0]) + 1 if len(words) > LONGEST_LEAD else 0)


def _middle(found: re.Match[str]) -> tuple[str, int, int]:
    return found.string, found.start("middle"), found.end("middle")


def _repeats(sentence: str) -> bool:
    """Whether some word of weight stands twice in it. Hardly any sentence goes further."""
    if "," not in sentence or (" and " not in sentence and " or " not in sentence):
        return False
    after = _listed("after")
    words = [word for word in PIECE.findall(sentence.lower()) if word not in after]
    return len(words) > len(set(words)) and LAST.search(sentence) is not None


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(table("doubled_words" if name == "twice" else "series")[name].split())


def _finding(first: _Item, second: _Item) -> Finding:
    message = f"“{second.text}” stands twice in this list: is one of the two meant to be another item?"
    if second.place == first.place + 1:
        return Finding(Span(first.span.start, second.span.end), message)
    return Finding(second.span, message, related=(first.span,))


def _doubled(doc: Document, series: _Series) -> tuple[_Item, _Item] | None:
    if not series.items or FIRM.match(series.tail.text) or PRACTICE.search(series.lead.text):
        return None
    if len(series.items) == 1 and len(series.items[0].text.split()) > LONGEST_OF_THREE:
        return None
    pairs = [pair for pair in _pairs(series) if _item(pair[0].text)]
    if len({pair[0].text.lower() for pair in pairs}) != 1:
        return None  # none, or “left, right, left and right”
    first, second = pairs[0]
    wanted = regex(rf"\b{re.escape(first.text)}(?!\w)", re.IGNORECASE)
    if len(wanted.findall(doc.text, first.span.start, series.tail.span.end)) > 2 or _sung(series, first):
        return None  # “work, work and more work”
    if series.goes_on and second.span.end == series.tail.span.end and second.text[0].isupper():
        return None
    told_apart = all(
        AGED.match(doc.text, each.span.end) for each in (first, second)
    )  # a son, 8, a daughter, 6, a son, 4
    return None if told_apart or _apposition(series, first, second) or _emphasis(first, second) else (first, second)


def _sung(series: _Series, first: _Item) -> bool:
    """“right, left, right and left”, “and ploughing, ploughing and ploughing”: the lead repeats, too."""
    last = series.lead.text.split()[-1].lower()
    return first.place > 0 and last in {item.text.lower() for item in series.items}


def _pairs(series: _Series) -> Iterator[tuple[_Item, _Item]]:
    for index, second in enumerate(series.items):
        if opening := _at_end(series.lead, second.text):
            yield opening, second
        for first in series.items[:index]:
            if first.text.lower() == second.text.lower():
                yield first, second
    for first in series.items:
        if closing := _at_start(series.tail, first.text):
            yield first, closing
    for length in range(5, 0, -1):
        words = series.lead.text.split()[-length:]
        opening = _at_end(series.lead, " ".join(words))
        closing = _at_start(series.tail, " ".join(words))
        if len(words) == length and opening and closing:
            yield opening, closing
            return


def _at_end(lead: _Item, text: str) -> _Item | None:
    """The first item, where the lead ends in one that reads like this and is known to begin there."""
    start = len(lead.text) - len(text)
    if start < 0 or lead.text[start:].lower() != text.lower():
        return None
    before = lead.text[:start].split()
    if before and not lead.text[:start].endswith(" "):
        return None
    bounded = (
        before[-1].lower() in _listed("before")
        or (text[0].isupper() and before[-1].islower())
        or DETERMINED.match(text) is not None
        if before
        else lead.opens
    )
    if not bounded:
        return None
    return _Item(Span(lead.span.start + start, lead.span.end), lead.text[start:], lead.place)


def _at_start(tail: _Item, text: str) -> _Item | None:
    """The last item, where the tail begins with one that reads like this and is known to end there."""
    rest = tail.text[len(text) :]
    if tail.text[: len(text)].lower() != text.lower() or (rest and not rest.startswith(" ")):
        return None
    after = rest.split()
    if after and after[0] not in _listed("after"):
        return None
    return _Item(Span(tail.span.start, tail.span.start + len(text)), tail.text[: len(text)], tail.place)


def _clause(text: str) -> bool:
    words = text.lower().split()
    return words[0] in _listed("clause") or not CLAUSAL.isdisjoint(words) or SHORTENED.search(text) is not None


def _item(text: str) -> bool:
    """Whether it may be an item at all: no number, letter, chant or clause."""
    words = ALPHANUMERIC.findall(text.lower())
    plain = [word for word in words if not word[0].isdigit() and word not in _listed("numbers")]
    if not plain or max(map(len, plain)) < 2 or _clause(text) or PART.match(text):
        return False
    if words[0] not in plain and len(words) == 2:
        return False  # 24 months, a week or two ago
    return len(words) > 1 or words[0] not in _listed("twice")


def _apposition(series: _Series, first: _Item, second: _Item) -> bool:
    """“Salem, Oregon, Bend, Oregon”; “Ann Lee, a nurse, Bo Diaz, a nurse”: every other item tells of the one before."""
    if first.place == 0 or (second.place - first.place) % 2:
        return False
    if first.text[0].isupper() and first.text.rstrip(".") not in _regions():
        return False
    return _named(series, first) and _named(series, second)


@cache
def _regions() -> frozenset[str]:
    states = table("states")["short"]
    others = "".join(table("series")["regions"].splitlines()).split("|")
    return frozenset((*states.values(), *(short.rstrip(".") for short in states), *others))


def _named(series: _Series, item: _Item) -> bool:
    """Whether a name stands before it, and no region."""
    before = series.lead if item.place == 1 else series.items[item.place - 2]
    return before.text.split()[-1][:1].isupper() and before.text not in _regions()


def _emphasis(first: _Item, second: _Item) -> bool:
    """Two that stand side by side are an item each only where they can be nothing but nouns."""
    if second.place != first.place + 1:
        return False
    return first.place == 0 and not (
        first.text[0].isupper() or DETERMINED.match(first.text) or PLURAL.search(first.text)
    )


WORD = r"[^\s,;:()\[\]“”\"—–]+"
AND = r"(?:and|or)"
STEP = rf"(?:(?!{AND} ){WORD})"
LONGEST_LEAD = 12  # words
# A lead begins with a word, after a stop that ends a sentence, or inside the “and” with which a step cannot begin: to
# try only there gives what trying at each letter gives, in a fifth of the time.
BEGINS = r"(?:(?<![^\s,;:()\[\]“”\"—–.!?…’'])|(?<=a)(?=nd )|(?<=o)(?=r ))"
SERIES = regex(
    rf"{BEGINS}(?P<lead>{STEP}(?: {STEP}){{0,{LONGEST_LEAD - 1}}})(?P<middle>(?:, {STEP}(?: {STEP}){{0,5}})+),? {AND} "
    rf"(?P<tail>{WORD}(?: {WORD}){{0,5}})(?P<comma>,?)"
)
LAST = regex(rf", (?:[^,;]{{1,60}} )?{AND} ")
PIECE = regex(r"[^\W_]{3,}")
JOINED = regex(rf"\b{AND} $")
ADDING = regex(r"(?:along with|together with|as well as|including|such as|among them) ")
LONGEST_OF_THREE = 4  # words; “Three times, he won the point and three times …” is no list
MARKS = ".!?…'’"
ITEM = regex(rf"{WORD}(?: {WORD})*")
FIRM = regex(r"(?i:co|company|partners|associates|sons|brothers|bros|llp|llc|ltd|inc|daughters?)\b")
PRACTICE = regex(r"\b(?:firm|practice|solicitors|attorneys|partnership) (?:of )?[A-Z]")
AGED = regex(r", \d")
SHORTENED = regex(r"\w['’](?:re|m|ve|ll|d)\b")
ALPHANUMERIC = regex(r"[^\W_]+")
PART = regex(r"(?:[A-Z]-[A-Z][\w.]+|(?i:inc|jr|sr|corp|ltd|llc|llp|plc|esq|ph\.d|m\.d)\b\.?)$")
DETERMINED = regex(
    r"(?:an?|the|its|his|her|their|our|my|some|several|many|\d+|two|three|four|five|six|seven|eight|nine|ten) "
)
PLURAL = regex(r"[^s]s$|sses$|men$|people$|children$")
CLAUSAL = frozenset("is was are were has have had said says will would can could who which that because".split())
