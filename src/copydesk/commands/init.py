"""`copydesk init`: a configuration to begin with."""

from pathlib import Path

import click

from copydesk.cli import LEVELS


@click.command("init")
@click.option("--style", help="House style: ap, guardian, bbc, reuters, news, or a TOML file of the desk's own.")
@click.option("--profile", help="What is read: news, desk (the last read), draft or archive.")
@click.option("--names", help="A file for the names that the desk has checked; begun where there is none.")
@click.option("--fail-on", type=LEVELS, help="The lowest level that fails a run.")
@click.option("--hook", is_flag=True, help="Write .pre-commit-config.yaml, too, for `pre-commit install`.")
@click.option("--yes", "-y", is_flag=True, help="Ask nothing: what is not said is as it is by default.")
def command(
    style: str | None, profile: str | None, names: str | None, fail_on: str | None, hook: bool, yes: bool
) -> None:
    """Write a configuration to begin with, here: copydesk.toml, with a word on each value.

    Asks four questions, or takes the answers as options. A file that is there already is left as it is.
    """
    from copydesk.beginning import HOOKS, NAMES, PROFILES, Answers, configuration, verified, write

    def asked(question: str, given: str | None, default: str) -> str:
        return given if given is not None else default if yes else click.prompt(question, default=default, err=True)

    known = "; ".join(f"{name}, {what}" for name, what in PROFILES.items())
    answers = Answers(
        asked("House style (ap, guardian, bbc, reuters, news, or a TOML file)", style, "ap"),
        asked(f"What is read ({known})", profile, "news"),
        asked("A file with the names that the desk has checked (empty: none)", names, ""),
        asked("The lowest level that fails a run (error, warning, advice)", fail_on, "warning"),
    )
    files = {Path("copydesk.toml"): configuration(verified(answers))}
    if answers.names and not Path(answers.names).exists():
        files[Path(answers.names)] = NAMES
    if hook:
        files[Path(".pre-commit-config.yaml")] = HOOKS
    write(files)
    for path in files:
        click.echo(path)
    click.echo("\nNext: copydesk check .    and, to let stand what is reported today: copydesk stet .", err=True)
