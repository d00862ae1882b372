"""`copydesk config`: what is in force, and where it came from."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from copydesk.cli import configuration, of_config


@click.command("config")
@click.argument("path", default=".", type=click.Path(path_type=Path))
@of_config
def command(path: Path, **options: Any) -> None:
    """Show what is in force for PATH, and where each value came from."""
    from copydesk.config import chosen_style
    from copydesk.desk import fitting

    config = configuration(path, **options)
    config = config.joined(fitting(config, str(path)))
    chosen_style(config)  # says so where a name in it is wrong
    for key, value in config._asdict().items():
        if key not in ("base", "origins", "per_path"):
            click.echo(f"{key.replace('_', '-'):<12} {_shown(value):<28} {config.origins.get(key, 'default')}")


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} = {_shown(each)}" for name, each in value.items()) or "–"
    return "–" if value is None else str(value)
