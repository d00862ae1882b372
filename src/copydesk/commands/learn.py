"""`copydesk learn`: the same correction is not published twice."""

import sys
from datetime import date
from pathlib import Path

import click

from copydesk.cli import CLEAN, FINDINGS, configuration, day


@click.command("learn")
@click.argument("wrong")
@click.argument("right")
@click.option("--date", "published", callback=day, metavar="DATE", help="When the correction was published.")
@click.option("--link", default="", help="Where it can be read.")
@click.option("--note", default="", help="What there is to say of it, for whoever meets it.")
@click.option("--sentence", default="", help="The sentence as it was published, to prove the term on.")
@click.option("--pack", type=click.Path(path_type=Path, dir_okay=False), help="The desk's pack. [default: the style's]")
@click.option("--config", "file", type=click.Path(path_type=Path), help="Use this configuration, no other.")
def command(
    wrong: str,
    right: str,
    published: date | None,
    link: str,
    note: str,
    sentence: str,
    pack: Path | None,
    file: Path | None,
) -> None:
    """Turn a published correction into a term of the desk's pack, with its examples, so that it is caught next time.

    \b
      copydesk learn "Barrioneuvo" "Barrionuevo" --date 2026-11-20 --link https://paper.example/corrections/12 \\
        --sentence "Barrioneuvo won the seat." --note "She spells it with “nue”."

    The term is tried at once: where its examples fail, or another rule in force would flag what it asks for, the pack
    is left as it was. Exits 1 then. A pack that is not there yet is begun.
    """
    from copydesk import learning

    config = configuration(Path(), file=file)
    said = learning.verified(learning.Correction(wrong, right, published, link, note, sentence))
    path = pack or learning.house(config)
    is_new = not path.exists()
    name, troubles = learning.learned(said, path, tuple(each for each in config.style if not each.endswith(".toml")))
    for trouble in troubles:
        click.echo(trouble.message)
    if troubles:
        click.echo(f"{path}: left as it was.", err=True)
        sys.exit(FINDINGS)
    click.echo(f"{path}: {name} learned.")
    if is_new:
        click.echo(f'The pack is new: name it in copydesk.toml, style = ["{path.as_posix()}"].', err=True)
    sys.exit(CLEAN)
