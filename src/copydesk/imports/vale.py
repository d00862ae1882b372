"""A style of Vale: a folder of YAML rules. What needs a condition on the story is left to our own checks, or out."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from copydesk.imports import Left, Ours, Outcome, Taken, plain, template, text
from copydesk.toml import Misconfigured

about = "a style of Vale: a folder of .yml rules"

Rule = Mapping[str, Any]


def read(path: Path) -> Iterator[Outcome]:
    files = sorted([*path.rglob("*.yml"), *path.rglob("*.yaml")]) if path.is_dir() else [path]
    if not files:
        raise Misconfigured(f"{path}: no rule of Vale (.yml) is in this folder")
    for file in files:
        rule = _rule(file)
        if isinstance(rule, str):
            yield Left(str(file), rule)
        else:
            yield from _taken(str(file), file.stem, rule)


def _rule(file: Path) -> Rule | str:
    try:
        import yaml
    except ImportError:
        raise Misconfigured("rules of Vale are YAML: pip install 'copydesk[import]' reads it") from None
    try:
        rule = yaml.safe_load(text(file))
    except yaml.YAMLError as error:
        return f"not YAML: {' '.join(str(error).split())}"
    return rule if isinstance(rule, dict) and "extends" in rule else "no rule: it does not say what it “extends”"


def _taken(place: str, name: str, rule: Rule) -> Iterator[Outcome]:
    kind = str(rule["extends"])
    segments = _segments(rule.get("scope", "text"))
    if kind in SETTINGS:
        yield SETTINGS[kind](place, rule)
    elif kind not in TERMS:
        yield Left(place, f"“{kind}”: {LEFT.get(kind, 'copydesk knows no such rule')}")
    elif isinstance(segments, str):
        yield Left(place, segments)
    else:
        level = LEVELS.get(str(rule.get("level", "warning")), "warning")
        shared: dict[str, Any] = {"level": level, "quotations": True, **({"segments": segments} if segments else {})}
        if rule.get("link"):
            shared["source"] = str(rule["link"])
        exceptions = [str(each) for each in rule.get("exceptions") or ()]
        if exceptions:
            shared["unless"] = exceptions
        for outcome in TERMS[kind](place, name, rule):
            yield outcome._replace(values={**outcome.values, **shared}) if isinstance(outcome, Taken) else outcome


def _existence(place: str, name: str, rule: Rule) -> Iterator[Outcome]:
    tokens, raw = [str(each) for each in rule.get("tokens") or ()], "".join(map(str, rule.get("raw") or ()))
    phrases = [phrase for each in tokens if not raw and (phrase := plain(each)) and not rule.get("nonword")]
    rest = [each for each in tokens if each not in phrases and plain(each) not in phrases]
    for phrase in phrases:
        yield Taken(place, f"{name} {phrase}", {"wrong": [phrase], **_message(rule, phrase), **_as_written(rule)})
    if raw or rest:
        pattern = raw + (f"(?:{'|'.join(rest)})" if rest else "") + str(rule.get("append") or "")
        yield Taken(place, name, {"pattern": _bounded(pattern, rule, words=not raw), **_message(rule, "this")})
    if not tokens and not raw:
        yield Left(place, "it has no tokens")


def _substitution(place: str, name: str, rule: Rule) -> Iterator[Outcome]:
    for wrong, right in (rule.get("swap") or {}).items():
        several = str(right).split("|")
        phrase = None if rule.get("nonword") else plain(str(wrong))
        values: dict[str, Any] = {"wrong": [phrase]} if phrase else {"pattern": _bounded(str(wrong), rule)}
        if len(several) == 1:
            values["right"] = several[0] if phrase else template(several[0])
        values |= _message(rule, " or ".join(several), phrase or "this")
        yield Taken(place, f"{name} {several[0]}", {**values, **(_as_written(rule) if phrase else {})})
    if not rule.get("swap"):
        yield Left(place, "it swaps nothing")


def _occurrence(place: str, rule: Rule) -> Outcome:
    of_words = str(rule.get("token", "")) in (r"\b(\w+)\b", r"\b\w+\b", r"\w+", r"[^\s]+", r"\S+")
    check = {"sentence": "readability.long_sentence", "paragraph": "readability.long_paragraph"}.get(
        str(rule.get("scope"))
    )
    if of_words and check and isinstance(rule.get("max"), int):
        return Ours(place, check, {"most": rule["max"]})
    return Left(place, "“occurrence”: a term cannot count; of words in a sentence or a paragraph our own checks can")


def _readability(place: str, rule: Rule) -> Outcome:
    grade = rule.get("grade")
    return Ours(place, "readability.grade", {"most": float(grade)} if isinstance(grade, int | float) else {})


def _repetition(place: str, _: Rule) -> Outcome:
    return Ours(place, "slips.doubled_word", {})


def _capitalization(place: str, rule: Rule) -> Outcome:
    style = {"$title": "title", "$sentence": "sentence"}.get(str(rule.get("match")))
    if style and str(rule.get("scope", "")).startswith("heading"):
        return Ours(place, "headlines.case", {"style": style})
    return Left(place, "“capitalization”: our own check knows headlines like a sentence or like a title only")


def _conditional(place: str, rule: Rule) -> Outcome:
    if "[A-Z]" in str(rule.get("first")) and r"\(" in str(rule.get("second")):
        return Ours(place, "readability.acronyms", {})
    return Left(place, "“conditional”: a term has no condition on the rest of the story")


def _bounded(pattern: str, rule: Rule, *, words: bool = True) -> str:
    """As Vale puts it together: whole words and capitals count, unless it says otherwise.

    A match within a word is widened to the word, since nothing less is marked here.
    """
    bounded = rf"\b(?:{pattern})\b" if words and not rule.get("nonword") else rf"\w*(?:{pattern})\w*"
    return f"(?{'i' if rule.get('ignorecase') else ''}m){bounded}"


def _as_written(rule: Rule) -> dict[str, Any]:
    return {"inflect": False, **({} if rule.get("ignorecase") else {"case": True})}


def _message(rule: Rule, *said: str) -> dict[str, str]:
    """The message with the words it is about, in curly quotes as ours are."""
    message = str(rule.get("message") or f"Consider “{said[0]}”.")
    for each in said:
        for mark in ("'%s'", '"%s"', "‘%s’", "“%s”", "%s"):
            if mark in message:
                message = message.replace(mark, each if each == "this" else f"“{each}”", 1)
                break
    return {"message": message}


def _segments(scope: Any) -> list[str] | str:
    """The parts of a story that it reads; none: all. What cannot be said so is why it is left."""
    names = [str(each) for each in (scope if isinstance(scope, list) else [scope])]
    found = [SCOPES.get(name.partition(".")[0] if name.startswith("heading") else name) for name in names]
    if None in found:
        return f"its scope, {', '.join(names)}, is none that copydesk knows"
    return sorted({part for parts in found if parts for part in parts}) if all(found) else []


LEVELS = {"suggestion": "advice", "warning": "warning", "error": "error"}
SCOPES: Mapping[str, tuple[str, ...]] = {
    "text": (),
    "summary": ("prose",),
    "sentence": ("prose",),
    "paragraph": ("prose",),
    "heading": ("headline", "subhead"),
    "list": ("list item",),
    "blockquote": ("block quotation",),
    "alt": ("alt text",),
    "table.cell": ("table cell",),
    "figure.caption": ("caption",),
}
TERMS: Mapping[str, Callable[[str, str, Rule], Iterator[Outcome]]] = {
    "existence": _existence,
    "substitution": _substitution,
}
SETTINGS: Mapping[str, Callable[[str, Rule], Outcome]] = {
    "occurrence": _occurrence,
    "readability": _readability,
    "repetition": _repetition,
    "capitalization": _capitalization,
    "conditional": _conditional,
}
LEFT = {
    "consistency": "each form is right by itself, and a term has no condition on the rest of the story",
    "metric": "a formula of its own; `copydesk stats` and the checks of readability measure",
    "spelling": "copydesk has a lexicon of its own; put the words in a list, `word-lists` in the configuration",
    "sequence": "it needs parts of speech",
    "script": "it is a program in Vale's own language",
}
