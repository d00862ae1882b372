#!/usr/bin/env python3
"""Plant each confused word where the right one stands in published copy, and see how often that is found. Seeded.

usage: plant_words.py [--corpus DIR] [--count N] [--seed N] [--half] [--show]

Each way to go wrong that `words.homophone` or the learned weights know is planted `--count` times at most, in the
paragraph where it stands. `--half` leaves out the articles that the thresholds were measured on. Found: reported there,
by hand-made settings (“by hand”), by the learned weights where they are sure, or by either, advice included; first for
the ways that are warned of by the learned weights, then for all.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from plant import CORPUS, stories

from copydesk.document import Document, Draft, Kind
from copydesk.lexicon import table
from copydesk.reading.concordance import concordance
from copydesk.reading.confusions import NEVER, confusions, every_doubt
from copydesk.reading.settings import misplaced

WAYS = ("by hand", "learned", "warned", "warned or advised")


class Place(NamedTuple):
    paragraph: str
    start: int
    end: int


def main() -> None:
    parser = argparse.ArgumentParser(description="Plant confused words in published copy.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--half", action="store_true")
    parser.add_argument("--show", action="store_true", help="print each way to go wrong")
    asked = parser.parse_args()
    kinds, rng, found = ways(), random.Random(asked.seed), defaultdict[tuple[str, str], Counter[str]](Counter)
    every = places(asked.corpus, {meant for _, meant in kinds}, asked.half)
    for written, right in kinds:
        for place in rng.sample(every[right], min(asked.count, len(every[right]))):
            found[written, right].update(reported(place, written, right))
        if asked.show and (one := found[written, right])["planted"]:
            print(f"{written} for {right}", *(f"{one[way]}/{one['planted']}" for way in WAYS), sep="\t")
    tell("warned of by the learned weights", [found[kind] for kind, warned in kinds.items() if warned])
    tell("all", list(found.values()))


def tell(name: str, found: Sequence[Counter[str]]) -> None:
    total = sum(found, Counter[str]())
    print(f"{name}: {len(found)} ways, {total['planted']} planted")
    for way in WAYS:
        print(f"  {way:<20}{total[way] / total['planted']:.1%}")


def ways() -> Mapping[tuple[str, str], bool]:
    """Written and meant, and whether the learned weights warn of it."""
    learned = every_doubt().items()
    warned = {(written, doubt.meant): doubt.sure < NEVER for written, doubts in learned for doubt in doubts}
    by_hand = (line.split("|")[0].split(",") for line in table("contexts")["contexts"]["lines"].strip().splitlines())
    others = {(written, meant): False for kinds in by_hand for written, meant in map(str.split, kinds)}
    return dict(sorted((others | warned).items()))


def places(corpus: Path, wanted: set[str], half: bool) -> dict[str, list[Place]]:
    """Where each of these words stands in small letters, in the paragraphs of every story."""
    found = defaultdict[str, list[Place]](list)
    for number, (_, text) in enumerate(stories(corpus)):
        if half and number % 2 == 0:
            continue
        for paragraph in text.split("\n"):
            if paragraph.strip():
                read = document(paragraph).read(concordance)
                for word in wanted & read.places.keys():
                    found[word] += (
                        Place(paragraph, *read.words[index].span)
                        for index in read.places[word]
                        if read.words[index].text.islower()
                    )
    return found


def reported(place: Place, written: str, meant: str) -> Sequence[str]:
    straight = "’" not in place.paragraph
    wrong = written if straight else written.replace("'", "’")
    doc = document(place.paragraph[: place.start] + wrong + place.paragraph[place.end :])
    by_hand = any(each.span.start == place.start and each.meant == meant for each in misplaced(doc))
    learned = [each.sure for each in confusions(doc) if each.span.start == place.start]
    told = {"planted": True, "by hand": by_hand, "learned": any(learned), "warned": by_hand or any(learned)}
    told["warned or advised"] = by_hand or bool(learned)
    return [way for way, so in told.items() if so]


def document(paragraph: str) -> Document:
    draft = Draft(paragraph)
    draft.copy(0, len(paragraph))
    draft.close(Kind.PARAGRAPH)
    return draft.document()


if __name__ == "__main__":
    main()
