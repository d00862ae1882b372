"""The processes that share the files of a long run."""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from copydesk.config import Config
from copydesk.desk import Desk
from copydesk.files import File, FileError, Unreadable
from copydesk.run import Checked, Fix, outcomes

T = TypeVar("T")
U = TypeVar("U")

Listed = Path | File | FileError


class Order(NamedTuple):
    """What every process is told, once, when it begins."""

    config: Config
    needs: frozenset[str]
    fix: Fix = Fix.NONE
    write: bool = False


def hands(listed: Sequence[Listed], asked: int | None = None) -> int:
    """How many processes to share these among. Unless so many are asked for: as many as pay for their start."""
    if asked is not None:
        return max(1, min(asked, len(listed)))
    return max(1, min(cores(), MOST, sum(map(size, listed)) // WORTHWHILE, len(listed)))


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def size(listed: Listed) -> int:
    """About how much there is to read, in bytes."""
    if isinstance(listed, File):
        return len(listed.source)
    try:
        return listed.stat().st_size if isinstance(listed, Path) else 0
    except OSError:
        return 0


def crewed(listed: Iterable[Listed], order: Order, count: int) -> Iterator[Checked | FileError]:
    """What becomes of each file, in order, worked out by so many processes."""
    if UNTOLD not in sys.warnoptions:
        sys.warnoptions.append(UNTOLD)  # of what Ctrl-C leaves Python tidies up by itself, and need not tell
    return Crew(count, _work, _lost, partial(_begin, order)).results(batches(listed))


def batches(listed: Iterable[Listed]) -> Iterator[tuple[Listed, ...]]:
    """Files that are sent to a process together, since each sending has its cost."""
    batch, length = list[Listed](), 0
    for each in listed:
        batch.append(each)
        length += size(each)
        if length >= TOGETHER or len(batch) >= MANY:
            yield tuple(batch)
            batch, length = [], 0
    if batch:
        yield tuple(batch)


class Crew(Generic[T, U]):
    """Processes that `work` on batches. One that dies is replaced, and what it was at is done again.

    What kills a process each time is given up: `lost` says so in its place.
    """

    def __init__(
        self,
        count: int,
        work: Callable[[Sequence[T]], list[U]],
        lost: Callable[[T], U],
        begin: Callable[[], None] | None = None,
    ) -> None:
        self._count, self._work, self._lost, self._begin = count, work, lost, begin
        self._pool = self._fresh(count)

    def results(self, batches: Iterable[Sequence[T]]) -> Iterator[U]:
        """What comes of each, in order."""
        waiting = deque[tuple[Sequence[T], Future[list[U]]]]()
        try:
            for batch in batches:
                waiting.append((batch, self._sent(batch)))
                if len(waiting) > AHEAD * self._count:
                    yield from self._done(*waiting.popleft())
            while waiting:
                yield from self._done(*waiting.popleft())
        except BaseException:
            dismiss()
            self._pool.shutdown(wait=False, cancel_futures=True)  # who was told to go may have been telling something
            raise
        self._pool.shutdown()

    def _sent(self, batch: Sequence[T]) -> "Future[list[U]]":
        with _unheard():
            try:
                return self._pool.submit(self._work, batch)
            except BrokenProcessPool:
                self._pool = self._fresh(self._count)
                return self._pool.submit(self._work, batch)

    def _done(self, batch: Sequence[T], future: "Future[list[U]]") -> Iterator[U]:
        try:
            yield from future.result()
        except BrokenProcessPool:  # it may be another batch that killed a process, and all with it
            try:
                yield from self._sent(batch).result()
            except BrokenProcessPool:
                yield from self._one_by_one(batch)

    def _one_by_one(self, batch: Sequence[T]) -> Iterator[U]:
        pool = self._fresh(1)
        for each in batch:
            try:
                yield from pool.submit(self._work, (each,)).result()
            except BrokenProcessPool:
                pool = self._fresh(1)
                yield self._lost(each)
        pool.shutdown()

    def _fresh(self, count: int) -> ProcessPoolExecutor:
        """Processes that begin from nothing, on every system: what is forked off a process with threads may hang."""
        return ProcessPoolExecutor(count, get_context("spawn"), self._begin)


@contextmanager
def _unheard() -> Iterator[None]:
    """A process that is started here does not hear Ctrl-C, which a terminal sends to all: this one tells it to go."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def dismiss() -> None:
    """Tell the processes to go at once, whatever they are at."""
    for each in active_children():
        each.terminate()


def _begin(order: Order) -> None:
    _MINE.append((Desk(order.config, order.needs), order))


def _work(batch: Sequence[Listed]) -> list[Checked | FileError]:
    desk, order = _MINE[-1]
    try:
        signal.signal(signal.SIGTERM, _stop)
        done = list(outcomes(batch, desk, fix=order.fix, write=order.write))
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    except SystemExit:
        os._exit(GONE)
    return done


def _stop(*_: object) -> None:
    """Told to go while at work: whoever writes a file takes away what is half-written."""
    raise SystemExit(GONE)


def _lost(listed: Listed) -> Unreadable:
    return Unreadable(listed if isinstance(listed, Path) else listed.path, "the process that read it died of it")


_MINE: list[tuple[Desk, Order]] = []  # of a process of the crew

UNTOLD = "ignore:resource_tracker:UserWarning"
GONE = 143  # as the shell has it of what was told to go
MOST = 16
WORTHWHILE = 1_000_000  # bytes for each process: less takes about as long as its start
TOGETHER, MANY = 150_000, 64  # bytes, files
AHEAD = 3  # batches for each process, so that none waits while another's results are reported
