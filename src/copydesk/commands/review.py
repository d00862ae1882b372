"""`copydesk review`: a story gone through with its writer."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.cli import CLEAN, FAILED, FINDINGS, configuration, of_config

if TYPE_CHECKING:
    from copydesk.diagnostic import Diagnostic
    from copydesk.review import Review


@click.command("review")
@click.argument("story", type=click.Path(path_type=Path))
@of_config
def command(story: Path, **options: Any) -> None:
    """Go through a story, one finding at a time: mend it, let it stand with a reason, or skip it.

    \b
      1, 2, …  take that suggestion        s  let it stand, and say why
      t        type what to write          n  skip it (or just Enter)
      e        explain the check           q  quit

    Each answer is written at once; Ctrl-C and q lose nothing. Exits 1 where something was skipped or is left.
    """
    from copydesk.desk import Desk
    from copydesk.files import FileError
    from copydesk.review import begun

    if story == Path("-"):
        raise click.UsageError("the answers come by standard input: name the file")
    config = configuration(story, **options)
    try:
        review = begun(story, Desk(config))
        try:
            while review.left and _decided(review, review.left[0]):
                pass
        except (click.Abort, EOFError):
            click.echo()
        left = len(review.left)
    except FileError as error:
        click.echo(f"copydesk: {error}", err=True)
        sys.exit(FAILED)
    done = ", ".join(f"{review.tally[what]} {what}" for what in ("mended", "let stand", "skipped"))
    click.echo(f"{story}: {done}, {left} left.")
    sys.exit(FINDINGS if left or review.tally["skipped"] else CLEAN)


def _decided(review: "Review", found: "Diagnostic") -> bool:
    """Show a finding and do as is answered; False: quit."""
    from copydesk.reports import printable

    writable = review.may_write(found)
    _show(review, found, writable)
    while True:
        answer = click.prompt("?", default="n", show_default=False).strip().lower()
        if answer == "q":
            return False
        if answer in ("n", ""):
            review.skip(found)
            return True
        if answer == "s":
            review.let_stand(found, click.prompt("Why", default="", show_default=False))
            return True
        if answer == "e":
            click.echo(_page(found.check))
        elif not writable:
            click.echo("  Markup stands within it: edit the file by hand, or s, n, q.")
        elif answer == "t":
            text = click.prompt("Write", default="", show_default=False)
            if text:
                review.write(found, text)
                return True
        elif answer.isdecimal() and 0 < int(answer) <= len(found.fixes):
            review.write(found, found.fixes[int(answer) - 1])
            return True
        else:
            click.echo(f"  “{printable(answer)}” is no answer here: {_choices(found, writable)}")


def _show(review: "Review", found: "Diagnostic", writable: bool) -> None:
    from copydesk.reports import excerpt, printable

    place = review.result.lines.place(found.span.start)
    before, marked, after = map(printable, excerpt(review.result.source, found.span, ROOM))
    click.echo(f"\n{place.line}:{place.column}  {found.level}  {found.check}")
    click.echo(f"  {before}{click.style(marked, bold=True, reverse=True) if marked else ''}{after}")
    click.echo(f"  {' ' * len(before)}{'^' * max(1, len(marked))}")
    click.echo(f"  {printable(found.message)}")
    for number, fix in enumerate(found.fixes if writable else (), 1):
        click.echo(f"  {number}  {printable(fix) or '(delete)'}")
    click.echo(f"  [{_choices(found, writable)}]")


def _choices(found: "Diagnostic", writable: bool) -> str:
    numbers = [str(number) for number in range(1, len(found.fixes) + 1)] if writable else []
    return " ".join((*numbers, *(("t",) if writable else ()), "s", "n", "e", "q"))


def _page(name: str) -> str:
    """What `copydesk explain` says of it."""
    from copydesk.catalog import catalog, load

    return load(name).about.strip() if name in catalog().checks else f"  copydesk explain {name} has more."


ROOM = 100
