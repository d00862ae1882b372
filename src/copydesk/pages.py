"""The page of a check: as `explain` shows it, and as a new one begins."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.catalog import HERE
from copydesk.check import SIGNS, Check, signed
from copydesk.diagnostic import Rule
from copydesk.regex import regex
from copydesk.toml import Misconfigured


def page(check: Check) -> str:
    """What a check looks for, why, since when, with which options, and its examples."""
    return (
        "\n".join(
            (f"{check.name} ({check.level})", "", check.about.strip(), "", *_lines(check), *_facts(check))
        ).rstrip()
        + "\n"
    )


def _lines(check: Check) -> Iterator[str]:
    """For a term of a list, which has no lines of its own: what is wrong and what is right."""
    if any(signed(check.about)):
        return
    for term in check.terms:
        if not term.pattern:
            yield from (f"- [[{term.wrong}]]", *((f"+ {term.right}",) if term.right else ()), "")


def rule(check: Check) -> Rule:
    """A check as a report explains it: its docstring taken apart."""
    blocks = BLANK.split(check.about.strip())
    prose = [" ".join(block.split()) for block in blocks[1:] if block.lstrip()[:2] not in SIGNS]
    return Rule(check.name, check.level, check.summary, "\n\n".join(prose), tuple(signed(check.about)))


def _facts(check: Check) -> Iterator[str]:
    if check.since:
        yield f"Since {check.since:%Y-%m-%d}; stories published before are left alone."
    if check.until:
        yield f"Until {check.until:%Y-%m-%d}; stories published since are left alone."
    if check.quotations == "skip":
        yield "What is said in quotation marks is left alone."
    if check.safe:
        yield "“copydesk check --fix” mends it."
    for option, default in check.options.items():
        yield f"Option: {option} = {default!r}"
    for name in check.formerly:
        yield f"Formerly called {name}."


def begun(name: str, folder: Path = HERE / "checks") -> Path:
    """Write the file of a new check, with examples that pass; a path that is taken is left alone."""
    if not NAME.fullmatch(name):
        raise Misconfigured(
            f"“{name}” is no name for a check: use family.fault, in lower snake case (slips.doubled_word)"
        )
    path = folder.joinpath(*name.split(".")).with_suffix(".py")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(BEGINNING)
    except FileExistsError:
        raise Misconfigured(f"{path}: there is a check of this name already") from None
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror}") from None
    return path


BLANK = regex(r"\n\s*\n")
NAME = regex(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
BEGINNING = '''"""Write “such and such”.

Why, and who says so.

- They were [[so and so]].
+ They were such and such.

= They were such and such.
= “We were so and so,” she said.
"""

from copydesk.check import prefer

check = prefer({"so and so": "such and such"})
'''
