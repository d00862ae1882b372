"""How often each check found something, the most frequent first."""

from collections import Counter
from collections.abc import Iterable, Iterator

from copydesk.diagnostic import Result
from copydesk.reports import COLORS, painted, plain, printable


def report(results: Iterable[Result], *, color: bool = False) -> Iterator[str]:
    paint = painted if color else plain
    counts = Counter((found.check, found.level) for result in results for found in result.diagnostics)
    digits = max((len(str(count)) for count in counts.values()), default=0)
    for (check, level), count in sorted(counts.items(), key=lambda item: (-item[1], -item[0][1], item[0][0])):
        yield f"{count:>{digits}}  {paint(f'{level!s:7}', COLORS[level])}  {printable(check)}\n"
