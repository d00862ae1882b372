"""A list of two columns or three: what is wrong, what is right, and why."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.imports import Left, Outcome, Taken, table

about = "a CSV file: wrong, right and, if there is one, why"


def read(path: Path) -> Iterator[Outcome]:
    for number, (wrong, *rest) in table(path):
        place = f"{path}:{number}"
        right, why, *more = (*rest, "", "")[: max(2, len(rest))]
        if wrong.startswith("#") or (wrong.lower(), right.lower()) == ("wrong", "right"):
            continue
        if any(more):
            yield Left(place, "more than three columns: put a cell with a comma in quotation marks")
        elif not wrong or not right:
            yield Left(place, "what is wrong or what is right is missing")
        elif wrong == right:
            yield Left(place, "what is wrong is right")
        else:
            values = {"wrong": [wrong], "right": right, **({"why": why} if why else {})}
            yield Taken(place, right, values)
