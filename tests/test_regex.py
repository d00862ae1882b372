"""Expressions that are compiled when they are first used, and on no later start."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import copydesk
from copydesk import cache, regex

HOUSE = Path(copydesk.__file__).parent
SEEDS = Path(__file__).parent.parent / "seeds"


def written() -> Iterator[tuple[str, int]]:
    """Every expression that the checks and the readings have by a name."""
    for path in sorted([*HOUSE.glob("*.py"), *HOUSE.glob("checks/**/*.py"), *HOUSE.glob("reading/*.py")]):
        name = ".".join(path.relative_to(HOUSE.parent).with_suffix("").parts)
        if not path.stem.startswith("_"):
            yield from (each._written for each in vars(import_module(name)).values() if isinstance(each, regex._Regex))


def copy() -> str:
    """The seed, and the pages of some checks."""
    pages = [path.read_text("utf-8").split('"""')[1] for path in sorted(HOUSE.glob("checks/[fps]*/[d-p]*.py"))[::8]]
    return "\n".join([*pages, *(path.read_text("utf-8") for path in SEEDS.iterdir())])


def test_what_is_kept_of_an_expression_finds_what_the_expression_does() -> None:
    text = copy()
    for expression, flags in set(written()):
        compiled, again = re.compile(expression, flags), regex.remade(expression, regex.taken_apart(expression, flags))
        assert (again.flags, again.groupindex, again.groups) == (compiled.flags, compiled.groupindex, compiled.groups)
        assert [each.span() for each in again.finditer(text)] == [each.span() for each in compiled.finditer(text)]


@pytest.mark.parametrize(
    "expression",
    [
        r"\b(?:in|to) \w+",
        r"(?<!\w)[A-Z][a-z]+",
        r"(?i)\bsix",
        r"(?i:(?<!\d)kil[os])",
        r"\b(?:a|b)?c",
        r"\bx*y?",
        r"(?P<b>, )?\b[A-Z]",
        r"\b[^\w]a",
        r"(?<=,) (?:(?:an? )?(?:two|\d)|$)",
        r"\b(?:\d|.)x",
        r"(a)|\b(?(1)b|c)",
        r"\b(?>ab?)c",
        r"(?m)^(?:[a-c]+\b)?-",
    ],
)
def test_where_a_match_can_begin_is_told_right(expression: str) -> None:
    text = (
        "In Kent, to Dover.  \u017fix Six ki\u212ao \u212ailo xx abc c x, A 12 to York, an 8 SiX  ab- -c two, 7x ?x\n-"
    )
    again = regex.remade(expression, regex.taken_apart(expression))
    assert [each.span() for each in again.finditer(text)] == [each.span() for each in re.finditer(expression, text)]
    assert [bool(again.match(text, at)) for at in range(len(text))] == [
        bool(re.compile(expression).match(text, at)) for at in range(len(text))
    ]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("COPYDESK_CACHE", str(tmp_path))
    monkeypatch.setattr(regex, "_new", {})
    regex._kept.cache_clear()
    yield tmp_path
    regex._kept.cache_clear()


def test_what_a_run_compiled_the_next_finds(folder: Path) -> None:
    assert regex.regex(r"(?P<vote>\d+)-\d+ vote").findall("a 5-4 vote") == ["5"]
    regex.remember()
    regex._kept.cache_clear()
    regex._new.clear()
    found = regex.regex(r"(?P<vote>\d+)-\d+ vote").search("a 5-4 vote")
    assert found is not None
    assert found.groupdict() == {"vote": "5"}
    assert not regex._new
    assert [path.name for path in folder.iterdir()] == ["expressions.json"]


@pytest.mark.parametrize("row", [[], None, [32, 0, {}, "zz"], [32, 0, {}, "ffffffff"], [32, 0, {}], [32, "0", {}, ""]])
@pytest.mark.usefixtures("folder")
def test_what_does_not_fit_is_compiled_again(row: object) -> None:
    cache.keep("expressions", regex._state(), {"0 vot[ei]": row})
    assert regex.regex("vot[ei]").search("a vote")
