"""`copydesk names`: whom and what a story names."""

import sys
from pathlib import Path
from typing import Any

import click

from copydesk.cli import FAILED, configuration, to_read, write


@click.command("names")
@click.argument("story", type=click.Path(path_type=Path))
@click.option("--config", "file", type=click.Path(path_type=Path), help="Use this configuration, no other.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
@click.option("--stdin-filename", type=click.Path(path_type=Path), help="The name, and so the format, of what - reads.")
def command(story: Path, stdin_filename: Path | None, **options: Any) -> None:
    """List whom and what a story names, for the desk to verify, each with the places where it stands.

    Those that the desk's own lists confirm (names = ["desk/names.txt"] in the configuration) are marked.
    """
    from copydesk.desk import Desk
    from copydesk.files import FileError
    from copydesk.run import name_sheet

    config = configuration(stdin_filename or story, **options)
    desk = Desk(config)
    try:
        for listed in to_read((story,), config, stdin_filename):
            write((f"{line}\n" for line in name_sheet(listed, desk)), None, False)
    except FileError as error:
        click.echo(f"copydesk: {error}", err=True)
        sys.exit(FAILED)
