#!/usr/bin/env python3
"""How long copydesk takes, beside what else reads prose. Figures are medians of runs within one call.

usage: speed.py [--corpus DIR] [--every N] [--runs N] [--rivals DIR] [--jobs-mb N] [PART …]

The parts, all of them unless some are named:
  start       `copydesk check` on the seed, warm and for the first time, as a multiple of `python -c "import click"`
  published   MB per CPU second and per wall second, and peak memory, on published stories beside the rivals
  families    the same for each family of checks alone, and for all of them
  sizes       stories of 1 kB, 10 kB and 1 MB, beside the rivals
  growth      one story of 1 kB to 5 MB: CPU seconds and memory for each MB must stay as they are
  terms       a pack of 500, 5,000 and 50,000 terms
  files       10, 100 and 1,000 files of one story each
  jobs        one process and two
  stats       `copydesk stats`, beside plain textstat (readability.py)

Long copy is made of published paragraphs. Rivals: proselint and codespell, installed into benchmarks/.rivals on the
first run; typos and write-good where --rivals names the folder in which ../shared/peers/setup.sh was run.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
SEED = HERE.parent / "seeds"
CORPUS = HERE.parent.parent / "shared" / "data" / "published"
RIVALS = HERE / ".rivals"
BIN = Path(sys.executable).parent
KB, MB = 1_000, 1_000_000


class Taken(NamedTuple):
    """What a process took, its children included."""

    wall: float
    cpu: float
    memory: float  # MB at most


class Bench(NamedTuple):
    """What there is to measure with."""

    corpus: Path
    stories: Sequence[str]
    runs: int
    rivals: Path | None
    jobs_mb: int
    scratch: Path


def main() -> None:
    parser = argparse.ArgumentParser(description="How long copydesk takes, beside its rivals.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--every", type=int, default=6, metavar="N", help="take every Nth published story")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="runs of each figure (start-up: five times N)")
    parser.add_argument("--rivals", type=Path, metavar="DIR", help="where ../shared/peers/setup.sh was run")
    parser.add_argument("--jobs-mb", type=int, default=20, metavar="N", help="MB to share among processes")
    asked = parser.parse_args()
    if not asked.corpus.is_dir() or not PARTS.keys() >= set(asked.parts):
        parser.error(f"no {asked.corpus}, or a part that is none of {', '.join(PARTS)}")
    stories = list(texts(asked.corpus))[:: asked.every]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(asked.corpus, stories, asked.runs, asked.rivals, asked.jobs_mb, Path(folder))
        for name in asked.parts or PARTS:
            PARTS[name](bench)


def start(bench: Bench) -> None:
    runs = 5 * bench.runs
    warm = environment(bench.scratch / "warm")
    check = [*copydesk(), "--quiet", str(SEED)]
    rivals = {name: [*command, str(SEED)] for name, command in contestants(bench).items() if name != "copydesk"}
    taken(check, warm)
    rows = [
        (
            taken([sys.executable, "-c", "import click"], warm).wall,
            taken(check, warm).wall,
            taken(check, cold(bench.scratch / "cold")).wall,
            *(taken(command, warm).wall for command in rivals.values()),
        )
        for _ in range(runs)
    ]
    base, *medians = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"start-up on the seed, wall time, medians of {runs}: import click {1000 * base:.0f} ms")
    for name, took in zip(("warm", "first time", *rivals), medians, strict=True):
        print(f"  {name:<12}{1000 * took:6.0f} ms  {took / base:6.2f} × import click")


def published(bench: Bench) -> None:
    folder, size = corpus(bench)
    terms, named = on()
    print(f"published stories: {len(bench.stories):,}, {size / MB:.1f} MB; {len(named)} checks and {terms} terms on:")
    print(f"  {' '.join(named)}")
    compared(bench, folder, size)


def families(bench: Bench) -> None:
    folder, size = corpus(bench)
    print("each family of checks by itself, on the same stories:")
    for name in sorted({check.partition(".")[0] for check in on()[1]}):
        took = median([*copydesk(), "--select", name, "--level", "warning", str(folder)], bench)
        print(f"  {name:<16}{size / MB / took.cpu:8.2f} MB per CPU s")


def sizes(bench: Bench) -> None:
    for length, count in ((KB, 1000), (10 * KB, 100), (MB, 1)):
        folder = bench.scratch / f"of-{length}"
        size = spread([story(bench, length, seed) for seed in range(count)], folder)
        print(f"stories of {length / KB:,.0f} kB: {count:,}")
        compared(bench, folder, size)


def growth(bench: Bench) -> None:
    print("one story, as it grows: CPU seconds beyond those of start-up, and memory")
    nothing = median([*copydesk(), str(written(bench.scratch / "none.txt", "Nothing.\n"))], bench)
    for length in (KB, 10 * KB, 100 * KB, MB, 5 * MB):
        path = written(bench.scratch / f"{length}.txt", story(bench, length, 1))
        took = median([*copydesk(), "--max-size", str(9 * MB), str(path)], bench)
        used = took.cpu - nothing.cpu
        print(f"  {length / KB:7,.0f} kB{used:9.2f} s{used / length * MB:9.2f} s per MB{took.memory:8.0f} MB of memory")


def terms(bench: Bench) -> None:
    print("terms of a desk's own pack besides the news pack, on published stories:")
    folder, _ = corpus(bench)
    words = sorted({word for text in bench.stories for word in text.split() if word.isalpha() and word.islower()})
    rng = random.Random(1)
    for count in (500, 5_000, 50_000):
        phrases = dict.fromkeys(f"{rng.choice(words)} {rng.choice(words)}" for _ in range(count))
        rows = "".join(f"{phrase},x{number}\n" for number, phrase in enumerate(phrases))
        written(bench.scratch / f"terms-{count}.csv", f"wrong,right\n{rows}")
        toml = f'title = "Terms"\nuse = ["news"]\nterms-csv = ["terms-{count}.csv"]\n'
        command = [*copydesk(), "--style", str(written(bench.scratch / f"terms-{count}.toml", toml)), str(folder)]
        taken(command, environment(bench.scratch / "warm"))  # a pack is put together once
        took = median(command, bench)
        print(f"  {count:7,}{took.cpu:9.2f} CPU s{took.memory:8.0f} MB of memory")


def files(bench: Bench) -> None:
    print("files of one story of 2 kB each:")
    for count in (10, 100, 1_000):
        folder = bench.scratch / f"files-{count}"
        spread([story(bench, 2 * KB, seed) for seed in range(count)], folder)
        took = median([*copydesk(), str(folder)], bench)
        print(f"  {count:7,}{took.cpu:9.2f} CPU s{1000 * took.cpu / count:9.2f} ms each{took.memory:8.0f} MB of memory")


def jobs(bench: Bench) -> None:
    folder = bench.scratch / "long"
    size = spread([story(bench, 10 * KB, seed) for seed in range(bench.jobs_mb * 100)], folder)
    one, two = (median([*copydesk(count), str(folder)], bench).wall for count in (1, 2))
    print(f"processes, on {size / MB:.0f} MB, wall time: one {one:.1f} s, two {two:.1f} s: {one / two:.2f} times")


def stats(bench: Bench) -> None:
    print("`copydesk stats`:", flush=True)
    subprocess.run([sys.executable, str(HERE / "readability.py"), "--corpus", str(bench.corpus)], check=True)


def compared(bench: Bench, folder: Path, size: int) -> None:
    """MB per second of each contestant, and how many times proselint's that is."""
    took = {name: median([*command, str(folder)], bench) for name, command in contestants(bench).items()}
    for name, each in took.items():
        print(
            f"  {name:<12}{size / MB / each.cpu:8.2f} MB per CPU s{size / MB / each.wall:8.2f} per wall s"
            f"{took['proselint'].cpu / each.cpu:8.2f} × proselint{each.memory:8.0f} MB of memory"
        )


