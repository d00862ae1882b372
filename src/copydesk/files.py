"""Copy on disk: which files to read, what is in them, and how a corrected one is put back."""

import os
from collections.abc import Collection, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STDIN = Path("-")


class Encoding(NamedTuple):
    """What has to be known to write a text back as it was; its line ends stay in the text."""

    codec: str = "utf-8"
    bom: bytes = b""


class File(NamedTuple):
    path: Path
    source: str
    encoding: Encoding


class FileError(Exception):
    """What is wrong with a file or a folder, in a form that can be shown."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message

    def __reduce__(self) -> tuple[type["FileError"], tuple[Path, str]]:
        """So that it gets from one process to another."""
        return type(self), (self.path, self.message)


class Unreadable(FileError):
    """It cannot be read."""


class Unwritable(FileError):
    """It cannot be written, and is as it was."""


def read(path: Path, max_size: int = 5_000_000) -> File:
    try:
        with path.open("rb") as file:
            data = file.read(max_size + 1)
    except OSError as error:
        raise Unreadable(path, reason(error)) from error
    if len(data) > max_size:
        raise Unreadable(path, f"larger than {max_size:,} bytes; raise --max-size to read it")
    return File(path, *decode(data, path))


def decode(data: bytes, path: Path = STDIN) -> tuple[str, Encoding]:
    """The text, without its byte-order mark, and its encoding: UTF-8, UTF-16 with its mark, or Windows-1252."""
    encoding = next((known for known in MARKED if data.startswith(known.bom)), Encoding())
    if b"\0" in data and encoding.codec == "utf-8":
        raise Unreadable(path, f"a binary file: byte 0x00 at {place(data, data.index(0))}; expected text")
    try:
        return data[len(encoding.bom) :].decode(encoding.codec), encoding
    except UnicodeDecodeError as error:
        if not encoding.bom and windows_1252(data):
            return data.decode("cp1252"), Encoding("cp1252")
        at = len(encoding.bom) + error.start
        message = f"byte 0x{data[at]:02X} at {place(data, at)}, is not {encoding.codec.upper()}; save the file as UTF-8"
        raise Unreadable(path, message) from error


def windows_1252(data: bytes) -> bool:
    """Whether bytes that are not UTF-8 read as a Western text from Windows, and are not a UTF-8 file with damage."""
    high = data.translate(None, bytes(range(128)))
    if len(data) - len(data.translate(None, CONTROLS + UNDEFINED)) or len(high) > 0.3 * len(data):
        return False
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return whole < broken and len(high.translate(None, TYPOGRAPHIC)) <= 0.1 * len(high)


def place(data: bytes, at: int) -> str:
    lines = data[:at].replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n")
    return f"offset {at}, line {lines + 1}"


def write(file: File, source: str) -> None:
    """Put a corrected text in a file's place, all of it or nothing; a link stays a link."""
    data = encoded(file, source)
    target = Path(os.path.realpath(file.path))
    try:
        mode = target.stat().st_mode
        if not mode & 0o222 or not os.access(target, os.W_OK):
            raise Unwritable(file.path, "the file is read-only")
        if target.read_bytes() != encoded(file, file.source):
            raise Unwritable(file.path, "the file was changed after it was read; check it again")
        replace(target, data, mode & 0o7777)
    except OSError as error:
        raise Unwritable(file.path, reason(error)) from error


def encoded(file: File, source: str) -> bytes:
    try:
        return file.encoding.bom + source.encode(file.encoding.codec)
    except UnicodeEncodeError as error:
        character = source[error.start]
        message = f"“{character}” (U+{ord(character):04X}) does not exist in {file.encoding.codec}; save it as UTF-8"
        raise Unwritable(file.path, message) from error


def replace(target: Path, data: bytes, mode: int) -> None:
    from tempfile import mkstemp

    number, name = mkstemp(prefix=f".{target.name}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def find(
    paths: Sequence[Path], extensions: Collection[str], exclude: Sequence[str] = ()
) -> Iterator[Path | Unreadable]:
    """The files to read, each once: those named, whatever their ending, and the copy in the folders named."""
    seen = set[str]()
    endings = tuple(extension.lower() for extension in extensions)
    for path in paths:
        empty = True
        for found in walk(path, endings, exclude) if path.is_dir() else [named(path)]:
            empty = False
            if isinstance(found, Unreadable):
                yield found
            elif (name := os.path.normpath(found)) not in seen:
                seen.add(name)
                yield found
        if empty:
            yield Unreadable(path, f"no copy found in this folder; known endings: {', '.join(sorted(endings))}")


