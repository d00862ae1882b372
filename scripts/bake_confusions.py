"""Learn from openly licensed text which of two words a context wants, and write what `reading/confusions.py` reads.

usage: PYTHONPATH=src python scripts/bake_confusions.py FOLDER PUBLISHED REPORTS
(needs numpy, scipy, scikit-learn, and pocketsphinx 5.1.1 for its trigram model)

FOLDER holds `*.jsonl.gz` of articles (`text`) to learn from; a fifth is held out. PUBLISHED holds `*.jsonl` of edited
news, of which every second article is only measured on: it raises the thresholds of what it shows to be false alarms.
It writes `confusions.*` and `collocations.*` into `src/copydesk/data`, and to REPORTS what the text measured on would
be warned of: what is a real fault there is no false alarm, and its number goes into `confusions_faults.txt`.
Beside that stand `confusions.txt`, the pairs, to which `alike.py` adds those that sound the same, and
`confusions_heard.txt`, those that are mistaken oftener by the ear. `bake_classes.py` goes first.
"""

import itertools
import json
import math
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import marisa_trie
import numpy as np
from alike import alike
from collocations import Collocations
from confusion_models import Model, Pair, Told, Trainer, feature
from language_model import shipped
from open_text import Stream, read

from copydesk.lexicon import Lexicon
from copydesk.reading.contexts import FARTHER, PAIRED

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "copydesk" / "data"


class Terms(NamedTuple):
    """On which a way to go wrong is reported."""

    lowest: float  # odds, as a logarithm
    price: float  # of a false alarm in a million words, where to find all slips of the kind is worth 1
    fewest: float  # share of the slips that must be found


class Way(NamedTuple):
    """A way to go wrong: one word written for another."""

    written: str
    meant: str
    heard: bool
    model: Model
    sign: int
    start: float
    held: Told  # where the word written stands rightly, and the odds that it does not
    shown: Told  # in published articles
    wrong: Any  # odds where the word meant stands
    rate: float  # of the word meant, in a million words

    def found(self, least: float) -> float:
        return float((self.wrong > least).mean())

    def alarms(self, least: float) -> float:
        """In a million words: those that are seen, and those that the odds themselves let expect."""
        seen = (self.held.odds > least).sum() / self.held.share + (self.shown.odds > least).sum() * SHOWN_COUNTS
        expected = (np.exp(-self.wrong) * (self.wrong > least)).mean() * self.rate * EXPECTED_COUNTS
        return float((seen + expected) / (HELD_COUNTS + SHOWN_COUNTS + EXPECTED_COUNTS))

    def threshold(self, terms: Terms) -> float:
        """The odds at which what is found is worth the most after false alarms are paid for."""
        steps = np.arange(terms.lowest, 14.1, 0.25)
        worth = [self.found(least) - terms.price * self.alarms(least) for least in steps]
        best = float(steps[int(np.argmax(worth))])
        told = len(self.wrong) >= PLACES and max(worth) > 0 and self.found(best) >= terms.fewest
        return best if told else NEVER


class Desk:
    """What is known of the text measured on."""

    def __init__(self, trainer: Trainer, faults: set[int]) -> None:
        self.trainer, self.faults, self.lexicon = trainer, faults, Lexicon()

    def ways(self, pair: Pair, model: Model, heard: bool) -> Iterator[Way]:
        ids = [self.trainer.learnt.ids.get(word, -1) for word in pair]
        total = [len(self.trainer.learnt.places(word)) for word in ids]
        for sign, (written, meant) in ((1, (0, 1)), (-1, (1, 0))):
            if pair[written] in COMMONEST:
                continue
            if not len(model.held[meant].odds):
                continue
            common = [math.log((total[meant] + 1) / (total[written] + 1))]
            common.append((self.lexicon.frequency(pair[meant]) - self.lexicon.frequency(pair[written])) * math.log(10))
            start = sign * model.start + min(common)  # the text learned from may hold too few of a word
            both = model.held[written], model.published[written]
            held, shown = (self._rightly(told, sign, start, pair[meant]) for told in both)
            wrong = start + sign * model.held[meant].odds
            rate = total[meant] / len(self.trainer.learnt.words) * 1e6
            yield Way(pair[written], pair[meant], heard, model, sign, start, held, shown, wrong, rate)

    def _rightly(self, told: Told, sign: int, start: float, meant: str) -> Told:
        """Without the places that were read and found to be faults."""
        odds = start + sign * told.odds
        high = np.flatnonzero(odds > ADVISED_HEARD.lowest)
        faults = [i for i in high if self.number(told.stream, told.places[i], meant) in self.faults]
        return told._replace(places=np.delete(told.places, faults), odds=np.delete(odds, faults))

    def number(self, stream: Stream, place: int, meant: str) -> int:
        """By which a place is named without its text."""
        around = " ".join(self.trainer.names[word] for word in stream.words[max(0, place - 3) : place + 3])
        return zlib.crc32(f"{around} {meant}".encode())

    def reports(self, way: Way, least: float) -> Iterator[str]:
        for told in (way.held, way.shown):
            for place, odds in zip(told.places, told.odds, strict=True):
                if odds > least:
                    words = [self.trainer.names[word] for word in told.stream.words[max(0, place - 9) : place + 8]]
                    words[min(place, 9)] = f"[[{way.written}]]"
                    number = self.number(told.stream, place, way.meant)
                    yield f"{number} {odds:.1f} {way.meant} | {' '.join(words)}"


