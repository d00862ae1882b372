#!/usr/bin/env python3
"""Plant faults in published copy and see how many are found. Seeded: the same faults every time.

usage: plant.py [--corpus DIR] [--count N] [--seed N] [--only KIND,…] [--show]

N faults of each kind, each in a story of its own; every other one to develop on (“dev”), the rest to report. A fault is
found when a finding at `warning` or above, which the story did not have before, overlaps it and is at most forty
characters wider. What kinds there are stands in `slips.py` and `facts.py`.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import facts
import slips
from fault import Fault

from copydesk import check_text

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "published"
DAMAGED_MARKS = ("abc2006_rural", "bbc2004", "abc2001_lee", "ntrex")
ROUNDS = 6
KINDS = slips.KINDS | facts.KINDS


def main() -> None:
    parser = argparse.ArgumentParser(description="Plant faults in published copy and see how many are found.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="", metavar="KIND,…")
    parser.add_argument("--show", action="store_true", help="print the faults to develop on that were missed")
    asked = parser.parse_args()
    every = list(stories(asked.corpus))
    print(f"{'kind':<24}{'dev':>12}{'report':>12}")
    for kind in asked.only.split(",") if asked.only else KINDS:
        rng = random.Random(f"{asked.seed} {kind}")
        found = [is_found(before, fault) for before, fault in planted(kind, every, asked.count, rng)]
        faults = list(planted(kind, every, asked.count, random.Random(f"{asked.seed} {kind}")))
        print(f"{kind:<24}{share(found[::2]):>12}{share(found[1::2]):>12}")
        if asked.show:
            for (_, fault), one in list(zip(faults, found, strict=True))[::2]:
                if not one:
                    print("   missed:", around(fault))


def stories(corpus: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(corpus.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from ((path.stem, json.loads(line)["text"]) for line in lines)


def planted(kind: str, every: Sequence[tuple[str, str]], count: int, rng: random.Random) -> Iterator[tuple[str, Fault]]:
    """A story is used again only where there are too few."""
    made = set[str]()
    for source, text in [story for _ in range(ROUNDS) for story in rng.sample(every, len(every))]:
        if len(made) == count:
            return
        if kind in slips.OWN_MARKS and source in DAMAGED_MARKS:
            continue
        fault = KINDS[kind](text, rng)
        if fault and fault.text not in made:
            made.add(fault.text)
            yield text, fault


def is_found(before: str, fault: Fault) -> bool:
    known = {
        (found.check, found.message)
        for found in check_text(before, style="news", published=fault.published).diagnostics
    }
    start, end = fault.span
    return any(
        span.start < end + 1 and span.end > start - 1 and span.end - span.start <= end - start + 40
        for found in check_text(fault.text, style="news", published=fault.published).diagnostics
        if (found.check, found.message) not in known
        for span in (found.span, *found.related)
    )


def share(found: Sequence[bool]) -> str:
    return f"{sum(found)}/{len(found)} {sum(found) / max(1, len(found)):.0%}"


def around(fault: Fault) -> str:
    start, end = fault.span
    text = fault.text
    return f"{text[max(0, start - 40) : start]}[[{text[start:end]}]]{text[end : end + 30]}".replace("\n", "⏎")


if __name__ == "__main__":
    main()
