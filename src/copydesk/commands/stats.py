"""`copydesk stats`: how hard stories are to read."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.cli import CLEAN, FAILED, Tally, configuration, progress, to_read, write

if TYPE_CHECKING:
    from copydesk.readability import Formula


@click.command("stats")
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
def command(
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

    config = configuration(stdin_filename or (paths[0] if paths else Path()), **options)
    run = counted(progress(to_read(paths or (Path(),), config, stdin_filename)), config)
    tally = Tally(config.fail_on)
    pieces = FORMATS[form](rows(tally.told(run), formula))
    write(pieces, output, quiet=False)
    sys.exit(FAILED if tally.troubles else CLEAN)
