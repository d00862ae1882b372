"""`copydesk stet`: let it stand."""

import sys
from pathlib import Path
from typing import Any

import click

from copydesk.cli import CLEAN, FAILED, Tally, configuration, of_config, progress, to_read


@click.command("stet")
@click.argument("targets", nargs=-1, metavar="[PATH|PATH:LINE:COLUMN]...")
@of_config
@click.option("--why", default="", help="The reason, for whoever reads the entry.")
@click.option("--prune", is_flag=True, help="Take out the entries that nothing needs any more.")
@click.option("--no-excerpt", is_flag=True, help="Leave the copy itself out of the entries.")
def command(targets: tuple[str, ...], why: str, prune: bool, no_excerpt: bool, **options: Any) -> None:
    """Let stand what is reported today: it is not reported again until its sentence is edited.

    \b
      copydesk stet stories/                        everything that stands in a folder: a baseline
      copydesk stet story.txt:12:7 --why "so said"  one finding, at its line and column
      copydesk stet --select names story.txt        what these checks report
      copydesk stet --prune                         entries that nothing needs any more go

    The entries are in copydesk-stet.toml, to be kept with the stories. In Markdown and HTML a comment does the same
    in place, for the paragraph in which or before which it stands, one line, or the whole file:

    \b
      <!-- stet: names.drift because she signs it both ways -->
      <!-- stet line: slips -->
      <!-- stet file: ap.toward because it is a reprint -->
    """
    from copydesk import acceptance, standing
    from copydesk.desk import Desk
    from copydesk.files import relative
    from copydesk.run import outcomes

    if prune and why:
        raise click.UsageError("--why is for what is let stand, --prune takes out")
    wanted = [acceptance.target(each) for each in targets]
    config = configuration(wanted[0].path if wanted else Path(), **options)
    file = config.stet or config.base / standing.NAME
    stets = standing.read(file) if file.exists() else {}
    known = [each for group in stets.values() for each in group]
    paths = tuple(dict.fromkeys(each.path for each in wanted))
    if prune and not paths:
        paths = tuple(path for name in stets if (path := file.parent / name).exists())
    places = {path: [each.place for each in wanted if each.path == path and each.place] for path in paths}
    tally, desk = Tally(config.fail_on), Desk(config)
    read = to_read(paths or (() if prune else (Path(),)), config, None)
    results = [outcome.result for outcome in tally.counted(outcomes(progress(read), desk))]
    if prune:
        gone = acceptance.needless(stets, results, file)
        for each in gone:
            click.echo(f"{each.path}: {each.check}: {each.excerpt}")
        left = [each for each in known if each not in gone]
        said = f"{len(gone)} taken out, {len(left)} left"
    else:
        new = [
            each._replace(path=relative(each.path, file.parent))
            for result in results
            for each in acceptance.accepted(result, desk, why, places.get(Path(result.path), ()), shown=not no_excerpt)
        ]
        left = list(acceptance.merged(known, new))
        said = f"{len(left) - len(known)} let stand, {len(left)} in all"
    if left or known:
        standing.write(file, left)
    click.echo(f"{relative(str(file), Path.cwd())}: {said}.")
    sys.exit(FAILED if tally.troubles else CLEAN)
