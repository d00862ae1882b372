"""The command. It turns words into a configuration, calls `run`, prints, and exits."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from time import monotonic, strftime
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from copydesk import __version__
from copydesk.regex import remember

if TYPE_CHECKING:
    from copydesk.changes import Changes
    from copydesk.config import Config
    from copydesk.diagnostic import Level
    from copydesk.files import File, FileError
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
    remember()
    with suppress(OSError):  # whoever read our output may have gone
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


class Commands(click.Group):
    """`check`, and a command for each file in `commands`, imported when it is called for.

    Whatever is wrong with what was asked ends in one line on standard error and exit code 2.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 — click asks so
        return sorted([*self.commands, *(path.stem for path in HERE.glob("[a-z]*.py"))])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.commands or cmd_name not in self.list_commands(ctx):
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        found: click.Command = import_module(f"copydesk.commands.{cmd_name}").command
        return found

    def invoke(self, ctx: click.Context) -> Any:
        from copydesk.toml import Misconfigured

        try:
            return super().invoke(ctx)
        except Misconfigured as error:
            click.echo(f"copydesk: {error}", err=True)
            ctx.exit(FAILED)


@click.group(
    cls=Commands, name="copydesk", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
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


def check_names(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    """Names of checks and their families, for the shell."""
    from copydesk.catalog import catalog
    from copydesk.pack import families

    return sorted(name for name in families(catalog().checks) if name.startswith(begun))


def style_names(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    from copydesk.pack import shipped

    return [name for name in shipped() if name.startswith(begun)]


def _split(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """`--select a,b` is `--select a --select b`."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise click.BadParameter(f"“{value}” is not a date such as 2022-10-17") from None


def _jobs(_: click.Context, __: click.Parameter, value: str) -> int | None:
    """A number of processes; None where they are to be as many as pay."""
    if value == "auto":
        return None
    if value.isdecimal() and int(value):
        return int(value)
    raise click.BadParameter(f"“{value}” is neither a number nor auto")


LEVELS = click.Choice(["advice", "warning", "error"])


def of_config(function: F) -> F:
    """The options of every command that works by a configuration."""
    for option in reversed(
        (
            click.option("--style", multiple=True, callback=_split, shell_complete=style_names, metavar="PACK",
                         help="House style: a pack of ours (news, ap) or a TOML file. [default: ap]"),
            click.option("--select", multiple=True, callback=_split, shell_complete=check_names, metavar="NAME",
                         help="Run only these checks, by name or the front of one: slips, slips.doubled_word."),
            click.option("--ignore", multiple=True, callback=_split, shell_complete=check_names, metavar="NAME",
                         help="Leave these checks out."),
            click.option("--level", type=LEVELS, help="The lowest level to show. [default: warning]"),
            click.option("--fail-on", type=LEVELS, help="The lowest level that fails the run. [default: warning]"),
            click.option("--published", callback=day, metavar="DATE",
                         help="When the stories came out (2022-10-17): each is judged by the style of its day."),
            click.option("--config", "file", type=click.Path(path_type=Path), help="Use this configuration, no other."),
            click.option("--isolated", is_flag=True, help="Read no configuration."),
        )
    ):  # fmt: skip
        function = option(function)
    return function


HOW = "How to report; several may be named."


class ReportOption(click.Option):
    """Its help names the reports that there are, which only who asks for help waits for."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        from copydesk.catalog import catalog

        self.help = f"{HOW} One of {', '.join(catalog().reports)}."
        return super().get_help_record(ctx)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@of_config
@click.option("--max-size", type=click.IntRange(min=1), metavar="BYTES", help="Refuse larger files. [default: 5000000]")
@click.option(
    "--output-format", multiple=True, default=["text"], metavar="NAME", cls=ReportOption, show_default=True, help=HOW
)
@click.option(
    "--output",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the report into this file. Where several reports are named, the files are for the last of them.",
)
@click.option("--fix", is_flag=True, help="Write the fixes that cannot be wrong into the files.")
@click.option(
    "--unsafe",
    is_flag=True,
    help="With --fix or --diff: single suggestions, too, but for facts, names and quotations. Read what it did.",
)
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option(
    "--changed-since",
    metavar="REVISION",
    help="Report only what stands on lines that git says were changed since, and what compares them with others.",
)
@click.option("--stdin-filename", type=click.Path(path_type=Path), help="The name, and so the format, of what - reads.")
@click.option("--statistics", is_flag=True, help="Count the findings by check instead of listing them.")
@click.option("--readability", is_flag=True, help="Say in the text report how hard each story is to read.")
@click.option("--no-excerpt", is_flag=True, help="Leave the copy itself out of the report.")
@click.option("--jobs", "-j", callback=_jobs, default="auto", show_default=True, metavar="N",
              help="How many processes share the files; auto: as many as pay.")  # fmt: skip
@click.option("--watch", is_flag=True, help="Go on: check again whatever is saved, until Ctrl-C.")
@click.option("--profile", is_flag=True, help="Say, on standard error, how long each check took.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing; the exit code tells.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found; 2 still where a file could not be read.")
def check(
    paths: tuple[Path, ...],
    output_format: tuple[str, ...],
    output: tuple[Path, ...],
    fix: bool,
    unsafe: bool,
    diff: bool,
    changed_since: str | None,
    stdin_filename: Path | None,
    statistics: bool,
    readability: bool,
    no_excerpt: bool,
    jobs: int | None,
    watch: bool,
    profile: bool,
    quiet: bool,
    exit_zero: bool,
    **options: Any,
) -> None:
    """Check stories: files, folders, or - for standard input.

    Exits 0 where nothing was found, 1 where something was, 2 where something could not be read.
    """
    from copydesk.delivery import deliver, needs, orders
    from copydesk.run import Desk, Fix, outcomes

    if fix and Path("-") in paths:
        raise click.UsageError("--fix has no file to write to where - is read; use --diff, or name the file")
    if unsafe and not (fix or diff):
        raise click.UsageError("--unsafe says which fixes to make: with --fix, or with --diff to see them first")
    if changed_since and (fix or diff):
        raise click.UsageError("--changed-since says what to report; --fix and --diff are for whole files")
    config = configuration(stdin_filename or (paths[0] if paths else Path()), **options)
    if watch:
        _watched(paths or (Path(),), config)
    manner = {"color": _colored(), "excerpt": not no_excerpt, "readability": readability}
    ordered = orders(("statistics",) if statistics else output_format, output)
    wanted = needs(ordered) | ({"proof"} if readability else set())
    tally = Tally(config.fail_on)
    which = Fix.UNSAFE if unsafe else Fix.SAFE if fix or diff else Fix.NONE
    if profile:
        from copydesk.profile import Clock

        clock = Clock()
        desk = Desk(config, wanted, clock.engine)
    else:
        clock, desk = None, Desk(config, wanted)
    listed = to_read(paths or (Path(),), config, stdin_filename)
    changed = _changes(changed_since)
    if changed:
        listed = list(changed.files(listed))
    count = 1 if profile or len(listed) < 2 or jobs == 1 else _hands(listed, jobs)
    if count > 1:
        from copydesk.crew import Order, crewed

        judged = crewed(progress(listed), Order(config, wanted, which, fix and not diff), count)
    else:
        judged = outcomes(progress(listed), desk, fix=which, write=fix and not diff)
    run = tally.counted(changed.narrowed(judged) if changed else judged)
    if diff:
        write(_differences(run), output[0] if output else None, quiet)
    else:
        stdout = None if quiet else _stdout()
        deliver((each.result for each in run), ordered, stdout, **manner)
    if clock:
        click.echo("\n".join(clock.table()), err=True)
    if tally.idle:
        idle = "1 entry is idle" if tally.idle == 1 else f"{tally.idle} entries are idle"
        click.echo(f"copydesk: {config.stet}: {idle} (`copydesk stet --prune` takes out what nothing needs)", err=True)
    sys.exit(FAILED if tally.troubles else FINDINGS if tally.fails and not exit_zero else CLEAN)


def _watched(paths: tuple[Path, ...], config: "Config") -> None:
    """Check what is saved, over and over; each round is a run of its own, with the same options."""
    from copydesk.run import found
    from copydesk.watch import saves

    if Path("-") in paths:
        raise click.UsageError("--watch has no file to look at where - is read")
    context = click.get_current_context()
    options = {**context.params, "watch": False}
    for saved in saves(lambda: [each for each in found(paths, config) if isinstance(each, Path)]):
        with suppress(SystemExit):
            context.invoke(check, **{**options, "paths": saved})
        click.echo(f"copydesk: watching; {len(saved)} read at {strftime('%H:%M:%S')}", err=True)


def _hands(listed: "list[Path | File | FileError]", jobs: int | None) -> int:
    from copydesk.crew import hands

    return hands(listed, jobs)


class Tally:
    """What a run comes to, counted as its outcomes pass by."""

    def __init__(self, fail_on: "Level") -> None:
        self._fail_on = fail_on
        self.fails = False
        self.troubles = 0
        self.idle = 0

    def counted(self, run: "Iterable[Checked | FileError]") -> "Iterator[Checked]":
        for outcome in self.told(run):
            self.fails |= any(each.level >= self._fail_on for each in outcome.result.diagnostics)
            self.idle += len(outcome.result.idle)
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


def configuration(start: Path, **options: Any) -> "Config":
    from copydesk.config import configured
    from copydesk.diagnostic import Level

    for key in ("level", "fail_on"):
        if options.get(key):
            options[key] = Level[options[key].upper()]
    return configured(start, **options)


def to_read(paths: tuple[Path, ...], config: "Config", name: Path | None) -> "list[Path | File | FileError]":
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


def progress(listed: "list[Path | File | FileError]") -> "Iterator[Path | File | FileError]":
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


def _changes(since: str | None) -> "Changes | None":
    if since is None:
        return None
    from copydesk import changes

    return changes.since(since, Path.cwd())


def _differences(run: "Iterable[Checked]") -> Iterator[str]:
    from copydesk.fix import diff

    return (diff(each.result.path, each.file.source, each.fixed) for each in run)


def write(pieces: Iterable[str], output: Path | None, quiet: bool) -> None:
    from copydesk.delivery import opened

    stream = opened(output) if output and not quiet else _stdout()
    for piece in pieces:
        if not quiet:
            stream.write(piece)
    if stream is not sys.stdout:
        stream.close()


def _stdout() -> IO[str]:
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")  # a pipe on Windows would have it in the local code page
    return sys.stdout


def _colored() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


HERE = Path(__file__).parent / "commands"
PATIENCE = 2.0  # seconds
