"""`copydesk check`: stories, files and folders, read and reported."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from time import strftime
from typing import TYPE_CHECKING, Any

import click

from copydesk.cli import (
    CLEAN,
    FAILED,
    FINDINGS,
    Tally,
    colored,
    configuration,
    of_config,
    progress,
    stdout,
    to_read,
    write,
)

if TYPE_CHECKING:
    from copydesk.changes import Changes
    from copydesk.config import Config
    from copydesk.files import File, FileError
    from copydesk.profile import Clock
    from copydesk.run import Checked, Fix

HOW = "How to report; several may be named."


class ReportOption(click.Option):
    """Its help names the reports that there are, which only who asks for help waits for."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        from copydesk.catalog import catalog

        self.help = f"{HOW} One of {', '.join(catalog().reports)}."
        return super().get_help_record(ctx)


def _jobs(_: click.Context, __: click.Parameter, value: str) -> int | None:
    """A number of processes; None where they are to be as many as pay."""
    if value == "auto":
        return None
    if value.isdecimal() and int(value):
        return int(value)
    raise click.BadParameter(f"“{value}” is neither a number nor auto")


@click.command("check")
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
def command(
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

    _refuse(paths, fix=fix, unsafe=unsafe, diff=diff, changed_since=changed_since)
    config = configuration(stdin_filename or (paths[0] if paths else Path()), **options)
    if watch:
        _watched(paths or (Path(),), config)
    ordered = orders(("statistics",) if statistics else output_format, output)
    wanted = needs(ordered) | ({"proof"} if readability else set())
    listed = to_read(paths or (Path(),), config, stdin_filename)
    changed = _changes(changed_since)
    if changed:
        listed = list(changed.files(listed))
    clock, tally = _clock() if profile else None, Tally(config.fail_on)
    judged = _judged(listed, config, wanted, _fixes(fix or diff, unsafe), fix and not diff, 1 if clock else jobs, clock)
    run = tally.counted(changed.narrowed(judged) if changed else judged)
    if diff:
        write(_differences(run), output[0] if output else None, quiet)
    else:
        manner = {"color": colored(), "excerpt": not no_excerpt, "readability": readability}
        deliver((each.result for each in run), ordered, None if quiet else stdout(), **manner)
    if clock:
        click.echo("\n".join(clock.table()), err=True)
    tally.tell_idle(config.stet)
    sys.exit(FAILED if tally.troubles else FINDINGS if tally.fails and not exit_zero else CLEAN)


def _refuse(paths: Sequence[Path], *, fix: bool, unsafe: bool, diff: bool, changed_since: str | None) -> None:
    """What does not go together."""
    if fix and Path("-") in paths:
        raise click.UsageError("--fix has no file to write to where - is read; use --diff, or name the file")
    if unsafe and not (fix or diff):
        raise click.UsageError("--unsafe says which fixes to make: with --fix, or with --diff to see them first")
    if changed_since and (fix or diff):
        raise click.UsageError("--changed-since says what to report; --fix and --diff are for whole files")


def _judged(
    listed: "list[Path | File | FileError]",
    config: "Config",
    wanted: frozenset[str],
    fix: "Fix",
    rewrite: bool,
    jobs: int | None,
    clock: "Clock | None",
) -> "Iterator[Checked | FileError]":
    """What becomes of each, by this process or by several."""
    from copydesk.desk import Desk
    from copydesk.run import outcomes

    desk = Desk(config, wanted, clock.engine) if clock else Desk(config, wanted)
    if len(listed) > 1 and jobs != 1:
        from copydesk.crew import Order, crewed, hands

        if (count := hands(listed, jobs)) > 1:
            return crewed(progress(listed), Order(config, wanted, fix, rewrite), count)
    return outcomes(progress(listed), desk, fix=fix, write=rewrite)


def _fixes(wanted: bool, unsafe: bool) -> "Fix":
    from copydesk.run import Fix

    return Fix.UNSAFE if unsafe else Fix.SAFE if wanted else Fix.NONE


def _clock() -> "Clock":
    from copydesk.profile import Clock

    return Clock()


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
            context.invoke(command, **{**options, "paths": saved})
        click.echo(f"copydesk: watching; {len(saved)} read at {strftime('%H:%M:%S')}", err=True)


def _changes(since: str | None) -> "Changes | None":
    if since is None:
        return None
    from copydesk import changes

    return changes.since(since, Path.cwd())


def _differences(run: "Iterable[Checked]") -> Iterator[str]:
    from copydesk.fix import diff

    return (diff(each.result.path, each.file.source, each.fixed) for each in run)
