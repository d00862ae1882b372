"""A run, in order: files found, read, checked, and mended."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from copydesk import files
from copydesk.catalog import catalog, reader
from copydesk.config import Config
from copydesk.desk import Desk, own_words
from copydesk.diagnostic import Diagnostic, Result
from copydesk.files import File, FileError, Unreadable
from copydesk.lexicon import Lexicon

if TYPE_CHECKING:
    from copydesk.readability import Counts


def name_sheet(listed: Path | File | FileError, desk: Desk) -> Iterator[str]:
    """The lines of the list of names that this story gives a desk to verify."""
    from copydesk.roll import sheet

    file = _file(listed, desk)
    return sheet(desk.document(file.source, str(file.path)), {entry.name.lower(): entry.note for entry in desk.ledger})


class Fix(Enum):
    """Which fixes to make."""

    NONE = "none"
    SAFE = "safe"  # what cannot be wrong
    UNSAFE = "unsafe"  # single suggestions, too, but for facts, names and quotations


class Checked(NamedTuple):
    """A file that was read, what was said of it, and the source that the fixes make of it."""

    file: File
    result: Result
    fixed: str
    fixes: int


def found(paths: Sequence[Path], config: Config) -> Iterator[Path | Unreadable]:
    """The files that a run over these paths reads, and the paths that are none."""
    return files.find(paths, catalog().readers, config.exclude)


def outcomes(
    listed: Iterable[Path | File | FileError], desk: Desk, *, fix: Fix = Fix.NONE, write: bool = False
) -> Iterator[Checked | FileError]:
    """What becomes of each, in order. One that cannot be read or written does not keep the others waiting."""
    if fix is Fix.NONE:
        yield from (outcome for batch in _batches(listed, desk) for outcome in _read_together(batch, desk))
        return
    for each in listed:
        try:
            outcome = checked(_file(each, desk), desk, fix)
            yield written(outcome, desk) if write else outcome
        except FileError as error:
            yield error


def _batches(listed: Iterable[Path | File | FileError], desk: Desk) -> Iterator[list[File | FileError]]:
    """The files, so many at a time that what is worked out of them takes little room."""
    batch, size = list[File | FileError](), 0
    for each in listed:
        try:
            file = _file(each, desk)
            size += len(file.source)
            batch.append(file)
        except FileError as error:
            batch.append(error)
        if size >= TOGETHER:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read_together(batch: Sequence[File | FileError], desk: Desk) -> Iterator[Checked | FileError]:
    results = iter(desk.read_all([each for each in batch if isinstance(each, File)]))
    for each in batch:
        yield Checked(each, next(results), each.source, 0) if isinstance(each, File) else each


def _file(listed: Path | File | FileError, desk: Desk) -> File:
    if isinstance(listed, FileError):
        raise listed
    return listed if isinstance(listed, File) else files.read(listed, desk.config.max_size)


def checked(file: File, desk: Desk, fix: Fix = Fix.NONE) -> Checked:
    result = desk.read(file.source, str(file.path))
    if fix is Fix.NONE:
        return Checked(file, result, file.source, 0)
    from copydesk.fix import settled

    def read(source: str) -> tuple[Diagnostic, ...]:
        return (result if source == file.source else desk.read(source, str(file.path))).diagnostics

    return Checked(file, result, *settled(file.source, read, unsafe=fix is Fix.UNSAFE))


def written(outcome: Checked, desk: Desk) -> Checked:
    """Write the fixes into the file, and say what is left to do."""
    if not outcome.fixes:
        return outcome
    files.write(outcome.file, outcome.fixed)
    return outcome._replace(result=desk.read(outcome.fixed, str(outcome.file.path)))


def counted(listed: Iterable[Path | File | FileError], config: Config) -> "Iterator[tuple[str, Counts] | FileError]":
    """What is counted in each, for its readability, in order."""
    from copydesk.readability import counts

    lexicon = Lexicon(own_words(config))
    for each in listed:
        try:
            if isinstance(each, FileError):
                raise each
            file = each if isinstance(each, File) else files.read(each, config.max_size)
            doc = reader(file.path.suffix)(file.source)
            yield str(file.path), counts(doc.read_with(lexicon, doc.published))
        except FileError as error:
            yield error


TOGETHER = 50_000  # characters
