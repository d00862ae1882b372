"""What was worked out once, kept as JSON in the user's cache folder.

JSON, since a folder that others may write to is not to be trusted with pickles. The cache is a convenience: where it
cannot be read or written, or does not fit, the work is done again.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from copydesk.regex import regex

Json = dict[str, Any]


def kept(name: str, fingerprint: str, make: Callable[[], Json]) -> Json:
    """What `make` gives; made again where the fingerprint, which tells apart two states of its sources, differs."""
    folder = _folder()
    path = folder / f"{_file_name(name)}.json"
    wanted = [name, fingerprint]
    try:
        *before, found = json.loads(path.read_bytes())
        if before == wanted and isinstance(found, dict):
            return found
    except (OSError, ValueError, TypeError):
        pass
    made = make()
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps([*wanted, made], ensure_ascii=False), encoding="utf-8")
        draft.replace(path)
    except OSError:
        pass
    return made


def _file_name(name: str) -> str:
    """A name that any file system takes; of a long one both ends, since many begin alike and many end alike."""
    fit = UNFIT.sub("_", name)
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
UNFIT = regex(r"[^\w.-]+")
