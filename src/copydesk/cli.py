"""The command. It turns words into a configuration, calls `run`, prints, and exits."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from copydesk import __version__

if TYPE_CHECKING:
    from copydesk.check import Check
    from copydesk.config import Config
    from copydesk.diagnostic import Level
    from copydesk.files import File, FileError
    from copydesk.readability import Formula
    from copydesk.run import Checked

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

CLEAN, FINDINGS, FAILED = 0, 1, 2

gc.set_threshold(100_000)  # a run makes many objects and few cycles: looking for them costs the start 5 ms


def command() -> None:
    """The way in from the shell. It ends the process at once: to take down what a run made costs 20 ms more."""
    try:
        main(prog_name="copydesk")
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else FAILED
    with suppress(OSError):  # whoever read our output may have gone
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


class Command(click.Group):
    """Whatever is wrong with what was asked ends in one line on standard error and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        from copydesk.toml import Misconfigured

        try:
            return super().invoke(ctx)
        except Misconfigured as error:
            click.echo(f"copydesk: {error}", err=True)
            ctx.exit(FAILED)


@click.group(
    cls=Command, name="copydesk", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="copydesk")
def main() -> None:
    """Read news copy the way a copy desk does, and report what it would query.

    \b
      copydesk check story.txt          one story
      copydesk check stories/ --fix     a folder; what cannot be wrong is mended
      copydesk explain slips            what a check looks for, and why

    Completion in the shell: eval "$(_COPYDESK_COMPLETE=bash_source copydesk)" (or zsh_source, fish_source).
    """


