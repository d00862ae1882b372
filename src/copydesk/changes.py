"""Which lines of which files have been changed since a revision, as git has it."""

import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from copydesk.diagnostic import Diagnostic, Result
from copydesk.regex import regex
from copydesk.toml import Misconfigured

if TYPE_CHECKING:
    from copydesk.files import File, FileError
    from copydesk.run import Checked

T = TypeVar("T", bound="Path | File | FileError")


class Changes(NamedTuple):
    """The lines changed of each file, by its whole path; None: all of them, git does not know the file."""

    lines: Mapping[Path, tuple[range, ...] | None]

    def files(self, listed: Iterable[T]) -> Iterator[T]:
        """Those that were changed, and what could not be read."""
        return (each for each in listed if isinstance(each, Exception) or _path(each) in self.lines)

    def narrowed(self, run: "Iterable[Checked | FileError]") -> "Iterator[Checked | FileError]":
        return (each if isinstance(each, Exception) else each._replace(result=self.of(each.result)) for each in run)

    def of(self, result: Result) -> Result:
        """What is reported on lines that were changed, or compares them with others."""
        lines = self.lines.get(Path(result.path).resolve(), ())
        if lines is None:
            return result
        left = tuple(found for found in result.diagnostics if _touches(result, found, lines))
        return result._replace(diagnostics=left)


def since(revision: str, folder: Path) -> Changes:
    """What was changed since the work here was parted from this revision, committed or not."""
    if not _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", may=True):
        _git(folder, "rev-parse", "--git-dir")  # says so where this is no repository
        raise Misconfigured(f"--changed-since: git knows no revision “{revision}”")
    root = Path(_git(folder, "rev-parse", "--show-toplevel").rstrip("\n"))
    asked = ("diff", "--merge-base", "--find-renames", "--no-color", "--no-ext-diff", revision)
    names = _git(root, *asked[:-1], "--name-only", "-z", asked[-1], "--").split("\0")[:-1]
    parts = BEGINNING.split(_git(root, *asked[:-1], "--unified=0", asked[-1], "--"))[1:]
    lines: dict[Path, tuple[range, ...] | None] = {
        (root / name).resolve(): tuple(map(_range, HUNK.findall(part))) for name, part in zip(names, parts, strict=True)
    }
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0")[:-1]
    return Changes({**lines, **{(root / name).resolve(): None for name in new}})


def _path(listed: "Path | File") -> Path:
    return (listed if isinstance(listed, Path) else listed.path).resolve()


def _touches(result: Result, found: Diagnostic, lines: Iterable[range]) -> bool:
    for span in (found.span, *found.related):
        first, last = result.lines.place(span.start).line, result.lines.place(max(span.start, span.end - 1)).line
        if any(first < changed.stop and changed.start <= last for changed in lines):
            return True
    return False


def _range(hunk: tuple[str, str]) -> range:
    start, count = int(hunk[0]), int(hunk[1] or 1)
    return range(start, start + count)


def _git(folder: Path, *asked: str, may: bool = False) -> str:
    """What git answers; where it `may` fail, nothing."""
    try:
        ran = subprocess.run(("git", *asked), cwd=folder, capture_output=True, check=False)
    except OSError as error:
        raise Misconfigured(f"--changed-since: git cannot be run: {error.strerror}") from None
    if ran.returncode and not may:
        said = ran.stderr.decode("utf-8", "replace").strip().splitlines() or ["git failed"]
        raise Misconfigured(f"--changed-since: {said[0].removeprefix('fatal: ')}")
    return "" if ran.returncode else ran.stdout.decode("utf-8", "surrogateescape")


BEGINNING = regex(r"(?:^|(?<=\n))diff --git [^\n]*\n")
HUNK = regex(r"(?:^|(?<=\n))@@ -\S+ \+(\d+)(?:,(\d+))? @@")
