"""Where the reports of a run go: one to standard output, others into files, all written as the results come in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import tee
from pathlib import Path
from typing import IO, Any, NamedTuple

from copydesk.catalog import catalog, needed, report
from copydesk.diagnostic import Result
from copydesk.toml import Misconfigured, nearest


class Order(NamedTuple):
    """A report, and the file that it goes into; none: standard output."""

    report: str
    path: Path | None = None


def orders(reports: Sequence[str], paths: Sequence[Path]) -> tuple[Order, ...]:
    """Which report goes where: the files belong to the reports that are named last, in their order."""
    for name in reports:
        if name not in catalog().reports:
            known = ", ".join(catalog().reports)
            raise Misconfigured(f"no report is called “{name}”{nearest(name, catalog().reports)} ({known})")
    if len(paths) > len(reports):
        raise Misconfigured(f"--output: {len(paths)} files for {len(reports)} --output-format: name one for each")
    if len(reports) - len(paths) > 1:
        raise Misconfigured("only one report can go to standard output: give the others an --output each, in order")
    if len(set(paths)) < len(paths):
        raise Misconfigured("--output: two reports cannot go into one file")
    return tuple(map(Order, reports, (*[None] * (len(reports) - len(paths)), *paths)))


def needs(ordered: Iterable[Order]) -> frozenset[str]:
    """What the reports want of each result, besides its findings."""
    return frozenset().union(*(needed(each.report) for each in ordered))


def deliver(results: Iterable[Result], ordered: Sequence[Order], stdout: IO[str] | None, **manner: Any) -> None:
    """Write the reports side by side, so that no result is kept longer than the slowest of them needs it.

    Nothing is printed where `stdout` is None. `manner` is what a report may be told: `color`, `excerpt`.
    """
    with ExitStack() as files:
        feeds = [Feed(each) for each in tee(results, len(ordered))]
        streams = [files.enter_context(opened(each.path)) if each.path else stdout for each in ordered]
        writing = [
            (feed, _pieces(each, feed, manner), stream)
            for each, feed, stream in zip(ordered, feeds, streams, strict=True)
        ]
        while writing:
            behind = min(writing, key=lambda each: each[0].taken)
            _, pieces, stream = behind
            piece = next(pieces, None)
            if piece is None:
                writing.remove(behind)
            elif stream:
                stream.write(piece)


class Feed:
    """Results, counted as they are taken."""

    def __init__(self, results: Iterable[Result]) -> None:
        self._results = results
        self.taken = 0

    def __iter__(self) -> Iterator[Result]:
        for result in self._results:
            self.taken += 1
            yield result


def _pieces(order: Order, feed: Feed, manner: dict[str, Any]) -> Iterator[str]:
    made = report(order.report)
    told = {**manner, "color": manner.get("color", False) and order.path is None}
    return iter(made(feed, **{name: value for name, value in told.items() if name in keywords(made)}))


def keywords(function: Callable[..., Any]) -> frozenset[str]:
    """What a report wants to be told: its keyword arguments. (`inspect` would cost the start 5 ms.)"""
    return frozenset(getattr(function, "__kwdefaults__", None) or ())


def opened(path: Path) -> IO[str]:
    try:
        return path.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror}") from None
