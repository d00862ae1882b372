"""One JSON document for the whole run."""

from collections import Counter
from collections.abc import Iterable, Iterator

from copydesk.diagnostic import Level, Result
from copydesk.reports.jsonl import described, written


def report(results: Iterable[Result], *, excerpt: bool = True) -> Iterator[str]:
    """Written file by file, since an archive does not fit in memory; the counts come last."""
    counts, between = Counter[Level](), "\n"
    yield '{"version": 1, "files": ['
    for result in results:
        counts.update(found.level for found in result.diagnostics)
        diagnostics = [described(result, found, excerpt=excerpt) for found in result.diagnostics]
        yield between + written({"path": result.path, "diagnostics": diagnostics})
        between = ",\n"
    summary = {str(level): counts[level] for level in sorted(Level, reverse=True)}
    yield f'\n], "summary": {written(summary)}}}\n'