def named(path: Path) -> Path | Unreadable:
    return path if path.exists() else Unreadable(path, "no such file or folder")


class Ignore(NamedTuple):
    """The patterns of one .gitignore, and the folder they are meant from."""

    folder: str
    patterns: tuple[str, ...]

    def says(self, path: str) -> bool | None:
        """True: ignore it. False: keep it (`!`). None: nothing."""
        name = os.path.relpath(path, self.folder).replace(os.sep, "/")
        if name.startswith("../") or not any(may_mean(pattern, name.split("/")) for pattern in self.patterns):
            return None
        return spec(self.patterns).check_file(f"{name}{'/' * path.endswith('/')}").include


def may_mean(pattern: str, parts: Sequence[str]) -> bool:
    """Whether a pattern's last part fits a part of this path; else pathspec, 15 ms to import, need not be asked."""
    if "\\" in pattern:
        return True
    last = pattern.strip().lstrip("!").rstrip("/").rpartition("/")[2]
    if not last or pattern.startswith("#"):
        return False
    return last in parts or (not WILD.isdisjoint(last) and any(fnmatchcase(part, last) for part in parts))


@cache
def spec(patterns: tuple[str, ...]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)


def walk(folder: Path, endings: tuple[str, ...], exclude: Sequence[str]) -> Iterator[Path | Unreadable]:
    here, cwd = folder.resolve(), Path.cwd()
    above = tuple(outer_ignores(here))
    if ignored(f"{here}/", above):
        above = ()  # a folder that is named is meant
    if exclude:
        above = (*above, Ignore(str(cwd if here.is_relative_to(cwd) else here), tuple(exclude)))
    yield from descend(folder, here, endings, above)


def descend(
    folder: Path, here: Path, endings: tuple[str, ...], ignores: tuple[Ignore, ...]
) -> Iterator[Path | Unreadable]:
    """The copy in a folder, by its name and by its whole path, in the order of the alphabet."""
    ignores = (*ignores, *read_ignore(here))
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Unreadable(folder, reason(error))
        return
    for entry in entries:
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(".") or not (is_folder or entry.name.lower().endswith(endings)):
            continue
        if ignored(f"{here / entry.name}{'/' * is_folder}", ignores):
            continue
        if is_folder:
            yield from descend(folder / entry.name, here / entry.name, endings, ignores)
        elif entry.is_file():
            yield folder / entry.name


def ignored(path: str, ignores: Sequence[Ignore]) -> bool:
    """Whether it is ignored; what stands nearest to the file decides."""
    verdicts = (ignore.says(path) for ignore in reversed(ignores))
    return next((verdict for verdict in verdicts if verdict is not None), False)


def outer_ignores(here: Path) -> Iterator[Ignore]:
    """The .gitignore files above a folder, from the root of its repository down."""
    within = (here, *here.parents)
    root = next((at for at, parent in enumerate(within) if (parent / ".git").exists()), 0)
    for parent in reversed(within[1 : root + 1]):
        yield from read_ignore(parent)


def read_ignore(folder: Path) -> Iterator[Ignore]:
    try:
        patterns = (folder / ".gitignore").read_text("utf-8", "replace").splitlines()
    except OSError:  # there is none
        return
    yield Ignore(str(folder), tuple(patterns))


def relative(path: str, folder: Path) -> str:
    """A path from a folder on, as configuration files have it on every system."""
    return os.path.relpath(path, folder).replace(os.sep, "/")


def reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


MARKED = (
    Encoding("utf-8", b"\xef\xbb\xbf"),
    Encoding("utf-16-le", b"\xff\xfe"),
    Encoding("utf-16-be", b"\xfe\xff"),
)
WILD = frozenset("*?[")
CONTROLS = bytes({*range(32), 127} - {*b"\t\n\v\f\r"})
UNDEFINED = b"\x81\x8d\x8f\x90\x9d"  # in Windows-1252
TYPOGRAPHIC = "“”‘’–—…•€£©®°·«»§¼½¾\xa0ŠšŽžŒœŸ".encode("cp1252") + bytes({*range(0xC0, 0x100)} - {0xD7, 0xF7})
