"""`copydesk list`: every check, on or off."""

from pathlib import Path
from typing import Any

import click

from copydesk.cli import configuration, of_config


@click.command("list")
@of_config
def command(**options: Any) -> None:
    """List the checks: on or off in the style in force, level, name, what each asks."""
    from copydesk.catalog import catalog, load
    from copydesk.choice import is_on, with_settings
    from copydesk.config import chosen_style

    config = configuration(Path(), **options)
    style = chosen_style(config)
    for name in sorted([*catalog().checks, *style.terms]):
        check = load(name) if name in catalog().checks else style.terms.explained(name)
        state = "on " if is_on(name, config, style) else "off"
        click.echo(f"{state} {with_settings(check, config, style).level!s:<8} {name:<32} {check.summary}")
