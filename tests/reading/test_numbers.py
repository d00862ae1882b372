from decimal import Decimal

import pytest

from copydesk.check import example_document
from copydesk.reading.numbers import Form, Number, numbers


def read(line: str) -> list[tuple[str, Number]]:
    doc, _ = example_document(line)
    return [(doc[number.span], number) for number in doc.read(numbers)]


@pytest.mark.parametrize(
    ("line", "text", "value", "unit"),
    [
        ("It rose 6% in May.", "6%", "6", "%"),
        ("It rose 40 per cent in May.", "40 per cent", "40", "%"),
        ("It rose 3 percentage points.", "3 percentage points", "3", "points"),
        ("It earned $2.1 billion.", "$2.1 billion", "2100000000", "$"),
        ("It costs £1.2m a year.", "£1.2m", "1200000", "£"),
        ("It costs $35 million dollars.", "$35 million dollars", "35000000", "$"),
        ("It drew 1,200 people.", "1,200", "1200", ""),
        ("It is an 11-member board.", "11", "11", ""),
        ("It weighs 3½ pounds.", "3½", "3.5", ""),
        ("It drew twenty-two people.", "twenty-two", "22", ""),
        ("It drew two hundred and five thousand people.", "two hundred and five thousand", "205000", ""),
        ("It costs a hundred dollars.", "a hundred dollars", "100", "$"),
        ("It costs two million euros.", "two million euros", "2000000", "€"),
    ],
)
def test_reads_amounts(line: str, text: str, value: str, unit: str) -> None:
    ((found, number),) = read(line)
    assert (found, number.value, number.unit) == (text, Decimal(value), unit)
    assert number.form in {Form.FIGURE, Form.WORD}
    assert not number.approximate


@pytest.mark.parametrize(
    ("line", "forms"),
    [
        ("She came 12th, he came twelfth.", [Form.ORDINAL, Form.ORDINAL]),
        ("Two-thirds left and half of them cried for a third of it.", [Form.FRACTION] * 3),
        ("Add ½ a cup.", [Form.FRACTION]),
        ("On Oct. 17, 2022, and on 6 January at 9 a.m. it rained.", [Form.WHEN] * 4),
        ("It was the 2016 election, in 1999.", [Form.WHEN] * 2),
        ("He was No. 1 on Highway 101.", [Form.LABEL] * 2),
    ],
)
def test_tells_what_is_no_amount(line: str, forms: list[Form]) -> None:
    assert [number.form for _, number in read(line)] == forms


@pytest.mark.parametrize(
    "line", ["It drew about 40 people.", "It drew more than forty people.", "It drew 40 or so.", "It drew 40-plus."]
)
def test_tells_what_is_approximate(line: str) -> None:
    assert [(number.value, number.approximate) for _, number in read(line)] == [(Decimal(40), True)]


def test_dozens_have_no_value() -> None:
    ((text, number),) = read("It drew dozens of people.")
    assert (text, number.value, number.approximate) == ("dozens", None, True)


@pytest.mark.parametrize(
    "line",
    [
        "They won 69-62 at 7:30.",
        "Call 308-555-0164.",
        "An F-150 and a 12/25/2020 stamp, version 1.2.3.",
        "It was the best of the ’90s and the 1990s.",
        "It is a one-way street, 5km long.",
    ],
)
def test_leaves_other_figures_alone(line: str) -> None:
    assert read(line) == []
