"""How one number may stand for another: rounded, or by a slip of the hand."""

from decimal import Decimal

from copydesk.reading.numbers import Number


def stands_for(said: Number, told: Number) -> bool:
    """Whether the one is the other, or the other rounded or cut short."""
    one, other = (Decimal(each.value or 0) for each in (said, told))
    if one == other:
        return True
    if _digits(one) > _digits(other) and not told.approximate:
        return False
    (fine, places), (rough, digits) = sorted(
        ((each, _digits(each)) for each in (one, other)), key=lambda pair: -pair[1]
    )
    place = Decimal(10) ** (rough.adjusted() - digits + 1)
    close = abs(rough - fine) <= rough / 12
    return said.unit == told.unit and places > digits and close and -place < rough - fine <= place / 2


def _digits(value: Decimal) -> int:
    """How many figures count: two of 9,400."""
    return len(value.normalize().as_tuple().digits)


def near(said: Number, told: Number) -> bool:
    """Whether the one can be a slip for the other. “More than 20” may be 25."""
    return (1.42 if told.approximate else 1) < ratio(said, told) < 11


def ratio(said: Number, told: Number) -> float:
    """How many times the less the greater is."""
    one, other = sorted((float(said.value or 1), float(told.value or 1)))
    return other / one


def slip(said: Number, told: Number) -> bool:
    """Whether a slip makes the one of the other: a little more or less, a nought too many, one figure another."""
    if told.unit == "%" and 100 in (said.value, told.value):
        return False
    times = ratio(said, told)
    if times < (1.7 if not told.approximate else 1.3) or 9.99 < times < 10.01:
        return True
    digits = [str(Decimal(each.value or 0).normalize()) for each in (said, told)]
    differing = sum(first != second for first, second in zip(*digits, strict=False))
    return len(digits[0]) == len(digits[1]) > 1 and differing == 1 and times < 4


def swapped(said: Number, told: Number) -> bool:
    """Two figures changed places (48, 84)."""
    one, other = (str(Decimal(each.value or 0).normalize()).replace(".", "") for each in (said, told))
    places = [at for at in range(min(len(one), len(other))) if one[at] != other[at]]
    if len(one) != len(other) or len(places) != 2 or "E" in one + other:
        one, other = (f"{each.value or 0:f}".rstrip("0") for each in (said, told))
        places = [at for at in range(min(len(one), len(other))) if one[at] != other[at]]
    if len(one) != len(other) or len(places) != 2:
        return False
    first, second = places
    return one[first] == other[second] and one[second] == other[first]