def bake(folder: Path, published: Path, reports: Path) -> None:
    ids: dict[str, int] = {}
    learnt, shown = read(sorted(folder.glob("*.jsonl.gz")), ids), read(sorted(published.glob("*.jsonl")), ids)
    model = shipped()
    listed = {(first, second) for first, second in map(str.split, _lines("confusions"))}
    known = set(map(frozenset[str], listed))
    pairs = sorted(listed | {pair for pair in alike(model.words) if frozenset(pair) not in known})
    trainer = Trainer(learnt, shown, Collocations(model, {word for pair in pairs for word in pair}, list(ids)))
    desk = Desk(trainer, set(map(int, _lines("confusions_faults"))))
    heard = {frozenset(p) for line in _lines("confusions_heard") for p in itertools.combinations(line.split(), 2)}
    ways = [
        way
        for pair in pairs
        if (made := trainer.learn(pair))
        for way in desk.ways(pair, made, frozenset(pair) in heard)
    ]
    write(desk, ways, reports)


def write(desk: Desk, ways: Sequence[Way], reports: Path) -> None:
    weights, lines, told = dict[str, int](), list[str](), list[str]()
    for way in ways:
        advised, warned = (ADVISED_HEARD, WARNED_HEARD) if way.heard else (ADVISED, WARNED)
        sure = way.threshold(warned)
        if sure == NEVER and not way.heard:
            continue
        least = min(way.threshold(advised), sure)
        if least == NEVER:
            continue
        pair = f"{way.written} {way.meant}" if way.sign == 1 else f"{way.meant} {way.written}"
        names = desk.trainer.names
        own = {feature(number, names): value for number, value in way.model.weights.items()}
        weights |= {f"{pair} {name}": value + 128 for name, value in own.items()}
        pulls = " ".join(f"{pull:.2f}" for pull in way.model.pulls)
        kind = "t" if way.model.topical else "f"
        most = ceilings(own, way.sign)
        told_by = f"{kind} {way.sign} {way.start:.2f} {least:.2f} {sure:.2f} {most} {pulls}"
        lines.append(f"{way.written} {way.meant} {told_by}")
        told += desk.reports(way, min(sure, REPORTED))
    _save("confusions", weights)
    _save("collocations", desk.trainer.collocations.shipped({word for line in lines for word in line.split()[:2]}))
    head = "# Written by scripts/bake_confusions.py: written, meant, topical, sign, start, least, sure, most, pulls.\n"
    table = "\n".join(lines)
    (DATA / "confusions.toml").write_text(f'{head}doubts = """\n{table}\n"""\n', encoding="utf-8")
    reports.write_text("\n".join(sorted(told, key=lambda line: -float(line.split()[1]))), encoding="utf-8")
    print(json.dumps({"ways": len(lines), "weights": len(weights)} | unseen(desk, ways)))


def ceilings(weights: Mapping[str, int], sign: int) -> str:
    """The most that pairs of neighbours may add, and one word farther off, in steps."""
    most = dict.fromkeys(PAIRED + FARTHER, 0)
    for name, weight in weights.items():
        if name[0] in most:
            most[name[0]] = max(most[name[0]], sign * weight)
    return f"{sum(most[kind] for kind in PAIRED)} {most[FARTHER]}"


def unseen(desk: Desk, ways: Sequence[Way]) -> dict[str, int]:
    """What is warned of wrongly in either half of the published articles, by thresholds that only saw the other."""
    alarms = 0
    for way in ways:
        second = desk.trainer.published.articles[way.shown.places] % 2 == 1
        for half in (second, ~second):
            seen = way.shown._replace(odds=np.repeat(way.shown.odds[half], 2))
            sure = way._replace(shown=seen).threshold(WARNED_HEARD if way.heard else WARNED)
            alarms += int((way.shown.odds[~half] > sure).sum())
    return {"false alarms in published articles that were not seen": alarms}


def _save(name: str, values: dict[str, int]) -> None:
    trie = marisa_trie.Trie(values)
    record = bytearray(len(values))
    for key, value in values.items():
        record[trie[key]] = value
    trie.save(str(DATA / f"{name}.marisa"))
    (DATA / f"{name}.bin").write_bytes(bytes(record))


def _lines(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()


HELD_COUNTS, SHOWN_COUNTS, EXPECTED_COUNTS = 5.4, 4.0, 6.0  # millions of words: held out; what the others weigh
ADVISED_HEARD, ADVISED = Terms(2, 0.3, 0.1), Terms(4, 1, 0.4)  # those that sound alike are mistaken oftener
WARNED_HEARD, WARNED = Terms(5, 4, 0.3), Terms(6, 16, 0.55)
PLACES = 15  # of a word that is meant, without which nothing can be said of it
REPORTED = 6.0  # odds of what is written out to be read
NEVER = 99.0
COMMONEST = frozenset("to of that the in is it as for not was be by with have has are but one".split())  # for speed

if __name__ == "__main__":
    bake(*map(Path, sys.argv[1:]))
