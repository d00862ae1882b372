"""A story gone through one finding at a time: what was decided is written at once, so that nothing is lost."""

from collections import Counter
from pathlib import Path

from copydesk import acceptance, files, standing, stet
from copydesk.desk import Desk
from copydesk.diagnostic import Diagnostic, Result
from copydesk.files import File, relative


class Review:
    """The story as it stands now, and what has been decided about it."""

    def __init__(self, file: File, desk: Desk) -> None:
        self._file = file
        self._desk = desk
        self._decided = set[tuple[str, str]]()
        self.tally = Counter[str]()
        self._read(file.source)

    @property
    def left(self) -> list[Diagnostic]:
        """What nothing has been decided about, in order."""
        return [each for each in self.result.diagnostics if self._key(each) not in self._decided]

    def may_write(self, found: Diagnostic) -> bool:
        """Whether it stands in the file word for word; where markup stands within it, a person must edit the file."""
        start = self._doc.in_text(found.span.start)
        stretch = self._doc.source[found.span.start : found.span.end]
        return self._doc.text[start : start + len(stretch)] == stretch

    def write(self, found: Diagnostic, text: str) -> None:
        """Put this in its place, in the file."""
        source = self._doc.source
        after = source[: found.span.start] + text + source[found.span.end :]
        files.write(self._file, after)
        self._file = self._file._replace(source=after)
        self.tally["mended"] += 1
        self._read(after)

    def skip(self, found: Diagnostic) -> None:
        self._decided.add(self._key(found))
        self.tally["skipped"] += 1

    def let_stand(self, found: Diagnostic, why: str) -> None:
        """Take it into the desk's file."""
        only = Result(self.result.path, self.result.source, (found,))
        config = self._desk.config
        file = config.stet or config.base / standing.NAME
        known = standing.read(file) if file.exists() else {}
        [entry] = acceptance.accepted(only, self._desk, why)
        entry = entry._replace(path=relative(entry.path, file.parent))
        standing.write(file, acceptance.merged((each for group in known.values() for each in group), [entry]))
        self._decided.add(self._key(found))
        self.tally["let stand"] += 1

    def _read(self, source: str) -> None:
        path = str(self._file.path)
        self.result = self._desk.read(source, path)
        self._doc = self._desk.document(source, path)

    def _key(self, found: Diagnostic) -> tuple[str, str]:
        return found.check, stet.key(self._doc, found.span)


def begun(path: Path, desk: Desk) -> Review:
    return Review(files.read(path, desk.config.max_size), desk)
