"""What was worked out once, kept as JSON in the user's cache folder.

JSON, since a folder that others may write to is not to be trusted with pickles. The cache is a convenience: where it
cannot be read or written, or does not fit, the work is done again.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

Json = dict[str, Any]


def kept(name: str, fingerprint: str, make: Callable[[], Json]) -> Json:
    """What `make` gives; made again where the fingerprint, which tells apart two states of its sources, differs."""
    found = known(name, fingerprint)
    if found is None:
        keep(name, fingerprint, found := make())
    return found


def known(name: str, fingerprint: str) -> Json | None:
    """What was kept under this name, if its sources were in this state."""
    try:
        with open(_path(name), "rb") as file:
            *before, found = json.loads(file.read())
    except (OSError, ValueError, TypeError):
        return None
    return found if before == [name, fingerprint] and isinstance(found, dict) else None


def keep(name: str, fingerprint: str, made: Json) -> None:
    path = _path(name)
    draft = f"{path}.{os.getpid()}.tmp"
    written = json.dumps([name, fingerprint, made]).encode()  # ASCII is read faster
    with suppress(OSError):
        os.makedirs(_folder(), exist_ok=True)
        with open(draft, "wb") as file:
            file.write(written)
        os.replace(draft, path)


def _path(name: str) -> str:
    return os.path.join(_folder(), f"{_file_name(name)}.json")


def _file_name(name: str) -> str:
    """A name that any file system takes; of a long one both ends, since many begin alike and many end alike."""
    fit = "".join(each if each.isalnum() or each in "._-" else "_" for each in name)
    return fit if len(fit) <= LONGEST else f"{fit[:30]}~{fit[-LONGEST + 31 :]}"


def state(path: str | os.PathLike[str]) -> str:
    """A fingerprint of one file."""
    stat = os.stat(path)
    return f"{os.fspath(path)}:{stat.st_mtime_ns}:{stat.st_size}"


def _folder() -> str:
    if chosen := os.environ.get("COPYDESK_CACHE"):
        return chosen
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", home), "copydesk", "cache")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches", "copydesk")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "copydesk")


LONGEST = 120
