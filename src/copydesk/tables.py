"""The measures of stories as a table to read, as JSON and as CSV."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from copydesk.readability import Counts, Formula, Measures, measures, total


class Rows(NamedTuple):
    formula: Formula
    files: tuple[tuple[str, Measures], ...]
    total: Measures  # over all the text


def rows(counted: Iterable[tuple[str, Counts]], formula: Formula = "published") -> Rows:
    every = list(counted)
    files = tuple((path, measures(of, formula)) for path, of in every)
    return Rows(formula, files, measures(total(of for _, of in every), formula))


def table(of: Rows) -> Iterator[str]:
    """For the eye: aligned, with short headings; the total where there is more than one story."""
    named = [*of.files, ("total", of.total)] if len(of.files) != 1 else of.files
    cells = [HEADINGS, *((name, *_cells(each)) for name, each in named)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for name, *numbers in cells:
        aligned = (number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True))
        yield f"{name.ljust(widths[0])}  {'  '.join(aligned)}\n"


def json(of: Rows) -> Iterator[str]:
    from json import dumps

    files = [{"path": path, **_rounded(each)} for path, each in of.files]
    yield dumps({"formula": of.formula, "files": files, "total": _rounded(of.total)}, ensure_ascii=False, indent=2)
    yield "\n"


def csv(of: Rows) -> Iterator[str]:
    """A line a story, and a last one without a path, the total."""
    from csv import writer
    from io import StringIO

    out = StringIO()
    lines = writer(out, lineterminator="\n")
    lines.writerow(("path", *Measures._fields))
    for path, each in (*of.files, ("", of.total)):
        lines.writerow((path, *_rounded(each).values()))
    yield out.getvalue()


def _cells(of: Measures) -> Iterator[str]:
    for field, value in of._asdict().items():
        if value is None:
            yield "–"
        elif field == "passive_share":
            yield f"{value:.0%}"
        else:
            yield f"{value:,}" if isinstance(value, int) else f"{round(value, 1) + 0.0:.1f}"  # never -0.0


def _rounded(of: Measures) -> dict[str, float | None]:
    return {name: round(value, 2) + 0.0 if isinstance(value, float) else value for name, value in of._asdict().items()}


HEADINGS = "story words sent min mean longest lead FRE FK fog SMOG CL ARI DC pass".split()
FORMATS: Mapping[str, Callable[[Rows], Iterator[str]]] = {"table": table, "json": json, "csv": csv}
