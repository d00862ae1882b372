"""The entries of a pack: terms, each with its reason, source, dates and examples, from TOML and from CSV lists."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from copydesk import toml
from copydesk.check import COPY, PROSE, Check, Kind, Level, Term
from copydesk.lexicon import Lexicon
from copydesk.terms import compiled
from copydesk.toml import Misconfigured, Toml


class Entry(NamedTuple):
    """A term as a check, and where it was written."""

    check: Check
    place: str  # file:line


Refusal = Callable[[str, str], Misconfigured]
"""`refusal(key, message)`: what is wrong with an entry, with the file and the line."""


def entries(file: Toml, lists: Sequence[str] = ()) -> Iterator[Entry]:
    """The terms of a pack, then those of its CSV lists."""
    pack = file.path.stem
    taken = set[str]()
    every = [*_in_toml(file), *(row for name in lists for row in rows(file.path.parent / name))]
    written = {wrong.lower() for entry in every for wrong in entry.values.get("wrong", ())}
    for entry in every:
        name = _free(entry.name, taken)
        taken.add(name)
        yield Entry(_declared(f"{pack}.{name}", entry, written), entry.place)


class Written(NamedTuple):
    """An entry as it was written."""

    name: str
    values: Mapping[str, Any]
    place: str
    refusal: Refusal


def _in_toml(file: Toml) -> Iterator[Written]:
    for name in file.table(("terms",)):
        keys = ("terms", name)
        line = toml.line_of(file.text, keys)

        def refusal(key: str, message: str, keys: tuple[str, ...] = keys) -> Misconfigured:
            return file.error((*keys, key), message)

        yield Written(name, file.values(keys, TERM), f"{file.path}:{line}", refusal)


def rows(path: Path) -> Iterator[Written]:
    """The rows of a list: wrong, right, why, or what its first line names; several wrong ones parted by `|`.

    A line that begins with # is a comment; “# source: …” gives the source of all rows that name none.
    """
    try:
        lines = path.read_bytes().decode("utf-8-sig").splitlines()
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise Misconfigured(f"{path}: not UTF-8 at byte {error.start}") from None
    columns: tuple[str, ...] = COLUMNS
    source = ""
    for number, line in enumerate(lines, 1):
        if line.startswith("#") or not line.strip():
            source = line.partition(":")[2].strip() if line.startswith("# source:") else source
            continue
        cells = [cell.strip() for cell in _cells(path, number, line)]
        if cells[0].lower() == "wrong":
            columns = tuple(cell.lower() for cell in cells)
            _verify_columns(path, number, columns)
            continue
        yield _row(path, number, columns, cells, source)


def _cells(path: Path, number: int, line: str) -> list[str]:
    import csv

    try:
        cells = next(csv.reader([line], strict=True, skipinitialspace=True))
    except csv.Error as error:
        raise Misconfigured(f"{path}:{number}: a quotation mark has no partner ({error})") from None
    if len(cells) == 1 and (";" in line or "\t" in line):
        raise Misconfigured(f"{path}:{number}: part the cells with commas")
    return cells


def _verify_columns(path: Path, number: int, columns: Sequence[str]) -> None:
    for name in columns:
        if name not in CELLS:
            raise Misconfigured(f"{path}:{number}: unknown column “{name}”{toml.nearest(name, CELLS)}")


def _row(path: Path, number: int, columns: Sequence[str], cells: Sequence[str], source: str) -> Written:
    place = f"{path}:{number}"

    def refusal(_: str, message: str) -> Misconfigured:
        return Misconfigured(f"{place}: {message}")

    if len(cells) > len(columns):
        raise refusal("", f"{len(cells)} cells where there are {len(columns)} columns; quote a cell with a comma")
    values: dict[str, Any] = {"source": source} if source else {}
    for name, cell in zip(columns, cells, strict=False):
        if not cell:
            continue
        try:
            values[name] = CELLS[name](cell)
        except ValueError as error:
            raise refusal("", f"“{name}” must be {error}, not {cell!r}") from None
    if not values.get("wrong"):
        raise refusal("", "the first cell must have the wrong phrase")
    if "right" not in values and "message" not in values:
        raise refusal("", f"say what is right, or ask a question in “message”, for “{values['wrong'][0]}”")
    return Written(slug(values.get("right") or values["wrong"][0]), values, place, refusal)


def slug(phrase: str) -> str:
    """The name that a phrase gives a term: “Ph.D.” is ph_d."""
    return re.sub(r"\W+", "_", phrase.lower().replace("’", "").replace("'", "")).strip("_") or "term"


def _free(name: str, taken: set[str]) -> str:
    number = 2
    free = name
    while free in taken:
        free = f"{name}_{number}"
        number += 1
    return free


def _declared(name: str, written: Written, others: set[str]) -> Check:
    entry = written.values
    return Check(
        terms=tuple(_terms(written, others)),
        level=entry.get("level", Level.WARNING),
        segments=entry.get("segments", COPY),
        quotations="read" if entry.get("quotations") else "skip",
        safe=entry.get("safe", False),
        since=entry.get("since"),
        until=entry.get("until"),
        name=name,
        about=_about(entry),
    )


def _terms(written: Written, others: set[str]) -> Iterator[Term]:
    entry, name = written.values, written.name
    right, message, unless = entry.get("right"), entry.get("message", ""), entry.get("unless", ())
    if ("wrong" in entry) == ("pattern" in entry):
        raise written.refusal("", f"“{name}” must have either “wrong”, a list of phrases, or “pattern”")
    if right is None and not message:
        raise written.refusal("", f"“{name}” must say what is “right”, or ask a question in “message”")
    if entry.get("since") and entry.get("until") and entry["until"] <= entry["since"]:
        raise written.refusal("until", f"“{name}” ends before it begins: “until” must be after “since”")
    if "pattern" in entry:
        term = Term(entry["pattern"], right, message, unless, case=True, pattern=True, needs=entry.get("needs", ()))
        yield _pattern(written, term)
        return
    case = entry.get("case", False)
    for wrong in entry["wrong"]:
        if wrong == right:
            raise written.refusal("wrong", f"“{wrong}” is wrong and right")
        yield Term(wrong, right, message, unless, case)
        if right and entry.get("inflect", True):
            forms = inflected(wrong, right)
            yield from (
                Term(*pair, message, unless, case) for pair in forms if not others & {pair[0].lower(), pair[1].lower()}
            )


def _pattern(written: Written, term: Term) -> Term:
    try:
        groups = compiled(term.wrong).groups
    except ValueError as error:
        raise written.refusal("pattern", f"RE2 cannot read “{term.wrong}”: {error}") from None
    if any(int(number) > groups for number in re.findall(r"\\(\d)", term.right or "")):
        raise written.refusal("right", f"“{term.right}” asks for a group that the pattern does not have")
    return term


def inflected(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """The plural, third person, past and participle of a term where English has them: advisors, advisers.

    The word that differs is inflected (tows the line, toes the line), else the last.
    """
    old, new = wrong.split(), right.split()
    differing = [i for i, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]]
    at = differing[0] if len(old) == len(new) and len(differing) == 1 else -1
    if not (old[at].isalpha() and new[at].isalpha() and old[at].islower() and new[at].islower()):
        return
    lexicon = Lexicon()
    for before, after in zip(_forms(old[at]), _forms(new[at]), strict=True):
        if lexicon.is_word(after) and not (before == after and len(old) == len(new)):
            yield " ".join(_with(old, at, before)), " ".join(_with(new, at, after))


def _with(words: list[str], at: int, word: str) -> list[str]:
    at %= len(words)
    return [*words[:at], word, *words[at + 1 :]]


def _forms(word: str) -> tuple[str, str, str]:
    """The forms in -s, -ed and -ing, by the rules; what the lexicon does not know is dropped by the caller."""
    stem = word.removesuffix("e")
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    return word + ("es" if re.search(r"(s|x|z|ch|sh)$", word) else "s"), stem + "ed", stem + "ing"


def _about(entry: Mapping[str, Any]) -> str:
    """The term's page: what a check's docstring is to a check."""
    wrong = " or ".join(f"“{each}”" for each in entry.get("wrong", ())[:3])
    rule = f"Use “{entry['right']}”, not {wrong}." if wrong and "right" in entry else entry.get("message", "")
    source = f"Source: {entry['source']}" if "source" in entry else ""
    parts = (rule, entry.get("why", "").strip(), source, entry.get("examples", "").strip())
    return "\n\n".join(part for part in parts if part)


def kinds(value: Any) -> frozenset[Kind]:
    """The parts of a story that a term reads: “headline”, “prose”; “-headline” is all but it."""
    names = toml.texts(value)
    known = {kind.value: frozenset({kind}) for kind in Kind} | {"prose": PROSE, "all": COPY}
    if not names or any(name.removeprefix("-") not in known for name in names):
        raise ValueError("a list of parts of a story (" + ", ".join(known) + "), each with a minus to leave it out")
    asked = [known[name] for name in names if name[0] != "-"] or [COPY]
    left_out = [known[name[1:]] for name in names if name[0] == "-"]
    return frozenset().union(*asked).difference(*left_out)


def several(cell: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in cell.split("|") if each.strip())


def yes_or_no(cell: str) -> bool:
    if cell.lower() in ("yes", "true", "no", "false"):
        return cell.lower() in ("yes", "true")
    raise ValueError("yes or no")


def iso_day(cell: str) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise ValueError("a date such as 2019-08-14") from None


TERM: Mapping[str, Callable[[Any], Any]] = {
    "wrong": toml.texts,
    "right": toml.text,
    "message": toml.text,
    "pattern": toml.text,
    "needs": toml.texts,
    "unless": toml.texts,
    "why": toml.text,
    "source": toml.text,
    "examples": toml.text,
    "since": toml.day,
    "until": toml.day,
    "inflect": toml.flag,
    "case": toml.flag,
    "quotations": toml.flag,
    "safe": toml.flag,
    "level": Level.named,
    "segments": kinds,
}

COLUMNS = ("wrong", "right", "why")
CELLS: Mapping[str, Callable[[str], Any]] = {
    "wrong": several,
    "right": str,
    "why": str,
    "message": str,
    "unless": several,
    "source": str,
    "level": Level.named,
    "case": yes_or_no,
    "inflect": yes_or_no,
    "quotations": yes_or_no,
    "safe": yes_or_no,
    "since": iso_day,
    "until": iso_day,
    "segments": lambda cell: kinds(list(several(cell))),
}
