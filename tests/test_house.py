"""Who may import whom: the table in docs/decisions/0001 and the house page, held."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import copydesk

HOUSE = Path(copydesk.__file__).parent

FOUNDATION = {"lexicon", "document", "diagnostic", "check"}
MAY_IMPORT: dict[str, set[str]] = {
    "cache": set(),
    "firsts": set(),
    "regex": {"cache", "firsts"},
    "toml": set(),
    "edits": set(),
    "lexicon": {"cache", "edits"},
    "document": {"lexicon"},
    "reading": {"document", "edits", "lexicon", "reading"},
    "readability": {"document", "lexicon", "reading"},
    "tables": {"readability"},
    "diagnostic": {"document"},
    "check": {"document", "diagnostic", "lexicon"},
    "checks": {"check", "edits", "reading", "lexicon", "readability"},
    "readers": {"document", "furniture", "markup"},
    "furniture": {"document"},
    "markup": {"document", "furniture", "markup"},
    "reports": {"diagnostic", "document", "reports"},
    "fix": {"diagnostic", "document"},
    "stet": {"diagnostic", "document", "reading", "toml"},
    "standing": {"cache", "diagnostic", "files", "toml"},
    "beginning": {"diagnostic", "pack", "toml"},
    "schema": {"catalog", "check", "config", "diagnostic", "entries", "pack", "standing", "toml"},
    "imports": {"entries", "imports", "terms", "toml"},
    "learning": {"config", "entries", "files", "pack", "toml", "trial"},
    "review": {"acceptance", "desk", "diagnostic", "files", "standing", "stet"},
    "changes": {"diagnostic", "files", "run", "toml"},
    "acceptance": {"desk", "diagnostic", "reports", "standing", "stet", "toml"},
    "terms": {"check", "document", "lexicon", "reading"},
    "engine": {"check", "diagnostic", "document", "reading", "terms"},
    "catalog": FOUNDATION | {"cache", "toml"},
    "entries": FOUNDATION | {"terms", "toml"},
    "shelf": FOUNDATION | {"cache", "catalog", "entries", "reading", "terms"},
    "pack": FOUNDATION | {"cache", "catalog", "entries", "shelf", "toml"},
    "config": FOUNDATION | {"catalog", "entries", "pack", "standing", "toml"},
    "files": FOUNDATION,
    "ledger": {"files", "toml"},
    "roll": {"diagnostic", "document", "lexicon", "reading"},
    "pages": {"check", "catalog", "diagnostic", "toml"},
    "proof": {"diagnostic", "document", "readability"},
    "delivery": {"catalog", "diagnostic", "toml"},
    "choice": FOUNDATION | {"catalog", "config", "engine", "pack"},
    "desk": FOUNDATION
    | {"catalog", "choice", "config", "engine", "files", "ledger", "pack", "pages", "proof"}
    | {"standing", "stet", "toml"},
    "run": FOUNDATION | {"catalog", "config", "desk", "files", "fix", "readability", "roll"},
    "api": {"config", "desk", "diagnostic", "files", "fix"},
    "trial": FOUNDATION | {"catalog", "config", "desk", "engine", "files", "fix", "pack", "toml"},
    "crew": {"config", "desk", "files", "run"},
    "watch": set(),
    "profile": {"check", "diagnostic", "document", "engine", "terms"},
    "cli": {"catalog", "config", "delivery", "diagnostic", "files", "pack", "run", "toml"},
    "commands": {"cli", "catalog", "check", "config", "diagnostic", "pack", "pages", "readability", "run", "tables"}
    | {
        "acceptance",
        "beginning",
        "changes",
        "choice",
        "crew",
        "delivery",
        "desk",
        "fix",
        "profile",
        "watch",
        "imports",
        "learning",
        "reports",
        "review",
        "schema",
        "files",
        "standing",
        "toml",
        "trial",
    },
}
OPEN_TO_ALL = {"regex"}
ONLY_HOME = {
    "click": {"cli", "commands"},
    "proselint": {"checks"},
    "textstat": {"readability"},
    "marko": {"readers"},
}


def modules() -> list[Path]:
    return sorted(HOUSE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(HOUSE).with_suffix("").parts[0]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "copydesk":
            yield from (f"copydesk.{alias.name}" for alias in node.names if alias.name != "__version__")
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_each_room_imports_only_what_the_house_allows(path: Path) -> None:
    here = room(path)
    if here in ("__init__", "__main__"):
        return
    rooms = {name.split(".")[1] for name in imports(path) if name.startswith("copydesk.")}
    assert rooms <= MAY_IMPORT[here] | OPEN_TO_ALL


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_the_wrapped_tools_and_click_are_imported_in_their_own_files_only(path: Path) -> None:
    for name in imports(path):
        assert room(path) in ONLY_HOME.get(name.split(".")[0], {room(path)})


def test_no_check_imports_another() -> None:
    for path in (HOUSE / "checks").rglob("*.py"):
        assert not [name for name in imports(path) if name.startswith("copydesk.checks")]
