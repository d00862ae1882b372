"""Front matter: what stands above a story between `---` (YAML) or `+++` (TOML), and is told of it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from copydesk.document import Kind, Span
from copydesk.markup.flow import Escapes, Flow
from copydesk.markup.story import day
from copydesk.regex import regex


class Field(NamedTuple):
    """A value: a string, or one of a list of strings, possibly on several lines."""

    key: str  # in lower case
    lines: tuple[Span, ...]  # without quotation marks
    mark: str = ""  # the quotation mark around it


class Matter(NamedTuple):
    end: int  # where the story begins
    fields: tuple[Field, ...] = ()

    @property
    def headed(self) -> bool:
        return any(KINDS.get(field.key) is Kind.HEADLINE for field in self.fields)


def front_matter(source: str) -> Matter:
    found = FENCED.match(source)
    if found is None:
        return Matter(0)
    start, end = found.span(found.lastgroup or 0)
    return Matter(found.end(), tuple(fields(source, start, end)))


def write(flow: Flow, matter: Matter) -> None:
    """Read the headline, the dek, the byline. What is in quotation marks is not to be mended by machine."""
    for field in matter.fields:
        kind = KINDS.get(field.key)
        if kind is None:
            continue
        flow.place = flow.place._replace(kind=kind)
        if field.mark and field.lines:
            flow.attribute(field.lines[0].start, field.lines[-1].end, kind, ESCAPES[field.mark[0]])
            continue
        for line in field.lines:
            flow.text(*line)
            flow.read(line.end, line.end + 1, " ")
        flow.end()
    flow.place = flow.place._replace(kind=None)


def published(source: str, matter: Matter) -> date | None:
    days = (day(source[field.lines[0].start : field.lines[0].end]) for field in matter.fields if field.key in DATES)
    return next((found for found in days if found), None)


def fields(source: str, start: int, end: int) -> Iterator[Field]:
    """The values of simple keys, in order; what is nested goes by its last key, if that says enough by itself."""
    key, above = "", ""
    while start < end:
        line = LINE.match(source, start, end)
        if line is None:
            break
        start = line.end()
        named, indented = line["key"], bool(line["indent"])
        if named:
            key = named.lower()
            if not indented and not line["item"]:
                above = key
            elif key in ("name", "display_name") and above in KINDS:
                key = above
            elif key not in NESTED:
                continue
        if line["value"] is None or (not named and not line["item"]):
            continue
        at = line.start("value")
        what = source[at]
        if what in "\"'":
            quoted = QUOTED.match(source, at, end)
            if quoted and quoted.lastgroup:
                yield Field(key, (Span(*quoted.span(quoted.lastgroup)),), what)
                start = max(start, next_line(source, quoted.end(), end))
        elif what == "[":
            close = source.find("]", at, end)
            start = max(start, next_line(source, close, end) if close > 0 else 0)
            for item in ITEM.finditer(source, at + 1, close if close > 0 else line.end()):
                if item.lastgroup:
                    yield Field(key, (Span(*item.span(item.lastgroup)),), item[0][0] if item[0][0] in "\"'" else "")
        else:
            lines, start = running(source, line, end)
            if lines:
                yield Field(key, tuple(lines))


def running(source: str, first: re.Match[str], end: int) -> tuple[list[Span], int]:
    """The lines of a value without quotation marks: those that follow and are indented further belong to it."""
    lines, start = list[Span](), first.end()
    folded = FOLDED.match(first["value"])
    if not folded:
        bare = COMMENT.sub("", first["value"]).rstrip()
        lines.append(Span(first.start("value"), first.start("value") + len(bare)))
    depth = len(first["indent"])
    while start < end:
        row = ROW.match(source, start, end)
        if row is None or (row["text"] and len(row["indent"]) <= depth):
            break
        if row["text"] and not folded and KEYED.match(source, start, end):
            break
        if row["text"]:
            lines.append(Span(row.start("text"), row.start("text") + len(row["text"].rstrip())))
        start = row.end()
    return lines, start


def next_line(source: str, at: int, end: int) -> int:
    found = source.find("\n", at, end)
    return end if found < 0 else found + 1


def unquoted(escape: str) -> str | None:
    if escape == "''":
        return "'"
    if escape[1] in "ux" and len(escape) > 2:
        return (
            chr(int(f"0x{escape[2:]}", 0)).encode("utf-8", "replace").decode()
        )  # half a surrogate pair is no character
    return CONTROLS.get(escape[1], escape[1])


KINDS = {
    **dict.fromkeys(("title", "headline", "hed"), Kind.HEADLINE),
    **dict.fromkeys(("description", "dek", "deck", "subtitle", "standfirst", "subheadline", "subhead"), Kind.DEK),
    **dict.fromkeys(("summary", "excerpt"), Kind.DEK),
    **dict.fromkeys(("author", "authors", "byline", "by"), Kind.BYLINE),
    **dict.fromkeys(("caption", "image_caption", "imagecaption", "image-caption"), Kind.CAPTION),
    **dict.fromkeys(("alt", "image_alt", "imagealt", "image-alt"), Kind.ALT_TEXT),
}
NESTED = frozenset({"caption", "alt"})
DATES = frozenset({"date", "published", "publishdate", "pubdate", "datepublished", "published_at", "publish_date"})
CONTROLS = {"n": " ", "t": " ", "r": " ", "\n": " ", "\r": " "}
ESCAPES = {
    '"': Escapes(regex(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])"), unquoted),
    "'": Escapes(regex(r"''"), unquoted),
}
FENCED = regex(
    r"(?:---[ \t]*\r?\n(?P<yaml>(?:(?!(?:---|\.\.\.)[ \t]*\r?$).*\n)*)(?:---|\.\.\.)[ \t]*\r?$"
    r"|\+\+\+[ \t]*\r?\n(?P<toml>(?:(?!\+\+\+[ \t]*\r?$).*\n)*)\+\+\+[ \t]*\r?$)\n?",
    re.MULTILINE,
)
LINE = regex(
    r"(?P<indent>[ \t]*)(?P<item>-[ \t]+)?(?:\"?(?P<key>[A-Za-z_][\w.-]*)\"?[ \t]*[:=](?=\s))?"
    r"[ \t]*(?P<value>[^\s#].*?)?[ \t]*(?:\#.*)?(?:\r?\n|\Z)"
)
KEYED = regex(r"[ \t]*(?:-[ \t]+)?\"?[A-Za-z_][\w.-]*\"?[ \t]*[:=]\s")
ROW = regex(r"(?P<indent>[ \t]*)(?P<text>[^\r\n]*)(?:\r?\n|\r|\Z)")
FOLDED = regex(r"[>|][-+\d]*\s*$")
COMMENT = regex(r"\s#.*$")
QUOTED = regex(
    r'"""(?P<long>[\s\S]*?)"""|\'\'\'(?P<literal>[\s\S]*?)\'\'\''
    r'|"(?P<double>(?:[^"\\]|\\[\s\S])*+)"|\'(?P<single>(?:[^\']|\'\')*+)\''
)
ITEM = regex(r'"(?P<double>(?:[^"\\]|\\.)*+)"|\'(?P<single>(?:[^\']|\'\')*+)\'|(?P<bare>[^\s,\[\]"\'][^,\]\n]*)')
