"""The pages of the documentation that are made and never written: of each check, each pack and each command.

mkdocs calls it (`hooks` in mkdocs.yml). What it says comes from docstrings, packs and the command line itself.
"""

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from copydesk.catalog import catalog, home_of, load
from copydesk.check import COPY, PROSE, Check
from copydesk.cli import main
from copydesk.pack import HERE, shipped
from copydesk.pack import load as load_pack
from copydesk.pack import style as style_of
from copydesk.pages import rule

SIGNS = {"-": ("reported", "Reported"), "+": ("better", "Better"), "=": ("left", "Left alone")}
NOTATION = {
    "H:": "`H:` begins a headline",
    "¶": "`¶` ends a paragraph",
    "@": "`@` at the start is the day of publication, or names that the desk lists",
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    made = {**check_pages(), **pack_pages(), **command_pages()}
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    return files


# Checks


def check_pages() -> dict[str, str]:
    checks = {name: load(name) for name in sorted(catalog().checks)}
    styles = {pack: style_of((pack,), Path()) for pack in shipped()}
    packs = {name: [pack for pack, style in styles.items() if style.uses(name)] for name in checks}
    pages = {page_of(name): check_page(check, packs[name]) for name, check in checks.items()}
    return {**pages, "checks/index.md": check_list(checks)}


def page_of(name: str) -> str:
    return f"checks/{name}.md"


def check_list(checks: Mapping[str, Check]) -> str:
    families = defaultdict[str, list[str]](list)
    for name in checks:
        families[name.partition(".")[0]].append(name)
    return "\n".join(_check_list(families, checks))


def _check_list(families: Mapping[str, list[str]], checks: Mapping[str, Check]) -> Iterator[str]:
    yield f"# {len(checks)} checks\n"
    yield "Each on a page of its own, with its reason, what it reports and what it leaves alone. House terms are on the"
    yield "[pages of the packs](../packs/index.md). `copydesk explain NAME` shows the same in the terminal.\n"
    for family, names in sorted(families.items()):
        yield f"## {family}\n"
        yield "| check | level | what it asks |\n| --- | --- | --- |"
        for name in names:
            yield f"| [{told(name)}]({name}.md) | {checks[name].level} | {told(checks[name].summary)} |"
        yield ""


def check_page(check: Check, packs: Iterable[str]) -> str:
    return "\n".join(_check_page(check, list(packs)))


def _check_page(check: Check, packs: list[str]) -> Iterator[str]:
    about = rule(check)
    yield f"# {told(check.name)}\n"
    yield f"**{told(about.summary)}**\n"
    for paragraph in filter(None, about.reason.split("\n\n")):
        yield f"{told(paragraph)}\n"
    if about.examples:
        yield '<div class="examples" markdown="0">'
        for sign, line in about.examples:
            yield f'<p class="{SIGNS[sign][0]}"><span>{SIGNS[sign][1]}</span>{marked(line)}</p>'
        yield "</div>\n"
        if notation := [
            meaning for sign, meaning in NOTATION.items() if any(sign in line for _, line in about.examples)
        ]:
            yield f"*{'; '.join(notation)}.*\n"
    yield "| | |\n| --- | --- |"
    for what, value in facts(check, packs):
        yield f"| {what} | {value} |"
    home = home_of(check.name)
    yield f"| Written in | `src/copydesk/checks/{home.replace('.', '/')}.py` |\n"
    if check.options:
        yield "## Options\n\nSet in a pack or in `copydesk.toml`:\n"
        yield f'```toml\n[options."{check.name}"]'
        yield from (f"{name} = {toml(default)}" for name, default in check.options.items())
        yield "```"


def facts(check: Check, packs: list[str]) -> Iterator[tuple[str, str]]:
    yield "Level", f"{check.level}"
    yield "On in", ", ".join(f"[{pack}](../packs/{pack}.md)" for pack in packs) or "no pack: select it by name"
    yield (
        "Reads",
        {PROSE: "running prose: paragraphs, lists, block quotations", COPY: "all that is printed"}.get(
            check.segments, ", ".join(sorted(check.segments))
        ),
    )
    yield "In quotations", "left alone" if check.quotations == "skip" else "read, too"
    yield "`--fix`", "mends it" if check.safe else "leaves it to a person"
    if check.since:
        yield "Since", f"{check.since}; stories published before are left alone"
    if check.until:
        yield "Until", f"{check.until}; stories published since are left alone"
    if check.formerly:
        yield "Formerly", ", ".join(map(told, check.formerly))


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (tuple, list, frozenset, set)):
        return "[" + ", ".join(toml(each) for each in value) + "]"
    return str(value) if isinstance(value, (int, float)) else f'"{value}"'


