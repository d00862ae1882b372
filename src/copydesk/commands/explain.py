"""`copydesk explain`: what a check looks for, and why."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.cli import check_names, configuration, of_config

if TYPE_CHECKING:
    from copydesk.check import Check


@click.command("explain")
@click.argument("name", shell_complete=check_names)
@of_config
def command(name: str, **options: Any) -> None:
    """Say what a check looks for and why, with right and wrong lines.

    The front of a name (slips) lists the checks of that family.
    """
    from copydesk.catalog import catalog, home_of, load
    from copydesk.pack import fronts
    from copydesk.pages import page

    terms = {**_terms_in_force(options), **_terms_of(name.split(".", maxsplit=1)[0])}
    known = {**catalog().checks, **terms}
    if name in known:
        click.echo(page(load(name) if name in catalog().checks else terms[name]), nl=False)
        return
    family = [each for each in known if name in fronts(each)]
    if not family:
        raise _unknown(name, known)
    if home_of(family[0]) == name:
        click.echo(f"{load(name).about.strip()}\n")
    for each in family:
        summary = (load(each) if each in catalog().checks else terms[each]).summary
        click.echo(f"{each:<32} {summary}")


def _terms_in_force(options: Mapping[str, Any]) -> "dict[str, Check]":
    """The terms of the packs that are in force here, a desk's own among them."""
    from copydesk.config import chosen_style

    terms = chosen_style(configuration(Path(), **options)).terms
    return {name: terms.explained(name) for name in terms}


def _terms_of(name: str) -> "dict[str, Check]":
    """The terms of the pack of ours that has this name."""
    from copydesk.pack import HERE, load, shipped

    return {term.name: term for term in load(HERE / f"{name}.toml").terms} if name in shipped() else {}


def _unknown(name: str, known: Iterable[str]) -> Exception:
    from copydesk.pack import families
    from copydesk.toml import Misconfigured, nearest

    return Misconfigured(f"no check is called “{name}”{nearest(name, sorted(families(known)))}")
