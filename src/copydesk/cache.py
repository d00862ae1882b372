"""What was worked out once, kept as JSON in the user's cache folder.

JSON, since a folder that others may write to is not to be trusted with pickles. The cache is a convenience: where it
cannot be read or written, or does not fit, the work is done again.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
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
        *before, found = json.loads(_path(name).read_bytes())
    except (OSError, ValueError, TypeError):
        return None
    return found if before == [name, fingerprint] and isinstance(found, dict) else None


def keep(name: str, fingerprint: str, made: Json) -> None:
    path = _path(name)
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps([name, fingerprint, made], ensure_ascii=False), "utf-8", "surrogatepass")
        draft.replace(path)


def _path(name: str) -> Path:
    return _folder() / f"{_file_name(name)}.json"


def _file_name(name: str) -> str:
    """A name that any file system takes; of a long one both ends, since many begin alike and many end alike."""
    fit = "".join(each if each.isalnum() or each in "._-" else "_" for each in name)
    return fit if len(fit) <= LONGEST else f"{fit[:30]}~{fit[-LONGEST + 31 :]}"


def state(path: Path | os.DirEntry[str]) -> str:
    """A fingerprint of one file."""
    stat = path.stat()
    return f"{os.fspath(path)}:{stat.st_mtime_ns}:{stat.st_size}"


def _folder() -> Path:
    if chosen := os.environ.get("COPYDESK_CACHE"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "copydesk" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "copydesk"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "copydesk"


LONGEST = 120
