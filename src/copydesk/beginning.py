"""What `copydesk init` writes: a configuration with a word on each value, and the hook."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from copydesk import pack, toml
from copydesk.diagnostic import Level
from copydesk.toml import Misconfigured


class Answers(NamedTuple):
    """What was asked."""

    style: str = "ap"
    profile: str = "news"
    names: str = ""  # a file
    fail_on: str = "warning"


def verified(answers: Answers) -> Answers:
    if answers.style not in pack.shipped() and not answers.style.endswith(".toml"):
        near = toml.nearest(answers.style, pack.shipped())
        known = ", ".join(pack.shipped())
        raise Misconfigured(f"no style is called “{answers.style}”{near} ({known}, or a TOML file)")
    if answers.profile not in PROFILES:
        raise Misconfigured(
            f"no profile is called “{answers.profile}”{toml.nearest(answers.profile, PROFILES)} ({', '.join(PROFILES)})"
        )
    Level.named(answers.fail_on)
    return answers


def configuration(answers: Answers) -> str:
    """The text of copydesk.toml."""
    profile = () if answers.profile == "news" else (answers.profile,)
    style = ", ".join(map(toml.quoted, profile if answers.profile == "archive" else (answers.style, *profile)))
    names = f"names = [{toml.quoted(answers.names)}]" if answers.names else '# names = ["desk/names.txt"]'
    return CONFIGURATION.format(style=style, names=names, fail_on=answers.fail_on)


def write(texts: Mapping[Path, str]) -> None:
    """Write files that are not there yet: all of them, or none where there is one."""
    for path in texts:
        if path.exists():
            raise Misconfigured(f"{path}: there is one already; nothing was written")
    for path, text in texts.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise Misconfigured(f"{path}: {error.strerror}") from None


PROFILES = {
    "news": "copy for publication",
    "desk": "the last read: length, too",
    "draft": "copy in the making: what was left for later is left alone",
    "archive": "old copy: mechanical faults and facts only",
}
CONFIGURATION = """\
# copydesk reads this file for all stories below this folder. `copydesk config` shows what is in force, and why.

# House style: ap, guardian, bbc, reuters, news (what they share), or a file of the desk's own, "desk/house.toml".
# Profiles go with it: desk, draft, archive. `copydesk list` shows what is on.
style = [{style}]

# The lowest level that fails a run, and so a commit: error, warning or advice.
fail-on = "{fail_on}"

# The names that the desk has checked, one a line, or a CSV with a column “name”; near misses are asked about.
{names}

# Words that are right here: in the list, or in files, one a line.
# words = ["Musquodoboit"]
# word-lists = ["desk/words.txt"]

# Checks to leave out, by name or the front of one (`copydesk explain NAME` says what one does).
# ignore = ["slips.repeated_sentence"]

# Files and folders to leave out, in the manner of .gitignore.
# exclude = ["templates/"]

# What is otherwise for some of the stories.
# [[per-path]]
# paths = ["archive/"]
# style = ["archive"]
"""
HOOKS = """\
repos:
  - repo: local
    hooks:
      - id: copydesk
        name: copydesk
        entry: copydesk check
        language: system
        types_or: [plain-text, markdown, html]
"""
NAMES = "# The names that the desk has checked, one a line. What follows a # is a note.\n"
