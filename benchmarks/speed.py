#!/usr/bin/env python3
"""How long copydesk takes, beside what users would otherwise wait for. Every figure is a ratio within one run.

usage: speed.py [--corpus DIR] [--every N] [--runs N]

1. Start-up: `copydesk check` on the seed, with warm caches and for the first time, as a multiple of
   `python -c "import click"`, the floor under any command that is built on click. Wall time, medians.
2. Throughput: MB of copy per CPU second over published stories (JSON lines with a `text`, as in ../shared/data),
   beside plain proselint and codespell on the same files. Whole processes, their children included.

The rivals are installed into benchmarks/.rivals on the first run.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEED = HERE.parent / "seeds"
CORPUS = HERE.parent.parent / "shared" / "data" / "published"
RIVALS = HERE / ".rivals"
BIN = Path(sys.executable).parent


def main() -> None:
    parser = argparse.ArgumentParser(description="How long copydesk takes, beside its rivals.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--every", type=int, default=6, metavar="N", help="take every Nth story")
    parser.add_argument("--runs", type=int, default=15, metavar="N", help="runs of each start-up figure")
    asked = parser.parse_args()
    start_up(asked.runs)
    if asked.corpus.is_dir():
        throughput(asked.corpus, asked.every)
    else:
        print(f"no throughput: there is no {asked.corpus}")


def start_up(runs: int) -> None:
    floor = [sys.executable, "-c", "import click"]
    check = [str(BIN / "copydesk"), "check", "--isolated", "--quiet", "--exit-zero", str(SEED)]
    with tempfile.TemporaryDirectory() as cache:
        warm = {**os.environ, "COPYDESK_CACHE": cache}
        wall(check, warm)
        rows = [(wall(floor, warm), wall(check, warm), wall(check, cold(cache))) for _ in range(runs)]
    base, warmed, first = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"start-up on the seed, medians of {runs}: import click {1000 * base:.0f} ms")
    print(f"  warm        {1000 * warmed:5.0f} ms  {warmed / base:.2f} × import click")
    print(f"  first time  {1000 * first:5.0f} ms  {first / base:.2f} × import click")


def cold(cache: str) -> dict[str, str]:
    """An environment whose cache folder is not there yet."""
    folder = Path(cache) / "cold"
    shutil.rmtree(folder, ignore_errors=True)
    return {**os.environ, "COPYDESK_CACHE": str(folder)}


def throughput(corpus: Path, every: int) -> None:
    rivals = installed()
    with tempfile.TemporaryDirectory() as folder:
        size = spread(corpus, every, Path(folder))
        contestants: dict[str, Sequence[str]] = {
            "copydesk": [
                str(BIN / "copydesk"),
                "check",
                "--isolated",
                "--exit-zero",
                "--output-format",
                "jsonl",
                folder,
            ],
            "codespell": [str(rivals / "codespell"), folder],
            "proselint": [str(rivals / "proselint"), "check", folder],
        }
        spent = {name: cpu(command) for name, command in contestants.items()}
    print(f"throughput on {size / 1e6:.1f} MB of published copy, default checks, output thrown away:")
    for name, seconds in spent.items():
        print(
            f"  {name:<10} {size / 1e6 / seconds:6.2f} MB per CPU s  {spent['proselint'] / seconds:6.1f} × proselint"
        )


def spread(corpus: Path, every: int, folder: Path) -> int:
    """Write each story into a file of its own; the bytes written in all."""
    size = 0
    for number, text in enumerate(texts(corpus)):
        if number % every == 0:
            size += (folder / f"{number:05}.txt").write_bytes(text.encode())
    return size


def texts(corpus: Path) -> Iterator[str]:
    for path in sorted(corpus.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)


def installed() -> Path:
    """Where the rivals' commands are."""
    commands = RIVALS / BIN.name
    if not (commands / "proselint").exists():
        venv.create(RIVALS, with_pip=True, clear=True)
        subprocess.run([str(commands / "python"), "-m", "pip", "install", "-q", "proselint", "codespell"], check=True)
    return commands


def wall(command: Sequence[str], environment: dict[str, str]) -> float:
    return timed(command, time.perf_counter, environment)


def cpu(command: Sequence[str]) -> float:
    return timed(command, children, dict(os.environ))


def timed(command: Sequence[str], clock: Callable[[], float], environment: dict[str, str]) -> float:
    started = clock()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return clock() - started


def children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