def contestants(bench: Bench) -> dict[str, list[str]]:
    """Commands that take a file or a folder."""
    found = {
        "copydesk": copydesk(),
        "proselint": [str(installed() / "proselint"), "check"],
        "codespell": [str(installed() / "codespell")],
    }
    for name in ("typos", "write-good"):
        for command in bench.rivals.rglob(name) if bench.rivals else ():
            if command.parent.name in ("bin", ".bin"):
                found[name] = [str(command)]
    return found


def copydesk(count: int = 1) -> list[str]:
    command = [str(BIN / "copydesk"), "check", "--isolated", "--exit-zero", "--output-format", "jsonl"]
    return [*command, "--jobs", str(count)]


@cache
def on() -> tuple[int, list[str]]:
    """How many terms of packs, and which checks, report by default."""
    listed = subprocess.run([str(BIN / "copydesk"), "list", "--isolated"], capture_output=True, text=True, check=True)
    rows = [line.split() for line in listed.stdout.splitlines() if line.startswith("on ")]
    names = [name for _, level, name, *_ in rows if level != "advice"]
    named = [name for name in names if not name.startswith(("ap.", "news."))]
    return len(names) - len(named), named


def corpus(bench: Bench) -> tuple[Path, int]:
    folder = bench.scratch / "published"
    return folder, spread(bench.stories, folder)


def story(bench: Bench, length: int, seed: int) -> str:
    """So many bytes, or a little more, of published paragraphs."""
    rng, parts, size = random.Random(seed), list[str](), 0
    while size < length:
        paragraphs = rng.choice(bench.stories).split("\n\n")
        first = rng.randrange(len(paragraphs))
        for part in paragraphs[first : first + 3]:
            parts.append(part[:length])
            size += len(parts[-1].encode()) + 2
    return "\n\n".join(parts) + "\n"


def texts(corpus: Path) -> Iterator[str]:
    for path in sorted(corpus.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)


def spread(stories: Sequence[str], folder: Path) -> int:
    """Write each story into a file of its own; the bytes written in all."""
    folder.mkdir(exist_ok=True)
    return sum((folder / f"{number:05}.txt").write_bytes(text.encode()) for number, text in enumerate(stories))


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def installed() -> Path:
    """Where the rivals' commands are."""
    commands = RIVALS / BIN.name
    if not (commands / "proselint").exists():
        venv.create(RIVALS, with_pip=True, clear=True)
        subprocess.run([str(commands / "python"), "-m", "pip", "install", "-q", "proselint", "codespell"], check=True)
    return commands


def environment(cache_folder: Path) -> dict[str, str]:
    """Bytecode is kept, as it is wherever a package was installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "COPYDESK_CACHE": str(cache_folder)}


def cold(cache_folder: Path) -> dict[str, str]:
    """An environment whose cache folder is not there yet."""
    shutil.rmtree(cache_folder, ignore_errors=True)
    return environment(cache_folder)


def median(command: Sequence[str], bench: Bench) -> Taken:
    warm = environment(bench.scratch / "warm")
    return Taken(*map(statistics.median, zip(*(taken(command, warm) for _ in range(bench.runs)), strict=True)))


def taken(command: Sequence[str], variables: dict[str, str]) -> Taken:
    started = time.perf_counter()
    process = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    scale = MB if sys.platform == "darwin" else KB  # bytes there, kilobytes elsewhere
    return Taken(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / scale)


PARTS: dict[str, Callable[[Bench], None]] = {
    part.__name__: part for part in (start, published, families, sizes, growth, terms, files, jobs, stats)
}

if __name__ == "__main__":
    main()
