"""The numbers in a story, in figures and in words."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from copydesk.document import Document, Span


class Form(StrEnum):
    """How a number is written."""

    FIGURE = "figure"  # 12; 1,200; $3.5 million
    WORD = "word"  # twelve
    ORDINAL = "ordinal"  # 12th, twelfth
    FRACTION = "fraction"  # two-thirds, ½


class Number(NamedTuple):
    """A number, what it is worth and what it is a number of."""

    span: Span  # the sign and the unit included
    value: Decimal | None  # None: not exact (“dozens”)
    form: Form
    unit: str = ""  # "$", "£", "€", "%"
    approximate: bool = False  # “about”, “more than”


def numbers(doc: Document) -> tuple[Number, ...]:
    """The numbers, in order."""
    return ()
