"""One file per command: `command` in `commands/stats.py` is `copydesk stats`."""
