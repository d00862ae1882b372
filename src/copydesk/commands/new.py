"""`copydesk new`: a check begun."""

import click


@click.command("new")
@click.argument("name")
def command(name: str) -> None:
    """Begin a check: write its file, with an example that passes, and say what to do next."""
    from copydesk.pages import begun

    path = begun(name)
    click.echo(f"{path}\n\nSay what it looks for, give it lines to flag and lines to leave alone, then:")
    click.echo(f"  pytest tests/test_checks.py -k {name}")
