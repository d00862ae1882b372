"""`copydesk try`: a pack tried before it goes live."""

import sys
from pathlib import Path

import click

from copydesk.cli import CLEAN, FINDINGS, style_names


@click.command("try")
@click.argument("pack", shell_complete=style_names)
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True),
    help="Stories to try it on: a folder, a file, or a .jsonl with a “text” in each line.",
)
@click.option(
    "--excerpts", type=click.IntRange(min=0), default=3, show_default=True, help="How many to show of each term."
)
def command(pack: str, corpus: Path | None, excerpts: int) -> None:
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
