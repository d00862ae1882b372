"""How long each check takes, and each reading that checks share."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import Any, TypeVar

from copydesk.check import Finding
from copydesk.diagnostic import Diagnostic
from copydesk.document import Document
from copydesk.engine import Active, Engine
from copydesk.terms import Terms

T = TypeVar("T")


class Clock:
    """The time that each thing took by itself, without what it called for that has a name of its own."""

    def __init__(self) -> None:
        self.spent = defaultdict[str, float](float)
        self.calls = Counter[str]()
        self.findings = Counter[str]()
        self._open: list[str] = []
        self._since = perf_counter()

    @contextmanager
    def on(self, name: str) -> Iterator[None]:
        self._turn()
        self._open.append(name)
        self.calls[name] += 1
        try:
            yield
        finally:
            self._turn()
            self._open.pop()

    def _turn(self) -> None:
        now = perf_counter()
        if self._open:
            self.spent[self._open[-1]] += now - self._since
        self._since = now

    def engine(self, *given: Any) -> Engine:
        """An engine that minds this clock."""
        return Profiler(self, *given)

    def table(self) -> Iterator[str]:
        """A line for each, the longest first."""
        total = sum(self.spent.values()) or 1.0
        yield f"{'ms':>9}{'share':>8}{'calls':>8}{'findings':>10}  check, or reading that checks share"
        for name, spent in sorted(self.spent.items(), key=lambda item: -item[1]):
            found = str(self.findings[name]) if name in self.findings else ""
            yield f"{1000 * spent:9.1f}{spent / total:8.1%}{self.calls[name]:8}{found:>10}  {name}"


class Profiler(Engine):
    """An engine that minds the clock."""

    def __init__(self, clock: Clock, *given: Any) -> None:
        super().__init__(*given)
        self._clock = clock

    def read_all(self, docs: Sequence[Document]) -> list[tuple[Diagnostic, ...]]:
        with self._clock.on("(finding what is called for)"):
            return super().read_all([_Timed(doc, self._clock) for doc in docs])

    def _of(self, active: Active, terms: Terms, indices: list[int], doc: Document) -> list[Finding]:
        name = active.check.name
        with self._clock.on(name):
            found = list(super()._of(active, terms, indices, doc))
        self._clock.findings[name] += len(found)
        return found


class _Timed(Document):
    def __init__(self, doc: Document, clock: Clock) -> None:
        super().__init__(doc.source, doc.text, doc.runs, doc.segments, doc.notes, doc.published, doc.lexicon)
        self.clock = clock

    def read(self, reading: Callable[[Document], T]) -> T:
        if reading in self._read:
            return super().read(reading)
        with self.clock.on(f"({reading.__module__.removeprefix('copydesk.')}.{reading.__name__})"):
            return super().read(reading)
