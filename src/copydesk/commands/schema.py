"""`copydesk schema`: for editors that complete and check TOML."""

import click


@click.command("schema")
@click.argument("of", default="config", type=click.Choice(["config", "pack", "stet"]))
def command(of: str) -> None:
    """Print the JSON schema of copydesk.toml, of a pack, or of copydesk-stet.toml, for an editor.

    \b
      copydesk schema > copydesk.schema.json
      copydesk schema pack > pack.schema.json

    In editors that use Taplo (Even Better TOML), “#:schema copydesk.schema.json” in the first line of the file turns
    it on.
    """
    import json

    from copydesk.schema import schema

    click.echo(json.dumps(schema(of), ensure_ascii=False, indent=2))
