"""`copydesk import`: rules from elsewhere made into a pack."""

import sys
from pathlib import Path

import click

from copydesk.cli import CLEAN, FINDINGS


@click.command("import")
@click.argument("kind", type=click.Choice(["csv", "typerighter", "vale"]))
@click.argument("source", type=click.Path(path_type=Path, exists=True))
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="The pack. [default: SOURCE.toml, here]"
)
def command(kind: str, source: Path, output: Path | None) -> None:
    """Make a pack of rules from elsewhere, and say what was left out and why.

    \b
      copydesk import csv words.csv               wrong, right and, if there is one, why
      copydesk import typerighter rules.csv       or its JSON
      copydesk import vale styles/Microsoft       a folder of .yml rules (needs copydesk[import])

    What one of our own checks does is turned on and set. Then: copydesk try PACK.toml --corpus STORIES. Exits 1 where
    nothing could be taken.
    """
    from collections import Counter
    from importlib import import_module

    from copydesk import pack
    from copydesk.beginning import write
    from copydesk.imports import Left, sifted
    from copydesk.imports import pack as written

    path = output or Path(f"{source.stem.lower()}.toml")
    if path.suffix != ".toml":
        raise click.UsageError("a pack is a TOML file: give --output a name that ends in .toml")
    outcomes = list(sifted(import_module(f"copydesk.imports.{kind}").read(source)))
    for each in outcomes:
        if isinstance(each, Left):
            click.echo(f"{each.place}: left out: {each.why}")
    counted = Counter(type(each).__name__ for each in outcomes)
    if counted["Left"] == len(outcomes):
        click.echo(f"{source}: nothing could be taken; no pack was written", err=True)
        sys.exit(FINDINGS)
    write({path: written(source.stem, outcomes)})
    pack.load(path.resolve())  # says so where it is wrong
    click.echo(f"{path}: {counted['Taken']} terms, {counted['Ours']} by our own checks, {counted['Left']} left out.")
    sys.exit(CLEAN)
