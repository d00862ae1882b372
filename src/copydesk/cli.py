"""The command. It turns words into a configuration, calls `run`, prints, and exits."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from copydesk import __version__
from copydesk.regex import remember

if TYPE_CHECKING:
    from copydesk.config import Config
    from copydesk.diagnostic import Level
    from copydesk.files import File, FileError
    from copydesk.run import Checked

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

CLEAN, FINDINGS, FAILED, INTERRUPTED = 0, 1, 2, 130

gc.set_threshold(100_000)  # a run makes many objects and few cycles: looking for them costs the start 5 ms


def command() -> None:
    """The way in from the shell. It ends the process at once: to take down what a run made costs 20 ms more."""
    try:
        main(prog_name="copydesk")
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else FAILED
    except KeyboardInterrupt:
        code = INTERRUPTED
    if crew := sys.modules.get("copydesk.crew"):
        crew.dismiss()
    remember()
    with suppress(OSError):  # whoever read our output may have gone
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


class Commands(click.Group):
    """A command for each file in `commands`, imported when it is called for.

    Whatever is wrong with what was asked ends in one line on standard error and exit code 2.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 — click asks so
        return sorted(path.stem for path in HERE.glob("[a-z]*.py"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if not (cmd_name.isalpha() and cmd_name.islower() and (HERE / f"{cmd_name}.py").is_file()):
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
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


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

    def tell_idle(self, entries: Path | None) -> None:
        """Say on standard error that some of the desk's entries in this file are not needed any more."""
        if self.idle:
            idle = "1 entry is idle" if self.idle == 1 else f"{self.idle} entries are idle"
            click.echo(f"copydesk: {entries}: {idle} (`copydesk stet --prune` takes out what nothing needs)", err=True)


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


def write(pieces: Iterable[str], output: Path | None, quiet: bool) -> None:
    from copydesk.delivery import opened

    stream = opened(output) if output and not quiet else stdout()
    for piece in pieces:
        if not quiet:
            stream.write(piece)
    if stream is not sys.stdout:
        stream.close()


def stdout() -> IO[str]:
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")  # a pipe on Windows would have it in the local code page
    return sys.stdout


def colored() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


HERE = Path(__file__).parent / "commands"
PATIENCE = 2.0  # seconds
