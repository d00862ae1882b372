#!/usr/bin/env python3
"""What `copydesk stats` takes, beside plain textstat for the same figures. CPU seconds, copydesk as a whole process.

usage: readability.py [--corpus DIR] [--every N]

textstat is given a dictionary in memory and is timed without its start: offline it would not run at all.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from copydesk.readability import TEXTSTAT, _textstat
from copydesk.reading.syllables import syllables

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "data" / "published"
FIGURES = ("lexicon_count", "sentence_count", "reading_time", *TEXTSTAT.values())


class Spoken(dict[str, list[list[str]]]):
    """Every word, with as many vowels as it has syllables."""

    def __missing__(self, word: str) -> list[list[str]]:
        self[word] = [["AH0"] * syllables(word)]
        return self[word]


def main() -> None:
    parser = argparse.ArgumentParser(description="What `copydesk stats` takes, beside textstat.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--every", type=int, default=3, metavar="N", help="take every Nth story")
    asked = parser.parse_args()
    lines = [line for path in sorted(asked.corpus.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    texts = [json.loads(line)["text"] for line in lines[:: asked.every]]
    print(f"{len(texts):,} stories, {sum(len(text.encode()) for text in texts) / 1e6:.1f} MB")
    print(f"copydesk stats  {of_copydesk(texts):5.2f} s")
    print(f"textstat        {of_textstat(texts):5.2f} s")


def of_copydesk(texts: list[str]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number}.txt").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "copydesk", "stats", "--isolated", "--format", "csv", folder]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def of_textstat(texts: list[str]) -> float:
    textstat = _textstat()
    spoken = Spoken()
    textstat.backend.counts._count_syllables.get_cmudict = lambda _: spoken
    start = time.process_time()
    for text in texts:
        for name in FIGURES:
            getattr(textstat, name)(text)
    return time.process_time() - start


if __name__ == "__main__":
    main()
