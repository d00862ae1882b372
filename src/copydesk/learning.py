"""What `copydesk learn` does: a published correction becomes a term of the desk's pack, and is proven there."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from copydesk import files, pack, toml, trial
from copydesk.config import Config, configured
from copydesk.entries import slug
from copydesk.toml import Misconfigured


class Correction(NamedTuple):
    """What was published, and what it should have been."""

    wrong: str
    right: str
    day: date | None = None
    link: str = ""
    note: str = ""
    sentence: str = ""  # as it was published


def verified(said: Correction) -> Correction:
    """The correction with plain spaces; an error where there is nothing to learn from it."""
    texts = (" ".join(text.split()) for text in (said.wrong, said.right, said.link, said.note, said.sentence))
    wrong, right, link, note, sentence = texts
    made = Correction(wrong, right, said.day, link, note, sentence)
    if not any(map(str.isalnum, made.wrong)) or not made.right:
        raise Misconfigured("a correction needs what was wrong and what is right, both with words in them")
    if made.wrong == made.right:
        raise Misconfigured(f"“{made.wrong}” cannot be both wrong and right")
    if made.wrong in made.right:
        raise Misconfigured(f"“{made.wrong}” stands in “{made.right}”: give more of the words around it")
    if made.sentence and made.sentence.count(made.wrong) != 1:
        raise Misconfigured(f"“{made.wrong}” must stand in the sentence once: “{made.sentence}”")
    return made


def house(config: Config) -> Path:
    """The desk's pack: the last of its style that is a file of its own, or the one to begin."""
    own = [config.base / name for name in config.style if name.endswith(".toml")]
    return own[-1] if own else config.base / "desk" / "house.toml"


def learned(said: Correction, path: Path, style: tuple[str, ...]) -> tuple[str, list[trial.Trouble]]:
    """Write the term into the pack (a new one uses `style`); its name, and what is wrong with it.

    Where it cannot be proven the pack is as it was before.
    """
    before = path.read_bytes() if path.exists() else None
    text = before.decode("utf-8-sig") if before is not None else _beginning(style)
    if before is not None:
        pack.load(path.resolve())  # says so where it is wrong already
    taken = toml.load(path).table(("terms",)) if before is not None else {}
    name = next(free for free in _names(slug(said.right)) if free not in taken)
    try:
        _write(path, f"{text.rstrip()}\n\n{term(name, said)}".encode())
        found = list(_troubles(path, name))
    except BaseException:
        _restore(path, before)
        raise
    if found:
        _restore(path, before)
    return f"{path.stem}.{name}", found


def term(name: str, said: Correction) -> str:
    """The term as a pack has it."""
    source = " ".join(filter(None, ("Correction", f"of {said.day}" if said.day else "", said.link)))
    sentence = said.sentence or f"They wrote of {said.wrong} again."
    right = sentence.replace(said.wrong, said.right)
    examples = f"- {sentence.replace(said.wrong, f'[[{said.wrong}]]')}\n+ {right}\n\n= {right}\n"
    quoted = f"'''\n{examples}'''" if "'''" not in examples else toml.quoted(examples)
    values = {
        "wrong": f"[{toml.quoted(said.wrong)}]",
        "right": toml.quoted(said.right),
        "why": toml.quoted(said.note) if said.note else "",
        "source": toml.quoted(source),
        "inflect": "false",
        "quotations": "true",
        "examples": quoted,
    }
    lines = (f"{key} = {value}" for key, value in values.items() if value)
    return "\n".join((f"[terms.{name}]", *lines, ""))


def _names(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1


def _troubles(path: Path, name: str) -> Iterator[trial.Trouble]:
    tried = pack.load(path.resolve())
    desk = trial.desk_for(configured(Path(), isolated=True), tried, alone=False)
    yield from (each for each in trial.troubles(tried, desk) if each.message.startswith(f"{tried.name}.{name}:"))


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace(path, data, path.stat().st_mode & 0o7777 if path.exists() else 0o644)
    except OSError as error:
        raise Misconfigured(f"{path}: {files.reason(error)}") from None


def _restore(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
    else:
        _write(path, before)


def _beginning(style: tuple[str, ...]) -> str:
    return f'title = "The desk\'s own"\nuse = [{", ".join(map(toml.quoted, style))}]\n'