def _names(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    """Names of checks and their families, for the shell."""
    from copydesk.catalog import catalog
    from copydesk.pack import families

    return sorted(name for name in families(catalog().checks) if name.startswith(begun))


def _styles(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    from copydesk.pack import shipped

    return [name for name in shipped() if name.startswith(begun)]


def _split(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """`--select a,b` is `--select a --select b`."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise click.BadParameter(f"“{value}” is not a date such as 2022-10-17") from None


LEVELS = click.Choice(["advice", "warning", "error"])


def _of_config(function: F) -> F:
    """The options of every command that works by a configuration."""
    for option in reversed(
        (
            click.option("--style", multiple=True, callback=_split, shell_complete=_styles, metavar="PACK",
                         help="House style: a pack of ours (news, ap) or a TOML file. [default: ap]"),
            click.option("--select", multiple=True, callback=_split, shell_complete=_names, metavar="NAME",
                         help="Run only these checks, by name or the front of one: slips, slips.doubled_word."),
            click.option("--ignore", multiple=True, callback=_split, shell_complete=_names, metavar="NAME",
                         help="Leave these checks out."),
            click.option("--level", type=LEVELS, help="The lowest level to show. [default: warning]"),
            click.option("--fail-on", type=LEVELS, help="The lowest level that fails the run. [default: warning]"),
            click.option("--published", callback=_day, metavar="DATE",
                         help="When the stories came out (2022-10-17): each is judged by the style of its day."),
            click.option("--config", "file", type=click.Path(path_type=Path), help="Use this configuration, no other."),
            click.option("--isolated", is_flag=True, help="Read no configuration."),
        )
    ):  # fmt: skip
        function = option(function)
    return function


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@_of_config
@click.option("--max-size", type=click.IntRange(min=1), metavar="BYTES", help="Refuse larger files. [default: 5000000]")
@click.option(
    "--output-format", default="text", metavar="NAME", help="text, concise, json or jsonl.", show_default=True
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report into this file.")
@click.option("--fix", is_flag=True, help="Write the fixes that cannot be wrong into the files.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--stdin-filename", type=click.Path(path_type=Path), help="The name, and so the format, of what - reads.")
@click.option("--statistics", is_flag=True, help="Count the findings by check instead of listing them.")
@click.option("--no-excerpt", is_flag=True, help="Leave the copy itself out of the report.")
@click.option("--quiet", "-q", is_flag=True, help="Print no report; the exit code tells.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found; 2 still where a file could not be read.")
def check(
    paths: tuple[Path, ...],
    output_format: str,
    output: Path | None,
    fix: bool,
    diff: bool,
    stdin_filename: Path | None,
    statistics: bool,
    no_excerpt: bool,
    quiet: bool,
    exit_zero: bool,
    **options: Any,
) -> None:
    """Check stories: files, folders, or - for standard input.

    Exits 0 where nothing was found, 1 where something was, 2 where something could not be read.
    """
    from copydesk.run import Desk, outcomes

    if fix and Path("-") in paths:
        raise click.UsageError("--fix has no file to write to where - is read; use --diff, or name the file")
    config = _configured(stdin_filename or (paths[0] if paths else Path()), **options)
    made = _report("statistics" if statistics else output_format)
    tally = Tally(config.fail_on)
    desk = Desk(config)
    run = tally.counted(
        outcomes(_progress(_files(paths or (Path(),), config, stdin_filename)), desk, fix=fix and not diff)
    )
    if diff:
        pieces: Iterable[str] = _differences(run)
    else:
        pieces = made((each.result for each in run), color=output is None and _colored(), excerpt=not no_excerpt)
    _write(pieces, output, quiet)
    sys.exit(FAILED if tally.troubles else FINDINGS if tally.fails and not exit_zero else CLEAN)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="For the eye, or for a program.",
)
@click.option(
    "--formula",
    type=click.Choice(["published", "textstat"]),
    default="published",
    show_default=True,
    help="Whose formulas, where textstat's are not those of the papers (docs/readability.md).",
)
@click.option("--stdin-filename", type=click.Path(path_type=Path), help="The name, and so the format, of what - reads.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the table into this file.")
@click.option("--max-size", type=click.IntRange(min=1), metavar="BYTES", help="Refuse larger files. [default: 5000000]")
@click.option("--config", "file", type=click.Path(path_type=Path), help="Use this configuration, no other.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
def stats(
    paths: tuple[Path, ...],
    form: str,
    formula: "Formula",
    stdin_filename: Path | None,
    output: Path | None,
    **options: Any,
) -> None:
    """Measure how hard stories are to read: files, folders, or - for standard input.

    \b
    The columns of the table, over paragraphs, lists and block quotations:
      words  sent  min      words, sentences, minutes to read
      mean  longest  lead   words in a sentence, in the longest, in the first
      FRE  FK               Flesch reading ease, Flesch-Kincaid grade
      fog  SMOG  CL         Gunning fog, SMOG, Coleman-Liau
      ARI  DC               automated readability index, Dale-Chall
      pass                  sentences with a verb in the passive

    The total is over all the text. Exits 2 where something could not be read.
    """
    from copydesk.run import counted
    from copydesk.tables import FORMATS, rows

    config = _configured(stdin_filename or (paths[0] if paths else Path()), **options)
    run = counted(_progress(_files(paths or (Path(),), config, stdin_filename)), config)
    tally = Tally(config.fail_on)
    pieces = FORMATS[form](rows(tally.told(run), formula))
    _write(pieces, output, quiet=False)
    sys.exit(FAILED if tally.troubles else CLEAN)


@main.command()
@click.argument("story", type=click.Path(path_type=Path))
@click.option("--config", "file", type=click.Path(path_type=Path), help="Use this configuration, no other.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
@click.option("--stdin-filename", type=click.Path(path_type=Path), help="The name, and so the format, of what - reads.")
def names(story: Path, stdin_filename: Path | None, **options: Any) -> None:
    """List whom and what a story names, for the desk to verify, each with the places where it stands.

    Those that the desk's own lists confirm (names = ["desk/names.txt"] in the configuration) are marked.
    """
    from copydesk.files import FileError
    from copydesk.run import Desk, name_sheet

    config = _configured(stdin_filename or story, **options)
    desk = Desk(config)
    try:
        for listed in _files((story,), config, stdin_filename):
            _write((f"{line}\n" for line in name_sheet(listed, desk)), None, False)
    except FileError as error:
        click.echo(f"copydesk: {error}", err=True)
        sys.exit(FAILED)


@main.command()
@click.argument("name", shell_complete=_names)
def explain(name: str) -> None:
    """Say what a check looks for and why, with right and wrong lines.

    The front of a name (slips) lists the checks of that family.
    """
    from copydesk.catalog import catalog, home_of, load
    from copydesk.pack import fronts
    from copydesk.pages import page

    terms = _terms_of(name.split(".", maxsplit=1)[0])
    known = {**catalog().checks, **terms}
    if name in known:
        click.echo(page(load(name) if name in catalog().checks else terms[name]), nl=False)
        return
    family = [each for each in known if name in fronts(each)]
    if not family:
        raise _unknown(name, known)
    if home_of(family[0]) == name:
        click.echo(f"{load(name).about.strip()}\n")
    for each in family:
        summary = (load(each) if each in catalog().checks else terms[each]).summary
        click.echo(f"{each:<32} {summary}")


@main.command(name="list")
@_of_config
def list_checks(**options: Any) -> None:
    """List the checks: on or off in the style in force, level, name, what each asks."""
    from copydesk.catalog import catalog, load
    from copydesk.config import chosen_style
    from copydesk.run import is_on, with_settings

    config = _configured(Path(), **options)
    style = chosen_style(config)
    for name in sorted([*catalog().checks, *style.terms]):
        check = load(name) if name in catalog().checks else style.terms.explained(name)
        state = "on " if is_on(name, config, style) else "off"
        click.echo(f"{state} {with_settings(check, config, style).level!s:<8} {name:<32} {check.summary}")


@main.command(name="config")
@click.argument("path", default=".", type=click.Path(path_type=Path))
@_of_config
def show_config(path: Path, **options: Any) -> None:
    """Show what is in force for PATH, and where each value came from."""
    from copydesk.config import chosen_style

    config = _configured(path, **options)
    chosen_style(config)  # says so where a name in it is wrong
    for key, value in config._asdict().items():
        if key not in ("base", "origins"):
            click.echo(f"{key.replace('_', '-'):<12} {_shown(value):<28} {config.origins.get(key, 'default')}")


@main.command()
@click.argument("name")
def new(name: str) -> None:
    """Begin a check: write its file, with an example that passes, and say what to do next."""
    from copydesk.pages import begun

    path = begun(name)
    click.echo(f"{path}\n\nSay what it looks for, give it lines to flag and lines to leave alone, then:")
    click.echo(f"  pytest tests/test_checks.py -k {name}")


@main.command("try")
@click.argument("pack", shell_complete=_styles)
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True),
    help="Stories to try it on: a folder, a file, or a .jsonl with a “text” in each line.",
)
@click.option(
    "--excerpts", type=click.IntRange(min=0), default=3, show_default=True, help="How many to show of each term."
)
def try_pack(pack: str, corpus: Path | None, excerpts: int) -> None:
    """Try a pack before it goes live.

    Runs its examples, finds advice of its terms that another rule in force would flag, and shows what its terms
    would report in a corpus.
    """
    from copydesk import trial
    from copydesk.config import configured

    tried = trial.chosen(pack, Path.cwd())
    config = configured(Path(), isolated=True)
    found = list(trial.troubles(tried, trial.desk_for(config, tried, alone=False)))
    for trouble in found:
        click.echo(f"{trouble.place}: {trouble.message}")
    click.echo(f"{tried.name}: terms {len(tried.shelf)}, troubles {len(found)}.")
    if corpus:
        reports = trial.reports(trial.desk_for(config, tried, alone=True), corpus)
        for name, places in sorted(reports.items(), key=lambda item: (-len(item[1]), item[0])):
            click.echo(f"\n{len(places):>5}  {name}")
            for each in places[:excerpts]:
                click.echo(f"       {each.path}:{each.line}: {each.before}[{each.found}]{each.after}")
        click.echo(f"\nReports: {sum(map(len, reports.values()))}, terms that report: {len(reports)}.")
    sys.exit(FINDINGS if found else CLEAN)


class Tally:
    """What a run comes to, counted as its outcomes pass by."""

    def __init__(self, fail_on: "Level") -> None:
        self._fail_on = fail_on
        self.fails = False
        self.troubles = 0

    def counted(self, run: "Iterable[Checked | FileError]") -> "Iterator[Checked]":
        for outcome in self.told(run):
            self.fails |= any(each.level >= self._fail_on for each in outcome.result.diagnostics)
            yield outcome

    def told(self, run: "Iterable[T | FileError]") -> Iterator[T]:
        """What went well; the rest is said on standard error."""
        from copydesk.files import FileError

        for outcome in run:
            if isinstance(outcome, FileError):
                self.troubles += 1
                click.echo(f"copydesk: {outcome}", err=True)
            else:
                yield outcome


def _configured(start: Path, **options: Any) -> "Config":
    from copydesk.config import configured
    from copydesk.diagnostic import Level

    for key in ("level", "fail_on"):
        if options.get(key):
            options[key] = Level[options[key].upper()]
    return configured(start, **options)


def _files(paths: tuple[Path, ...], config: "Config", name: Path | None) -> "list[Path | File | FileError]":
    """What there is to read: files, and what came by standard input."""
    from copydesk.files import STDIN, File, FileError, decode
    from copydesk.run import found

    listed: list[Path | File | FileError] = []
    for path in paths:
        if path != Path("-"):
            listed.extend(found([path], config))
            continue
        try:
            listed.append(File(name or STDIN, *decode(sys.stdin.buffer.read(), name or STDIN)))
        except FileError as error:
            listed.append(error)
    return listed


def _progress(listed: "list[Path | File | FileError]") -> "Iterator[Path | File | FileError]":
    """A bar on the terminal, once the run has taken two seconds."""
    started = monotonic()
    bar = None
    for number, each in enumerate(listed):
        if bar is None and sys.stderr.isatty() and monotonic() - started > PATIENCE:
            bar = click.progressbar(length=len(listed), label="Reading", file=sys.stderr)
            bar.update(number)
        yield each
        if bar:
            bar.update(1)
    if bar:
        bar.render_finish()


def _report(name: str) -> Callable[..., Iterable[str]]:
    from copydesk.catalog import catalog, report
    from copydesk.toml import Misconfigured, nearest

    if name not in catalog().reports:
        known = ", ".join(catalog().reports)
        raise Misconfigured(f"no report is called “{name}”{nearest(name, catalog().reports)} ({known})")
    return report(name)


def _differences(run: "Iterable[Checked]") -> Iterator[str]:
    from copydesk.fix import diff

    return (diff(each.result.path, each.file.source, each.fixed) for each in run)


def _write(pieces: Iterable[str], output: Path | None, quiet: bool) -> None:
    stream: IO[str] = sys.stdout
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")  # a pipe on Windows would have it in the local code page
    if output and not quiet:
        try:
            stream = output.open("w", encoding="utf-8", newline="")
        except OSError as error:
            from copydesk.toml import Misconfigured

            raise Misconfigured(f"{output}: {error.strerror}") from None
    for piece in pieces:
        if not quiet:
            stream.write(piece)
    if stream is not sys.stdout:
        stream.close()


def _colored() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} = {_shown(each)}" for name, each in value.items()) or "–"
    return "–" if value is None else str(value)


def _terms_of(name: str) -> "dict[str, Check]":
    """The terms of the pack of ours that has this name."""
    from copydesk.pack import HERE, load, shipped

    return {term.name: term for term in load(HERE / f"{name}.toml").terms} if name in shipped() else {}


def _unknown(name: str, known: Iterable[str]) -> Exception:
    from copydesk.pack import families
    from copydesk.toml import Misconfigured, nearest

    return Misconfigured(f"no check is called “{name}”{nearest(name, sorted(families(known)))}")


PATIENCE = 2.0  # seconds