# Packs


def pack_pages() -> dict[str, str]:
    pages = {f"packs/{name}.md": "\n".join(_pack_page(name)) for name in shipped()}
    return {**pages, "packs/index.md": "\n".join(_pack_list())}


def _pack_list() -> Iterator[str]:
    yield "# House packs\n"
    yield "A pack is one house’s style as data: which checks are on, with which options, and which words it prefers."
    yield "`ap` is the default; `--style guardian` chooses another; [a desk’s own](../write-a-pack.md) builds on one.\n"
    yield "| pack | | checks that are on | terms of its own |\n| --- | --- | --- | --- |"
    for name in shipped():
        pack = load_pack(HERE / f"{name}.toml")
        style = style_of((name,), Path())
        on = sum(map(style.uses, catalog().checks))
        yield f"| [{name}]({name}.md) | {told(pack.title)} | {on} | {len(pack.terms)} |"


def _pack_page(name: str) -> Iterator[str]:
    pack = load_pack(HERE / f"{name}.toml")
    terms = [(rule(term), term) for term in pack.terms]
    yield "---\nhide: [navigation, toc]\n---\n"  # the table wants the width
    yield f"# {told(pack.title)}\n"
    yield f"`--style {name}`. Its switches, options and levels stand in `src/copydesk/packs/{name}.toml`.\n"
    if terms:
        yield f"## Its {len(terms)} terms\n\n| term | level | what it asks | why |\n| --- | --- | --- | --- |"
    for about, term in sorted(terms, key=lambda each: each[0].name):
        why = " ".join(about.reason.split())
        yield f"| {told(about.name)} | {term.level} | {told(about.summary)} | {told(why)} |"


# Commands


def command_pages() -> dict[str, str]:
    context = click.Context(main, info_name="copydesk")
    commands = {name: main.get_command(context, name) for name in main.list_commands(context)}
    pages = {
        f"commands/{name}.md": "\n".join(_command_page(name, command, context))
        for name, command in commands.items()
        if command
    }
    index = ["# Commands\n", "| command | |\n| --- | --- |"]
    index += [
        f"| [copydesk {name}]({name}.md) | {told(command.get_short_help_str(200))} |"
        for name, command in commands.items()
        if command
    ]
    return {**pages, "commands/index.md": "\n".join(index)}


def _command_page(name: str, command: click.Command, parent: click.Context) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent)
    yield f"# copydesk {name}\n"
    yield f"```text\n{context.get_usage().removeprefix('Usage: ')}\n```\n"
    for block in re.split(r"\n\s*\n", (command.help or "").strip()):
        if block.lstrip().startswith("\b"):
            lines = block.replace("\b", "").strip("\n").splitlines()
            yield "```text\n" + "\n".join(lines) + "\n```\n"
        else:
            yield told(" ".join(block.split())) + "\n"
    options = [each for each in command.get_params(context) if isinstance(each, click.Option)]
    records = [record for each in options if (record := each.get_help_record(context))]
    if records:
        yield "| option | |\n| --- | --- |"
        for option, meaning in records:
            code = html.escape(option).replace("|", "&#124;")
            yield f"| <code>{code}</code> | {told(' '.join(meaning.split()))} |"


# Text


def told(text: str) -> str:
    """Text as Markdown that says just that; what stands in backticks is code."""
    pieces = text.split("`")
    return "`".join(piece if place % 2 else _plain(piece) for place, piece in enumerate(pieces))


def _plain(text: str) -> str:
    return re.sub(r"([\\*_\[\]|#~])", r"\\\1", html.escape(text, quote=False))


def marked(line: str) -> str:
    """An example, what is wrong in it marked."""
    return html.escape(line).replace("[[", "<mark>").replace("]]", "</mark>")
