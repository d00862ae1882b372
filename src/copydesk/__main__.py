"""`python -m copydesk`."""

from copydesk.cli import command

command()
