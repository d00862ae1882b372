"""Which files were saved since they were last looked at."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import sleep


def saves(
    listed: Callable[[], Iterable[Path]], *, pause: Callable[[float], object] = sleep, seconds: float = 0.5
) -> Iterator[tuple[Path, ...]]:
    """All files at first, and then, whenever some were saved or came anew, those; without end.

    They are listed anew each time and told by time and size: what a system tells of saves differs from one to the next.
    """
    known = dict[Path, tuple[int, int]]()
    while True:
        now = {path: state for path in listed() if (state := _state(path))}
        if saved := tuple(path for path, state in now.items() if known.get(path) != state):
            yield saved
        known = now
        pause(seconds)


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # it may have gone since it was listed
        return None
    return found.st_mtime_ns, found.st_size
