"""JSON schemas of the files that a desk writes, for editors that complete and check TOML."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from copydesk import config, entries, pack, standing, toml
from copydesk.catalog import catalog
from copydesk.check import COPY
from copydesk.diagnostic import Level

Schema = dict[str, Any]


def schema(of: str) -> Schema:
    """The schema of copydesk.toml (“config”), of a pack, or of copydesk-stet.toml (“stet”)."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": TITLES[of],
        **OF[of](),
    }


def _config() -> Schema:
    known = _properties(config.SCHEMA)
    known["style"] = _styles()
    known["per-path"] = {"type": "array", "items": _object(_named(config.PER_PATH), required=["paths"])}
    return _object({**known, **_shared()})


def _pack() -> Schema:
    term = _object(_properties(entries.TERM))
    known = {**_properties(pack.PACK), "terms": {"type": "object", "additionalProperties": term}}
    return _object({**known, **_shared()})


def _stet() -> Schema:
    entry = _object(_properties(standing.ENTRY), required=["check", "path", "sentence"])
    return _object({"stet": {"type": "array", "items": entry}})


def _named(keys: Iterable[str]) -> Schema:
    shared = {**_shared(), "style": _styles()}
    return {key: shared.get(key, VALUES[toml.texts]) for key in keys}


def _shared() -> Schema:
    """What is about checks: names, levels, options."""
    names = sorted(pack.families(catalog().checks))
    name = {"anyOf": [{"enum": names}, {"type": "string"}]}
    options = {
        check.name: _object({option: _like(default) for option, default in check.options.items()})
        for check in catalog().checks.values()
        if check.options
    }
    return {
        "select": {"type": "array", "items": name},
        "ignore": {"type": "array", "items": name},
        "levels": {
            "type": "object",
            "properties": dict.fromkeys(names, VALUES[Level.named]),
            "additionalProperties": VALUES[Level.named],
        },
        "options": {"type": "object", "properties": options},
    }


def _styles() -> Schema:
    return {"type": "array", "items": {"anyOf": [{"enum": list(pack.shipped())}, {"pattern": r"\.toml$"}]}}


def _properties(read: Mapping[str, Callable[[Any], Any]]) -> Schema:
    return {key: VALUES[value] for key, value in read.items()}


def _object(properties: Schema, required: Iterable[str] = ()) -> Schema:
    made = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**made, "required": list(required)} if required else made


def _like(default: Any) -> Schema:
    """What an option takes, by its default."""
    return next(({"type": name} for kind, name in KINDS if isinstance(default, kind)), {})


KINDS = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (tuple, "array"), (dict, "object"))
TEXTS = {"type": "array", "items": {"type": "string", "minLength": 1}}
PARTS = sorted(kind.value for kind in COPY)
VALUES: Mapping[Callable[[Any], Any], Schema] = {
    toml.text: {"type": "string"},
    toml.texts: TEXTS,
    toml.flag: {"type": "boolean"},
    toml.whole: {"type": "integer", "minimum": 1},
    toml.day: {"type": "string", "format": "date"},
    toml.table: {"type": "object"},
    toml.tables: {"type": "array", "items": {"type": "object"}},
    Level.named: {"enum": [str(level) for level in Level]},
    entries.kinds: {"type": "array", "items": {"enum": ["prose", "all", *PARTS, *(f"-{part}" for part in PARTS)]}},
}
TITLES = {"config": "copydesk.toml", "pack": "a copydesk pack", "stet": standing.NAME}
OF: Mapping[str, Callable[[], Schema]] = {"config": _config, "pack": _pack, "stet": _stet}
