"""What the package offers to other programs, besides its values."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from copydesk import files
from copydesk.config import configured
from copydesk.desk import Desk
from copydesk.diagnostic import Diagnostic, Level, Result
from copydesk.fix import settled


def check_text(
    text: str,
    *,
    style: Sequence[str] | str = (),
    published: date | None = None,
    level: Level | None = None,
    path: str = "story.txt",
) -> Result:
    """Check a story by the default style or by the packs named; no configuration is read.

    `published` is the story's day, by whose style it is judged; `level` is the lowest to report (warning); the ending
    of `path` says what the text is: “story.md” is Markdown.
    """
    return _of_style((style,) if isinstance(style, str) else tuple(style), level).read(text, path, published)


def fix_text(
    text: str,
    *,
    style: Sequence[str] | str = (),
    published: date | None = None,
    path: str = "story.txt",
    unsafe: bool = False,
) -> str:
    """The story with the fixes made that cannot be wrong; `unsafe`: single suggestions, too, as on the command line."""

    def read(source: str) -> tuple[Diagnostic, ...]:
        return check_text(source, style=style, published=published, path=path).diagnostics

    return settled(text, read, unsafe=unsafe)[0]


def check_file(
    path: Path | str, *, style: Sequence[str] | str = (), published: date | None = None, level: Level | None = None
) -> Result:
    """Check a file by the configuration that stands nearest above it, overruled by what is given here.

    Raises copydesk.Unreadable where the file cannot be read, copydesk.Misconfigured where the configuration is wrong.
    """
    path = Path(path)
    names = (style,) if isinstance(style, str) else tuple(style)
    desk = Desk(configured(path.parent, style=names, published=published, level=level))
    file = files.read(path, desk.config.max_size)
    return desk.read(file.source, str(path))


@cache
def _of_style(style: tuple[str, ...], level: Level | None) -> Desk:
    return Desk(configured(Path.cwd(), isolated=True, style=style, level=level))
